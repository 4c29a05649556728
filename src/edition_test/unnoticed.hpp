// Whether boundary cases notice a changed row, and which case would.
#pragma once

#include "edition_test/changed_rows.hpp"

#include <gsl/span>

namespace ipsf {

/// Whether some case no longer comes out as it did. All of them must hold for the criterion as it is.
[[nodiscard]] bool is_noticed(const criterion& made, const changed_row& change, gsl::span<const boundary_case> cases,
                              bool round_half_up);

/// A case for which the change gives another level: its inputs as they stand in a file, the level and the one it would
/// become. Empty when there is none.
[[nodiscard]] std::optional<std::string> noticing_case(const criterion& made, const changed_row& change,
                                                       bool round_half_up);

}  // namespace ipsf
