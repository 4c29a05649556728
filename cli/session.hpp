// What every subcommand shares: the language, the format of results and messages, and the action
// that the arguments chose.
#pragma once

#include <ipsf/csv_dialect.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/html.hpp>
#include <ipsf/problem.hpp>
#include <ipsf/report.hpp>
#include <ipsf/table.hpp>

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <vector>

namespace ipsf::command {

/// How the command ends.
enum exit_code : int { done = 0, refused_input = 1, wrong_usage = 2 };

struct session {
    language in = language::en;
    std::string format = "text";      ///< of the subcommand that runs
    csv_for csv = csv_for::programs;  ///< whom a CSV is written for
    csv_dialect csv_read;             ///< how CSV files that are read are written
    std::string schema;               ///< of a database that is read; empty: the only one that has tables of a history
    std::string table;                ///< the one table of the result that is asked for; empty: the result
    std::string service;              ///< heads a page of HTML; empty: nothing does
    std::string output = "-";         ///< the file that the result is written to; "-": standard output
    std::string written;              ///< the command as it was given
    struct option_of_formats {
        const CLI::Option* option;
        std::vector<std::string> formats;
    };
    std::vector<option_of_formats> of_formats;  ///< of all subcommands
    int threads = 0;                            ///< for long calls; 0: as many as the machine has cores
    std::function<exit_code()> action;          ///< set by the subcommand that the arguments name

    /// Whether all of the result is written, with its warnings.
    [[nodiscard]] bool writes_all() const noexcept { return format != "csv" && table.empty(); }
};

/// Says that only results in these formats take anything from the option.
void goes_with(std::vector<std::string> formats, session& current, const CLI::Option* option);

/// Throws a mistake of usage where an option is given that the format asked for takes nothing from.
void refuse_idle_options(const session& current);

/// Registers `--output`.
void add_output(CLI::App& subcommand, session& current);

/// Registers `--format`, with those formats; where CSV is one of them `--csv-for`, and with HTML `--service`; and
/// `--output`. `instead` is said to whoever asks for another; empty: nothing.
void add_format(CLI::App& subcommand, session& current, const std::vector<std::string>& formats,
                const std::string& instead = {});

/// What was said of pages of HTML.
[[nodiscard]] report_options page_options(const session& current);

/// Registers `--table`, for a result that has tables.
void add_table(CLI::App& subcommand, session& current);

/// Writes the table that was asked for, or `by_default` where CSV is asked for, in that format. False where neither is.
/// Throws `refused` where the result has no such table.
[[nodiscard]] bool print_table(const session& current, const std::vector<result_table>& tables,
                               std::string_view by_default = {});

/// Registers `--threads`.
void add_threads(CLI::App& subcommand, session& current);

/// Writes problems to stderr, as text or, with `--format json`, as JSON.
void complain(const session& current, const refused& why);

// Each adds its subcommand.
void add_score(CLI::App& app, session& current);
void add_series(CLI::App& app, session& current);
void add_explain(CLI::App& app, session& current);
void add_due(CLI::App& app, session& current);
void add_punctuality(CLI::App& app, session& current);
void add_phases(CLI::App& app, session& current);
void add_track(CLI::App& app, session& current);
void add_clients(CLI::App& app, session& current);
void add_check(CLI::App& app, session& current);
void add_model(CLI::App& app, session& current);
void add_edition(CLI::App& app, session& current);
void add_generate(CLI::App& app, session& current);
void add_adapter(CLI::App& app, session& current);
void add_pack(CLI::App& app, session& current);
void add_publish(CLI::App& app, session& current);

}  // namespace ipsf::command
