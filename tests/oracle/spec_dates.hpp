// Months and working days, as docs/measures.md and reading R6 say them; on std::chrono, apart from the library's own.
#pragma once

#include "rows.hpp"

#include <optional>
#include <vector>

namespace oracle {

/// R6: the day number is kept, or the month's last day taken when it is shorter.
[[nodiscard]] day add_months(day start, int months);

/// The first day of the window of `months` months that ends on `as_of`.
[[nodiscard]] day window_start(day as_of, int months);

/// Easter Sunday, from the golden number and the epact.
[[nodiscard]] day easter_sunday(int year);

/// Finland's calendar, or, when `holidays` are given, a calendar with those instead.
[[nodiscard]] bool is_working_day(day value, const std::optional<std::vector<day>>& holidays);
[[nodiscard]] day working_day_after(day start, int count, const std::optional<std::vector<day>>& holidays);

}  // namespace oracle
