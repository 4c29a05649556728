// The columns of sensitivity: what it adds to the tables of its reviews.
#pragma once

#include "tables/review_keys.hpp"

#include <ipsf/sensitivity.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::tables {

/// The lowest and highest total of a scale of a review.
struct extremes_row : of_review {
    const scale& added_up;
    const extreme_totals& found;
    std::int64_t combinations;
};
[[nodiscard]] std::vector<described<extremes_row>> extremes_columns();

/// A choice whose other value gives the lowest or highest total of a scale.
struct extreme_choice_row : of_review {
    const scale& added_up;
    std::string_view extreme;
    const std::pair<const std::string, std::string>& choice;
};
[[nodiscard]] std::vector<described<extreme_choice_row>> extreme_choice_columns();

struct open_criterion_row : of_review {
    const criterion_sensitivity& of;
};
[[nodiscard]] std::vector<described<open_criterion_row>> open_criterion_columns();

/// What a review would be with one choice changed.
struct of_effect : of_review {
    const choice_effect& effect;
};
/// Its total; null where the edition has several scales.
struct effect_row : of_effect {
    const scale_total* total;

    [[nodiscard]] const total_range* range() const { return total != nullptr ? &total->total : nullptr; }
    [[nodiscard]] const std::vector<std::string>& levels() const { return total->levels; }
};
[[nodiscard]] std::vector<described<effect_row>> effect_columns();

struct effect_total_row : effect_row {
    const scale& added_up;
};
[[nodiscard]] std::vector<described<effect_total_row>> effect_total_columns();

struct effect_criterion_row : of_effect {
    const changed_score& of;
};
[[nodiscard]] std::vector<described<effect_criterion_row>> effect_criterion_columns();

}  // namespace ipsf::tables
