// Reads one CSV file into a builder.
#pragma once

#include <ipsf/history_builder.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>

namespace ipsf::detail {

/// Reads the file of `table`. `done` is told the number of bytes read with every block, and may throw to stop.
void load_csv(history_builder& into, table_kind table, const std::filesystem::path& file,
              const std::function<void(std::int64_t bytes)>& done);

}  // namespace ipsf::detail
