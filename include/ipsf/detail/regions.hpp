// The regions of unknown inputs, and every combination of them: what `evaluate` looks at when inputs are missing (R3),
// and what the loader looks at to find gaps and rows that never decide.
#pragma once

#include <ipsf/detail/compiled_table.hpp>

#include <gsl/span>

#include <algorithm>
#include <optional>
#include <vector>

namespace ipsf::detail {

/// The values of a criterion's inputs, as far as they are known.
using known_values = std::vector<std::optional<exact>>;

[[nodiscard]] inline std::vector<fraction> limits_of(const interval& asked) {
    std::vector<fraction> limits;
    if (asked.has_low) limits.push_back(asked.low);
    if (asked.has_high) limits.push_back(asked.high);
    return limits;
}

/// The ends of the input's range and the points where a cell on the input itself changes.
/// The ends have the denominator of the limits between them, so that values between points are the midpoints one would
/// name.
[[nodiscard]] inline std::vector<exact> own_points(const compiled_table& table, std::size_t place) {
    const compiled_input& one = table.inputs[place];
    std::vector<exact> points{{0, one.units()}};
    if (one.share) points.push_back({one.units(), one.units()});
    for (std::size_t i = one.first; i < one.last; ++i)
        for (const fraction limit : limits_of(table.tests[i].asked)) points.push_back(to_exact(limit));
    return points;
}

inline void sort_and_unite(std::vector<exact>& values) {
    std::sort(values.begin(), values.end(), [](const exact& a, const exact& b) { return compare(a, b) < 0; });
    values.erase(
        std::unique(values.begin(), values.end(), [](const exact& a, const exact& b) { return compare(a, b) == 0; }),
        values.end());
}

/// Every point, a value between each two, and one beyond the last if the range has no end.
[[nodiscard]] inline std::vector<exact> with_values_between(const std::vector<exact>& points, bool endless) {
    std::vector<exact> values;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0) values.push_back(between(points[i - 1], points[i]));
        values.push_back(points[i]);
    }
    if (endless) values.push_back({points.back().numerator + points.back().denominator, points.back().denominator});
    return values;
}

/// The whole units at or before each point, and those after it: all that a measure of whole units can be between two
/// points, from 0.
[[nodiscard]] inline std::vector<exact> whole_values_at(const std::vector<exact>& points, int units) {
    std::vector<exact> values;
    for (const exact& point : points) {
        const wide before = floor_of(times(point, {units, 1}));
        for (const wide whole : {before, before + 1}) values.push_back({whole, units});
    }
    return values;
}

/// Whether the input is compared in a ratio with one that is unknown as well.
[[nodiscard]] inline bool waits_for_another(const compiled_table& table, std::size_t place, const known_values& known) {
    return std::any_of(table.ratios.begin(), table.ratios.end(), [&](const ratio_test& ratio) {
        return (ratio.input == place && !known[ratio.divided_by]) || (ratio.divided_by == place && !known[ratio.input]);
    });
}

/// Whether the input has whole units only.
[[nodiscard]] inline bool is_whole(const compiled_table& table, std::size_t place, bool rounded) {
    return table.inputs[place].whole || rounded;
}

[[nodiscard]] inline bool is_in(const ratio_test& ratio, std::size_t place) {
    return ratio.input == place || ratio.divided_by == place;
}

/// Adds where the ratios of `place` with another input, whose values are `others`, pass a limit.
inline void add_ratio_points(const compiled_table& table, std::size_t place, const std::vector<exact>& others,
                             std::vector<exact>& points) {
    for (const ratio_test& ratio : table.ratios) {
        if (!is_in(ratio, place)) continue;
        for (const fraction limit : limits_of(ratio.asked))
            for (const exact& value : others) {
                if (ratio.input == place)
                    points.push_back(times(value, limit));
                else if (limit.numerator != 0)
                    points.push_back(over(value, limit));
            }
    }
}

/// The input that it has ratios with. It has some, and all with the same.
[[nodiscard]] inline std::size_t partner_of(const compiled_table& table, std::size_t place) {
    const auto ratio = std::find_if(table.ratios.begin(), table.ratios.end(),
                                    [place](const ratio_test& one) { return is_in(one, place); });
    return ratio->input == place ? ratio->divided_by : ratio->input;
}

/// Where cells on an input in a ratio change, and where the ratio passes a limit with the ends of its partner's cells.
[[nodiscard]] inline std::vector<exact> points_beside_unknown(const compiled_table& table, std::size_t place) {
    std::vector<exact> points = own_points(table, place);
    add_ratio_points(table, place, own_points(table, partner_of(table, place)), points);
    return points;
}

/// The points of an input, ascending: where a cell on it changes, and where a ratio with another input passes a limit.
[[nodiscard]] inline std::vector<exact> points_of(const compiled_table& table, std::size_t place,
                                                  const known_values& known, bool rounded) {
    // The other's values, each of which has a point of its own: what it is, or else one for each of its regions. Of a
    // measure without units those are where its own cells change.
    const auto values_of = [&](std::size_t other) {
        if (known[other]) return std::vector{*known[other]};
        if (!is_whole(table, other, rounded) || is_whole(table, place, rounded)) return own_points(table, other);
        return whole_values_at(points_beside_unknown(table, other), table.inputs[other].units());
    };
    std::vector<exact> points = own_points(table, place);
    if (table.inputs[place].in_ratio) add_ratio_points(table, place, values_of(partner_of(table, place)), points);
    sort_and_unite(points);
    return points;
}

/// Whole units of a divisor whose dividend has whole units too and is unknown: all within two periods of each point.
/// Which values of the ratio can be met depends on what divides what. Equal to a limit n/d it is at multiples of d, and
/// between two limits at the sum of their denominators, so that two periods hold all there is; where the dividend's own
/// cells bound it on one side, there is the more room the nearer to a point, or the farther behind the last.
[[nodiscard]] inline std::vector<exact> whole_divisors(const compiled_table& table, std::size_t place) {
    const int units = table.inputs[place].units();
    wide period = 1;
    for (const ratio_test& ratio : table.ratios)
        if (ratio.divided_by == place)
            for (const fraction limit : limits_of(ratio.asked)) period = std::max<wide>(period, limit.denominator);
    const wide reach = 2 * period * units + 1;
    std::vector<exact> points = points_beside_unknown(table, place);
    sort_and_unite(points);
    std::vector<exact> values;
    wide next = 0;
    for (const exact& point : points) {
        const wide at = floor_of(times(point, {units, 1}));
        next = std::max<wide>(next, at - reach);
        for (; next <= at + reach; ++next) values.push_back({next, units});
    }
    return values;
}

/// Whole units of an input that is compared in a ratio with another of whole units, unknown as well: of the divisor
/// those above, of the dividend the ones around each point that any of those gives.
[[nodiscard]] inline std::vector<exact> whole_values_beside_unknown(const compiled_table& table, std::size_t place) {
    if (std::any_of(table.ratios.begin(), table.ratios.end(),
                    [place](const ratio_test& ratio) { return ratio.divided_by == place; }))
        return whole_divisors(table, place);
    std::vector<exact> points = own_points(table, place);
    add_ratio_points(table, place, whole_divisors(table, partner_of(table, place)), points);
    std::vector<exact> values = whole_values_at(points, table.inputs[place].units());
    sort_and_unite(values);
    return values;
}

/// Values of the input, at least one of each of its regions, ascending.
[[nodiscard]] inline std::vector<exact> standing_values(const compiled_table& table, std::size_t place,
                                                        const known_values& known, bool rounded) {
    const compiled_input& one = table.inputs[place];
    std::vector<exact> values;
    if (one.by_place) {
        for (std::size_t value = 0; value < one.last - one.first; ++value)
            values.push_back({static_cast<wide>(value), 1});
        return values;
    }
    const std::vector<exact> points = points_of(table, place, known, rounded);
    if (!is_whole(table, place, rounded))
        values = with_values_between(points, !one.share);
    else if (waits_for_another(table, place, known) && is_whole(table, partner_of(table, place), rounded))
        values = whole_values_beside_unknown(table, place);
    else
        values = whole_values_at(points, one.units());
    if (one.share) std::erase_if(values, [](const exact& value) { return compare(value, fraction{1, 1}) > 0; });
    return values;
}

/// As regions_of(), with every region in its place: ascending, also when a later one allows the same rows as an earlier
/// one.
[[nodiscard]] inline std::vector<region> ascending_regions_of(const compiled_table& table, std::size_t place,
                                                              const known_values& known, bool rounded) {
    std::vector<region> regions;
    for (const exact& value : standing_values(table, place, known, rounded)) {
        region one{value, table.allowed(place, value, rounded)};
        for (const ratio_test& ratio : table.ratios) {
            if (ratio.input == place && known[ratio.divided_by])
                one.rows &= ratio.allowed(value, *known[ratio.divided_by]);
            else if (ratio.divided_by == place && known[ratio.input])
                one.rows &= ratio.allowed(*known[ratio.input], value);
        }
        regions.push_back(one);
    }
    return regions;
}

/// The regions of an input, so that each region's value stands for all of its values, whatever the inputs unknown in
/// `known` are. The limits of its own cells bound them; so do, for an input in a ratio, the points where the ratio
/// passes a limit: with the other input's value if it is known, else with each of the other's own limits. The rows of a
/// ratio are taken into account once both are known.
[[nodiscard]] inline std::vector<region> regions_of(const compiled_table& table, std::size_t place,
                                                    const known_values& known, bool rounded) {
    std::vector<region> regions = ascending_regions_of(table, place, known, rounded);
    if (waits_for_another(table, place, known)) return regions;
    std::vector<region> unlike;  // values that allow the same rows are alike
    for (const region& one : regions)
        if (std::none_of(unlike.begin(), unlike.end(), [&](const region& other) { return other.rows == one.rows; }))
            unlike.push_back(one);
    return unlike;
}

/// Visits every combination of regions of the inputs in `unknown` (at least one) until `visit` returns false.
/// `visit(rows, regions)` is called with the regions of the last of `unknown` and the rows that all other inputs allow;
/// `known` then has the values of those others. Returns whether all combinations were visited.
template <class Visit>
bool each_combination(const compiled_table& table, gsl::span<const std::size_t> unknown, row_set rows,
                      known_values& known, bool rounded, Visit&& visit) {
    const std::size_t place = unknown[0];
    std::vector<region> made;
    if (table.inputs[place].in_ratio) made = regions_of(table, place, known, rounded);
    const std::vector<region>& regions = table.inputs[place].in_ratio ? made : table.regions[rounded ? 1 : 0][place];
    if (unknown.size() == 1) return visit(rows, regions);
    bool all = true;
    for (auto one = regions.begin(); all && one != regions.end(); ++one) {
        known[place] = one->value;
        all = each_combination(table, unknown.subspan(1), rows & one->rows, known, rounded, visit);
    }
    known[place].reset();
    return all;
}

}  // namespace ipsf::detail
