// Reads an SQLite file into a builder.
#pragma once

#include <ipsf/history_builder.hpp>
#include <ipsf/load.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace ipsf::detail {

struct sqlite_reading {
    std::int64_t piece_rows = 8192;  ///< read by a thread at a time
    std::chrono::milliseconds wait_for_writer{0};
    /// A view may be endless. How many rows it may have, and how many of SQLite's steps may go by without a row: for
    /// each byte of the file one row and a thousand steps more.
    std::int64_t most_view_rows = 1'000'000;
    std::int64_t most_steps = 1'000'000'000;
};

/// Reads whatever rows can be selected from under the names of docs/history.md: tables, views, virtual tables; others
/// are warned about. All are of one state of the file. On the threads of `run`, which reports the rows read of those
/// that could be counted beforehand, and of the others as many as there were. Throws `refused` when SQLite cannot read
/// the file, `cancelled`, over_memory_limit.
void load_sqlite(history_builder& into, const std::filesystem::path& file, const execution& run,
                 const sqlite_reading& how = {});

}  // namespace ipsf::detail
