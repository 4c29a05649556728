// An episode's way through the phases, its moves, and a team's phase flow (docs/process.md).
//
// Episodes and teams are given by index (history::episode_ids, team_ids); nothing after the day asked about is looked
// at. All functions are reentrant: any number of threads may ask about one history at once.
#pragma once

#include <ipsf/fraction.hpp>
#include <ipsf/history.hpp>
#include <ipsf/process_rules.hpp>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf {

/// Where an episode stands on a day.
struct phase_state {
    int phase = before_first_phase;  ///< 1-5; before_first_phase: no phase yet, or the episode has not begun;
                                     ///< end_of_process: it has ended
    day since = no_day;  ///< the first day of that phase (of the end: the day after the last one); no_day: not begun
};
/// Of rows of one day the highest phase lasts; a row before the episode's start says in which phase it starts.
[[nodiscard]] phase_state state_on(const history& from, id_index episode, day on);

/// Days of the episode in each phase up to a day, both included, at [phase] (0: before the first). A day of a move
/// counts for the phase that lasts, so that they add up to the days in service. All 0 before the episode's start.
using phase_days = std::array<std::int64_t, last_phase + 1>;
[[nodiscard]] phase_days time_in_phases(const history& from, id_index episode, day until);

/// What refuses a move.
enum class move_rule : std::uint8_t {
    allowed,
    before_start,       ///< the episode has not begun on that day
    after_end,          ///< it has ended: a new episode may start at once
    same_phase,         ///< the client is in that phase already
    no_such_move,       ///< the edition has no move between these phases
    end_without_reason  ///< found by the audit only: an end needs a reason (criterion 25)
};
inline constexpr std::array<std::string_view, 6> move_rule_names = {"allowed",    "before_start", "after_end",
                                                                    "same_phase", "no_such_move", "end_without_reason"};

struct move_answer {
    move_rule rule = move_rule::allowed;
    int from = before_first_phase;    ///< where the client is before the move
    std::vector<form_kind> expected;  ///< of an allowed move, in the order of the edition
    std::vector<form_kind>
        missing;  ///< of these: not in the episode's records up to that day. Never a reason to stop a client
    [[nodiscard]] bool allowed() const noexcept { return rule == move_rule::allowed; }
};
/// Whether the episode may move to `to` (1-5, or end_of_process) on a day. `to` must be one of these.
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
