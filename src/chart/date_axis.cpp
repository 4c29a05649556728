// Takes places by day; gives calendar periods with names that do not touch each other.
#include "chart/date_axis.hpp"

#include "calendar/weeks_and_months.hpp"
#include "chart/label_places.hpp"

#include <algorithm>
#include <array>

namespace ipsf::chart {
namespace {

constexpr unsigned quarter = 3;
constexpr unsigned year = 12;
constexpr double gap = 6;              ///< between names
constexpr double gap_of_months = 2.5;  ///< numbers that everybody knows
constexpr int least_months = 3;

std::string name_of(day begins, unsigned months) {
    static constexpr std::array quarters{"I", "II", "III", "IV"};
    const auto civil = detail::to_civil(begins);
    if (months == year) return std::to_string(static_cast<int>(civil.year()));
    const auto month = static_cast<unsigned>(civil.month());
    return months == quarter ? quarters[(month - 1) / quarter] : std::to_string(month);
}

std::vector<named_period> periods_of(const std::vector<dated_place>& places, unsigned months) {
    std::vector<named_period> periods;
    day before = no_day;
    for (const dated_place& place : places) {
        const day begins = months_of(place.on, months).first;
        if (periods.empty() || begins != before) periods.push_back({place.left, place.right, name_of(begins, months)});
        periods.back().right = place.right;
        before = begins;
    }
    return periods;
}

bool fits(const named_period& period, double apart) {
    return small_text.width(period.name) + apart <= period.right - period.left;
}

/// Whether a row of all names can be read; the first and the last period may be cut off.
bool fit(const std::vector<named_period>& periods, double apart) {
    return periods.size() <= 2 ||
           std::all_of(periods.begin() + 1, periods.end() - 1, [apart](const auto& one) { return fits(one, apart); });
}

/// Keeps the names of every, every second, fifth, tenth ... year, as many as have room beside each other; years that
/// are cut off have what room is left.
void thin_out(std::vector<named_period>& years, double wide) {
    double widest = 0;
    for (const auto& one : years) widest = std::max(widest, one.right - one.left);
    const auto steps = {1, 2, 5, 10, 20, 50, 100};
    const auto* const step = std::find_if(steps.begin(), steps.end() - 1,
                                          [&](int count) { return widest * count >= small_text.width("2000") + gap; });
    label_places names({0, -small_text.size, wide, small_text.size});
    for (const bool whole : {true, false})
        for (auto& one : years) {
            const bool is_whole = one.right - one.left > widest * 0.9;
            if (is_whole != whole) continue;
            const std::array place{label_place{(one.left + one.right) / 2, 0, anchor::middle}};
            if (std::stoi(one.name) % *step != 0 || !names.take({one.name}, small_text, place)) one.name.clear();
        }
}

}  // namespace

date_rows name_dates(const std::vector<dated_place>& places, double wide) {
    date_rows rows;
    for (const unsigned months : {1U, quarter}) {
        auto periods = periods_of(places, months);
        const double apart = months == 1 ? gap_of_months : gap;
        if (!fit(periods, apart)) continue;
        for (auto& one : periods)
            if (!fits(one, apart)) one.name.clear();
        rows.push_back(std::move(periods));
        break;
    }
    rows.push_back(periods_of(places, year));
    thin_out(rows.back(), wide);
    return rows;
}

day_axis axis_of(day first, day last, double left, double right, double wide) {
    day_axis axis{.days = {0, 0, left, right}, .names = {}};
    const day end = months_of(last).last + 1;
    const day begin = std::min(months_of(first).first, add_months(end, -least_months));
    axis.days.low = begin;
    axis.days.high = end;
    std::vector<dated_place> months;
    for (day month = begin; month < end; month = add_months(month, 1))
        months.push_back({month, axis.days.at(month), axis.days.at(add_months(month, 1))});
    axis.names = name_dates(months, wide);
    return axis;
}

double write_dates(picture& into, const date_rows& rows, double top) {
    for (const auto& row : rows) {
        for (const auto& one : row)
            into.text(one.name, (one.left + one.right) / 2, top + small_text.size, small_text, anchor::middle);
        top += small_text.line_high();
    }
    return top;
}

}  // namespace ipsf::chart
