// What the readers of files may do with a builder beyond what everybody may.
#pragma once

#include "history/draft.hpp"

#include <ipsf/history_builder.hpp>

namespace ipsf::detail {

struct builder_access {
    /// Appends rows of `table` whose cells were checked and found good.
    static void append(history_builder& into, table_kind table, draft rows);
};

}  // namespace ipsf::detail
