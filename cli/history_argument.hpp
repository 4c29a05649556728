// The history that a subcommand asks about.
#pragma once

#include "session.hpp"

#include <ipsf/history.hpp>
#include <ipsf/review.hpp>

#include <memory>
#include <string>
#include <vector>

namespace ipsf::command {

using editions = std::vector<std::shared_ptr<const ipsf::edition>>;

/// What HISTORY may be.
inline constexpr const char* history_help =
    "Folder of CSV files, an SQLite file, a pack (ipsf pack), or a database by ODBC (odbc:DSN=NAME, or odbc: and a "
    "connection string)";

/// Registers HISTORY, which every subcommand about a service begins with, and how it is read.
CLI::Option* add_history(CLI::App& subcommand, std::string& into, session& current);

/// Registers how CSV files that are read are written: `--csv-delimiter` and the like.
void add_csv_dialect(CLI::App& subcommand, session& current);

/// Registers `--schema`, of a history that is a database.
void add_schema(CLI::App& subcommand, session& current);

/// Registers --edition where it says no more than what the history's answers may name.
void add_answered_edition(CLI::App& subcommand, std::string& into);

/// Registers an option with ids of things to look at, which may be repeated.
CLI::Option* add_ids(CLI::App& subcommand, const char* name, std::vector<std::string>& into, const char* says);

/// Loads it, with a progress line on a terminal. Its answers are about the inputs of `answers_for` and of every edition
/// built in. Its warnings are told on stderr unless `result_has_warnings`. Throws `refused`.
[[nodiscard]] std::shared_ptr<const history> load(const std::string& path, editions answers_for, const session& current,
                                                  bool result_has_warnings = false);

/// The answers of a file, none without one, and what is odd about them, which the options of reviews take.
/// `result_has_warnings` as for a history.
struct answers_argument {
    std::vector<given_answer> all;
    warning_counts odd;
};
[[nodiscard]] answers_argument load_answers(const std::string& path, const session& current, bool result_has_warnings);

}  // namespace ipsf::command
