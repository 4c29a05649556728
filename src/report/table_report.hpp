// Tables of results as CSV and JSON, and on pages.
#pragma once

#include "page/page.hpp"
#include "report/csv_lines.hpp"
#include "report/json_writer.hpp"

#include <ipsf/table.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::reporting {

/// The name of a column in the header of a CSV.
[[nodiscard]] const std::string& name_in(const column_description& column, language in) noexcept;

/// One cell of a CSV.
void write_cell(csv_lines& lines, const column_description& column, const table_cell& value, language in);

/// A cell as a page shows it; empty where the row has nothing, or an unknown ratio.
[[nodiscard]] std::string shown_cell(const result_table::column& column, std::size_t row, language in);

/// All of it as a table on a page. `say` says a word.
[[nodiscard]] pages::table shown_table(const result_table& table, language in,
                                       std::string (*say)(std::string_view key, language in));

/// The CSV of several tables of a result in one: a first column says of which table a line is, and columns of the same
/// name are one.
class joined_csv {
public:
    /// `tables`: in the order that the columns come in. They have to outlive this.
    joined_csv(column_description first, const std::vector<const result_table*>& tables, language in, csv_for whom);

    /// The line of a row of the table at that place; `first` is one of the words of the first column.
    void line(std::string_view first, std::size_t table, std::size_t row);
    [[nodiscard]] std::string take() noexcept { return lines_.take(); }

private:
    column_description first_;
    language in_;
    csv_lines lines_;
    std::vector<std::vector<const result_table::column*>>
        columns_;  // by table: its column under each name of the header, or null
};

/// Puts the members of a row into the object that is open: of each column that has a key.
void put_row(json_writer& out, const result_table& table, std::size_t row);

/// An array with an object for each row.
void put_rows(json_writer& out, std::string_view key, const result_table& table);

}  // namespace ipsf::reporting
