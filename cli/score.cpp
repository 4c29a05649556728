#include "choices.hpp"
#include "progress_line.hpp"
#include "session.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>
#include <ipsf/sensitivity.hpp>

#include <iostream>
#include <memory>

namespace ipsf::command {
namespace {

struct score_arguments {
    std::string history;
    std::string answers;
    std::vector<std::string> teams;
    review_choices review;
    bool sensitivity = false;
};

exit_code run_score(const score_arguments& given, const session& current) {
    const auto edition = given.review.edition();
    const auto answers = given.answers.empty() ? std::vector<given_answer>{} : read_answers_file(given.answers);
    std::shared_ptr<const history> from;
    if (!given.history.empty()) {
        progress_line line(current.in);
        from = load_history(given.history,
                            {.answers_for = edition.answers_for(), .run = {.threads = current.threads, .report = line.report()}});
    }
    review_options options;
    options.as_of = given.review.as_of();
    options.months = given.review.months();
    options.teams = given.teams;
    options.choices = given.review.chosen();
    const auto print = [&](const auto& made) { std::cout << (current.format == "json" ? to_json(made) : to_text(made, current.in)); };
    if (given.sensitivity)
        print(find_sensitivity(edition.rules, edition.named, from.get(), answers, options, {current.threads, {}}));
    else
        print(score(edition.rules, edition.named, from.get(), answers, options, {current.threads, {}}));
    return done;
}

}  // namespace

void add_score(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("score", "Score teams against the criteria");
    auto given = std::make_shared<score_arguments>();
    auto* history_option = subcommand->add_option("HISTORY", given->history, "Folder of CSV files, or an SQLite file");
    given->review.add_to(*subcommand);
    auto* team_option = subcommand->add_option("--team", given->teams, "Score this team only; may be repeated")->type_name("ID");
    team_option->allow_extra_args(false)->needs(history_option);
    subcommand->add_option("--answers", given->answers, "CSV of a reviewer's answers (item,value); - reads standard input")
        ->type_name("FILE");
    subcommand->add_flag("--sensitivity", given->sensitivity, "Say what would change under other values of the named choices");
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json"});
    subcommand->callback([given, &current] {
        if (given->history.empty() && given->answers.empty()) throw CLI::RequiredError("HISTORY or --answers");
        current.action = [given, &current] { return run_score(*given, current); };
    });
}

}  // namespace ipsf::command
