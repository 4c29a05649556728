// Small changes of the bands of a total, each of which some case of a total must notice.
#pragma once

#include "edition/problem_log.hpp"

#include <ipsf/edition.hpp>

#include <cstdint>

namespace ipsf {

/// Tells of cases of the total that do not hold; else changes the bands of levels and of review intervals, one at a
/// time, and tells of each change that no case notices. Returns how many changes were tried.
[[nodiscard]] std::int64_t test_bands(const scale& made, problem_log& log);

}  // namespace ipsf
