// The columns of what two editions differ in, and what tables of two editions have in common.
#pragma once

#include "tables/described.hpp"

#include <ipsf/edition_diff.hpp>

#include <vector>

namespace ipsf::tables {

[[nodiscard]] std::vector<described<edition_change>> edition_change_columns();
/// The table "changes".
[[nodiscard]] result_table edition_change_table(const edition_difference& changed);

/// The columns with one before them that says about which edition a row is.
[[nodiscard]] std::vector<column_description> with_side(std::vector<column_description> columns);
/// The rows of two tables with the same columns: that of the earlier edition, and that of the later one.
[[nodiscard]] result_table of_both_sides(result_table before, result_table after);

}  // namespace ipsf::tables
