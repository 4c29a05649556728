// Sums of a review: sections, principles, totals, their levels, the next review (readings R5, R6).
#pragma once

#include <ipsf/review.hpp>

namespace ipsf::reviewing {

/// Fills in everything of `made` that follows from its criteria and its date.
void sum_up(const edition& edition, review& made);

}  // namespace ipsf::reviewing
