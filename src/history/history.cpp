#include <ipsf/history.hpp>

#include "history/table_columns.hpp"

#include <algorithm>

namespace ipsf {

std::vector<id_index> history::teams_on(day as_of) const {
    // An empty start is `no_day`, before every day: there since always.
    std::vector<bool> exists(team_ids.size());
    const auto& named = has(table_kind::teams) ? teams.team : coaches.team;
    const auto& started_on = has(table_kind::teams) ? teams.started_on : coaches.started_on;
    for (std::size_t row = 0; row < named.size(); ++row)
        if (started_on[row] <= as_of) exists[named[row]] = true;

    auto result = team_ids.ordered();
    result.erase(std::remove_if(result.begin(), result.end(), [&exists](id_index team) { return !exists[team]; }), result.end());
    return result;
}

std::size_t row_count(const history& of, table_kind table) noexcept {
    std::size_t rows = 0;
    detail::visit_columns(table, of, [&rows](const auto& cells) { rows = cells.rows.size(); });
    return rows;
}

}  // namespace ipsf
