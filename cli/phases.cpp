// The subcommand `ipsf phases`. Takes a history and a day; writes who is in which phase, and the moves that the
// process refuses.
#include "choices.hpp"
#include "history_argument.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/html.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/report.hpp>
#include <ipsf/xlsx.hpp>

#include <memory>

namespace ipsf::command {
namespace {

struct phase_arguments {
    std::string history;
    std::string as_of;
    std::string edition;
    phase_options options;
};

exit_code run_phases(const phase_arguments& given, const session& current) {
    auto options = given.options;
    options.as_of = *parse_day(given.as_of);
    const auto edition = edition_to_use(given.edition, options.as_of);
    const auto from = load(given.history, edition.answers_for(), current);
    const auto overview = overview_of_phases(edition.rules, edition.named, *from, options);
    if (print_table(current, tables_of(overview, *from))) return done;
    print(current.format == "json"   ? to_json(overview, *from)
          : current.format == "xlsx" ? to_xlsx(overview, *from, current.in)
          : current.format == "csv"  ? to_csv(overview, *from, current.csv)
          : current.format == "html" ? to_html(overview, *from, page_options(current))
                                     : to_text(overview, *from, current.in));
    return done;
}

}  // namespace

void add_phases(CLI::App& app, session& current) {
    auto* subcommand =
        app.add_subcommand("phases", "Each team's clients by phase, and the moves that the process refuses");
    auto given = std::make_shared<phase_arguments>();
    add_history(*subcommand, given->history, current)->required();
    subcommand->add_option("--as-of", given->as_of, "The day asked about; nothing after it is looked at")
        ->required()
        ->check(is_date());
    add_ids(*subcommand, "--team", given->options.teams, "Of this team only; may be repeated");
    subcommand->add_option("--edition", given->edition,
                           "Edition whose process it is: an id or an edition file (default: the one valid then)");
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv", "html", "xlsx"});
    add_table(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_phases(*given, current); }; });
}

}  // namespace ipsf::command
