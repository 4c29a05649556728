// Cells of a database's rows, as a history takes them.
#pragma once

#include "history/in/odbc_tables.hpp"
#include "history/store/cell_slice.hpp"
#include "odbc/row_block.hpp"
#include "odbc/statement.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ipsf::detail {

/// How a column of a result is read, by its type.
struct odbc_column {
    /// What a text of the driver says otherwise than docs/history.md.
    enum class habit : std::uint8_t {
        none,
        padding,         ///< blanks at the end, of a char(n)
        capitals,        ///< of a UUID, which drivers write in one way or the other
        trailing_zeros,  ///< 0.500, .5: of numbers that have a scale
        midnight         ///< a time behind a date, of a timestamp
    };
    std::size_t place;  ///< in columns_of
    odbc::row_block::column bound;
    habit with = habit::none;
    bool left_out = false;  ///< refused as a whole
};

/// Columns whose texts turned out longer than they seemed: by table and place, in units.
using known_widths = std::map<std::pair<table_kind, std::size_t>, std::size_t>;

/// A text is longer than there was room for: its table has to be read again.
struct cell_cut {
    table_kind table;
    std::size_t place;
    std::size_t length;  ///< at least
};

/// How the columns of `table` are read that a statement describes so. Those whose type cannot be read are reported.
/// `typed`: every cell is of its column's type, as it is in every database but SQLite.
[[nodiscard]] std::vector<odbc_column> columns_as_read(const odbc_table& table,
                                                       const std::vector<odbc::result_column>& described, bool typed,
                                                       const known_widths& widths, history_builder& into);

/// Rows of a block so large that a block of these columns takes no more than a few megabytes.
[[nodiscard]] std::size_t rows_of_a_block(const std::vector<odbc_column>& columns);

class odbc_cells {
public:
    odbc_cells(table_kind table, const std::vector<odbc_column>& columns);

    /// A slice for each column of docs/history.md, until the next call; texts are in `block` or here. Throws cell_cut.
    [[nodiscard]] const std::vector<cell_slice>& take(const odbc::row_block& block);

private:
    struct texts_of_column {
        std::string text;               // all texts, one after the other
        std::vector<std::size_t> ends;  // by row; moving text moves no place
    };
    void take_texts(const odbc::row_block& block, std::size_t at);
    void take_integers(const odbc::row_block& block, std::size_t at);
    void take_decimals(const odbc::row_block& block, std::size_t at);
    /// Texts of a column that `write` appends, cell by cell.
    template <typename Write>
    void write_texts(const odbc::row_block& block, std::size_t at, Write write);

    table_kind table_;
    const std::vector<odbc_column>& columns_;
    std::vector<cell_slice> cells_;  // by place in columns_of
    std::vector<texts_of_column> texts_;
};

}  // namespace ipsf::detail
