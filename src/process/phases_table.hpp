// Refuses questions about phases when the history has no phases table.
#pragma once

#include <ipsf/history.hpp>
#include <ipsf/problem.hpp>

#include <vector>

namespace ipsf::processing {

/// A table that is missing is not an empty one (docs/measures.md): without it nobody knows in which phase a client is.
inline void check_phases_table(const history& from, std::vector<problem>& found) {
    if (!from.has(table_kind::phases))
        found.push_back({.table = "phases",
                         .rule = "missing-table",
                         .message = "The history has no phases table, so nobody's phase is known; hand it over."});
}

}  // namespace ipsf::processing
