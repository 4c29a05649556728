// The regions of unknown inputs, and every combination of them: what `evaluate` looks at when inputs are missing (R3),
// and what the loader looks at to find gaps and rows that never decide.
#pragma once

#include "edition/compiled_table.hpp"

#include <gsl/span>

#include <optional>
#include <vector>

namespace ipsf {

/// The values of a criterion's inputs, as far as they are known.
using known_values = std::vector<std::optional<exact>>;

/// The regions of an input, so that each region's value stands for all of its values, whatever the inputs unknown in
/// `known` are. The limits of its own cells bound them; so do, for an input in a ratio, the points where the ratio
/// passes a limit: with the other input's value if it is known, else with each of the other's own limits. The rows of a
/// ratio are taken into account once both are known.
[[nodiscard]] std::vector<region> regions_of(const compiled_table& table, std::size_t place, const known_values& known,
                                             bool rounded);

/// The same with every region in its place: ascending, also when a later one allows the same rows as an earlier one.
[[nodiscard]] std::vector<region> ascending_regions_of(const compiled_table& table, std::size_t place,
                                                       const known_values& known, bool rounded);

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

}  // namespace ipsf
