// Says whether an episode may move from one phase to another, and looks through all moves that it made.
#include <ipsf/process.hpp>

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf {
namespace {

using dated_forms = std::vector<std::pair<form_kind, day>>;

/// The forms of an episode.
dated_forms forms_of(const history& from, id_index episode) {
    dated_forms forms;
    for (std::size_t row = 0; row < from.forms.size(); ++row)
        if (from.forms.episode[row] == episode) forms.emplace_back(from.forms.form[row], from.forms.on[row]);
    return forms;
}

/// The answer to a move out of the phase `from` within the episode's days.
move_answer answer_of(const process_rules& process, const dated_forms& forms, day on, int from, int to) {
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
                         [&](const auto& one) { return one.first == form && one.second <= on; }))
            answer.missing.push_back(form);
    return answer;
}

}  // namespace

move_answer can_move(const process_rules& process, const history& from, id_index episode, day on, int to) {
    expects(to >= 1 && to <= end_of_process);
    const auto state = state_on(from, episode, on);
    move_answer refused_move;
    refused_move.from = state.phase;
    if (state.since == no_day) {
        refused_move.rule = move_rule::before_start;
        return refused_move;
    }
    if (state.phase == end_of_process) {
        refused_move.rule = move_rule::after_end;
        return refused_move;
    }
    return answer_of(process, forms_of(from, episode), on, state.phase, to);
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
        auto answer = answer_of(process, forms, on, phase, to);
        if (const auto rule = outside(on); rule != move_rule::allowed)
            answer = {.rule = rule, .from = phase, .expected = {}, .missing = {}};
        moves.push_back({.on = on, .to = to, .in = table_kind::phases, .row = entered, .answer = std::move(answer)});
        phase = to;
    }
    if (ended != no_day && ended <= until) {
        const int last = state_on(from, episode, ended).phase;
        auto answer = answer_of(process, forms, ended, last, end_of_process);
        if (from.episodes.end_reason[row] == end_reason::none) answer.rule = move_rule::end_without_reason;
        moves.push_back(
            {.on = ended, .to = end_of_process, .in = table_kind::episodes, .row = row, .answer = std::move(answer)});
        std::stable_sort(moves.begin(), moves.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    }
    return moves;
}

}  // namespace ipsf
