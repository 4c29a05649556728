// The subcommand `ipsf publish`. Takes a history, two days and a database; writes the reviews at the end of every
// month, quarter or year between them, and what goes with them, into its tables.
#include "choices.hpp"
#include "history_argument.hpp"
#include "named.hpp"
#include "no_dash.hpp"
#include "output.hpp"
#include "progress_line.hpp"
#include "session.hpp"

#include <ipsf/path.hpp>
#include <ipsf/publish.hpp>
#include <ipsf/visible.hpp>

#include <filesystem>
#include <memory>

namespace ipsf::command {
namespace {

struct publish_arguments {
    std::string history;
    std::string answers;
    std::string from;
    std::string to;
    rule_choices rules;
    publish_options options;
};

exit_code run_publish(const publish_arguments& given, const session& current) {
    auto options = given.options;
    auto& reviews = options.reviews;
    reviews.from = *parse_day(given.from);
    reviews.to = *parse_day(given.to);
    reviews.months = given.rules.months();
    reviews.choices = given.rules.chosen();
    const auto edition = given.rules.edition(reviews.to);
    const auto answers = load_answers(given.answers, current, false);
    reviews.answer_warnings = answers.odd;
    const auto from = load(given.history, edition.answers_for(), current);
    published made;
    {
        progress_line line(current.in);
        made = publish(edition.rules, edition.named, from, answers.all, options, {current.threads, line.report()});
    }
    const auto say = [&](const text& words) { return words.in(current.in); };
    const auto count = [&](std::size_t number, const text& one, const text& several) {
        return std::to_string(number) + " " + say(number == 1 ? one : several);
    };
    tell(say({"Julkaistu: ", "Published: "}) + count(made.reviews, {"arviointi", "review"}, {"arviointia", "reviews"}) +
         ", " + count(made.dates, {"päivä", "date"}, {"päivää", "dates"}) + "\n");
    return done;
}

}  // namespace

void add_publish(CLI::App& app, session& current) {
    constexpr int most_days = 3660;
    auto* subcommand =
        app.add_subcommand("publish", "Write results into the tables of a database, for tools that read tables");
    auto given = std::make_shared<publish_arguments>();
    auto& options = given->options;
    add_history(*subcommand, given->history, current)->required();
    subcommand->add_option("--from", given->from, "First day of the period")->required()->check(is_date());
    subcommand->add_option("--to", given->to, "Last day of the period")->required()->check(is_date());
    subcommand->add_option("--every", options.reviews.every, "Score at the end of each")
        ->transform(one_of(every_names));
    subcommand
        ->add_option("--into", options.into,
                     "SQLite file, made where there is none, or odbc: and a connection string; rows of the same teams "
                     "and dates are replaced, all at once or not at all")
        ->required()
        ->type_name("TARGET")
        ->check(is_no_dash());
    subcommand->add_option("--into-schema", options.schema, "The schema that the tables are in; SQLite has none")
        ->type_name("NAME");
    subcommand->add_option("--due-days", options.due_days, "Open deadlines that are due in so many days")
        ->check(CLI::Range(0, most_days))
        ->capture_default_str();
    given->rules.add_to(*subcommand);
    add_ids(*subcommand, "--team", options.reviews.teams, "Of this team only; may be repeated");
    subcommand
        ->add_option("--answers", given->answers, "CSV of a reviewer's answers (item,value); - reads standard input")
        ->type_name("FILE");
    add_threads(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_publish(*given, current); }; });
}

}  // namespace ipsf::command
