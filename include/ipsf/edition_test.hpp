// The test of an edition: its boundary cases hold, and they would notice if a rule were another.
// Needs the library: running it.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/problem.hpp>

#include <cstdint>
#include <vector>

namespace ipsf {

/// What came of it. The edition passes when there are no failures.
struct edition_test {
    std::int64_t cases = 0;    ///< boundary cases and cases of totals that were run
    std::int64_t changes = 0;  ///< changes of a rule that were tried
    /// By place: `failed-case`, a case that does not hold; `unnoticed-change`, a change that leaves every
    /// case as it was.
    std::vector<problem> failures;
};

/// Runs the edition's cases and then changes its rules, one at a time: every limit is moved one step down and up, and
/// taken in or left out where values are not whole; every set of choices gains or loses a neighbour; every flag is no
/// longer asked for; every row is dropped; every band of the total and of the review interval begins one point earlier
/// and later or is dropped; every review interval is a month shorter and longer. Some case must then fail. A change
/// that could not alter any score does not count. The rules of a criterion are left as they are where one of its cases
/// fails. Each failure has the line and column in the edition's file. Reentrant.
[[nodiscard]] edition_test test_edition(const edition& edition);

}  // namespace ipsf
