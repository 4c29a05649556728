#include "choices.hpp"
#include "progress_line.hpp"
#include "session.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>
#include <ipsf/tracking.hpp>

#include <iostream>
#include <memory>

namespace ipsf::command {
namespace {

struct clients_arguments {
    std::string history;
    std::string as_of;
    client_summary_options options;
};

exit_code run_clients(const clients_arguments& given, const session& current) {
    auto options = given.options;
    options.as_of = *parse_day(given.as_of);
    std::shared_ptr<const history> from;
    {
        progress_line line(current.in);
        from = load_history(given.history, {.run = {.threads = current.threads, .report = line.report()}});
    }
    const auto summary = summarise_clients(*from, options);
    std::cout << (current.format == "json"  ? to_json(summary, *from)
                  : current.format == "csv" ? to_csv(summary, *from, current.in)
                                            : to_text(summary, *from, current.in));
    return done;
}

}  // namespace

void add_clients(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("clients", "The client summary: every episode with its jobs and studies");
    auto given = std::make_shared<clients_arguments>();
    auto& options = given->options;
    subcommand->add_option("HISTORY", given->history, "Folder of CSV files, or an SQLite file")->required();
    subcommand->add_option("--as-of", given->as_of, "The day asked about; nothing after it is looked at")->required()->check(is_date());
    const auto only = [subcommand](const char* name, std::vector<std::string>& into, const char* says) {
        subcommand->add_option(name, into, says)->type_name("ID")->allow_extra_args(false);
    };
    only("--team", options.teams, "Of this team only; may be repeated");
    only("--coach", options.coaches, "Of this coach only; may be repeated");
    only("--client", options.clients, "Of this client only; may be repeated");
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv"});
    subcommand->callback([given, &current] { current.action = [given, &current] { return run_clients(*given, current); }; });
}

}  // namespace ipsf::command
