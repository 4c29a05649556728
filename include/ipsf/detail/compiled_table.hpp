// The rows of a criterion as `evaluate` reads them: small, contiguous, and arranged by input.
//
// Every value of an input allows some rows: those whose cells on it hold. The rows that all inputs allow are the rows
// that hold, and the first of them decides. Sets of rows are bits of one number, so that the first row is its lowest
// bit.
#pragma once

#include <ipsf/criteria.hpp>
#include <ipsf/detail/exact.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ipsf::detail {

/// Rows by their place, the first in the lowest bit.
using row_set = std::uint64_t;
inline constexpr std::size_t most_rows = 64;

[[nodiscard]] inline std::size_t first_row(row_set rows) noexcept {
    return static_cast<std::size_t>(std::countr_zero(rows));
}

/// The values from `low` to `high`; an end that is missing has no limit.
struct interval {
    fraction low, high;
    bool has_low = false, has_high = false;
    bool low_open = false, high_open = false;

    [[nodiscard]] bool operator==(const interval&) const = default;

    /// Whether `value` divided by `divisor` lies in it. A ratio is compared by multiplying the limit: nothing is
    /// divided or rounded.
    template <class Value, class Scale>
    [[nodiscard]] bool holds(const Value& value, const Scale& scaled) const noexcept {
        if (has_low) {
            const auto order = compare(value, scaled(low));
            if (low_open ? order <= 0 : order < 0) return false;
        }
        if (has_high) {
            const auto order = compare(value, scaled(high));
            if (high_open ? order >= 0 : order > 0) return false;
        }
        return true;
    }
    template <class Value>
    [[nodiscard]] bool holds(const Value& value) const noexcept {
        return holds(value, [](fraction limit) { return limit; });
    }
};

/// The interval that a cell asks for; without limits for a cell on choices.
[[nodiscard]] inline interval interval_of(const cell& one) {
    interval asked;
    asked.has_low = one.low.has_value();
    asked.has_high = one.high.has_value();
    if (one.low) asked.low = *one.low;
    if (one.high) asked.high = *one.high;
    asked.low_open = one.low_open;
    asked.high_open = one.high_open;
    return asked;
}

/// An interval that some rows ask of an input.
struct interval_test {
    interval asked;
    row_set rows = 0;
};

/// An interval that some rows ask of the ratio of two inputs.
struct ratio_test {
    std::size_t input = 0;
    std::size_t divided_by = 0;
    interval asked;
    row_set rows = 0;

    /// The rows of the table that these values allow. A ratio by 0 has no value and lies in no interval.
    [[nodiscard]] row_set allowed(exact value, exact divisor) const noexcept {
        const bool holds =
            divisor.numerator != 0 && asked.holds(value, [&](fraction limit) { return times(divisor, limit); });
        return holds ? ~row_set{0} : ~rows;
    }
};

/// Values of an input that no row tells apart: one that stands for all of them, and the rows they allow.
struct region {
    exact value;
    row_set rows = 0;
};

/// An input, as far as rows are concerned.
struct compiled_input {
    bool by_place = false;            ///< a flag, choice or count: the rows are looked up by the value; else a measure
    bool whole = false;               ///< a measure that has whole values only
    bool in_ratio = false;            ///< some row asks for its ratio with another input
    bool share = false;               ///< a measure from 0 to 1; the others have no end
    std::size_t first = 0, last = 0;  ///< its part of `by_place` or of `tests`; last is the one past the end

    [[nodiscard]] int units() const noexcept { return share ? 100 : 1; }  ///< whole units in a one
};

struct compiled_table {
    std::vector<compiled_input> inputs;
    std::vector<row_set> by_place;     ///< for each flag, choice and count: the rows that each value allows
    std::vector<interval_test> tests;  ///< for each measure: the intervals asked of it
    std::vector<ratio_test> ratios;
    std::vector<int> levels;  ///< of the rows
    row_set all_rows = 0;
    /// For each input that is in no ratio, its regions: [0] as measured, [1] rounded half up.
    std::array<std::vector<std::vector<region>>, 2> regions;

    /// What a measure is compared as: itself, or the whole units nearest to it.
    [[nodiscard]] exact compared(std::size_t place, exact value, bool rounded) const noexcept {
        return rounded && !inputs[place].by_place ? round_half_up(value, inputs[place].units()) : value;
    }

    /// The rows that a value of an input allows, ratios aside.
    template <class Value>
    [[nodiscard]] row_set allowed(std::size_t place, const Value& value, bool rounded) const noexcept {
        const compiled_input& one = inputs[place];
        if (one.by_place) return by_place[one.first + static_cast<std::size_t>(value.numerator)];
        if (rounded) return allowed_by_tests(one, compared(place, {value.numerator, value.denominator}, rounded));
        return allowed_by_tests(one, value);
    }

private:
    template <class Value>
    [[nodiscard]] row_set allowed_by_tests(const compiled_input& one, const Value& value) const noexcept {
        row_set rows = all_rows;
        for (std::size_t i = one.first; i < one.last; ++i)
            if (!tests[i].asked.holds(value)) rows &= ~tests[i].rows;
        return rows;
    }
};

[[nodiscard]] inline bool is_flag(fraction value) noexcept {
    return value.denominator == 1 && (value.numerator == 0 || value.numerator == 1);
}

/// Whether an input can have the value: one of its places, or what a measure may be.
[[nodiscard]] inline bool is_value_of(const compiled_input& one, fraction value) noexcept {
    if (!one.by_place) return value.numerator >= 0 && value.denominator > 0;
    return value.denominator == 1 && static_cast<std::uint64_t>(value.numerator) < one.last - one.first;
}

}  // namespace ipsf::detail
