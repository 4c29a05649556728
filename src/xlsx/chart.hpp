// A chart of a sheet, which the spreadsheet draws itself from the cells.
#pragma once

#include "xlsx/workbook.hpp"

#include <string>
#include <string_view>

namespace ipsf::xlsx {

/// Where the chart stands: right of the table.
[[nodiscard]] std::string drawing_markup(const result_table& table);
/// The chart itself; `sheet` is the name of its sheet.
[[nodiscard]] std::string chart_markup(const chart& drawn, const result_table& table, std::string_view sheet,
                                       language in);

}  // namespace ipsf::xlsx
