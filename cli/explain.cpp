// The subcommand `ipsf explain`. Takes a history, a team, a measure and a review date; writes the records behind the
// number.
#include "choices.hpp"
#include "history_argument.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/html.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <memory>

namespace ipsf::command {
namespace {

struct explain_arguments {
    std::string history;
    std::string team;
    std::string measure;
    review_choices review;
};

exit_code run_explain(const explain_arguments& given, const session& current) {
    const auto edition = given.review.edition();
    const auto from = load(given.history, edition.answers_for(), current);
    review_options options;
    options.as_of = given.review.as_of();
    options.months = given.review.months();
    options.teams = {given.team};
    options.choices = given.review.chosen();
    const auto asked = find_measured_team(*edition.rules, *from, options);
    const auto which = *find_measure(given.measure);
    const auto explained = explain(*from, asked.team, asked.looked_at, which, asked.measuring);
    if (print_table(current, tables_of(explained, *from))) return done;
    print(current.format == "json"  ? to_json(explained, *from, asked.team, asked.looked_at, which)
          : current.format == "csv" ? to_csv(explained, *from, current.csv)
          : current.format == "html"
              ? to_html(explained, *from, asked.team, asked.looked_at, which, page_options(current))
              : to_text(explained, *from, asked.team, asked.looked_at, which, current.in));
    return done;
}

}  // namespace

void add_explain(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("explain", "List the records behind a number");
    auto given = std::make_shared<explain_arguments>();
    add_history(*subcommand, given->history, current)->required();
    given->review.add_to(*subcommand);
    subcommand->add_option("--team", given->team, "The team")->type_name("ID")->required();
    subcommand->add_option("--measure", given->measure, "The measure")
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>(measure_names.begin(), measure_names.end())));
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv", "html"});
    add_table(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_explain(*given, current); }; });
}

}  // namespace ipsf::command
