// One sheet of a workbook: a table with its heads, in the markup of a sheet.
#pragma once

#include "xlsx/columns.hpp"
#include "xlsx/styles.hpp"
#include "xlsx/zip_archive.hpp"

#include <ipsf/table.hpp>

#include <string>
#include <vector>

namespace ipsf::xlsx {

/// What heads the columns: their titles, and the name where there is none or several have the same.
[[nodiscard]] std::vector<std::string> heads_of(const result_table& table, language in);

/// Where the filter of a sheet reaches: "$A$1:$C$7".
[[nodiscard]] std::string filtered_range(const result_table& table);

/// Writes the sheet into the member that the archive has begun. `chosen`: it is the one that is shown first. Gives how
/// many columns stay in sight beside what is moved. Throws `refused` where a sheet cannot hold the table.
std::size_t write_sheet(zip_archive& into, const table& shown, styles& looks, language in, bool chosen, bool has_chart);

}  // namespace ipsf::xlsx
