// Reads what a driver has put into a block.
#include "odbc/row_block.hpp"

#include "odbc/wide.hpp"

namespace ipsf::odbc {
namespace {

bool is_text(cell_form form) { return form == cell_form::wide || form == cell_form::narrow; }

std::size_t bytes_of_unit(cell_form form) { return form == cell_form::wide ? sizeof(SQLWCHAR) : 1; }

std::size_t bytes_of_cell(const row_block::column& column) {
    switch (column.form) {
        case cell_form::integer:
            return sizeof(std::int64_t);
        case cell_form::decimal:
            return sizeof(double);
        case cell_form::wide:
        case cell_form::narrow:
            break;
    }
    return (column.width + 1) * bytes_of_unit(column.form);
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
    if (!is_text(form) || lengths[row] == SQL_NULL_DATA) return 0;
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

}  // namespace ipsf::odbc
