// Phases and moves of an episode, given as plain values: where it stands on a day, how long it was in each phase, and
// whether the process allows a move (docs/process.md). process.hpp asks the same of a history's records.
//
// Nothing after the day asked about is looked at.
#pragma once

#include <ipsf/date.hpp>
#include <ipsf/detail/expects.hpp>
#include <ipsf/process_rules.hpp>
#include <ipsf/vocabulary.hpp>

#include <gsl/span>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf {

/// The days of an episode, both included.
struct episode_days {
    day started = no_day;
    day ended = no_day;  ///< not before `started`; no_day: it goes on
};

/// A phase that an episode entered.
struct entered_phase {
    int phase = 1;  ///< 1-5
    day on = no_day;
};

/// A form of an episode.
struct dated_form {
    form_kind form = form_kind::form_a;
    day on = no_day;
};

/// Where an episode stands on a day.
struct phase_state {
    int phase = before_first_phase;  ///< 1-5; before_first_phase: no phase yet, or the episode has not begun;
                                     ///< end_of_process: it has ended
    day since = no_day;  ///< the first day of that phase (of the end: the day after the last one); no_day: not begun
};

/// Days of the episode in each phase up to a day, both included, at [phase] (0: before the first). A day of a move
/// counts for the phase that lasts, so that they add up to the days in service. All 0 before the episode's start.
using phase_days = std::array<std::int64_t, last_phase + 1>;

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
namespace detail {

/// state_on() of any rows, each of which `phase_of` makes an entered_phase.
template <class Rows, class PhaseOf>
[[nodiscard]] phase_state state_on(const episode_days& episode, const Rows& rows, const PhaseOf& phase_of, day on) {
    if (episode.started > on) return {};
    if (episode.ended != no_day && episode.ended < on) return {end_of_process, episode.ended + 1};
    phase_state state{before_first_phase, episode.started};
    entered_phase lasting{before_first_phase, no_day};
    const auto enter = [&] {
        if (lasting.phase != before_first_phase && lasting.phase != state.phase)
            state = {lasting.phase, std::max(lasting.on, episode.started)};
    };
    for (const auto row : rows) {
        const entered_phase entered = phase_of(row);
        if (entered.on > on) break;
        if (entered.on != lasting.on) enter();
        lasting = entered;
    }
    enter();
    return state;
}

/// time_in_phases() of any rows.
template <class Rows, class PhaseOf>
[[nodiscard]] phase_days time_in_phases(const episode_days& episode, const Rows& rows, const PhaseOf& phase_of,
                                        day until) {
    const day last = episode.ended == no_day ? until : std::min(episode.ended, until);
    phase_days days{};
    if (episode.started == no_day || episode.started > last) return days;
    std::size_t phase = before_first_phase;
    day since = episode.started;
    for (const auto row : rows) {
        const entered_phase entered = phase_of(row);
        const day on = std::max(entered.on, episode.started);
        if (on > last) break;
        expects(entered.phase > before_first_phase && entered.phase <= last_phase);
        days[phase] += on - since;
        phase = static_cast<std::size_t>(entered.phase);
        since = on;
    }
    days[phase] += last - since + 1;
    return days;
}

[[nodiscard]] inline entered_phase as_it_is(const entered_phase& one) noexcept { return one; }

}  // namespace detail

/// Where an episode stands on a day. `entered` is ordered by day, and within a day by phase: the highest phase of a day
/// is the one that lasts. A phase entered before the episode's start is the one that it starts in.
[[nodiscard]] inline phase_state state_on(const episode_days& episode, gsl::span<const entered_phase> entered, day on) {
    return detail::state_on(episode, entered, detail::as_it_is, on);
}

/// How long an episode was in each phase up to a day; `entered` as for state_on().
[[nodiscard]] inline phase_days time_in_phases(const episode_days& episode, gsl::span<const entered_phase> entered,
                                               day until) {
    return detail::time_in_phases(episode, entered, detail::as_it_is, until);
}

/// Whether the process has a move from one phase (0-5) to another (1-5, or end_of_process), and which forms it expects
/// by that day; `forms` are those of the episode, in any order.
[[nodiscard]] inline move_answer move_between(const process_rules& process, int from, int to,
                                              gsl::span<const dated_form> forms, day on) {
    detail::expects(to >= 1 && to <= end_of_process);
    move_answer answer;
    answer.from = from;
    const auto* move = process.find_move(from, to);
    if (from == to)
        answer.rule = move_rule::same_phase;
    else if (move == nullptr)
        answer.rule = move_rule::no_such_move;
    if (!answer.allowed()) return answer;
    answer.expected = move->expects;
    for (const auto form : move->expects)
        if (std::none_of(forms.begin(), forms.end(),
                         [&](const dated_form& one) { return one.form == form && one.on != no_day && one.on <= on; }))
            answer.missing.push_back(form);
    return answer;
}

/// Whether an episode in `state` on day `on` may move on that day to `to`, which must be 1-5 or end_of_process.
[[nodiscard]] inline move_answer can_move(const process_rules& process, const phase_state& state,
                                          gsl::span<const dated_form> forms, day on, int to) {
    detail::expects(to >= 1 && to <= end_of_process);
    if (state.since == no_day) return {move_rule::before_start, state.phase, {}, {}};
    if (state.phase == end_of_process) return {move_rule::after_end, state.phase, {}, {}};
    return move_between(process, state.phase, to, forms, on);
}

}  // namespace ipsf
