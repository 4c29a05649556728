// Takes the dates, totals and bands of a course; gives its scales and draws its axes.
#include "chart/course_area.hpp"

#include <algorithm>
#include <utility>

namespace ipsf::chart {
namespace {

constexpr double area_high = 190;
/// Before the days stand the names of the bands, after them there is room for the last total.
constexpr double days_begin = 116;
constexpr double days_end = picture_wide - 22;
constexpr int most_limits = 7;

std::vector<dated_total> all_totals(const course& shown) {
    std::vector<dated_total> all = shown.series;
    all.insert(all.end(), shown.earlier.begin(), shown.earlier.end());
    return all;
}

std::vector<int> limits_of(const course& shown) {
    std::vector<int> limits;
    for (const band& one : shown.bands) limits.push_back(one.from);
    if (!limits.empty()) {
        limits.push_back(shown.bands.back().to);
        return limits;
    }
    int low = 0;
    int high = 0;
    for (const dated_total& one : all_totals(shown)) {
        low = std::min(low, one.low);
        high = std::max(high, one.high);
    }
    return round_numbers(low, high, most_limits);
}

void set_dates(course_area& area, const std::vector<dated_total>& totals) {
    if (totals.empty()) return;
    const auto [first, last] =
        std::minmax_element(totals.begin(), totals.end(),
                            [](const dated_total& one, const dated_total& other) { return one.on < other.on; });
    auto axis = axis_of(first->on, last->on, days_begin, days_end, picture_wide);
    area.days = axis.days;
    area.dates = std::move(axis.names);
}

}  // namespace

course_area area_of(const course& shown, double top) {
    course_area area;
    area.limits = limits_of(shown);
    area.days = {0, 0, days_begin, days_end};
    area.totals = {static_cast<double>(area.limits.front()), static_cast<double>(area.limits.back()), top + area_high,
                   top};
    set_dates(area, all_totals(shown));
    return area;
}

double draw_area(picture& into, const course_area& area) {
    constexpr double half_digit = small_text.size * 0.35;
    path_data lines;
    double free_above = area.bottom() + area_high;
    for (const int limit : area.limits) {
        const double y = area.totals.at(limit);
        lines.move(area.left(), y).to_x(area.right());
        const auto text = std::to_string(limit);
        const double right = area.left() - course_area::after_limit;
        const auto covered = box_of(text, right, y + half_digit, small_text, anchor::end);
        if (covered.bottom > free_above) continue;
        into.text(text, right, y + half_digit, small_text, anchor::end);
        free_above = covered.top;
    }
    if (!area.dates.empty())
        for (const auto& year : area.dates.back())
            if (year.left > area.left()) lines.move(year.left, area.top()).to_y(area.bottom() + 8);
    into.path("line", lines);
    return write_dates(into, area.dates, area.bottom() + 5) + 3;
}

}  // namespace ipsf::chart
