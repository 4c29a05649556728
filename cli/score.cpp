// The subcommand `ipsf score`. Takes a history, a reviewer's answers or both, and a date; writes the reviews, with
// what they rest on if asked.
#include "assessors.hpp"
#include "choices.hpp"
#include "history_argument.hpp"
#include "output.hpp"
#include "report_parts.hpp"
#include "session.hpp"

#include <ipsf/consensus.hpp>
#include <ipsf/html.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>
#include <ipsf/sensitivity.hpp>
#include <ipsf/xlsx.hpp>

#include <memory>

namespace ipsf::command {
namespace {

struct score_arguments {
    std::string history;
    std::string answers;
    std::vector<std::string> teams;
    review_choices review;
    bool sensitivity = false;
    report_parts report;
    assessors_argument assessors;
};

/// A review of what is not agreed on would say what nobody said.
void refuse_open(const consensus& found) {
    for (std::size_t place = 0; place < found.reviews.size(); ++place)
        for (const auto& one : found.reviews[place].criteria)
            if (one.open)
                throw refused(
                    {.rule = "not-agreed",
                     .message = "the assessors do not agree on criterion " + std::to_string(one.id) +
                                (found.agreed.reviews[place].team ? " of team " + *found.agreed.reviews[place].team
                                                                  : std::string()) +
                                ", and there may be others; give by --agreed what they agreed on, or see without "
                                "--agreed-review how they compare"});
}

void show(const consensus& found, const session& current) {
    if (print_table(current, tables_of(found), "criteria")) return;
    print(current.format == "json"   ? to_json(found)
          : current.format == "xlsx" ? to_xlsx(found, current.in)
          : current.format == "html" ? to_html(found, page_options(current))
                                     : to_text(found, current.in));
}

exit_code run_score(const score_arguments& given, const session& current) {
    const auto edition = given.review.edition();
    const auto& assessors = given.assessors;
    const auto answers =
        load_answers(assessors.have_files() ? assessors.agreed() : given.answers, current, current.writes_all());
    std::shared_ptr<const history> from;
    if (!given.history.empty()) from = load(given.history, edition.answers_for(), current, current.writes_all());
    review_options options;
    options.as_of = given.review.as_of();
    options.months = given.review.months();
    options.teams = given.teams;
    options.choices = given.review.chosen();
    options.answer_warnings = answers.odd;
    const auto course = given.report.course(edition.rules, from, options, current);
    const auto show_reviews = [&](const auto& made) {
        if (print_table(current, tables_of(made), "criteria")) return;
        print(current.format == "json"   ? to_json(made)
              : current.format == "xlsx" ? to_xlsx(made, current.in)
              : current.format == "html" ? to_html(made, given.report.options(current, assessors.names()),
                                                   {.course = course ? &*course : nullptr, .from = from.get()})
                                         : to_text(made, current.in));
    };
    if (assessors.have_files()) {
        const auto found = find_consensus(edition.rules, edition.named, from.get(), assessors.assessments(current),
                                          answers.all, options, {current.threads, {}});
        if (!assessors.writes_review()) {
            show(found, current);
        } else {
            refuse_open(found);
            show_reviews(found.agreed);
        }
        return done;
    }
    if (given.sensitivity || (current.format == "html" && given.report.has(report_part::choices)))
        show_reviews(
            find_sensitivity(edition.rules, edition.named, from.get(), answers.all, options, {current.threads, {}}));
    else
        show_reviews(score(edition.rules, edition.named, from.get(), answers.all, options, {current.threads, {}}));
    return done;
}

}  // namespace

void add_score(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("score", "Score teams against the criteria");
    auto given = std::make_shared<score_arguments>();
    auto* history_option = add_history(*subcommand, given->history, current);
    given->review.add_to(*subcommand);
    add_ids(*subcommand, "--team", given->teams, "Score this team only; may be repeated")->needs(history_option);
    subcommand
        ->add_option("--answers", given->answers, "CSV of a reviewer's answers (item,value); - reads standard input")
        ->type_name("FILE");
    subcommand->add_flag("--sensitivity", given->sensitivity,
                         "Say what would change under other values of the named choices");
    given->assessors.add_to(*subcommand, current);
    given->report.add_to(*subcommand, current);
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv", "html", "xlsx"});
    add_table(*subcommand, current);
    subcommand->callback([given, &current] {
        given->assessors.check(given->answers, current);
        if (given->history.empty() && given->answers.empty() && !given->assessors.have_files())
            throw CLI::RequiredError("HISTORY or --answers");
        given->report.check(!given->history.empty());
        current.action = [given, &current] { return run_score(*given, current); };
    });
}

}  // namespace ipsf::command
