// Reads a history from disk, and writes one. Needs the library: all of it.
#pragma once

#include <ipsf/history_builder.hpp>

#include <memory>
#include <string>

namespace ipsf {

/// Reads a history from a folder of CSV files (one <table>.csv each), an SQLite file with the same tables
/// (docs/history.md), a pack, or a database by ODBC (docs/odbc.md): "odbc:" and a connection string, as
/// "odbc:DSN=records", which is told in no message but for what says which database is meant. A pack (write_pack) must
/// be for one of `options.answers_for`, or, where that names none or a built-in edition, for a built-in one; its rows
/// stand in an order of their own, numbered from 1. The total that `options.run.report` is told grows while rows are
/// read that could not be counted before, those of views of an SQLite file and of databases. Throws `refused` with all
/// problems, `cancelled`, `over_memory_limit`.
[[nodiscard]] std::shared_ptr<const history> load_history(const std::string& path, const load_options& options = {});

/// `path` of load_history as it may be shown: with *** for the secrets of a connection string.
[[nodiscard]] std::string shown_path(const std::string& path);

/// Writes a history as a folder of CSV files, tables that are present only. Throws `refused` when something stands
/// under that name other than an empty folder, or when not all can be written (a full disk): what was written is then
/// removed. The folder gets its name, or an empty folder that was there its files, only when all of them are whole.
/// Columns that hold nothing but empty cells and defaults are left out; in a column that is written, defaults are
/// written out.
void write_csv(const history& from, const std::string& folder);
/// Writes a history as a new SQLite file: ids, dates and words as text, booleans as 0 and 1. Throws `refused` when
/// something stands under that name other than an empty file, or when not all can be written; what was written is then
/// removed. The file has its name only when it is whole.
void write_sqlite(const history& from, const std::string& path);
/// Writes a history, whole or part, as a new file that is opened at the speed of reading it (docs/pack.md): the bytes
/// of save_part, bound in the same way to this version of the library and to `edition`. Throws `refused` as save_part
/// and as for an SQLite file.
void write_pack(const history& from, const edition& edition, const std::string& path);

}  // namespace ipsf
