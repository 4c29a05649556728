// The area that a course is drawn in: dates across, totals upwards, with the limits of the bands.
#pragma once

#include "chart/date_axis.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <vector>

namespace ipsf::chart {

struct course_area {
    scale days, totals;
    std::vector<int> limits;  ///< of the bands or, without bands, round numbers
    date_rows dates;          ///< none without a total
    static constexpr double after_limit = 4;
    [[nodiscard]] double left() const noexcept { return days.first; }
    [[nodiscard]] double right() const noexcept { return days.last; }
    [[nodiscard]] double top() const noexcept { return totals.last; }
    [[nodiscard]] double bottom() const noexcept { return totals.first; }
};

/// Whole months that hold all totals, at least twelve, and all bands.
[[nodiscard]] course_area area_of(const course& shown, double top);

/// Draws limits and years, and writes what they are. Returns where the picture ends.
double draw_area(picture& into, const course_area& area);

}  // namespace ipsf::chart
