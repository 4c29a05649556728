// Sums of a review: sections, principles, total, its levels, the next review (criteria.md, Totals, R5, R6).
#pragma once

#include "review/criterion_score.hpp"

#include <ipsf/review.hpp>

#include <string>
#include <vector>

namespace ipsf::reviewing {

/// Fills in everything of `made` that follows from its criteria and its date.
void sum_up(const rulebook& edition, review& made);

/// The keys of the levels from that of the lowest to that of the highest total.
[[nodiscard]] std::vector<std::string> levels_between(const rulebook& edition, int low, int high);

/// The review with those criteria in short; its date and team are left to the caller.
[[nodiscard]] review_series::summary in_short(const rulebook& edition, const std::vector<decided_levels>& criteria);

}  // namespace ipsf::reviewing
