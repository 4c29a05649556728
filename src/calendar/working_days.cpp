#include <ipsf/working_days.hpp>

#include <algorithm>
#include <chrono>

namespace ipsf {
namespace {

using std::chrono::month_day;
using std::chrono::weekday;

/// Easter Sunday by the Gregorian computus: the first Sunday after the church's first full moon from 21 March on.
day easter_sunday(int year) {
    const int cycle = year % 19;  // after 19 years the moon's phases fall on the same dates
    const int century = year / 100;
    // Days from 21 March to the full moon, corrected for the leap days that centuries drop and for the moon's drift
    // against the cycle.
    const int dropped = century - century / 4;
    const int drift = (8 * century + 13) / 25;
    const int to_full_moon = (19 * cycle + dropped - drift + 15) % 30;
    // The church's moon is full by 18 April.
    const bool a_day_earlier = to_full_moon == 29 || (to_full_moon == 28 && cycle > 10);
    const day full_moon = detail::from_civil(std::chrono::year{year} / 3 / 21) + to_full_moon - (a_day_earlier ? 1 : 0);
    const auto on = weekday{std::chrono::sys_days{std::chrono::days{full_moon}}};
    return full_moon + 7 - static_cast<day>(on.c_encoding());
}

bool is_weekend(day value) {
    const weekday on{std::chrono::sys_days{std::chrono::days{value}}};
    return on == std::chrono::Saturday || on == std::chrono::Sunday;
}

/// Whether a Monday-Friday is no working day in Finland. All Saints' and Midsummer Day are Saturdays,
/// Whit Sunday a Sunday.
bool is_finnish_holiday(day value) {
    using namespace std::chrono;
    const auto civil = detail::to_civil(value);
    const month_day fixed = civil.month() / civil.day();
    if (fixed == January / 1 || fixed == January / 6 || fixed == May / 1 || fixed == December / 6 ||
        (fixed >= December / 24 && fixed <= December / 26))
        return true;
    const bool midsummer_eve = fixed >= June / 19 && fixed <= June / 25 && weekday{sys_days{days{value}}} == Friday;
    if (midsummer_eve) return true;
    const day after_easter = value - easter_sunday(static_cast<int>(civil.year()));
    return after_easter == -2 || after_easter == 1 || after_easter == 39;
}

}  // namespace

working_calendar::working_calendar(gsl::span<const day> holidays)
    : holidays_(std::in_place, holidays.begin(), holidays.end()) {
    std::sort(holidays_->begin(), holidays_->end());
}

bool working_calendar::is_working_day(day value) const {
    if (is_weekend(value)) return false;
    return holidays_ ? !std::binary_search(holidays_->begin(), holidays_->end(), value) : !is_finnish_holiday(value);
}

day working_calendar::working_day_after(day start, int count) const {
    day reached = start;
    while (count > 0)
        if (is_working_day(++reached)) --count;
    return reached;
}

}  // namespace ipsf
