// Adds the options that every subcommand has, and writes refusals in the format that was asked for.
#include "session.hpp"

#include "named.hpp"
#include "output.hpp"

#include <ipsf/report.hpp>
#include <ipsf/xlsx.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace ipsf::command {

void add_output(CLI::App& subcommand, session& current) {
    subcommand
        .add_option("--output", current.output,
                    "Where the result is written, whole or not at all; an earlier file is replaced. - is standard "
                    "output")
        ->type_name("FILE");
}

void add_format(CLI::App& subcommand, session& current, const std::vector<std::string>& formats,
                const std::string& instead) {
    add_output(subcommand, current);
    const CLI::Validator known = CLI::IsMember(formats);
    const CLI::Validator checked(
        [known, instead](std::string& given) {
            const auto wrong = known(given);
            return wrong.empty() || instead.empty() ? wrong : wrong + "; " + instead;
        },
        known.get_description());
    subcommand.add_option("--format", current.format, "How the result is written")->check(checked);
    const auto has = [&](std::string_view one) {
        return std::find(formats.begin(), formats.end(), one) != formats.end();
    };
    if (has("html"))
        goes_with({"html"}, current,
                  subcommand.add_option("--service", current.service, "The service, named at the head of an HTML page")
                      ->type_name("NAME"));
    if (!has("csv")) return;
    goes_with({"csv"}, current,
              subcommand
                  .add_option("--csv-for", current.csv,
                              "Whom a CSV is for: a spreadsheet with Finnish settings gets semicolons, decimal commas "
                              "and no formulas")
                  ->transform(one_of(std::array<std::string_view, 2>{"programs", "spreadsheet"})));
}

void goes_with(std::vector<std::string> formats, session& current, const CLI::Option* option) {
    current.of_formats.push_back({option, std::move(formats)});
}

void refuse_idle_options(const session& current) {
    for (const auto& [option, formats] : current.of_formats) {
        if (option->count() == 0 || std::find(formats.begin(), formats.end(), current.format) != formats.end())
            continue;
        std::string names;
        for (const auto& format : formats)
            names.append(names.empty() ? "" : &format == &formats.back() ? " or " : ", ").append(format);
        throw CLI::ValidationError(option->get_name(),
                                   "says nothing without --format " + names + "; add that, or leave it out");
    }
}

report_options page_options(const session& current) { return {.in = current.in, .service = current.service}; }

void add_table(CLI::App& subcommand, session& current) {
    goes_with(
        {"csv", "json", "xlsx"}, current,
        subcommand.add_option("--table", current.table, "One table of the result alone, as --format csv, json or xlsx")
            ->type_name("NAME"));
}

bool print_table(const session& current, const std::vector<result_table>& tables, std::string_view by_default) {
    const std::string_view asked = current.table.empty() && current.format == "csv" ? by_default : current.table;
    if (asked.empty()) return false;
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const auto& one) { return one.name == asked; });
    if (found == tables.end()) {
        std::string others;
        for (const auto& one : tables) others += (others.empty() ? "" : ", ") + one.name;
        throw refused({.rule = "unknown-table",
                       .message = "the result has no table \"" + current.table + "\"; name one of: " + others});
    }
    print(current.format == "json"   ? to_json(*found)
          : current.format == "xlsx" ? to_xlsx({*found}, found->title, no_day, current.in)
                                     : to_csv(*found, current.in, current.csv));
    return true;
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
