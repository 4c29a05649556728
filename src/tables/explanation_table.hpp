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

}  // namespace ipsf::tables
