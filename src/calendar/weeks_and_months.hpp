// Calendar weeks and months, as days.
#pragma once

#include "calendar/day_range.hpp"

#include <algorithm>
#include <chrono>

namespace ipsf {

/// The ISO week of a day, Monday to Sunday.
[[nodiscard]] constexpr day_range week_of(day on) noexcept {
    const auto weekday = std::chrono::weekday{std::chrono::sys_days{std::chrono::days{on}}}.iso_encoding();
    const day monday = on - static_cast<day>(weekday) + 1;
    return {monday, monday + days_in_week - 1};
}

/// The calendar month of a day or, of `months` 3 and 12, its quarter and its year.
[[nodiscard]] constexpr day_range months_of(day on, unsigned months = 1) noexcept {
    const auto civil = detail::to_civil(on);
    const auto number = static_cast<unsigned>(civil.month());
    const std::chrono::month begins{number - (number - 1) % months};
    const day first = detail::from_civil(civil.year() / begins / 1);
    return {first, add_months(first, static_cast<int>(months)) - 1};
}

}  // namespace ipsf
