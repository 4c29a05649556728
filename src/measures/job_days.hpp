// The days of a job, counted from its start (job day 0), and the periods of criterion 23 they belong to (docs/measures.md, table).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ipsf {

/// The job days around which contacts are asked about, and those counted month by month.
inline constexpr int first_job_day = -7;
inline constexpr int first_counted_job_day = 28;
inline constexpr int last_job_day = 364;

/// Periods of a job in which its client is met; bits 0-3 are the first four weeks.
enum class job_period : std::uint8_t {
    week_before = 1U << 4U,
    three_days = 1U << 5U,
    after_first_month = 1U << 6U,
    after_four_months = 1U << 7U
};

/// Some of a job's periods.
class job_periods {
public:
    constexpr job_periods() = default;
    [[nodiscard]] static constexpr job_periods of_day(int n) noexcept {
        job_periods of;
        if (-7 <= n && n < 0) of.add(job_period::week_before);
        if (0 <= n && n <= 3) of.add(job_period::three_days);
        if (0 <= n && n < 28) of.bits_ |= 1U << static_cast<unsigned>(n / 7);
        if (28 <= n && n <= 58) of.add(job_period::after_first_month);
        if (120 <= n && n <= 150) of.add(job_period::after_four_months);
        return of;
    }

    [[nodiscard]] constexpr bool has(job_period one) const noexcept { return (bits_ & static_cast<unsigned>(one)) != 0; }
    [[nodiscard]] constexpr bool has_week(unsigned week) const noexcept { return (bits_ >> week & 1U) != 0; }
    [[nodiscard]] constexpr job_periods only_if(bool wanted) const noexcept {
        job_periods some;
        some.bits_ = bits_ & (0U - static_cast<unsigned>(wanted));
        return some;
    }
    constexpr void add(job_period one) noexcept { bits_ |= static_cast<unsigned>(one); }
    constexpr void add(job_periods others) noexcept { bits_ |= others.bits_; }

private:
    unsigned bits_ = 0;
};

/// By place from `first_job_day` to `last_job_day`: asked for every contact of every job.
inline constexpr auto periods_of_job_days = [] {
    std::array<job_periods, last_job_day - first_job_day + 1> of_days{};
    for (std::size_t place = 0; place < of_days.size(); ++place)
        of_days[place] = job_periods::of_day(static_cast<int>(place) + first_job_day);
    return of_days;
}();

}  // namespace ipsf
