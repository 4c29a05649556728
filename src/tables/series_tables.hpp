// The columns of series that are the same for every edition.
#pragma once

#include "tables/described.hpp"

#include <ipsf/review.hpp>

#include <string>
#include <vector>

namespace ipsf::tables {

/// The total of one scale of a review of a series.
struct series_total_row {
    const review_series& series;
    id_index team;
    std::size_t date;  ///< place in dates()
    const window& looked_at;
    const scale& added_up;
    total_range total;

    [[nodiscard]] bool out_of_date() const { return series.out_of_date(date); }
    [[nodiscard]] const total_range* range() const { return &total; }
    [[nodiscard]] std::vector<std::string> levels() const { return with_levels(added_up, total).levels; }
    [[nodiscard]] const std::string& lowest_level() const { return added_up.level_of(total.low).key; }
    [[nodiscard]] day next_review_by() const { return ipsf::next_review_by(added_up, total, looked_at.as_of); }
};
[[nodiscard]] std::vector<described<series_total_row>> series_total_columns();

}  // namespace ipsf::tables
