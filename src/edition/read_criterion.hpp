// Reads one [[criterion]] of an edition: its texts, inputs, rows and boundary cases.
#pragma once

#include "edition/document.hpp"
#include "edition/table_view.hpp"

#include <ipsf/edition.hpp>

#include <set>
#include <string>
#include <vector>

namespace ipsf {

/// Reads a criterion and its boundary cases into `edition`, which already has its named choices, readings and the
/// criteria before it. Adds the named choices that its cells use to `choices_used`. What is wrong goes to `log`; a
/// criterion whose number is not known is left out, and one with wrong rows is there but not compiled.
void read_criterion(const node& from, edition& edition, std::set<std::string>& choices_used, problem_log& log);

/// What a criterion's cells may be on, besides its inputs: the ratio of two of them.
struct derived_input {
    std::string name;
    std::size_t input = 0;
    std::size_t divided_by = 0;
    place at;
};

/// Reads `input` of a criterion.
[[nodiscard]] std::vector<input> read_inputs(table_view& criterion_view, problem_log& log);

/// Reads `derived` of a criterion.
[[nodiscard]] std::vector<derived_input> read_derived(table_view& criterion_view, const criterion& made,
                                                      problem_log& log);

/// Reads `row` of a criterion whose kind and inputs are read; `inputs_used` gets what its cells are on.
[[nodiscard]] std::vector<row> read_rows(table_view& criterion_view, const criterion& made,
                                         const std::vector<derived_input>& derived,
                                         const std::vector<named_choice>& choices, problem_log& log,
                                         std::set<std::string>& inputs_used);

/// Reads `case` and `grid` of a criterion whose rows are read.
[[nodiscard]] std::vector<boundary_case> read_cases(table_view& criterion_view, const criterion& made,
                                                    problem_log& log);

}  // namespace ipsf
