// Days that follow each other, in which a record counts, an episode stands in a phase, or something is due.
#pragma once

#include <ipsf/date.hpp>

#include <limits>

namespace ipsf {

/// Later than every day: the end of what goes on.
inline constexpr day for_ever = std::numeric_limits<day>::max();
/// Before every day: the beginning of what was always there.
inline constexpr day since_ever = std::numeric_limits<day>::min();

/// Both ends are included.
struct day_range {
    day first = no_day;
    day last = no_day;
    [[nodiscard]] constexpr bool contains(day on) const noexcept { return first <= on && on <= last; }
    [[nodiscard]] constexpr std::int64_t days() const noexcept { return std::int64_t{last} - first + 1; }
};

/// The last day of what ended on `ended_on`; for_ever when it has not ended.
[[nodiscard]] constexpr day last_day_of(day ended_on) noexcept { return ended_on == no_day ? for_ever : ended_on; }

}  // namespace ipsf
