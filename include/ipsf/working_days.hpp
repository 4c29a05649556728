// Working days: Monday-Friday except Finnish public holidays, Christmas Eve and Midsummer Eve (as for statutory time
// limits, Act 150/1930).
#pragma once

#include <ipsf/date.hpp>

#include <gsl/span>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace ipsf {

namespace detail {

/// Easter Sunday by the Gregorian computus: the first Sunday after the church's first full moon from 21 March on.
[[nodiscard]] inline day easter_sunday(int year) {
    const int cycle = year % 19;  // after 19 years the moon's phases fall on the same dates
    const int century = year / 100;
    // Days from 21 March to the full moon, corrected for the leap days that centuries drop and for the moon's drift
    // against the cycle.
    const int dropped = century - century / 4;
    const int drift = (8 * century + 13) / 25;
    const int to_full_moon = (19 * cycle + dropped - drift + 15) % 30;
    // The church's moon is full by 18 April.
    const bool a_day_earlier = to_full_moon == 29 || (to_full_moon == 28 && cycle > 10);
    const day full_moon = from_civil(std::chrono::year{year} / 3 / 21) + to_full_moon - (a_day_earlier ? 1 : 0);
    const auto on = std::chrono::weekday{std::chrono::sys_days{std::chrono::days{full_moon}}};
    return full_moon + 7 - static_cast<day>(on.c_encoding());
}

[[nodiscard]] inline bool is_weekend(day value) {
    const std::chrono::weekday on{std::chrono::sys_days{std::chrono::days{value}}};
    return on == std::chrono::Saturday || on == std::chrono::Sunday;
}

/// Whether a Monday-Friday is no working day in Finland. All Saints' and Midsummer Day are Saturdays, Whit Sunday a
/// Sunday.
[[nodiscard]] inline bool is_finnish_holiday(day value) {
    using std::chrono::December, std::chrono::January, std::chrono::June, std::chrono::May;
    const auto civil = to_civil(value);
    const std::chrono::month_day fixed = civil.month() / civil.day();
    if (fixed == January / 1 || fixed == January / 6 || fixed == May / 1 || fixed == December / 6 ||
        (fixed >= December / 24 && fixed <= December / 26))
        return true;
    const bool midsummer_eve =
        fixed >= June / 19 && fixed <= June / 25 &&
        std::chrono::weekday{std::chrono::sys_days{std::chrono::days{value}}} == std::chrono::Friday;
    if (midsummer_eve) return true;
    const day after_easter = value - easter_sunday(static_cast<int>(civil.year()));
    return after_easter == -2 || after_easter == 1 || after_easter == 39;
}

}  // namespace detail

/// Which days are working days. A value; immutable; may be shared by threads.
class working_calendar {
public:
    /// Finland's: no working day is a Saturday, a Sunday, New Year's Day, Epiphany, Good Friday, Easter Monday, 1 May,
    /// Ascension Day, Midsummer Eve, All Saints' (a Saturday), Independence Day, Christmas Eve, Christmas Day or Boxing
    /// Day. Today's law for every year.
    working_calendar() = default;
    /// Another calendar: no working day is a Saturday, a Sunday or one of `holidays` (any order, repeats allowed).
    explicit working_calendar(gsl::span<const day> holidays)
        : holidays_(std::in_place, holidays.begin(), holidays.end()) {
        std::sort(holidays_->begin(), holidays_->end());
    }

    [[nodiscard]] bool is_working_day(day value) const {
        if (detail::is_weekend(value)) return false;
        return holidays_ ? !std::binary_search(holidays_->begin(), holidays_->end(), value)
                         : !detail::is_finnish_holiday(value);
    }
    /// The `count`-th working day after `start` (which itself never counts); `count` from 1.
    [[nodiscard]] day working_day_after(day start, int count) const {
        day reached = start;
        while (count > 0)
            if (is_working_day(++reached)) --count;
        return reached;
    }
    [[nodiscard]] bool operator==(const working_calendar&) const = default;

private:
    std::optional<std::vector<day>> holidays_;  // sorted; empty optional: Finland's
};

}  // namespace ipsf
