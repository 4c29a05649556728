// One boundary case against a criterion, which need not be the edition's: edition_test asks the same of changed tables.
#pragma once

#include <ipsf/decision_table.hpp>
#include <ipsf/edition.hpp>

#include <vector>

namespace ipsf {

/// The values a case gives, one for each input of `asked`.
[[nodiscard]] std::vector<input_value> values_of(const criterion& asked, const boundary_case& one);

/// Whether measures are rounded before they are compared (the named choice `edge`).
[[nodiscard]] bool rounds_half_up(const edition& edition) noexcept;

/// What a case says, or what came out of it as far as the case says anything about it.
struct case_outcome {
    int low = 0, high = 0;
    std::optional<std::string> row;
    std::optional<std::vector<std::string>> undecided_by;
};
[[nodiscard]] case_outcome expected_of(const boundary_case& one);
[[nodiscard]] case_outcome outcome_of(const criterion& asked, const boundary_case& one, bool round_half_up);
[[nodiscard]] bool agree(const case_outcome& a, const case_outcome& b);

}  // namespace ipsf
