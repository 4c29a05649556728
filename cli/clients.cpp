// The subcommand `ipsf clients`. Takes a history and a day; writes the client summary.
#include "choices.hpp"
#include "history_argument.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/html.hpp>
#include <ipsf/report.hpp>
#include <ipsf/tracking.hpp>
#include <ipsf/xlsx.hpp>

#include <memory>

namespace ipsf::command {
namespace {

struct clients_arguments {
    std::string history;
    std::string as_of;
    std::string edition;
    client_summary_options options;
};

exit_code run_clients(const clients_arguments& given, const session& current) {
    auto options = given.options;
    options.as_of = *parse_day(given.as_of);
    const auto from = load(given.history, answers_for(given.edition), current);
    const auto summary = summarise_clients(*from, options);
    if (print_table(current, tables_of(summary, *from))) return done;
    print(current.format == "json"   ? to_json(summary, *from)
          : current.format == "xlsx" ? to_xlsx(summary, *from, current.in)
          : current.format == "csv"  ? to_csv(summary, *from, current.in, current.csv)
          : current.format == "html" ? to_html(summary, *from, page_options(current))
                                     : to_text(summary, *from, current.in));
    return done;
}

}  // namespace

void add_clients(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("clients", "The client summary: every episode with its jobs and studies");
    auto given = std::make_shared<clients_arguments>();
    auto& options = given->options;
    add_history(*subcommand, given->history, current)->required();
    subcommand->add_option("--as-of", given->as_of, "The day asked about; nothing after it is looked at")
        ->required()
        ->check(is_date());
    add_ids(*subcommand, "--team", options.teams, "Of this team only; may be repeated");
    add_ids(*subcommand, "--coach", options.coaches, "Of this coach only; may be repeated");
    add_ids(*subcommand, "--client", options.clients, "Of this client only; may be repeated");
    add_answered_edition(*subcommand, given->edition);
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv", "html", "xlsx"});
    add_table(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_clients(*given, current); }; });
}

}  // namespace ipsf::command
