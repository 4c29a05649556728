// The subcommand `ipsf track`. Takes a history and two days; writes the tracking table of the months or weeks between
// them.
#include "choices.hpp"
#include "history_argument.hpp"
#include "named.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/html.hpp>
#include <ipsf/report.hpp>
#include <ipsf/tracking.hpp>
#include <ipsf/xlsx.hpp>

#include <limits>
#include <memory>

namespace ipsf::command {
namespace {

struct track_arguments {
    std::string history;
    std::string from;
    std::string to;
    std::string edition;
    std::string employed_goal;
    tracking_options options;
};

exit_code run_track(const track_arguments& given, const session& current) {
    auto options = given.options;
    options.from = *parse_day(given.from);
    options.to = *parse_day(given.to);
    if (const auto percent = parse_decimal(given.employed_goal))
        options.employed_share_goal = fraction{percent->numerator, 100 * percent->denominator};
    const auto edition = edition_to_use(given.edition, options.to);
    const auto from = load(given.history, edition.answers_for(), current);
    const auto table = track(edition.rules, edition.named, *from, options);
    if (print_table(current, tables_of(table, *from))) return done;
    print(current.format == "json"   ? to_json(table, *from)
          : current.format == "xlsx" ? to_xlsx(table, *from, current.in)
          : current.format == "csv"  ? to_csv(table, *from, current.in, current.csv)
          : current.format == "html" ? to_html(table, *from, page_options(current))
                                     : to_text(table, *from, current.in));
    return done;
}

CLI::Validator is_percent() {
    return {[](const std::string& given) {
                return parse_decimal(given) ? "" : "a share is a number of percent, as 40 or 42.5";
            },
            "PERCENT"};
}

}  // namespace

void add_track(CLI::App& app, session& current) {
    auto* subcommand =
        app.add_subcommand("track", "The team leader's tracking table: clients, jobs, employer contacts of each coach");
    auto given = std::make_shared<track_arguments>();
    auto& options = given->options;
    add_history(*subcommand, given->history, current)->required();
    subcommand->add_option("--from", given->from, "First day looked at")->required()->check(is_date());
    subcommand->add_option("--to", given->to, "Last day looked at; nothing after it is")->required()->check(is_date());
    subcommand->add_option("--every", options.every, "A table for each")->transform(one_of(tracking_step_names));
    add_ids(*subcommand, "--team", options.teams, "Of this team only; may be repeated");
    subcommand
        ->add_option("--jobs-goal", options.jobs_started_goal, "The team's own goal: jobs started in each month (week)")
        ->check(is_from_0_to(std::numeric_limits<std::int64_t>::max()));
    subcommand->add_option("--employed-goal", given->employed_goal, "The team's own goal: employed clients in percent")
        ->check(is_percent());
    subcommand->add_option(
        "--edition", given->edition,
        "Edition whose goal of employer meetings it is: an id or an edition file (default: the one valid on --to)");
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv", "html", "xlsx"});
    add_table(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_track(*given, current); }; });
}

}  // namespace ipsf::command
