#include "choices.hpp"
#include "progress_line.hpp"
#include "session.hpp"

#include <ipsf/load.hpp>
#include <ipsf/phases.hpp>
#include <ipsf/report.hpp>

#include <iostream>
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
    std::shared_ptr<const history> from;
    {
        progress_line line(current.in);
        from = load_history(given.history,
                            {.answers_for = edition.answers_for(), .run = {.threads = current.threads, .report = line.report()}});
    }
    const auto overview = overview_of_phases(edition.rules, edition.named, *from, options);
    std::cout << (current.format == "json"  ? to_json(overview, *from)
                  : current.format == "csv" ? to_csv(overview, *from)
                                            : to_text(overview, *from, current.in));
    return done;
}

}  // namespace

void add_phases(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("phases", "Each team's clients by phase, and the moves that the process refuses");
    auto given = std::make_shared<phase_arguments>();
    subcommand->add_option("HISTORY", given->history, "Folder of CSV files, or an SQLite file")->required();
    subcommand->add_option("--as-of", given->as_of, "The day asked about; nothing after it is looked at")->required()->check(is_date());
    subcommand->add_option("--team", given->options.teams, "Of this team only; may be repeated")->type_name("ID")->allow_extra_args(false);
    subcommand->add_option("--edition", given->edition,
                           "Edition whose process it is: an id or a rulebook file (default: the one valid then)");
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv"});
    subcommand->callback([given, &current] { current.action = [given, &current] { return run_phases(*given, current); }; });
}

}  // namespace ipsf::command
