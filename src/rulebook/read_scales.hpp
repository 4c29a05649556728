// Reads what an edition adds up: its scales, each with the bands of its total.
#pragma once

#include "rulebook/table_view.hpp"

#include <ipsf/rulebook.hpp>

namespace ipsf {

/// Reads `scale`, or the bands that stand in the edition itself where it has only one, into `edition`, whose criteria are read.
void read_scales(table_view& view, rulebook& edition, problem_log& log);

}  // namespace ipsf
