// Which days an episode spends in a phase (docs/process.md), and whose it is on which days.
#pragma once

#include "calendar/day_range.hpp"

#include <ipsf/history.hpp>

#include <algorithm>
#include <vector>

namespace ipsf {

/// Calls `visit(row, days)` for each row of the table phases that the episode with id `episode` has up to `last`, by
/// day and phase: on `days` the episode is in the row's phase by these rows alone. The highest phase entered on a day
/// lasts until the next day with a row, that day included, or for ever; the others count on their day only.
template <class Visit>
void visit_phases(const history& from, id_index episode, day last, Visit visit) {
    const auto& phases = from.phases;
    const auto rows = from.phases_of.rows(episode);
    const auto* row = rows.data();
    const auto* const end = row + rows.size();
    while (row != end && phases.on[*row] <= last) {
        const day entered = phases.on[*row];
        const auto next = std::find_if(row, end, [&](std::uint32_t later) { return phases.on[later] != entered; });
        const auto lasting = phases.phase[*(next - 1)];
        const day until = next == end ? for_ever : phases.on[*next];
        for (; row != next; ++row)
            visit(*row, day_range{.first = entered, .last = phases.phase[*row] == lasting ? until : entered});
    }
}

/// Writes the days of [first, last] on which the episode is in `phase`, in their order, each once.
inline void find_days_in_phase(const history& from, id_index episode, std::uint8_t phase, day first, day last,
                               std::vector<day_range>& in_phase) {
    in_phase.clear();
    day uncounted = first;
    visit_phases(from, episode, last, [&](std::uint32_t row, day_range days) {
        if (from.phases.phase[row] != phase) return;
        const day since = std::max(days.first, uncounted);
        const day until = std::min(days.last, last);
        if (since > until) return;
        in_phase.push_back({since, until});
        uncounted = until + 1;
    });
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
