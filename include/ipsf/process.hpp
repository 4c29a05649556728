// An episode's way through the phases, its moves, and a team's phase flow, by a history's records (docs/process.md).
// Needs the library: asking a history. What the process says of an episode that is given as plain values is in
// moves.hpp, which needs none.
//
// Episodes and teams are given by index (history::episode_ids, team_ids); nothing after the day asked about is looked
// at. All functions are reentrant: any number of threads may ask about one history at once.
#pragma once

#include <ipsf/fraction.hpp>
#include <ipsf/history.hpp>
#include <ipsf/moves.hpp>
#include <ipsf/process_rules.hpp>

#include <cstdint>
#include <vector>

namespace ipsf {

/// As state_on() of moves.hpp: of rows of one day the highest phase lasts; a row before the episode's start says in
/// which phase it starts.
[[nodiscard]] phase_state state_on(const history& from, id_index episode, day on);

/// As time_in_phases() of moves.hpp.
[[nodiscard]] phase_days time_in_phases(const history& from, id_index episode, day until);

/// As can_move() of moves.hpp, with the forms that the history has of the episode.
[[nodiscard]] move_answer can_move(const process_rules& process, const history& from, id_index episode, day on, int to);

/// A move that the history holds.
struct audited_move {
    day on = no_day;
    int to = 1;
    table_kind in = table_kind::phases;  ///< phases, or episodes for the end
    std::uint32_t row = 0;               ///< there, from 0
    move_answer answer;
};
/// All moves of an episode up to a day, in the order in which they were made. The end counts on the episode's last day.
[[nodiscard]] std::vector<audited_move> audit_moves(const process_rules& process, const history& from, id_index episode,
                                                    day until);

/// The clients of a team in one phase.
struct phase_count {
    int phase = before_first_phase;
    std::int64_t episodes = 0;
    fraction median_days;      ///< in that phase, the day itself included; 0 without episodes
    std::int64_t waiting = 0;  ///< in it for more days than process_rules::waiting_days
};
/// The episodes in force on a day whose responsible coach is of the team, by phase 0-5 at [phase].
[[nodiscard]] std::vector<phase_count> phase_flow(const process_rules& process, const history& from, id_index team,
                                                  day on);

}  // namespace ipsf
