// Reads one CSV file into a builder.
#pragma once

#include <ipsf/csv_dialect.hpp>
#include <ipsf/execution.hpp>
#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>

namespace ipsf::detail {

/// Read by a thread at a time: large enough that starting on a piece costs nothing, small enough to stay in a
/// processor's caches.
inline constexpr std::size_t csv_piece_bytes = std::size_t{1} << 18U;

/// Reads the file of `table`, pieces of about `piece_bytes` on the threads of `run` (whose `report` is not used).
/// `said`: of the dialect. `done` is told now and then, on the calling thread, how many bytes were read since, and may
/// throw to stop.
void load_csv(history_builder& into, table_kind table, const std::filesystem::path& file, const execution& run,
              const std::function<void(std::int64_t bytes)>& done, std::size_t piece_bytes = csv_piece_bytes,
              const csv_dialect& said = {});

}  // namespace ipsf::detail
