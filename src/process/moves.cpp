// Says whether an episode may move from one phase to another, and looks through all moves that it made.
#include <ipsf/process.hpp>

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf {
namespace {

/// The forms of an episode.
std::vector<dated_form> forms_of(const history& from, id_index episode) {
    std::vector<dated_form> forms;
    for (std::size_t row = 0; row < from.forms.size(); ++row)
        if (from.forms.episode[row] == episode) forms.push_back({from.forms.form[row], from.forms.on[row]});
    return forms;
}

}  // namespace

move_answer can_move(const process_rules& process, const history& from, id_index episode, day on, int to) {
    return can_move(process, state_on(from, episode, on), forms_of(from, episode), on, to);
}

/// The moves come from two places: the rows of `phases`, in the order of their days, and the end of the episode, which
/// is a move out of the phase of its last day. Each is held against the process with the phase before it. A move before
/// the start or behind a known end is refused for that alone, whatever the process says; it still counts as made, so
/// the next move goes out of its phase. The end takes its place among the others by its day.
std::vector<audited_move> audit_moves(const process_rules& process, const history& from, id_index episode, day until) {
    expects(episode < from.episode_row.size());
    const auto row = from.episode_row[episode];
    const day started = from.episodes.started_on[row], ended = from.episodes.ended_on[row];
    const auto forms = forms_of(from, episode);
    std::vector<audited_move> moves;
    int phase = before_first_phase;
    const auto outside = [&](day on) {
        if (on < started) return move_rule::before_start;
        return ended != no_day && ended <= until && on > ended ? move_rule::after_end : move_rule::allowed;
    };
    for (const auto entered : from.phases_of.rows(episode)) {
        const day on = from.phases.on[entered];
        if (on > until) break;
        const int to = from.phases.phase[entered];
        auto answer = move_between(process, phase, to, forms, on);
        if (const auto rule = outside(on); rule != move_rule::allowed)
            answer = {.rule = rule, .from = phase, .expected = {}, .missing = {}};
        moves.push_back({.on = on, .to = to, .in = table_kind::phases, .row = entered, .answer = std::move(answer)});
        phase = to;
    }
    if (ended != no_day && ended <= until) {
        const int last = state_on(from, episode, ended).phase;
        auto answer = move_between(process, last, end_of_process, forms, ended);
        if (from.episodes.end_reason[row] == end_reason::none) answer.rule = move_rule::end_without_reason;
        moves.push_back(
            {.on = ended, .to = end_of_process, .in = table_kind::episodes, .row = row, .answer = std::move(answer)});
        std::stable_sort(moves.begin(), moves.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    }
    return moves;
}

}  // namespace ipsf
