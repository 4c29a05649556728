// Tables of results as CSV and JSON.
#pragma once

#include "report/csv_lines.hpp"
#include "report/json_writer.hpp"
#include "report/text_page.hpp"

#include <ipsf/table.hpp>

namespace ipsf::reporting {

/// The name of a column in the header of a CSV.
[[nodiscard]] const std::string& name_in(const column_description& column, language in) noexcept;

/// One cell of a CSV.
void write_cell(csv_lines& lines, const column_description& column, const table_cell& value, language in);

/// The rows on a page, each column as wide as its longest cell, under their titles. `say` says a word.
void write_table(text_page& page, const result_table& table, language in, std::string (*say)(std::string_view key, language in));

/// Puts the members of a row into the object that is open: of each column that has a key.
void put_row(json_writer& out, const result_table& table, std::size_t row);

/// An array with an object for each row.
void put_rows(json_writer& out, std::string_view key, const result_table& table);

}  // namespace ipsf::reporting
