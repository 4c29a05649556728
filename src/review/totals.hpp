// Sums of a review: sections, principles, total, its levels, the next review (criteria.md, Totals, R5, R6).
#pragma once

#include <ipsf/review.hpp>

namespace ipsf::reviewing {

/// Fills in everything of `made` that follows from its criteria and its date.
void sum_up(const rulebook& edition, review& made);

}  // namespace ipsf::reviewing
