// The columns of what was odd about a load, which results tell with them.
#pragma once

#include "tables/described.hpp"

#include <ipsf/problem.hpp>

namespace ipsf::tables {

using warning_row = warning_counts::value_type;
[[nodiscard]] std::vector<described<warning_row>> warning_columns();

/// Every kind of warning.
[[nodiscard]] std::vector<column_word> warning_kind_words();

/// The table of that name.
[[nodiscard]] result_table warning_table(std::string name, const warning_counts& warnings);

}  // namespace ipsf::tables
