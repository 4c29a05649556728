// The totals of a series side by side: a row for each date, columns for each team.
#pragma once

#include "xlsx/workbook.hpp"

#include <ipsf/review.hpp>

#include <optional>

namespace ipsf::xlsx {

/// Those of a scale, a place in edition::scales, with a chart where there are few teams. None where there are no
/// reviews, or more teams than anybody would read side by side.
[[nodiscard]] std::optional<sheet> totals_by_team(const review_series& series, std::size_t scale, language in);

}  // namespace ipsf::xlsx
