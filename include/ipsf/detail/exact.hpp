// Exact arithmetic on what stands for an unknown input: products of limits and values, which 64 bits need not hold.
#pragma once

#include <ipsf/detail/wide.hpp>
#include <ipsf/fraction.hpp>

#include <compare>
#include <cstdint>
#include <limits>

namespace ipsf::detail {

/// A fraction of 128-bit integers; from 0, and its denominator positive.
/// Room to spare: a value has 63 bits, a limit 30 (six digits and three decimals), and no value is multiplied by more
/// than one limit (derived inputs).
struct exact {
    wide numerator = 0;
    wide denominator = 1;
};

[[nodiscard]] constexpr exact to_exact(fraction value) noexcept { return {value.numerator, value.denominator}; }

[[nodiscard]] constexpr std::strong_ordering compare(fraction a, fraction b) noexcept { return a <=> b; }

/// Compares without overflow: by cross-multiplication where that fits, else by the terms of the continued fractions.
[[nodiscard]] constexpr std::strong_ordering compare(exact a, exact b) noexcept {
    constexpr wide small = std::numeric_limits<std::int64_t>::max();
    bool swapped = false;
    while (a.numerator > small || a.denominator > small || b.numerator > small || b.denominator > small) {
        const wide whole_a = a.numerator / a.denominator;
        const wide whole_b = b.numerator / b.denominator;
        const wide rest_a = a.numerator % a.denominator;
        const wide rest_b = b.numerator % b.denominator;
        if (whole_a != whole_b || rest_a == 0 || rest_b == 0) {
            const bool equal = whole_a == whole_b && rest_a == rest_b;  // both rests are 0 then
            const bool less = whole_a != whole_b ? whole_a < whole_b : rest_b != 0;
            return equal             ? std::strong_ordering::equal
                   : less != swapped ? std::strong_ordering::less
                                     : std::strong_ordering::greater;
        }
        a = {a.denominator, rest_a};  // reciprocals of what is left: their order is the other way round
        b = {b.denominator, rest_b};
        swapped = !swapped;
    }
    const wide left = a.numerator * b.denominator;
    const wide right = b.numerator * a.denominator;
    if (left == right) return std::strong_ordering::equal;
    return (left < right) != swapped ? std::strong_ordering::less : std::strong_ordering::greater;
}
[[nodiscard]] constexpr std::strong_ordering compare(exact a, fraction b) noexcept { return compare(a, to_exact(b)); }

[[nodiscard]] constexpr exact times(exact a, fraction b) noexcept {
    return {a.numerator * b.numerator, a.denominator * b.denominator};
}
/// `b` must be above 0.
[[nodiscard]] constexpr exact over(exact a, fraction b) noexcept {
    return {a.numerator * b.denominator, a.denominator * b.numerator};
}

/// A value strictly between two different ones (their mediant, which needs no multiplication).
[[nodiscard]] constexpr exact between(exact a, exact b) noexcept {
    return {a.numerator + b.numerator, a.denominator + b.denominator};
}

/// In lowest terms.
[[nodiscard]] constexpr exact reduced(exact a) noexcept {
    wide divisor = a.numerator;
    for (wide rest = a.denominator; rest != 0;) {
        const wide next = divisor % rest;
        divisor = rest;
        rest = next;
    }
    return {a.numerator / divisor, a.denominator / divisor};
}

[[nodiscard]] constexpr wide floor_of(exact a) noexcept { return a.numerator / a.denominator; }
[[nodiscard]] constexpr wide ceiling_of(exact a) noexcept { return (a.numerator + a.denominator - 1) / a.denominator; }

/// To the nearest whole unit, halves up; `units` to a one: 100 for shares (whole percent), else 1.
[[nodiscard]] constexpr exact round_half_up(exact a, int units) noexcept {
    return {(2 * a.numerator * units + a.denominator) / (2 * a.denominator), units};
}

}  // namespace ipsf::detail
