// Takes columns of ids; gives the row of each id, and rows grouped by an id.
#include "history/store/derived.hpp"

#include "execution/parallel.hpp"

#include <array>
#include <functional>

namespace ipsf::detail {

column<std::uint32_t> rows_by_key(const column<id_index>& keys, std::size_t ids) {
    column<std::uint32_t> row_of;
    row_of.resize(ids, no_row);
    auto* const rows = row_of.change();
    for (std::size_t row = 0; row < keys.size(); ++row)
        if (keys[row] != no_id && rows[keys[row]] == no_row) rows[keys[row]] = static_cast<std::uint32_t>(row);
    return row_of;
}

grouping group_by_counts(const std::vector<std::uint32_t>& counts) {
    grouping groups;
    auto* const ranges = groups.ranges.extend(counts.size());
    std::uint32_t first = 0;
    for (std::size_t key = 0; key < counts.size(); ++key) {
        ranges[key] = {first, counts[key]};
        first += counts[key];
    }
    return groups;
}

void index_keys(history& of) {
    of.coach_row = rows_by_key(of.coaches.coach, of.coach_ids.size());
    of.episode_row = rows_by_key(of.episodes.episode, of.episode_ids.size());
}

void index_rows(history& of, const execution& run) {
    constexpr std::size_t rows_for_a_thread = std::size_t{1} << 16U;
    const auto episodes = of.episode_ids.size();
    const std::array<std::function<void()>, 3> indexes = {
        [&] { of.phases_of = group_rows(of.phases.episode, episodes, phases_in_order(of)); },
        [&] { of.jobs_of = group_rows(of.jobs.episode, episodes, jobs_in_order(of)); },
        [&] { of.transfers_of = group_rows(of.transfers.episode, episodes, transfers_in_order(of)); }};
    run_parts(worker_count(run, of.phases.size() + of.jobs.size() + of.transfers.size(), rows_for_a_thread),
              indexes.size(), [&](std::size_t part, std::size_t) { indexes[part](); });
}

}  // namespace ipsf::detail
