// Bands of a total, each given by where it begins: the first at the lowest total, the others from there up. Of levels,
// of review intervals, and of deadlines by a review's total.
#pragma once

#include "edition/table_view.hpp"

#include <ipsf/criteria.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace ipsf {

enum class band_place : std::uint8_t {
    right,
    not_lowest,  ///< the first band begins above the lowest total
    not_above    ///< it begins at or below the band before it
};

/// Where a band that begins at `at_least` stands after the bands before it. Totals that are missing or out of range are
/// 0 and reported already: nothing is wrong with their place. `lowest`: none where nobody knows it yet.
template <class Band>
[[nodiscard]] band_place place_of_band(int at_least, const std::vector<Band>& before, std::optional<int> lowest) {
    if (at_least == 0) return band_place::right;
    if (before.empty()) return lowest && at_least != *lowest ? band_place::not_lowest : band_place::right;
    return at_least <= before.back().at_least ? band_place::not_above : band_place::right;
}

/// A band that says how many months there are to the next review; its total lies between `lowest` and `highest`.
[[nodiscard]] inline review_interval read_interval(table_view& from, int lowest, int highest) {
    constexpr int most_months = 120;
    const auto at_least = static_cast<int>(from.need_whole("at_least", lowest, highest));
    const auto months = static_cast<int>(from.need_whole("months", 1, most_months));
    from.refuse_the_rest();
    return {.at_least = at_least, .months = months, .at = from.at()};
}

}  // namespace ipsf
