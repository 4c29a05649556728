// The subcommand `ipsf series`. Takes a history and two days; writes the reviews at the end of every month, quarter or
// year between them.
#include "choices.hpp"
#include "history_argument.hpp"
#include "named.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/html.hpp>
#include <ipsf/report.hpp>
#include <ipsf/review.hpp>
#include <ipsf/xlsx.hpp>

#include <memory>

namespace ipsf::command {
namespace {

struct series_arguments {
    std::string history;
    std::string answers;
    std::vector<std::string> teams;
    std::string from;
    std::string to;
    ipsf::every every = ipsf::every::month;
    rule_choices rules;
};

exit_code run_series(const series_arguments& given, const session& current) {
    series_options options;
    options.from = *parse_day(given.from);
    options.to = *parse_day(given.to);
    options.every = given.every;
    options.months = given.rules.months();
    options.teams = given.teams;
    options.choices = given.rules.chosen();
    const auto edition = given.rules.edition(options.to);
    const auto answers = load_answers(given.answers, current, current.writes_all());
    options.answer_warnings = answers.odd;
    const auto from = load(given.history, edition.answers_for(), current, current.writes_all());
    const auto series = score_series(edition.rules, edition.named, from, answers.all, options, {current.threads, {}});
    if (print_table(current, tables_of(series))) return done;
    print(current.format == "json"   ? to_json(series)
          : current.format == "xlsx" ? to_xlsx(series, current.in)
          : current.format == "csv"  ? to_csv(series, current.csv)
          : current.format == "html" ? to_html(series, page_options(current))
                                     : to_text(series, current.in));
    return done;
}

}  // namespace

void add_series(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("series", "Score teams at the end of every month, quarter or year");
    auto given = std::make_shared<series_arguments>();
    add_history(*subcommand, given->history, current)->required();
    subcommand->add_option("--from", given->from, "First day of the period")->required()->check(is_date());
    subcommand->add_option("--to", given->to, "Last day of the period")->required()->check(is_date());
    subcommand->add_option("--every", given->every, "Score at the end of each")->transform(one_of(every_names));
    given->rules.add_to(*subcommand);
    add_ids(*subcommand, "--team", given->teams, "Score this team only; may be repeated");
    subcommand
        ->add_option("--answers", given->answers, "CSV of a reviewer's answers (item,value); - reads standard input")
        ->type_name("FILE");
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv", "html", "xlsx"});
    add_table(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_series(*given, current); }; });
}

}  // namespace ipsf::command
