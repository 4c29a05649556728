// The subcommand `ipsf due`. Takes a history, a day, and an edition with or without a service model; writes the due
// list.
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

struct due_arguments {
    std::string history;
    std::string as_of;
    std::string edition;
    std::string model;
    due_options options;
};

exit_code run_due(const due_arguments& given, const session& current) {
    auto options = given.options;
    options.as_of = *parse_day(given.as_of);
    auto edition = edition_to_use(given.edition, options.as_of);
    if (!given.model.empty()) edition.rules = with_service_model(edition.rules, *find_model(given.model));
    const auto from = load(given.history, edition.answers_for(), current);
    const auto list = list_due(edition.rules, edition.named, *from, options, {.threads = current.threads});
    if (print_table(current, tables_of(list, *from))) return done;
    print(current.format == "json"   ? to_json(list, *from)
          : current.format == "xlsx" ? to_xlsx(list, *from, current.in)
          : current.format == "csv"  ? to_csv(list, *from, current.csv)
          : current.format == "html" ? to_html(list, *from, page_options(current))
                                     : to_text(list, *from, current.in));
    return done;
}

}  // namespace

void add_due(CLI::App& app, session& current) {
    constexpr int most_days = 3660;
    auto* subcommand = app.add_subcommand("due", "List what the client process asks for: open, overdue, met");
    auto given = std::make_shared<due_arguments>();
    auto& options = given->options;
    add_history(*subcommand, given->history, current)->required();
    subcommand->add_option("--as-of", given->as_of, "The day asked about; nothing after it is looked at")
        ->required()
        ->check(is_date());
    subcommand->add_option("--days", options.horizon, "Open ones that are due in so many days")
        ->check(CLI::Range(0, most_days))
        ->capture_default_str();
    subcommand->add_option("--met", options.met, "Also those met in the last so many days")
        ->check(CLI::Range(0, most_days))
        ->capture_default_str();
    add_ids(*subcommand, "--team", options.teams, "Of this team only; may be repeated");
    add_ids(*subcommand, "--coach", options.coaches, "Of this coach only; may be repeated");
    add_ids(*subcommand, "--client", options.clients, "Of this client only; may be repeated");
    add_ids(*subcommand, "--key", options.keys, "Of this deadline only; may be repeated");
    subcommand->add_option("--edition", given->edition,
                           "Edition whose process it is: an id or an edition file (default: the one valid then)");
    subcommand->add_option("--model", given->model, "Service model whose own deadlines apply: an id or a file");
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json", "csv", "html", "xlsx"});
    add_table(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_due(*given, current); }; });
}

}  // namespace ipsf::command
