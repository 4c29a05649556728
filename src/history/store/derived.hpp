// What is derived once from the tables of a history, so that nobody has to search them.
#pragma once

#include <ipsf/execution.hpp>
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
[[nodiscard]] column<std::uint32_t> rows_by_key(const column<id_index>& keys, std::size_t ids);

/// Fills coach_row and episode_row. Works on a history that is not checked yet.
void index_keys(history& of);

/// Fills transfers_of, phases_of and jobs_of of a checked history. `run.report` is not used.
void index_rows(history& of, const execution& run);

/// The orders of the rows listed there.
[[nodiscard]] inline auto transfers_in_order(const history& of) {
    return [&rows = of.transfers](std::uint32_t a, std::uint32_t b) { return rows.on[a] < rows.on[b]; };
}
[[nodiscard]] inline auto phases_in_order(const history& of) {
    return [&rows = of.phases](std::uint32_t a, std::uint32_t b) {
        return rows.on[a] != rows.on[b] ? rows.on[a] < rows.on[b] : rows.phase[a] < rows.phase[b];
    };
}
[[nodiscard]] inline auto jobs_in_order(const history& of) {
    return [&of, &rows = of.jobs](std::uint32_t a, std::uint32_t b) {
        return rows.started_on[a] != rows.started_on[b] ? rows.started_on[a] < rows.started_on[b]
                                                        : of.job_ids.before(rows.job[a], rows.job[b]);
    };
}

/// Where the values of each key stand when those of key after key follow each other; `counts`: how many each key has.
[[nodiscard]] grouping group_by_counts(const std::vector<std::uint32_t>& counts);

/// Rows grouped by `ids` (a column; `no_id` is in no group), those of a group in the order of `before`, else of rows.
template <typename Before>
[[nodiscard]] row_index group_rows(const column<id_index>& ids, std::size_t id_count, Before before) {
    std::vector<std::uint32_t> counts(id_count);
    for (const auto id : ids)
        if (id != no_id) ++counts[id];
    row_index index{group_by_counts(counts), {}};

    std::vector<std::uint32_t> next(id_count);
    for (std::size_t id = 0; id < id_count; ++id) next[id] = index.groups[id].first;
    auto* const listed = index.listed.extend(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    for (std::size_t row = 0; row < ids.size(); ++row)
        if (ids[row] != no_id) listed[next[ids[row]]++] = static_cast<std::uint32_t>(row);
    for (std::size_t id = 0; id < id_count; ++id) {
        const auto at = index.groups[id];
        auto* const first = listed + at.first;
        // Mostly they are in order, and sorting takes memory of its own for each group.
        if (!std::is_sorted(first, first + at.count, before)) std::stable_sort(first, first + at.count, before);
    }
    return index;
}

}  // namespace ipsf::detail
