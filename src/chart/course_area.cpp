// Takes the dates, totals and bands of a course; gives its scales and draws its axes.
#include "chart/course_area.hpp"

#include "calendar/weeks_and_months.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

constexpr double area_high = 190;
constexpr double right_margin = 6;  // half of a mark
constexpr double before_limit = 4;
constexpr int most_limits = 7;
constexpr int least_months = 12;

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
    const day end = months_of(last->on).last + 1;
    const day begin = std::min(months_of(first->on).first, add_months(end, -least_months));
    area.days.low = begin;
    area.days.high = end;
    std::vector<dated_place> months;
    for (day month = begin; month < end; month = add_months(month, 1))
        months.push_back({month, area.days.at(month), area.days.at(add_months(month, 1))});
    area.dates = name_dates(months);
}

}  // namespace

course_area area_of(const course& shown, double top) {
    course_area area;
    area.limits = limits_of(shown);
    double widest = 0;
    for (const int limit : area.limits) widest = std::max(widest, small_text.width(std::to_string(limit)));
    area.days = {0, 0, widest + before_limit, picture_wide - right_margin};
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
        const double right = area.left() - before_limit;
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
