// Reads what an edition counts: its part [counting].
#pragma once

#include "edition/table_view.hpp"

namespace ipsf {

/// Reads the values into `made`, only those that are right.
void read_counting(table_view& file, edition& made, problem_log& log);

/// Reports every value that an input of `made` needs and the edition does not say. To be called once
/// the criteria are read.
void check_counting(table_view& file, const edition& made, problem_log& log);

}  // namespace ipsf
