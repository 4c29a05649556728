// Evaluates one criterion: which level its inputs give, or which levels they still allow (R1, R3).
#pragma once

#include <ipsf/criteria.hpp>
#include <ipsf/detail/compilable.hpp>
#include <ipsf/detail/compiled_table.hpp>
#include <ipsf/detail/exact.hpp>
#include <ipsf/detail/expects.hpp>
#include <ipsf/detail/regions.hpp>
#include <ipsf/fraction.hpp>

#include <gsl/span>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ipsf {

/// The value of an input, or nothing when it is unknown.
using input_value = std::optional<fraction>;

/// What a criterion's inputs decide.
struct verdict {
    int low = 1;                            ///< lowest reachable level
    int high = 5;                           ///< highest reachable level
    std::optional<std::size_t> row;         ///< place of the deciding row; empty when no row alone decides
    std::vector<std::size_t> undecided_by;  ///< places of the unknown inputs that can change the level, ascending

    [[nodiscard]] bool scored() const noexcept { return low == high; }
};

namespace detail {

[[nodiscard]] inline row_set lowest_row(row_set rows) noexcept { return rows & (~rows + 1); }

/// The verdict when any of the rows `deciding` may decide. Levels fall from row to row, so the first row gives the
/// highest.
[[nodiscard]] inline verdict verdict_of(const compiled_table& table, row_set deciding) {
    expects(deciding != 0);
    verdict made;
    made.high = table.levels[first_row(deciding)];
    made.low = table.levels[static_cast<std::size_t>(std::bit_width(deciding)) - 1];
    if (deciding == lowest_row(deciding)) made.row = first_row(deciding);
    return made;
}

/// A count looks only at how many flags are true, and how many may be.
[[nodiscard]] inline row_set rows_of_count(const compiled_table& table, gsl::span<const input_value> values) {
    std::int64_t met = 0;
    std::int64_t unknown = 0;
    for (const input_value& value : values) {
        expects(!value || is_flag(*value));
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
[[nodiscard]] inline row_set rows_allowed(const compiled_table& table, gsl::span<const input_value> values,
                                          bool rounded) {
    row_set rows = table.all_rows;
    for (std::size_t place = 0; place < values.size(); ++place)
        if (values[place]) {
            expects(is_value_of(table.inputs[place], *values[place]));
            rows &= table.allowed(place, *values[place], rounded);
        }
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

[[nodiscard]] inline incomplete incomplete_of(const compiled_table& table, gsl::span<const input_value> values,
                                              bool rounded) {
    incomplete made;
    for (std::size_t place = 0; place < values.size(); ++place) {
        made.known.push_back(values[place] ? std::optional(table.compared(place, to_exact(*values[place]), rounded))
                                           : std::nullopt);
        if (!values[place]) made.unknown.push_back(place);
    }
    return made;
}

/// Whether the last of `unknown` can change the level, for some values of the others.
[[nodiscard]] inline bool can_change_level(const compiled_table& table, gsl::span<const std::size_t> unknown,
                                           row_set rows, known_values& known, bool rounded) {
    return !each_combination(
        table, unknown, rows, known, rounded, [&](row_set others, const std::vector<region>& regions) {
            const auto level = [&](const region& one) { return table.levels[first_row(others & one.rows)]; };
            return std::all_of(regions.begin(), regions.end(),
                               [&](const region& one) { return level(one) == level(regions.front()); });
        });
}

/// The rows that may decide, for some values of the unknown inputs; `rows` are those that the known inputs allow.
[[nodiscard]] inline row_set rows_deciding(const compiled_table& table, incomplete& values, row_set rows,
                                           bool rounded) {
    row_set deciding = 0;
    each_combination(table, values.unknown, rows, values.known, rounded,
                     [&](row_set others, const std::vector<region>& regions) {
                         for (const region& one : regions) deciding |= lowest_row(others & one.rows);
                         return true;
                     });
    return deciding;
}

/// The places of the unknown inputs that can change the level.
[[nodiscard]] inline std::vector<std::size_t> undecided_by(const compiled_table& table, incomplete& values,
                                                           row_set rows, bool rounded) {
    std::vector<std::size_t> found;
    const std::vector<std::size_t> all = values.unknown;
    for (const std::size_t place : all) {
        std::iter_swap(std::find(values.unknown.begin(), values.unknown.end(), place), values.unknown.end() - 1);
        if (can_change_level(table, values.unknown, rows, values.known, rounded)) found.push_back(place);
    }
    return found;
}

/// Any one of the unknown flags of a count can be the one that passes the limit.
[[nodiscard]] inline std::vector<std::size_t> unknown_places(gsl::span<const input_value> values) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < values.size(); ++place)
        if (!values[place]) places.push_back(place);
    return places;
}

[[nodiscard]] inline verdict evaluate(const criterion& asked, gsl::span<const input_value> values, bool rounded,
                                      bool with_undecided) {
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

}  // namespace detail

/// The rows of a criterion as `evaluate` reads them, for criterion::compiled; a criterion of a loaded edition has them.
/// It has to be made again after a change of `made.inputs` or `made.rows`. Throws std::invalid_argument, which names
/// the criterion, the row and the input, unless
/// - it has 1 to 64 rows of levels 1 to 5, none above the level of the row before, the last without cells, and at most
///   64 inputs (of a count any number, all of them flags);
/// - a choice has 1 to 32 words, and a count goes up to at most 999 999;
/// - a cell on a choice has bits of its words; every other has a limit, or two with a value between them. Limits lie in
///   the input's range, those on flags, counts and whole measures are whole; a share's are parts of one, 80/100. They
///   have numerators from 0 to 999 999 999 and denominators from 1 to 100 000;
/// - a ratio is of two different measures, each of which is in no other;
/// - rows tell at most 65 536 combinations of inputs apart.
[[nodiscard]] inline std::shared_ptr<const detail::compiled_table> compile(const criterion& made) {
    return detail::checked_and_compiled(made);
}

/// Evaluates `asked`, a criterion that was compiled, for `values`, one for each of `asked.inputs`, in their order.
/// A flag is 0/1 or 1/1, a choice the place of its word and a count the number, over 1; a measure is any fraction from
/// 0 with a denominator from 1, a share of one: 80 % is 80/100. What has no value, as 0 of 0 clients, is unknown.
/// With every input known, the first row that holds decides. With inputs missing, the levels reachable over all values
/// they could take: flags both ways, choices any, counts any whole number of the range, shares 0-100 %, other measures
/// from 0 (R3). `round_half_up`: measures are compared after rounding to whole units, halves up (the named choice
/// `edge`), also before one is compared with another in a ratio. Reentrant; allocates only when inputs are missing.
/// Throws std::logic_error when `asked` was not compiled, has another number of inputs, or a value is none of these.
[[nodiscard]] inline verdict evaluate(const criterion& asked, gsl::span<const input_value> values,
                                      bool round_half_up = false) {
    return detail::evaluate(asked, values, round_half_up, true);
}
/// The same without `undecided_by`, which takes most of the time where inputs are missing.
[[nodiscard]] inline verdict evaluate_levels(const criterion& asked, gsl::span<const input_value> values,
                                             bool round_half_up = false) {
    return detail::evaluate(asked, values, round_half_up, false);
}

}  // namespace ipsf
