// The columns of the tracking table.
#pragma once

#include "tables/described.hpp"

#include <ipsf/tracking.hpp>

namespace ipsf::tables {

struct tracked_row {
    const tracking_table& table;
    const tracking_row& counted;
    const history& from;
};
[[nodiscard]] std::vector<described<tracked_row>> tracking_columns();

}  // namespace ipsf::tables
