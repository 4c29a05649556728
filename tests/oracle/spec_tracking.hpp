// The tracking table (docs/process.md), straight from its words: slowly, day by day, from plain rows. No code of the
// library is used.
#pragma once

#include "rows.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace oracle {

/// The numbers of one coach in one period; the same names as in the library's JSON. Studies are not among them: the
/// oracle's rows have none.
using tracked_numbers = std::map<std::string, std::int64_t>;

/// By coach id: what is not 0 on the days from `first` to `last`, both included, of a history that is known up to
/// `known_until`. Beside the counts: fte_days (thousandths) and search_days. `unknown` in place of a count: the history
/// has no such table.
[[nodiscard]] std::map<std::string, tracked_numbers> spec_tracking(const tables& all, day first, day last,
                                                                   day known_until);

inline constexpr std::int64_t unknown_number = -1;

}  // namespace oracle
