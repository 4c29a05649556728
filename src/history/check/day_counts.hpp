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
    /// The days of `some`; `day_of` gives the day of one. They are many: every contact of a history.
    template <typename Some, typename DayOf>
    void add_all(const Some& some, DayOf day_of) {
        auto* const counts = counts_.data();
        for (const auto& one : some) ++counts[place(day_of(one))];
    }
    void remove(day on) { --of(on); }
    void add(const day_counts& more);

    /// A day of the month that the day in the middle of those from `first` to `last` is in; no_day without any.
    [[nodiscard]] day middle(day first, day last) const;
    /// False: there is no day before `first` or after `last`. True: there may be.
    [[nodiscard]] bool may_have_outside(day first, day last) const;

private:
    static constexpr std::uint32_t step = 32;
    [[nodiscard]] static constexpr std::size_t place(day on) noexcept {
        return static_cast<std::uint32_t>(on - earliest_day) / step;
    }
    [[nodiscard]] std::int64_t& of(day on) { return counts_[place(on)]; }

    std::vector<std::int64_t> counts_ = std::vector<std::int64_t>(place(latest_day) + 1);
};

}  // namespace ipsf::detail
