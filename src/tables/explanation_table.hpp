// The columns of the records behind a measure.
#pragma once

#include "tables/described.hpp"

#include <ipsf/measures.hpp>

namespace ipsf::tables {

struct evidence_row {
    const evidence& record;
    const history& from;
};
[[nodiscard]] std::vector<described<evidence_row>> evidence_columns();

/// What finds the record: its own id, or that of the episode, coach or team it is about; nothing where it has none.
[[nodiscard]] table_cell record_id(const evidence_row& of);

}  // namespace ipsf::tables
