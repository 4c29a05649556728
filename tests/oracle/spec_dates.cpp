#include "oracle/spec_dates.hpp"

#include <algorithm>

namespace oracle {
namespace {

using std::chrono::weekday;
using std::chrono::year_month_day;

bool is_finnish_holiday(day value) {
    const year_month_day civil{value};
    const auto month = static_cast<unsigned>(civil.month());
    const auto number = static_cast<unsigned>(civil.day());
    auto falls_on = [&](unsigned fixed_month, unsigned fixed_day) {
        return month == fixed_month && number == fixed_day;
    };
    if (falls_on(1, 1) || falls_on(1, 6) || falls_on(5, 1) || falls_on(12, 6)) return true;
    if (falls_on(12, 24) || falls_on(12, 25) || falls_on(12, 26)) return true;
    // Midsummer Eve is the Friday of 19-25 June. (Midsummer Day and All Saints' are Saturdays anyhow.)
    if (month == 6 && number >= 19 && number <= 25 && weekday{value} == std::chrono::Friday) return true;
    const day easter = easter_sunday(static_cast<int>(civil.year()));
    const bool good_friday = value == easter - days{2};
    const bool easter_monday = value == easter + days{1};
    const bool ascension_day = value == easter + days{39};
    return good_friday || easter_monday || ascension_day;
}

}  // namespace

day add_months(day start, int months) {
    const year_month_day civil{start};
    int month_count =
        static_cast<int>(civil.year()) * 12 + static_cast<int>(static_cast<unsigned>(civil.month())) - 1 + months;
    const std::chrono::year year{month_count / 12};
    const std::chrono::month month{static_cast<unsigned>(month_count % 12 + 1)};
    for (unsigned number = static_cast<unsigned>(civil.day());; --number) {
        const year_month_day candidate{year, month, std::chrono::day{number}};
        if (candidate.ok()) return day{candidate};
    }
}

day window_start(day as_of, int months) { return add_months(as_of + days{1}, -months); }

day easter_sunday(int year) {
    const int golden_number = year % 19 + 1;
    const int century = year / 100 + 1;
    const int skipped_leap_days = 3 * century / 4 - 12;
    const int moon_correction = (8 * century + 5) / 25 - 5;
    int epact = (11 * golden_number + 20 + moon_correction - skipped_leap_days) % 30;
    if (epact < 0) epact += 30;
    if ((epact == 25 && golden_number > 11) || epact == 24) ++epact;
    int full_moon_in_march = 44 - epact;
    if (full_moon_in_march < 21) full_moon_in_march += 30;
    day candidate = day{std::chrono::year{year} / std::chrono::March / 1} + days{full_moon_in_march - 1};
    do candidate += days{1};
    while (weekday{candidate} != std::chrono::Sunday);
    return candidate;
}

bool is_working_day(day value, const std::optional<std::vector<day>>& holidays) {
    const weekday name{value};
    if (name == std::chrono::Saturday || name == std::chrono::Sunday) return false;
    if (holidays) return std::find(holidays->begin(), holidays->end(), value) == holidays->end();
    return !is_finnish_holiday(value);
}

day working_day_after(day start, int count, const std::optional<std::vector<day>>& holidays) {
    day value = start;
    for (int found = 0; found < count;) {
        value += days{1};
        if (is_working_day(value, holidays)) ++found;
    }
    return value;
}

}  // namespace oracle
