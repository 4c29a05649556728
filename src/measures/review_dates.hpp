// The review dates that one call measures, and which of them have a day in their window.
//
// Windows that end later do not begin earlier, so the dates that have a day in their window follow each other: what a
// record of that day adds, it adds to a range of dates. One date is a range of one.
#pragma once

#include "base/compiler.hpp"
#include "calendar/day_range.hpp"

#include <gsl/span>

#include <cstdint>
#include <vector>

namespace ipsf {

/// Review dates that follow each other: their places from `first` up to `end`, which is not one of them.
struct date_range {
    std::uint32_t first = 0;
    std::uint32_t end = 0;  ///< never before `first`

    [[nodiscard]] constexpr bool empty() const noexcept { return first == end; }
    /// These, or none. Without a branch: whether a contact counts can often not be foreseen.
    [[nodiscard]] constexpr date_range only_if(bool wanted) const noexcept {
        const auto mask = std::uint32_t{0} - static_cast<std::uint32_t>(wanted);
        return {first & mask, end & mask};
    }
    /// Those before, and those from, the place `at`.
    [[nodiscard]] constexpr date_range before(std::uint32_t at) const noexcept {
        return {first, std::clamp(at, first, end)};
    }
    [[nodiscard]] constexpr date_range from(std::uint32_t at) const noexcept {
        return {std::clamp(at, first, end), end};
    }
};

class review_dates {
public:
    /// `windows`: at least one, ascending by as_of without repetition, none beginning before an earlier one.
    explicit review_dates(gsl::span<const window> windows);

    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(windows_.size()); }
    [[nodiscard]] const window& operator[](std::uint32_t date) const noexcept { return windows_[date]; }
    [[nodiscard]] const std::vector<window>& windows() const noexcept { return windows_; }
    [[nodiscard]] date_range all() const noexcept { return {0, size()}; }
    /// The first day of the first window and the last day of the last one.
    [[nodiscard]] day first_day() const noexcept { return first_day_; }
    [[nodiscard]] day last_day() const noexcept { return last_day_; }

    /// The first date that sees `on`, which is not later than its as_of; size() if none does.
    [[nodiscard]] std::uint32_t first_to_see(day on) const noexcept { return at(on).first; }
    /// The dates whose window holds `on`.
    [[nodiscard]] date_range holding(day on) const noexcept { return at(on); }
    /// The dates whose window holds every day from `first` to `last`.
    [[nodiscard]] date_range holding(day first, day last) const noexcept {
        return ordered(at(last).first, at(first).end);
    }
    /// The dates whose window holds a day from `first` to `last`; none when there is no such day.
    [[nodiscard]] date_range overlapping(day first, day last) const noexcept {
        return first <= last ? date_range{at(first).first, at(last).end} : date_range{};
    }
    /// The dates whose as_of is one of the days from `first` to `last`.
    [[nodiscard]] date_range with_as_of(day first, day last) const noexcept {
        return ordered(at(first).first, at(std::min(last, last_day()) + 1).first);
    }

    /// How many days from `first` to `last` the window of `date` holds, which is one of `overlapping(first, last)`.
    [[nodiscard]] std::int64_t days_held(std::uint32_t date, day first, day last) const noexcept {
        return std::int64_t{std::min(last, windows_[date].as_of)} - std::max(first, windows_[date].from) + 1;
    }

private:
    [[nodiscard]] static constexpr date_range ordered(std::uint32_t first, std::uint32_t end) noexcept {
        return {first, std::max(first, end)};
    }
    /// The dates whose window holds `on`; when there is none, empty between those that end before it and those that
    /// begin after it.
    [[nodiscard]] IPSF_ALWAYS_INLINE const date_range& at(day on) const noexcept {
        return by_day_[static_cast<std::size_t>(std::clamp(on, first_day_ - 1, last_day_ + 1) - (first_day_ - 1))];
    }

    std::vector<window> windows_;
    day first_day_;
    day last_day_;
    std::vector<date_range> by_day_;  // from the day before first_day() to the day after last_day()
};

}  // namespace ipsf
