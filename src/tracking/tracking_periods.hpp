// The months or weeks of a tracking table.
#pragma once

#include <ipsf/tracking.hpp>

#include <gsl/span>

#include <vector>

namespace ipsf::tracking {

inline constexpr std::size_t most_periods = 2400;

/// The calendar months or ISO weeks that have a day from `from` to `to`, without their other days; at most one more
/// than `most_periods`.
[[nodiscard]] std::vector<tracking_period> periods_of(tracking_step every, day from, day to);

/// The place of the period that holds `on`, one of their days.
[[nodiscard]] std::size_t place_of(gsl::span<const tracking_period> periods, day on) noexcept;

}  // namespace ipsf::tracking
