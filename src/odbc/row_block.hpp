// Room for rows of a result, column by column, as a driver fills it.
#pragma once

#include "odbc/sql.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace ipsf::odbc {

/// As what the driver is to give a column's cells.
enum class cell_form : std::uint8_t {
    wide,     ///< text
    narrow,   ///< what has no letters beyond ASCII, as text: numbers, dates
    integer,  ///< std::int64_t
    decimal   ///< double
};

class row_block {
public:
    struct column {
        cell_form form = cell_form::wide;
        std::size_t width = 0;  ///< of a text: how long it may be, in units
    };

    row_block(const std::vector<column>& columns, std::size_t most_rows);

    /// How many there are.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    [[nodiscard]] bool is_null(std::size_t column, std::size_t row) const noexcept {
        return cells_[column].lengths[row] == SQL_NULL_DATA;
    }
    /// How long the text is that did not fit into the column's width, in units; 0 when it did. Drivers need not know:
    /// then it is more than there was room for.
    [[nodiscard]] std::size_t length_if_cut(std::size_t column, std::size_t row) const noexcept;
    /// Appends the text of a cell that is neither NULL nor cut, as UTF-8.
    void append_text(std::size_t column, std::size_t row, std::string& into) const;
    /// A cell that is no text, of the column's form; anything where it is NULL.
    template <typename Value>
    [[nodiscard]] Value value(std::size_t column, std::size_t row) const noexcept {
        Value read{};
        std::memcpy(&read, cells_[column].values.data() + row * sizeof(Value), sizeof(Value));
        return read;
    }

private:
    friend class statement;
    struct cells {
        cell_form form;
        std::size_t bytes;  // of one
        std::vector<std::byte> values;
        std::vector<SQLLEN> lengths;
    };

    std::vector<cells> cells_;
    std::size_t most_rows_;
    std::size_t rows_ = 0;
    std::vector<SQLUSMALLINT> states_;  // by row
};

}  // namespace ipsf::odbc
