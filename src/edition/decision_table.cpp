#include <ipsf/decision_table.hpp>

#include "edition/compiled_table.hpp"
#include "edition/regions.hpp"

#include "base/expects.hpp"

#include <algorithm>
#include <bit>

namespace ipsf {
namespace {

row_set lowest_row(row_set rows) noexcept { return rows & (~rows + 1); }

/// The verdict when any of the rows `deciding` may decide. Levels fall from row to row, so the first row gives the
/// highest.
verdict verdict_of(const compiled_table& table, row_set deciding) {
    expects(deciding != 0);
    verdict made;
    made.high = table.levels[first_row(deciding)];
    made.low = table.levels[static_cast<std::size_t>(std::bit_width(deciding)) - 1];
    if (deciding == lowest_row(deciding)) made.row = first_row(deciding);
    return made;
}

/// A count looks only at how many flags are true, and how many may be.
row_set rows_of_count(const compiled_table& table, gsl::span<const input_value> values) {
    std::int64_t met = 0;
    std::int64_t unknown = 0;
    for (const input_value& value : values) {
        if (!value)
            ++unknown;
        else if (value->numerator != 0)
            ++met;
    }
    row_set deciding = 0;
    for (std::int64_t number = met; number <= met + unknown; ++number)
        deciding |= lowest_row(table.allowed(0, fraction{number, 1}, false));
    return deciding;
}

/// The rows that the known inputs allow.
row_set rows_allowed(const compiled_table& table, gsl::span<const input_value> values, bool rounded) {
    row_set rows = table.all_rows;
    for (std::size_t place = 0; place < values.size(); ++place)
        if (values[place]) rows &= table.allowed(place, *values[place], rounded);
    for (const ratio_test& ratio : table.ratios) {
        const input_value& value = values[ratio.input];
        const input_value& divisor = values[ratio.divided_by];
        if (value && divisor)
            rows &= ratio.allowed(table.compared(ratio.input, to_exact(*value), rounded),
                                  table.compared(ratio.divided_by, to_exact(*divisor), rounded));
    }
    return rows;
}

/// The values of a criterion that lacks some: what they are compared as, and the places of those that are missing.
struct incomplete {
    known_values known;
    std::vector<std::size_t> unknown;
};

incomplete incomplete_of(const compiled_table& table, gsl::span<const input_value> values, bool rounded) {
    incomplete made;
    for (std::size_t place = 0; place < values.size(); ++place) {
        made.known.push_back(values[place] ? std::optional(table.compared(place, to_exact(*values[place]), rounded))
                                           : std::nullopt);
        if (!values[place]) made.unknown.push_back(place);
    }
    return made;
}

/// Whether the last of `unknown` can change the level, for some values of the others.
bool can_change_level(const compiled_table& table, gsl::span<const std::size_t> unknown, row_set rows,
                      known_values& known, bool rounded) {
    return !each_combination(
        table, unknown, rows, known, rounded, [&](row_set others, const std::vector<region>& regions) {
            const auto level = [&](const region& one) { return table.levels[first_row(others & one.rows)]; };
            return std::all_of(regions.begin(), regions.end(),
                               [&](const region& one) { return level(one) == level(regions.front()); });
        });
}

/// The rows that may decide, for some values of the unknown inputs; `rows` are those that the known inputs allow.
row_set rows_deciding(const compiled_table& table, incomplete& values, row_set rows, bool rounded) {
    row_set deciding = 0;
    each_combination(table, values.unknown, rows, values.known, rounded,
                     [&](row_set others, const std::vector<region>& regions) {
                         for (const region& one : regions) deciding |= lowest_row(others & one.rows);
                         return true;
                     });
    return deciding;
}

/// The places of the unknown inputs that can change the level.
std::vector<std::size_t> undecided_by(const compiled_table& table, incomplete& values, row_set rows, bool rounded) {
    std::vector<std::size_t> found;
    const std::vector<std::size_t> all = values.unknown;
    for (const std::size_t place : all) {
        std::iter_swap(std::find(values.unknown.begin(), values.unknown.end(), place), values.unknown.end() - 1);
        if (can_change_level(table, values.unknown, rows, values.known, rounded)) found.push_back(place);
    }
    return found;
}

/// Any one of the unknown flags of a count can be the one that passes the limit.
std::vector<std::size_t> unknown_places(gsl::span<const input_value> values) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < values.size(); ++place)
        if (!values[place]) places.push_back(place);
    return places;
}

verdict evaluate(const criterion& asked, gsl::span<const input_value> values, bool rounded, bool with_undecided) {
    expects(asked.compiled != nullptr);
    expects(values.size() == asked.inputs.size());
    const compiled_table& table = *asked.compiled;
    if (asked.kind == criterion_kind::count) {
        verdict made = verdict_of(table, rows_of_count(table, values));
        if (with_undecided && !made.scored()) made.undecided_by = unknown_places(values);
        return made;
    }
    const row_set rows = rows_allowed(table, values, rounded);
    if (std::all_of(values.begin(), values.end(), [](const input_value& value) { return value.has_value(); }))
        return verdict_of(table, lowest_row(rows));
    incomplete known = incomplete_of(table, values, rounded);
    verdict made = verdict_of(table, rows_deciding(table, known, rows, rounded));
    if (with_undecided && !made.scored()) made.undecided_by = undecided_by(table, known, rows, rounded);
    return made;
}

}  // namespace

verdict evaluate(const criterion& asked, gsl::span<const input_value> values, bool round_half_up) {
    return evaluate(asked, values, round_half_up, true);
}

verdict evaluate_levels(const criterion& asked, gsl::span<const input_value> values, bool round_half_up) {
    return evaluate(asked, values, round_half_up, false);
}

}  // namespace ipsf
