// An exact fraction of the oracle's own, compared by cross-multiplication.
#pragma once

#include <cstdint>

namespace oracle {

struct fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;  // positive
};

__extension__ using wide_integer = __int128;

[[nodiscard]] inline bool less(fraction a, fraction b) {
    return static_cast<wide_integer>(a.numerator) * b.denominator <
           static_cast<wide_integer>(b.numerator) * a.denominator;
}
[[nodiscard]] inline bool equal(fraction a, fraction b) { return !less(a, b) && !less(b, a); }
[[nodiscard]] inline bool at_least(fraction a, fraction b) { return !less(a, b); }
[[nodiscard]] inline bool at_most(fraction a, fraction b) { return !less(b, a); }
[[nodiscard]] inline fraction times(fraction a, std::int64_t factor) { return {a.numerator * factor, a.denominator}; }
/// To the nearest whole number, halves up; `a` not negative.
[[nodiscard]] inline fraction rounded_half_up(fraction a) {
    return {(2 * a.numerator + a.denominator) / (2 * a.denominator), 1};
}

}  // namespace oracle
