// Reads what a driver has put into a block.
#include "odbc/row_block.hpp"

#include "odbc/wide.hpp"

#include <cstring>

namespace ipsf::odbc {
namespace {

std::size_t bytes_of_unit(cell_form form) { return form == cell_form::wide ? sizeof(SQLWCHAR) : 1; }

std::size_t bytes_of_cell(const row_block::column& column) {
    return column.form == cell_form::decimal ? sizeof(double) : (column.width + 1) * bytes_of_unit(column.form);
}

}  // namespace

row_block::row_block(const std::vector<column>& columns, std::size_t most_rows)
    : most_rows_(most_rows), states_(most_rows) {
    for (const auto& each : columns)
        cells_.push_back({each.form, bytes_of_cell(each), std::vector<std::byte>(bytes_of_cell(each) * most_rows),
                          std::vector<SQLLEN>(most_rows)});
}

std::size_t row_block::length_if_cut(std::size_t column, std::size_t row) const noexcept {
    const auto& [form, bytes, values, lengths] = cells_[column];
    if (form == cell_form::decimal || lengths[row] == SQL_NULL_DATA) return 0;
    if (lengths[row] < 0) return bytes / bytes_of_unit(form);  // SQL_NO_TOTAL
    const auto needed = static_cast<std::size_t>(lengths[row]);
    return needed + bytes_of_unit(form) > bytes ? needed / bytes_of_unit(form) : 0;
}

void row_block::append_text(std::size_t column, std::size_t row, std::string& into) const {
    const auto& [form, bytes, values, lengths] = cells_[column];
    const auto* const from = values.data() + row * bytes;
    const auto length = static_cast<std::size_t>(lengths[row]);
    if (form == cell_form::wide)
        append_narrow(reinterpret_cast<const SQLWCHAR*>(from), length / sizeof(SQLWCHAR), into);
    else
        into.append(reinterpret_cast<const char*>(from), length);
}

double row_block::decimal(std::size_t column, std::size_t row) const noexcept {
    double value = 0;
    std::memcpy(&value, cells_[column].values.data() + row * sizeof(value), sizeof(value));
    return value;
}

}  // namespace ipsf::odbc
