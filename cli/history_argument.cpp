// Adds the history and what goes with it to a subcommand, and loads it: a path in, a history out, with progress and
// warnings on standard error.
#include "history_argument.hpp"

#include "named.hpp"
#include "output.hpp"
#include "progress_line.hpp"

#include <ipsf/load.hpp>
#include <ipsf/path.hpp>
#include <ipsf/report.hpp>

#include <filesystem>
#include <system_error>
#include <utility>

namespace ipsf::command {
namespace {

namespace files = std::filesystem;

/// Records of clients are not written over by what is made of them, and no file is added that would be read as one.
void refuse_output_over(const std::string& read, const session& current) {
    if (current.output == "-") return;
    const auto into = to_path(current.output);
    const auto folder = into.has_parent_path() ? into.parent_path() : files::path(".");
    const auto is_what_is_read = [&](const files::path& other) {
        std::error_code failed;
        const bool same = files::equivalent(to_path(read), other, failed);
        // Where that cannot be found out, it may be so; no file has a name as long as a connection string may be.
        if (failed && failed != std::errc::no_such_file_or_directory && failed != std::errc::filename_too_long)
            refuse_to_write(current.output, failed);
        return same;
    };
    if (is_what_is_read(into) || (into.extension() == ".csv" && is_what_is_read(folder)))
        throw refused({.rule = "cannot-write",
                       .message = current.output + ": the result is made of what is there; name another file"});
}

void tell_warnings(const warning_counts& warnings, const session& current) {
    if (!warnings.empty())
        tell(current.format == "json" ? problems_to_json({}, 0, warnings)
                                      : problems_to_text({}, 0, warnings, current.in));
}

}  // namespace

void add_csv_dialect(CLI::App& subcommand, session& current) {
    auto& said = current.csv_read;
    const auto add = [&subcommand](const char* name, auto& into, const auto& names, const char* what) {
        subcommand
            .add_option(name, into,
                        std::string(what) + " of the CSV files that are read (default: found from each of them)")
            ->transform(one_of(names, 1));
    };
    add("--csv-delimiter", said.delimiter, csv_delimiter_names, "The sign between cells");
    add("--csv-encoding", said.encoding, csv_encoding_names, "The encoding");
    add("--csv-dates", said.dates, csv_dates_names, "The dates");
    add("--csv-decimal", said.decimal, csv_decimal_names, "The sign before decimals");
}

void add_schema(CLI::App& subcommand, session& current) {
    subcommand.add_option("--schema", current.schema,
                          "Schema of the database that is read (default: the only one with tables of a history)");
}

CLI::Option* add_history(CLI::App& subcommand, std::string& into, session& current) {
    add_csv_dialect(subcommand, current);
    add_schema(subcommand, current);
    return subcommand.add_option("HISTORY", into, history_help);
}

void add_answered_edition(CLI::App& subcommand, std::string& into) {
    subcommand.add_option(
        "--edition", into,
        "Edition whose inputs the answers may name, besides those built in: an id or an edition file");
}

CLI::Option* add_ids(CLI::App& subcommand, const char* name, std::vector<std::string>& into, const char* says) {
    return subcommand.add_option(name, into, says)->type_name("ID")->allow_extra_args(false);
}

std::shared_ptr<const history> load(const std::string& path, editions answers_for, const session& current,
                                    bool result_has_warnings) {
    refuse_output_over(path, current);
    std::shared_ptr<const history> loaded;
    {
        progress_line line(current.in);
        loaded = load_history(path, {.answers_for = std::move(answers_for),
                                     .run = {.threads = current.threads, .report = line.report()},
                                     .schema = current.schema,
                                     .csv = current.csv_read});
    }
    if (!result_has_warnings) tell_warnings(loaded->warnings, current);
    return loaded;
}

answers_argument load_answers(const std::string& path, const session& current, bool result_has_warnings) {
    answers_argument read;
    if (path.empty()) return read;
    refuse_output_over(path, current);
    read.all = read_answers_file(path, &read.odd, current.csv_read);
    if (!result_has_warnings) tell_warnings(read.odd, current);
    return read;
}

}  // namespace ipsf::command
