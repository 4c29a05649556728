// The totals of a series for people: a row for each date, and what is drawn of it.
#pragma once

#include "xlsx/workbook.hpp"

#include <ipsf/review.hpp>

#include <cstddef>
#include <vector>

namespace ipsf::xlsx {

/// Of a scale, a place in edition::scales. Of a few teams the totals of each side by side, as lines; of more teams how
/// many have which level, as columns, before those totals. Without reviews nothing.
[[nodiscard]] std::vector<sheet> totals_of_series(const review_series& series, std::size_t scale, language in);

}  // namespace ipsf::xlsx
