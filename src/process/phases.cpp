// Reads the phases of an episode from the history and asks moves.hpp about them; counts the clients of a team by
// phase.
#include <ipsf/process.hpp>

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf {
namespace {

bool is_over(day ended, day on) { return ended != no_day && ended < on; }

episode_days days_of(const history& from, id_index episode) {
    const auto row = from.episode_row[episode];
    return {from.episodes.started_on[row], from.episodes.ended_on[row]};
}

/// Reads a row of the table of phases.
auto phases_in(const history& from) {
    return [&from](std::uint32_t row) { return entered_phase{from.phases.phase[row], from.phases.on[row]}; };
}

/// The middle one; the mean of the two middle ones of an even number.
fraction median_of(std::vector<std::int64_t> values) {
    if (values.empty()) return {0, 1};
    std::sort(values.begin(), values.end());
    const auto upper = values.size() / 2;
    const auto lower = (values.size() - 1) / 2;
    return {values[lower] + values[upper], 2};
}

}  // namespace

phase_state state_on(const history& from, id_index episode, day on) {
    expects(episode < from.episode_row.size());
    return detail::state_on(days_of(from, episode), from.phases_of.rows(episode), phases_in(from), on);
}

phase_days time_in_phases(const history& from, id_index episode, day until) {
    expects(episode < from.episode_row.size());
    return detail::time_in_phases(days_of(from, episode), from.phases_of.rows(episode), phases_in(from), until);
}

std::vector<phase_count> phase_flow(const process_rules& process, const history& from, id_index team, day on) {
    std::array<std::vector<std::int64_t>, last_phase + 1> days;
    for (std::size_t row = 0; row < from.episodes.size(); ++row) {
        if (from.episodes.started_on[row] > on || is_over(from.episodes.ended_on[row], on)) continue;
        if (from.team_of(from.coach_on(row, on)) != team) continue;
        const auto state = state_on(from, from.episodes.episode[row], on);
        days[static_cast<std::size_t>(state.phase)].push_back(on - state.since + 1);
    }
    std::vector<phase_count> counts;
    for (std::size_t phase = 0; phase < days.size(); ++phase) {
        const auto waiting =
            std::count_if(days[phase].begin(), days[phase].end(), [&](auto one) { return one > process.waiting_days; });
        counts.push_back({.phase = static_cast<int>(phase),
                          .episodes = static_cast<std::int64_t>(days[phase].size()),
                          .median_days = median_of(days[phase]),
                          .waiting = waiting});
    }
    return counts;
}

}  // namespace ipsf
