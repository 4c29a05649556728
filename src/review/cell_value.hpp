// One cell of a decision table beside the values there are: whether it holds, and the value that would
// just make it hold.
#pragma once

#include <ipsf/decision_table.hpp>

#include <gsl/span>

namespace ipsf::reviewing {

enum class cell_state : std::uint8_t { holds, fails, unknown };

/// How the cell stands with these values of the criterion's inputs; `by_edge`: measures are rounded first (`edge` =
/// round-half-up), ratios never. A ratio of an unknown value is unknown; one by 0 does not hold.
[[nodiscard]] cell_state state_of(const cell& condition, const criterion& asked, gsl::span<const input_value> values,
                                  bool by_edge);

/// The value of the cell's input that just meets it, where that is one number; of a ratio, with its divisor as it is.
[[nodiscard]] input_value value_that_meets(const cell& condition, const criterion& asked,
                                           gsl::span<const input_value> values, bool by_edge);

}  // namespace ipsf::reviewing
