// How the columns of a database's result are read, by their types.
#pragma once

#include "history/in/odbc_tables.hpp"
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

/// How the columns of `table` are read that a statement describes so. Those whose type cannot be read are reported.
/// `typed`: every cell is of its column's type, as it is in every database but SQLite.
[[nodiscard]] std::vector<odbc_column> columns_as_read(const odbc_table& table,
                                                       const std::vector<odbc::result_column>& described, bool typed,
                                                       const known_widths& widths, history_builder& into);

/// Rewrites the text from `begin` on, which a driver or a database wrote with this habit, as docs/history.md says it.
void rewrite(std::string& text, std::size_t begin, odbc_column::habit with);

}  // namespace ipsf::detail
