// The parts of an edition's check. Each adds what it finds to the log.
#pragma once

#include "edition/problem_log.hpp"

#include <ipsf/edition.hpp>

#include <gsl/span>

namespace ipsf {

/// Levels that fall although an input improves, and exceptions from that rule that are not needed.
void check_falling_levels(const criterion& made, problem_log& log);

/// Limits of cells without a boundary case just under, on and just over them. `cases` are the criterion's.
void check_boundary_values(const criterion& made, gsl::span<const boundary_case> cases, problem_log& log);

/// Bands of a total and of its review interval without a case just under and on their limit.
void check_total_bands(const edition& edition, problem_log& log);

}  // namespace ipsf
