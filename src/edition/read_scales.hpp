// Reads what an edition adds up: its scales, each with the bands of its total.
#pragma once

#include "edition/table_view.hpp"

#include <ipsf/edition.hpp>

namespace ipsf {

/// Reads `scale`, or the bands that stand in the edition itself where it has only one, into `edition`, whose criteria
/// are read.
void read_scales(table_view& view, edition& edition, problem_log& log);

}  // namespace ipsf
