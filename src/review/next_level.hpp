// What a criterion, and the total, would need for a higher level.
#pragma once

#include <ipsf/review.hpp>

#include <gsl/span>

namespace ipsf::reviewing {

/// The least that lifts a criterion above `low`, the level its inputs give at least. Empty at the highest level.
[[nodiscard]] std::optional<next_level> find_next_level(const edition& edition, const criterion& asked,
                                                        gsl::span<const input_value> values, int low,
                                                        bool round_half_up);

/// The steps from the total of the scale at that place of the edition to the next level; empty at the highest level.
[[nodiscard]] std::optional<way_up> find_way_up(const edition& edition, std::size_t scale,
                                                const std::vector<criterion_score>& criteria, int total_low);

}  // namespace ipsf::reviewing
