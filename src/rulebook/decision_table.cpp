#include <ipsf/decision_table.hpp>

#include "rulebook/compiled_table.hpp"
#include "rulebook/regions.hpp"

#include <gsl/assert>

#include <algorithm>
#include <bit>

namespace ipsf {
namespace {

row_set lowest_row(row_set rows) noexcept { return rows & (~rows + 1); }

/// The verdict when any of the rows `deciding` may decide. Levels fall from row to row, so the first row gives the highest.
verdict verdict_of(const compiled_table& table, row_set deciding) {
    verdict made;
    made.high = table.levels[first_row(deciding)];
    made.low = table.levels[static_cast<std::size_t>(std::bit_width(deciding)) - 1];
    if (deciding == lowest_row(deciding)) made.row = first_row(deciding);
    return made;
}

/// A count looks only at how many flags are true, and how many may be.
verdict evaluate_count(const compiled_table& table, gsl::span<const input_value> values) {
    std::int64_t met = 0;
    std::int64_t unknown = 0;
    for (const input_value& value : values) {
        if (!value)
            ++unknown;
        else if (value->numerator != 0)
            ++met;
    }
    row_set deciding = 0;
    for (std::int64_t number = met; number <= met + unknown; ++number) deciding |= lowest_row(table.allowed(0, fraction{number, 1}, false));
    Expects(deciding != 0);
    verdict made = verdict_of(table, deciding);
    if (!made.scored())  // any one of the unknown flags can be the one that passes the limit
        for (std::size_t place = 0; place < values.size(); ++place)
            if (!values[place]) made.undecided_by.push_back(place);
    return made;
}

/// Whether the last of `unknown` can change the level, for some values of the others.
bool can_change_level(const compiled_table& table, gsl::span<const std::size_t> unknown, row_set rows, known_values& known, bool rounded) {
    return !each_combination(table, unknown, rows, known, rounded, [&](row_set others, const std::vector<region>& regions) {
        const auto level = [&](const region& one) { return table.levels[first_row(others & one.rows)]; };
        return std::all_of(regions.begin(), regions.end(), [&](const region& one) { return level(one) == level(regions.front()); });
    });
}

/// `rows` are those that the known inputs allow.
verdict evaluate_incomplete(const compiled_table& table, gsl::span<const input_value> values, row_set rows, bool rounded) {
    known_values known;
    std::vector<std::size_t> unknown;
    for (std::size_t place = 0; place < values.size(); ++place) {
        known.push_back(values[place] ? std::optional(table.compared(place, to_exact(*values[place]), rounded)) : std::nullopt);
        if (!values[place]) unknown.push_back(place);
    }
    row_set deciding = 0;
    each_combination(table, unknown, rows, known, rounded, [&](row_set others, const std::vector<region>& regions) {
        for (const region& one : regions) deciding |= lowest_row(others & one.rows);
        return true;
    });
    Expects(deciding != 0);
    verdict made = verdict_of(table, deciding);
    if (made.scored()) return made;
    const std::vector<std::size_t> all = unknown;
    for (const std::size_t place : all) {
        std::iter_swap(std::find(unknown.begin(), unknown.end(), place), unknown.end() - 1);
        if (can_change_level(table, unknown, rows, known, rounded)) made.undecided_by.push_back(place);
    }
    return made;
}

}  // namespace

verdict evaluate(const criterion& asked, gsl::span<const input_value> values, bool round_half_up) {
    Expects(asked.compiled != nullptr);
    Expects(values.size() == asked.inputs.size());
    const compiled_table& table = *asked.compiled;
    if (asked.kind == criterion_kind::count) return evaluate_count(table, values);
    row_set rows = table.all_rows;
    bool complete = true;
    for (std::size_t place = 0; place < values.size(); ++place) {
        if (values[place])
            rows &= table.allowed(place, *values[place], round_half_up);
        else
            complete = false;
    }
    for (const ratio_test& ratio : table.ratios) {
        const input_value& value = values[ratio.input];
        const input_value& divisor = values[ratio.divided_by];
        if (value && divisor)
            rows &= ratio.allowed(table.compared(ratio.input, to_exact(*value), round_half_up),
                                  table.compared(ratio.divided_by, to_exact(*divisor), round_half_up));
    }
    if (!complete) return evaluate_incomplete(table, values, rows, round_half_up);
    Expects(rows != 0);
    return verdict_of(table, lowest_row(rows));
}

}  // namespace ipsf
