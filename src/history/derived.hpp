// What is derived once from the tables of a history, so that nobody has to search them.
#pragma once

#include <ipsf/history.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <vector>

namespace ipsf::detail {

/// In coach_row and episode_row: the id has no row of its own.
inline constexpr std::uint32_t no_row = std::numeric_limits<std::uint32_t>::max();

/// Row of each id in the table it is the key of: the first one, where the key is repeated; `no_row` without any.
[[nodiscard]] std::vector<std::uint32_t> rows_by_key(const std::vector<id_index>& keys, std::size_t ids);

/// Fills coach_row and episode_row. Works on a history that is not checked yet.
void index_keys(history& of);

/// Fills transfers_of, phases_of and jobs_of of a checked history.
void index_rows(history& of);

/// Rows grouped by `ids` (a column; `no_id` is in no group), those of a group in the order of `before`, else of rows.
template <typename Before>
[[nodiscard]] row_index group_rows(const std::vector<id_index>& ids, std::size_t id_count, Before before) {
    row_index groups;
    groups.starts_.assign(id_count + 1, 0);
    for (const auto id : ids)
        if (id != no_id) ++groups.starts_[id + 1];
    std::partial_sum(groups.starts_.begin(), groups.starts_.end(), groups.starts_.begin());

    groups.rows_.resize(groups.starts_.back());
    auto next = groups.starts_;
    for (std::size_t row = 0; row < ids.size(); ++row)
        if (ids[row] != no_id) groups.rows_[next[ids[row]]++] = static_cast<std::uint32_t>(row);
    for (std::size_t id = 0; id < id_count; ++id)
        std::stable_sort(groups.rows_.begin() + groups.starts_[id], groups.rows_.begin() + groups.starts_[id + 1], before);
    return groups;
}

}  // namespace ipsf::detail
