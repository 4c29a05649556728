// Which days an episode spends in a phase (docs/process.md), and whose it is on which days.
#pragma once

#include "calendar/day_range.hpp"

#include <ipsf/history.hpp>

#include <algorithm>
#include <vector>

namespace ipsf {

/// Writes the days of [first, last] on which the episode with id `episode` is in `phase`, in their order, by its phase
/// rows alone: the highest phase entered on the last day with a row lasts until the next day with a row, that day
/// included; every phase entered on a day counts on that day.
inline void find_days_in_phase(const history& from, id_index episode, std::uint8_t phase, day first, day last,
                               std::vector<day_range>& in_phase) {
    in_phase.clear();
    const auto& phases = from.phases;
    const auto rows = from.phases_of.rows(episode);
    const auto* row = rows.data();
    const auto* const end = row + rows.size();
    day uncounted = first;
    while (row != end) {
        const day entered = phases.on[*row];
        if (entered > last) break;
        bool in_it = false;
        std::uint8_t lasting = 0;
        for (; row != end && phases.on[*row] == entered; ++row) {
            lasting = phases.phase[*row];  // rows of a day are ordered by phase
            in_it = in_it || lasting == phase;
        }
        if (!in_it) continue;
        const day next = row == end ? last : phases.on[*row];
        const day until = lasting == phase ? std::min(next, last) : entered;
        const day since = std::max(entered, uncounted);
        if (since > until) continue;
        in_phase.push_back({since, until});
        uncounted = until + 1;
    }
}

/// Calls `visit(coach, first, last)` for each stretch of [first, last] with one responsible coach, for the episode in
/// row `episode`.
template <class Visit>
void visit_coaches(const history& from, std::size_t episode, day first, day last, Visit visit) {
    if (first > last) return;
    id_index coach = from.episodes.coach[episode];
    for (const auto row : from.transfers_of.rows(from.episodes.episode[episode])) {
        const day on = from.transfers.on[row];
        if (on > last) break;
        if (on > first) {
            visit(coach, first, on - 1);
            first = on;
        }
        coach = from.transfers.coach[row];
    }
    visit(coach, first, last);
}

}  // namespace ipsf
