// Boundary cases written as a grid, a line for each: [[criterion.grid]] (docs/edition-format.md).
#pragma once

#include "edition/document.hpp"

#include <vector>

namespace ipsf {

/// The cases of one grid as if each were written alone as [[criterion.case]], with the places of its line. What is
/// wrong with the grid itself goes to `log`.
[[nodiscard]] std::vector<node> cases_of_grid(const node& grid, problem_log& log);

/// Writes the cases of all grids of an edition into `case` of their criteria, where an edition based
/// on this one finds each by what it gives.
void write_out_grids(node& edition, problem_log& log);

}  // namespace ipsf
