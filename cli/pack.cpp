// The subcommand `ipsf pack`. Takes a history and an edition; writes it as a file that is opened at the speed of
// reading it.
#include "choices.hpp"
#include "history_argument.hpp"
#include "no_dash.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/load.hpp>
#include <ipsf/report.hpp>

#include <memory>
#include <string>

namespace ipsf::command {
namespace {

struct pack_arguments {
    std::string history;
    std::string file;
    std::string edition;
};

exit_code run_pack(const pack_arguments& given, const session& current) {
    const auto from = load(given.history, answers_for(given.edition), current);
    // Any built-in one stands for all of them.
    const auto edition =
        given.edition.empty() ? embedded_edition(embedded_editions().front()) : find_edition(given.edition);
    write_pack(*from, *edition, given.file);
    tell(text{.fi = "Pakattu ", .en = "Packed "}.in(current.in) + visible(given.file) + "\n");
    return done;
}

}  // namespace

void add_pack(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand(
        "pack", "Write a history, checked once, as a file that every command opens at the speed of reading it");
    auto given = std::make_shared<pack_arguments>();
    add_history(*subcommand, given->history, current)->required();
    subcommand->add_option("-o,--output", given->file, "New file; nothing that is there is written over")
        ->type_name("FILE")
        ->required()
        ->check(is_no_dash());
    subcommand->add_option("--edition", given->edition,
                           "Edition that it is opened for, an id or an edition file (default: those built in)");
    add_threads(*subcommand, current);
    subcommand->callback(
        [given, &current] { current.action = [given, &current] { return run_pack(*given, current); }; });
}

}  // namespace ipsf::command
