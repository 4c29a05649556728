// The days of a job, counted from its start (job day 0), and the periods they belong to, as
// the edition says (counting.hpp).
#pragma once

#include "edition/counting_keys.hpp"

#include <ipsf/date.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ipsf {

/// Periods of a job in which its client is met; the lowest bits are the weeks of the first month.
enum class job_period : std::uint16_t {
    week_before = 1U << most_first_month_weeks,
    after_start = week_before << 1U,
    after_first_month = after_start << 1U,
    after_four_months = after_first_month << 1U
};

/// Some of a job's periods.
class job_periods {
public:
    [[nodiscard]] constexpr bool has(job_period one) const noexcept {
        return (bits_ & static_cast<unsigned>(one)) != 0;
    }
    [[nodiscard]] constexpr bool has_week(int week) const noexcept {
        return (bits_ >> static_cast<unsigned>(week) & 1U) != 0;
    }
    [[nodiscard]] constexpr job_periods only_if(bool wanted) const noexcept {
        job_periods some;
        some.bits_ = bits_ & (0U - static_cast<unsigned>(wanted));
        return some;
    }
    constexpr void add(job_period one) noexcept { bits_ |= static_cast<unsigned>(one); }
    constexpr void add_week(int week) noexcept { bits_ |= 1U << static_cast<unsigned>(week); }
    constexpr void add(job_periods others) noexcept { bits_ |= others.bits_; }

private:
    unsigned bits_ = 0;
};

/// The periods of every job day that belongs to one: asked for every contact of every job.
class job_calendar {
public:
    explicit job_calendar(const counted_values& by);

    /// Around which contacts are asked about: no later than 0, and no earlier.
    [[nodiscard]] int first_day() const noexcept { return first_day_; }
    [[nodiscard]] int last_day() const noexcept { return last_day_; }
    /// `job_day` lies between them, both included.
    [[nodiscard]] job_periods of(int job_day) const noexcept {
        return periods_[static_cast<std::size_t>(job_day - first_day_)];
    }
    /// How far before the windows contacts are looked at: for a job that starts, or a period that ends, on the first
    /// day of a window.
    [[nodiscard]] int days_before_windows() const noexcept { return days_before_windows_; }

private:
    int first_day_ = 0;
    int last_day_ = 0;
    int days_before_windows_ = 0;
    std::vector<job_periods> periods_;  // from first_day_ to last_day_
};

}  // namespace ipsf
