// Reads an SQLite file into a builder.
#pragma once

#include <ipsf/history_builder.hpp>
#include <ipsf/load.hpp>

#include <filesystem>

namespace ipsf::detail {

/// Read by a thread at a time.
inline constexpr std::int64_t sqlite_piece_rows = 8192;

/// Reads the tables (or views) that have the names of history.md; others are warned about. On the threads of `run`, which reports the
/// rows read of all. Throws `refused` when SQLite cannot read the file, `cancelled`.
void load_sqlite(history_builder& into, const std::filesystem::path& file, const execution& run,
                 std::int64_t piece_rows = sqlite_piece_rows);

}  // namespace ipsf::detail
