// Reads a history from disk, and writes one.
#pragma once

#include <ipsf/history_builder.hpp>

#include <memory>
#include <string>

namespace ipsf {

/// Reads a history from a folder of CSV files (one <table>.csv each) or an SQLite file with the same tables (history.md).
/// Throws `refused` with all problems, `cancelled`, `over_memory_limit`.
[[nodiscard]] std::shared_ptr<const history> load_history(const std::string& path, const load_options& options = {});

/// Writes a history as a folder of CSV files (made if missing), tables that are present only. Table files of an earlier history are replaced,
/// those of tables that are not present now removed; other files are left alone. Throws `refused` when the folder cannot be written to.
/// Columns without anything but empty cells and defaults are left out; a column with defaults that is written has them written out.
void write_csv(const history& from, const std::string& folder);
/// Writes a history as a new SQLite file: ids, dates and words as text, booleans as 0 and 1. Throws `refused` when the file exists or cannot be
/// written; what was written is then removed.
void write_sqlite(const history& from, const std::string& path);

}  // namespace ipsf
