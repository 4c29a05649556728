// Evaluates one criterion: which level its inputs give, or which levels they still allow (R1, R3).
#pragma once

#include <ipsf/edition.hpp>

#include <gsl/span>

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

/// Evaluates `asked`, a criterion of a loaded edition, for `values`, one for each of `asked.inputs`, in their order.
/// Values must lie in the input's range (parse_answer and the measures see to that).
/// With every input known, the first row that holds decides. With inputs missing, the levels reachable over all values
/// they could take: flags both ways, choices any, counts any whole number of the range, shares 0-100 %, other measures
/// from 0 (R3). `round_half_up`: measures are compared after rounding to whole units, halves up (the named choice
/// `edge`), also before one is compared with another in a ratio. Reentrant; allocates only when inputs are missing.
[[nodiscard]] verdict evaluate(const criterion& asked, gsl::span<const input_value> values, bool round_half_up = false);
/// The same without `undecided_by`, which takes most of the time where inputs are missing.
[[nodiscard]] verdict evaluate_levels(const criterion& asked, gsl::span<const input_value> values,
                                      bool round_half_up = false);

}  // namespace ipsf
