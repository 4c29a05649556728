// Cells of a database's rows that a driver gives one by one.
#pragma once

#include "history/in/odbc_columns.hpp"
#include "history/in/odbc_rows.hpp"

#include <cstddef>
#include <vector>

namespace ipsf::detail {

/// A text is longer than there was room for: its table has to be read again.
struct cell_cut {
    table_kind table;
    std::size_t place;
    std::size_t length;  ///< at least
};

class odbc_cells : public odbc_rows {
public:
    odbc_cells(table_kind table, const std::vector<odbc_column>& columns);

    [[nodiscard]] std::vector<odbc::row_block::column> bound() const override;
    /// Throws cell_cut.
    [[nodiscard]] const std::vector<cell_slice>& take(const odbc::row_block& block) override;

private:
    void take_texts(const odbc::row_block& block, std::size_t at);
    void take_integers(const odbc::row_block& block, std::size_t at);
    void take_decimals(const odbc::row_block& block, std::size_t at);

    table_kind table_;
    const std::vector<odbc_column>& columns_;
    std::vector<cell_slice> cells_;  // by place in columns_of
    std::vector<texts_of_column> texts_;
};

}  // namespace ipsf::detail
