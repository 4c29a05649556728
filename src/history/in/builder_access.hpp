// What readers may do with a builder beyond what everybody may.
#pragma once

#include "history/store/cell_slice.hpp"
#include "history/store/draft.hpp"

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ipsf::detail {

struct builder_access {
    /// Appends rows of `table` whose cells were checked and found good.
    static void append(history_builder& into, table_kind table, draft rows);
    /// Throws `refused` when `table` has no room for so many rows.
    static void require_room(const history_builder& into, table_kind table, std::int64_t rows);
    /// Appends rows (at most cell_slice::most) whose cells are given by column of columns_of(table).
    static void append(history_builder& into, table_kind table, std::size_t rows, const std::vector<cell_slice>& cells);
};

}  // namespace ipsf::detail
