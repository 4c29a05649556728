// Inputs and cells in FEEL, the expression language of DMN. Nothing here rounds: docs/dmn.md says why.
#pragma once

#include "dmn/dmn_model.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::dmn {

/// Two measures of a table, the first divided by the second: a derived input.
struct ratio {
    std::string name;
    std::size_t input = 0;
    std::size_t divided_by = 0;
};

/// The derived inputs of a table, in the order its rows name them.
[[nodiscard]] std::vector<ratio> ratios_of(const dmn_table& table);

/// What a column of a decision table is on.
struct column {
    std::string name;        ///< as in cells
    input about;             ///< what its cells may be
    std::string expression;  ///< in FEEL
    std::string type;        ///< of the expression
};

/// The columns of a table: its inputs in order, then its ratios; of a count only `met`.
[[nodiscard]] std::vector<column> columns_of(const dmn_table& table, bool round_half_up);

/// The ratio of two measures; null where the second is 0, so that no cell holds.
[[nodiscard]] std::string ratio_expression(const input& of, const input& divided_by, bool round_half_up);

/// The condition of a cell, as it stands in a decision table: `>= 96`, `[1..3]`, `"monthly","weekly"`, `true`.
[[nodiscard]] std::string unary_test(const cell& one, const input& about);

/// The name of an input's type in the file.
[[nodiscard]] std::string type_of(const input& one);
/// The values a type of a count or choice allows.
[[nodiscard]] std::string allowed_values(const input& one);

/// The name of a criterion's decision, and of the decision that has a ratio of it: "criterion_17_employer_contact".
[[nodiscard]] std::string decision_name(const dmn_table& table);
[[nodiscard]] std::string decision_name(const dmn_table& table, const ratio& one);

/// Whether FEEL gives the word a meaning of its own, so that it can be no name.
[[nodiscard]] bool is_reserved(std::string_view name);

inline constexpr std::string_view kind_names[] = {"table", "count", "judgement"};  ///< by criterion_kind
inline constexpr std::string_view edge_names[] = {"level-met", "round-half-up"};   ///< by round_half_up

}  // namespace ipsf::dmn
