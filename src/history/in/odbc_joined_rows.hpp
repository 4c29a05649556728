// Rows that a database hands over as one text each. A driver's work is by the cell; a row of a history has ten.
#pragma once

#include "history/in/odbc_columns.hpp"
#include "history/in/odbc_rows.hpp"
#include "odbc/connection.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// Whether rows with these columns can be read so, cell for cell what they are when they are read one by one.
[[nodiscard]] bool can_be_joined(const odbc::connection& from, const std::vector<odbc_column>& columns);

/// Selects the known columns of all rows, of each row as one text.
[[nodiscard]] std::string select_joined_rows(const odbc::connection& from, const odbc_table& table);

/// A row is too long, or has the separator in a cell: the cells of its table have to be read one by one.
struct row_not_apart {
    table_kind table;
};

class odbc_joined_rows : public odbc_rows {
public:
    odbc_joined_rows(table_kind table, const std::vector<odbc_column>& columns);

    [[nodiscard]] std::vector<odbc::row_block::column> bound() const override;
    /// Throws row_not_apart.
    [[nodiscard]] const std::vector<cell_slice>& take(const odbc::row_block& block) override;

private:
    void take_apart(std::string_view row, std::size_t number);

    table_kind table_;
    const std::vector<odbc_column>& columns_;
    std::vector<cell_slice> cells_;  // by place in columns_of
    std::string text_;               // all rows, one behind the other
    std::vector<std::size_t> ends_;  // of rows
    std::vector<texts_of_column> rewritten_;
};

}  // namespace ipsf::detail
