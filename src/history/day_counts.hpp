// How the dates of a history are spread.
#pragma once

#include <ipsf/date.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ipsf::detail {

/// How many days there are, to about a month.
class day_counts {
public:
    void add(day on) { ++of(on); }
    void remove(day on) { --of(on); }
    void add(const day_counts& more);

    /// A day of the month that the day in the middle of all is in; no_day without any.
    [[nodiscard]] day middle() const;
    /// False: there is no day after `on`. True: there may be.
    [[nodiscard]] bool may_have_after(day on) const;

private:
    static constexpr day step = 32;
    [[nodiscard]] static constexpr std::size_t place(day on) noexcept { return static_cast<std::size_t>(on - earliest_day) / step; }
    [[nodiscard]] std::int64_t& of(day on) { return counts_[place(on)]; }

    std::vector<std::int64_t> counts_ = std::vector<std::int64_t>(place(latest_day) + 1);
};

}  // namespace ipsf::detail
