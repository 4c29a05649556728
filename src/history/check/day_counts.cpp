// Takes dates; gives about where their middle lies, and whether any may lie outside of some days.
#include "history/check/day_counts.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace ipsf::detail {

void day_counts::add(const day_counts& more) {
    std::transform(counts_.begin(), counts_.end(), more.counts_.begin(), counts_.begin(), std::plus<>());
}

day day_counts::middle(day first, day last) const {
    const auto begin = counts_.begin() + static_cast<std::ptrdiff_t>(place(first));
    const auto end = counts_.begin() + static_cast<std::ptrdiff_t>(place(last)) + 1;
    const auto all = std::accumulate(begin, end, std::int64_t{0});
    if (all == 0) return no_day;
    std::int64_t so_far = 0;
    const auto found = std::find_if(begin, end, [&](std::int64_t count) { return 2 * (so_far += count) >= all; });
    return earliest_day + static_cast<day>(step) * static_cast<day>(found - counts_.begin());
}

bool day_counts::may_have_outside(day first, day last) const {
    const auto some = [](std::int64_t count) { return count > 0; };
    const auto behind_first = counts_.begin() + static_cast<std::ptrdiff_t>(place(first)) + 1;
    return std::any_of(counts_.begin(), behind_first, some) ||
           std::any_of(counts_.begin() + static_cast<std::ptrdiff_t>(place(last)), counts_.end(), some);
}

}  // namespace ipsf::detail
