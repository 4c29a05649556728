// The subcommand `ipsf punctuality`. Takes a history and two days; writes how much of what fell due between them was
// done in time.
#include "choices.hpp"
#include "history_argument.hpp"
#include "model.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/due.hpp>
#include <ipsf/html.hpp>
#include <ipsf/report.hpp>
#include <ipsf/xlsx.hpp>

#include <memory>

namespace ipsf::command {
namespace {

struct punctuality_arguments {
    std::string history;
    std::string from;
    std::string to;
    std::string edition;
    std::string model;
    punctuality_options options;
};

exit_code run_punctuality(const punctuality_arguments& given, const session& current) {
    auto options = given.options;
    options.from = *parse_day(given.from);
    options.to = *parse_day(given.to);
    auto edition = edition_to_use(given.edition, options.to);
    if (!given.model.empty()) edition.rules = with_service_model(edition.rules, *find_model(given.model));
    const auto from = load(given.history, edition.answers_for(), current);
    const auto counted = punctuality_of(edition.rules, edition.named, *from, options, {.threads = current.threads});
    if (print_table(current, tables_of(counted, *edition.rules, *from, options))) return done;
    print(current.format == "json"   ? to_json(counted, *edition.rules, *from, options)
          : current.format == "xlsx" ? to_xlsx(counted, *edition.rules, *from, options, current.in)
          : current.format == "csv"  ? to_csv(counted, *edition.rules, *from, current.csv)
          : current.format == "html" ? to_html(counted, *edition.rules, *from, options, page_options(current))
                                     : to_text(counted, *edition.rules, *from, options, current.in));
    return done;
}

}  // namespace

void add_punctuality(CLI::App& app, session& current) {
    auto* subcommand =
        app.add_subcommand("punctuality", "How much of what fell due was done in time, by team and deadline");
    auto given = std::make_shared<punctuality_arguments>();
    auto& options = given->options;
    add_history(*subcommand, given->history, current)->required();
    subcommand->add_option("--from", given->from, "First day on which deadlines fell due")
        ->required()
        ->check(is_date());
    subcommand->add_option("--to", given->to, "Last such day; nothing after it is looked at")
        ->required()
        ->check(is_date());
    add_ids(*subcommand, "--team", options.teams, "Of this team only; may be repeated");
    add_ids(*subcommand, "--key", options.keys, "Of this deadline only; may be repeated");
    subcommand->add_option("--edition", given->edition,
                           "Edition whose process it is: an id or an edition file (default: the one valid on --to)");
    subcommand->add_option("--model", given->model, "Service model whose own deadlines apply: an id or a file");
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv", "html", "xlsx"});
    add_table(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_punctuality(*given, current); }; });
}

}  // namespace ipsf::command
