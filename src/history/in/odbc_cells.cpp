// Takes blocks as drivers fill them; gives cells that are written as docs/history.md says.
#include "history/in/odbc_cells.hpp"

namespace ipsf::detail {

odbc_cells::odbc_cells(table_kind table, const std::vector<odbc_column>& columns)
    : table_(table), columns_(columns), cells_(columns_of(table).size()), texts_(columns.size()) {}

std::vector<odbc::row_block::column> odbc_cells::bound() const {
    std::vector<odbc::row_block::column> all;
    for (const auto& column : columns_) all.push_back(column.bound);
    return all;
}

const std::vector<cell_slice>& odbc_cells::take(const odbc::row_block& block) {
    for (auto& cells : cells_) cells.count = block.rows();
    for (std::size_t at = 0; at < columns_.size(); ++at) {
        if (columns_[at].left_out) continue;
        switch (columns_[at].bound.form) {
            case odbc::cell_form::integer:
                take_integers(block, at);
                break;
            case odbc::cell_form::decimal:
                take_decimals(block, at);
                break;
            case odbc::cell_form::wide:
            case odbc::cell_form::narrow:
                take_texts(block, at);
                break;
        }
    }
    return cells_;
}

void odbc_cells::take_texts(const odbc::row_block& block, std::size_t at) {
    const auto& column = columns_[at];
    texts_[at].write(cells_[column.place], [&](std::size_t row, std::string& text) {
        if (block.is_null(at, row)) return;
        if (const auto length = block.length_if_cut(at, row); length != 0) throw cell_cut{table_, column.place, length};
        const auto begin = text.size();
        block.append_text(at, row, text);
        rewrite(text, begin, column.with);
    });
}

void odbc_cells::take_integers(const odbc::row_block& block, std::size_t at) {
    auto& cells = cells_[columns_[at].place];
    cells.holds = cell_slice::form::integers;
    for (std::size_t row = 0; row < block.rows(); ++row) {
        cells.given[row] = block.is_null(at, row) ? 0 : 1;
        cells.integers[row] = block.value<std::int64_t>(at, row);
    }
}

void odbc_cells::take_decimals(const odbc::row_block& block, std::size_t at) {
    auto& cells = cells_[columns_[at].place];
    cells.holds = cell_slice::form::decimals;
    for (std::size_t row = 0; row < block.rows(); ++row) {
        cells.given[row] = block.is_null(at, row) ? 0 : 1;
        cells.decimals[row] = block.value<double>(at, row);
    }
}

}  // namespace ipsf::detail
