// What a TOML document may be at most. Looked at before it is parsed: the parser calls itself for every level, and
// keeps lists of tables that it searches from the beginning, so that without bounds a small text could overflow a
// thread's stack or take minutes.
#pragma once

#include "edition/problem_log.hpp"

#include <cstddef>
#include <string_view>

namespace ipsf {

inline constexpr std::size_t most_bytes = 4'194'304;  ///< of a document
inline constexpr std::size_t most_levels = 16;        ///< of names and brackets, one in another
inline constexpr std::size_t most_tables = 50'000;    ///< of a document, however they are written
inline constexpr std::size_t most_values = 200'000;   ///< of a document
inline constexpr std::size_t most_entries = 1'000;    ///< of one list or table

/// Whether the text keeps the first four of these bounds; the first place where it does not goes to `log`. What is no
/// TOML is looked at only as far as the parser would read it. `file` is the text's in the log.
[[nodiscard]] bool is_within_bounds(std::string_view toml, std::uint32_t file, problem_log& log);

}  // namespace ipsf
