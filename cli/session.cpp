// Adds the options that every subcommand has, and writes refusals in the format that was asked for.
#include "session.hpp"

#include "output.hpp"

#include <ipsf/report.hpp>

#include <algorithm>
#include <map>

namespace ipsf::command {

void add_format(CLI::App& subcommand, session& current, const std::vector<std::string>& formats) {
    subcommand.add_option("--format", current.format, "How the result is written")->check(CLI::IsMember(formats));
    if (std::find(formats.begin(), formats.end(), "csv") == formats.end()) return;
    subcommand
        .add_option(
            "--csv-for", current.csv,
            "Whom a CSV is for: a spreadsheet with Finnish settings gets semicolons, decimal commas and no formulas")
        ->transform(CLI::CheckedTransformer(std::map<std::string, csv_for>{{"programs", csv_for::programs},
                                                                           {"spreadsheet", csv_for::spreadsheet}})
                        .description("{programs,spreadsheet}"));
}

void add_threads(CLI::App& subcommand, session& current) {
    constexpr int most = 1024;
    subcommand.add_option("--threads", current.threads, "Threads to use (default: as many as the machine has cores)")
        ->type_name("N")
        ->check(CLI::Range(1, most));
}

void complain(const session& current, const refused& why) {
    tell(current.format == "json" ? problems_to_json(why.problems(), why.count(), {})
                                  : problems_to_text(why.problems(), why.count(), {}, current.in));
}

}  // namespace ipsf::command
