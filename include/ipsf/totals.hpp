// What criteria add up to: the total of a scale, the levels that it may have, and the next review (readings R5, R6).
#pragma once

#include <ipsf/criteria.hpp>
#include <ipsf/date.hpp>
#include <ipsf/decision_table.hpp>
#include <ipsf/detail/expects.hpp>

#include <gsl/span>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace ipsf {

/// From the lowest to the highest total of a scale that is possible: the sums of its criteria's lows and highs.
struct total_range {
    int low = 0, high = 0;
    [[nodiscard]] bool scored() const noexcept { return low == high; }
    [[nodiscard]] bool operator==(const total_range&) const = default;
};

/// A total of a scale, and what it means.
struct scale_total {
    total_range total;
    std::vector<std::string> levels;  ///< keys of all levels the range allows, lowest first
};

namespace detail {

/// The total of every scale; `levels_of(place)` has the low and the high that the criterion in that place decides.
/// Writes to `totals`, as many as there are scales, all of them 0 before.
template <class LevelsOf>
void add_up(gsl::span<const criterion> criteria, const LevelsOf& levels_of, gsl::span<total_range> totals) {
    for (std::size_t place = 0; place < criteria.size(); ++place) {
        const auto& levels = levels_of(place);
        total_range& total = totals[criteria[place].scale];
        total.low += levels.low;
        total.high += levels.high;
    }
}

}  // namespace detail

/// The totals of `scales` scales, in their places: what each criterion decides is added to the total of its scale
/// (criterion::scale, which is below `scales`). `decided` has a verdict for each criterion, in their order.
[[nodiscard]] inline std::vector<total_range> totals_of(gsl::span<const criterion> criteria,
                                                        gsl::span<const verdict> decided, std::size_t scales = 1) {
    detail::expects(decided.size() == criteria.size());
    for (const criterion& one : criteria) detail::expects(one.scale < scales);
    std::vector<total_range> totals(scales);
    detail::add_up(
        criteria, [&](std::size_t place) -> const verdict& { return decided[place]; }, totals);
    return totals;
}

/// The total with the keys of all levels from that of its lowest to that of its highest end. Both ends must lie between
/// of.lowest() and of.highest().
[[nodiscard]] inline scale_total with_levels(const scale& of, const total_range& total) {
    scale_total made{total, {}};
    const score_level& lowest = of.level_of(total.low);
    for (const score_level& level : of.levels)
        if (level.at_least >= lowest.at_least && (level.at_least <= total.high || &level == &lowest))
            made.levels.push_back(level.key);
    return made;
}

/// The last day for the next review after one of `as_of` with that total; no_day: the range allows more than one
/// interval. `as_of` is a day.
[[nodiscard]] inline day next_review_by(const scale& of, const total_range& total, day as_of) {
    detail::expects(as_of != no_day && total.low <= total.high);
    const int months = of.months_after(total.low);
    const bool same = std::all_of(of.intervals.begin(), of.intervals.end(), [&](const review_interval& one) {
        return one.months == months || one.at_least <= total.low || one.at_least > total.high;
    });
    return same ? add_months(as_of, months) : no_day;
}

}  // namespace ipsf
