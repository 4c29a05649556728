// How far the next limit is that could have been written instead: what "just under" and "one step" mean.
#pragma once

#include <ipsf/edition.hpp>

namespace ipsf {

/// Whether the value that a cell is on has whole values only: a count, how many flags are true, a
/// measure of whole units.
[[nodiscard]] inline bool has_whole_values(const criterion& made, const cell& asked) {
    if (asked.divided_by) return false;
    const input& about = made.inputs[asked.input];
    return about.kind != input_kind::measure || about.unit == measure_unit::whole;
}

/// The limit of a cell moved by `steps`: a one where values are whole, else a one in the last decimal that is written
/// (percent for shares). A limit keeps its written decimals in its denominator: 96 % is 96/100, 95.5 % is 955/1000.
[[nodiscard]] inline fraction moved(const criterion& made, const cell& asked, fraction limit, int steps) {
    if (has_whole_values(made, asked)) return {limit.numerator / limit.denominator + steps, 1};
    return {limit.numerator + steps, limit.denominator};
}

}  // namespace ipsf
