// Ids and dates that are accepted but look odd beside the others (docs/history.md, "Warnings").
#pragma once

#include <ipsf/history.hpp>

#include <cstdint>
#include <vector>

namespace ipsf::detail {

/// Adds to `of.warnings` which ids of one column look the same ("ids-look-alike") and which dates are far after the rest
/// ("dates-far-after-the-rest").
void warn_about_values(history& of);
/// Takes these warnings out again.
void forget_values(warning_counts& warnings);

/// Adds the warnings of one column: for each group of ids that look the same, the first row of each.
void warn_about_alike(history& of, table_kind table, const char* column, std::vector<std::vector<std::uint32_t>> rows_of_groups);

}  // namespace ipsf::detail
