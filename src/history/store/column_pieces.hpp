// Long columns in the caller's memory, read by several threads.
#pragma once

#include "history/store/cell_slice.hpp"
#include "history/store/draft.hpp"

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace ipsf::detail {

/// Columns of one table: by place in columns_of(table), null where there is none.
struct matched_columns {
    table_kind table;
    std::int64_t length;
    std::vector<const column_view*> columns;

    /// Brings `cells` cells of a column from row `from` on into the slice.
    void take(std::size_t column, std::int64_t from, std::size_t cells, cell_slice& into) const {
        if (columns[column] == nullptr)
            into.take_absent(cells);
        else
            into.take(*columns[column], from, cells);
    }
};

/// Reads the columns in pieces on `workers` threads. In the order of rows, on one thread at a time, `join`
/// is given what was read of a piece, or `read_again` the first row and the number of rows of a piece in
/// which something is wrong.
void read_columns(const matched_columns& from, std::size_t workers, const std::function<void(draft rows)>& join,
                  const std::function<void(std::int64_t first, std::int64_t rows)>& read_again);

}  // namespace ipsf::detail
