// Blocks stay within a few megabytes.
#include "history/in/odbc_rows.hpp"

#include <algorithm>

namespace ipsf::detail {

std::size_t rows_of_a_block(const std::vector<odbc::row_block::column>& columns) {
    constexpr std::size_t most_bytes = 4U << 20U;
    std::size_t bytes = 1;
    for (const auto& column : columns)
        bytes += sizeof(SQLLEN) + column.width * (column.form == odbc::cell_form::wide ? sizeof(SQLWCHAR) : 1);
    return std::clamp(most_bytes / bytes, std::size_t{1}, cell_slice::most);
}

}  // namespace ipsf::detail
