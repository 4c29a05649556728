// Working days of a stretch of time, laid out for speed: most of what a service does happens on them.
#pragma once

#include <ipsf/date.hpp>

#include <vector>

namespace ipsf::simulation {

class office_days {
public:
    /// Finland's working days from `first` to `last`, both included.
    office_days(day first, day last);

    /// The working day nearest to `wanted`, the earlier one when two are as near; never falls as `wanted` grows.
    /// Days outside the stretch are their own.
    [[nodiscard]] day nearest(day wanted) const noexcept {
        const auto place = static_cast<std::size_t>(static_cast<std::int64_t>(wanted) - first_);
        return wanted < first_ || place >= nearest_.size() ? wanted : nearest_[place];
    }
    [[nodiscard]] bool working(day value) const noexcept { return nearest(value) == value; }

private:
    day first_;
    std::vector<day> nearest_;
};

}  // namespace ipsf::simulation
