// The columns of reviews by two editions.
#pragma once

#include "tables/review_keys.hpp"

#include <ipsf/edition_diff.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ipsf::tables {

/// The table "reviews", whose columns follow both editions (docs/editions.md).
[[nodiscard]] result_table compared_review_table(const review_difference& compared);

/// What finds a review, as of_review::made has it.
struct compared_keys {
    const std::optional<std::string>& team;
    const window& looked_at;
};
struct of_comparison {
    compared_keys made;
    const review_difference& compared;
    const compared_review& one;
};

/// The total of a scale by both editions.
struct compared_total_row : of_comparison {
    const compared_scale& of;
    const scale& added_up;
};
[[nodiscard]] std::vector<described<compared_total_row>> compared_total_columns();

/// A criterion that moves.
struct compared_criterion_row : of_comparison {
    const compared_criterion& of;
};
[[nodiscard]] std::vector<described<compared_criterion_row>> compared_criterion_columns();

/// How many of the reviews on a date move.
struct compared_date_row {
    const review_difference& compared;
    const window& looked_at;
    const difference_counts& counts;
};
[[nodiscard]] std::vector<described<compared_date_row>> compared_date_columns();

struct date_total_row {
    const window& looked_at;
    const scale& added_up;
    const moved_totals& counts;
};
[[nodiscard]] std::vector<described<date_total_row>> date_total_columns();

struct date_criterion_row {
    const window& looked_at;
    const compared_criterion& of;
    const moved_reviews& counts;
};
[[nodiscard]] std::vector<described<date_criterion_row>> date_criterion_columns();

/// The id of a criterion that only one edition has.
[[nodiscard]] std::vector<described<int>> only_criterion_columns();

}  // namespace ipsf::tables
