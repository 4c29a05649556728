// What makes cells of the blocks of rows that a driver gives.
#pragma once

#include "history/store/cell_slice.hpp"
#include "odbc/row_block.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ipsf::detail {

class odbc_rows {
public:
    odbc_rows() = default;
    odbc_rows(const odbc_rows&) = delete;
    odbc_rows& operator=(const odbc_rows&) = delete;
    virtual ~odbc_rows() = default;

    /// What a block needs room for, from the left of the result.
    [[nodiscard]] virtual std::vector<odbc::row_block::column> bound() const = 0;
    /// A slice for each column of docs/history.md, until the next call; texts are in `block` or here.
    [[nodiscard]] virtual const std::vector<cell_slice>& take(const odbc::row_block& block) = 0;
};

/// Rows of a block so large that a block of these columns takes no more than a few megabytes.
[[nodiscard]] std::size_t rows_of_a_block(const std::vector<odbc::row_block::column>& columns);

/// Texts of a column's cells, made one behind the other.
class texts_of_column {
public:
    texts_of_column() : ends_(cell_slice::most) {}

    /// Makes the cells texts: `write` appends that of a row, or nothing.
    template <typename Write>
    void write(cell_slice& cells, Write write) {
        cells.holds = cell_slice::form::texts;
        text_.clear();
        for (std::size_t row = 0; row < cells.count; ++row) {
            write(row, text_);
            ends_[row] = text_.size();
        }
        for (std::size_t row = 0, from = 0; row < cells.count; from = ends_[row++]) {
            cells.texts[row] = {text_.data() + from, ends_[row] - from};
            cells.given[row] = ends_[row] == from ? 0 : 1;
        }
    }

private:
    std::string text_;
    std::vector<std::size_t> ends_;  // by row; moving text moves no place
};

}  // namespace ipsf::detail
