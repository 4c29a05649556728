// The subcommand `ipsf check`. Takes a history, and an edition whose answers it may hold; writes what is wrong or odd
// in it.
#include "choices.hpp"
#include "history_argument.hpp"
#include "output.hpp"
#include "session.hpp"

#include <ipsf/report.hpp>

#include <memory>

namespace ipsf::command {
namespace {

/// The problems and warnings are the result here, so they go to stdout.
exit_code run_check(const std::string& path, const std::string& edition, const session& current) {
    const auto write = [&](const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings) {
        print(current.format == "json" ? problems_to_json(problems, count, warnings)
                                       : problems_to_text(problems, count, warnings, current.in));
    };
    try {
        const auto checked = load(path, answers_for(edition), current, true);
        if (checked->warnings.empty() && current.format == "text") {
            print(text{.fi = "Ei puutteita eikä huomautuksia.\n", .en = "No problems, no warnings.\n"}.in(current.in));
        } else {
            write({}, 0, checked->warnings);
        }
        return done;
    } catch (const refused& why) {
        write(why.problems(), why.count(), {});
        return refused_input;
    }
}

}  // namespace

void add_check(CLI::App& app, session& current) {
    auto* subcommand = app.add_subcommand("check", "List problems and warnings of a history");
    auto path = std::make_shared<std::string>();
    add_history(*subcommand, *path, current)->required();
    auto edition = std::make_shared<std::string>();
    add_answered_edition(*subcommand, *edition);
    add_threads(*subcommand, current);
    add_format(*subcommand, current, {"text", "json"},
               "a page has the warnings in the data of its report: ipsf score HISTORY --as-of DATE --format html");
    subcommand->callback([path, edition, &current] {
        current.action = [path, edition, &current] { return run_check(*path, *edition, current); };
    });
}

}  // namespace ipsf::command
