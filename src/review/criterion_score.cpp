#include "review/criterion_score.hpp"

#include "review/next_level.hpp"

#include <algorithm>
#include <set>

namespace ipsf::reviewing {
namespace {

std::optional<fraction> value_of(const measurement& measured) {
    if (!measured.known()) return std::nullopt;
    return fraction{measured.numerator, measured.denominator};
}

bool measured_and_known(const used_input& used) { return used.measured && used.measured->known(); }

std::vector<used_input> inputs_of(const criterion& asked, const std::vector<std::optional<dated_value>>& answers,
                                  const team_measures* measures) {
    std::vector<used_input> inputs(asked.inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        auto& used = inputs[i];
        if (asked.inputs[i].kind == input_kind::measure && measures != nullptr)
            if (const auto which = find_measure(asked.inputs[i].name)) used.measured = (*measures)[static_cast<std::size_t>(*which)];
        if (answers[i]) {
            used.value = answers[i]->value;
            used.source = input_source::answer;
            used.answered_on = answers[i]->on;
        } else if (used.measured) {
            used.value = value_of(*used.measured);
            used.source = input_source::measure;
        }
    }
    return inputs;
}

std::vector<input_value> values_of(const std::vector<used_input>& inputs) {
    std::vector<input_value> values;
    values.reserve(inputs.size());
    for (const auto& used : inputs) values.push_back(used.value);
    return values;
}

basis basis_of(const std::vector<used_input>& inputs) {
    bool answered = false;
    bool measured = false;
    for (const auto& used : inputs) {
        if (!used.value) continue;
        answered = answered || used.source == input_source::answer;
        measured = measured || used.source == input_source::measure;
    }
    if (answered) return measured ? basis::both : basis::answer;
    return measured ? basis::measure : basis::none;
}

/// The nearest whole level to sum / count, halves down.
int nearest_level(int sum, int count) { return (2 * sum + count - 1) / (2 * count); }

/// The criterion scored coach by coach and averaged (measures.md, `averaging` = ratings): each coach with the coach's own measures and the
/// team's answers. Without a coach whose measures are all known the average is 0/0, so the measures are unknown.
verdict average(const criterion& asked, const std::vector<used_input>& inputs, const team_facts& team) {
    int lows = 0;
    int highs = 0;
    int rated = 0;
    std::set<std::size_t> undecided;
    auto values = values_of(inputs);
    for (const auto& coach : *team.coaches) {
        bool known = true;
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (inputs[i].source != input_source::measure) continue;
            values[i] = value_of(coach.measures[static_cast<std::size_t>(*find_measure(asked.inputs[i].name))]);
            known = known && values[i].has_value();
        }
        if (!known) continue;
        const auto one = evaluate(asked, values, team.round_half_up);
        lows += one.low;
        highs += one.high;
        ++rated;
        undecided.insert(one.undecided_by.begin(), one.undecided_by.end());
    }
    if (rated == 0) {
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (inputs[i].source == input_source::measure) values[i].reset();
        return evaluate(asked, values, team.round_half_up);
    }
    verdict averaged{nearest_level(lows, rated), nearest_level(highs, rated), std::nullopt, {}};
    if (!averaged.scored()) averaged.undecided_by.assign(undecided.begin(), undecided.end());
    return averaged;
}

/// The average, where the criterion is to be averaged and answers do not override all of its measures.
std::optional<verdict> average_if_asked(const criterion& asked, const std::vector<used_input>& inputs, const team_facts& team) {
    if (!asked.averaged || team.coaches == nullptr) return std::nullopt;
    if (std::none_of(inputs.begin(), inputs.end(), [](const auto& used) { return used.source == input_source::measure; }))
        return std::nullopt;
    return average(asked, inputs, team);
}

verdict evaluate_team(const criterion& asked, const std::vector<used_input>& inputs, const team_facts& team) {
    return evaluate(asked, values_of(inputs), team.round_half_up);
}

/// What lost, when it would have given something else: one that leaves every level open would have given nothing.
std::optional<disagreement> compare(const criterion& asked, const verdict& won, const verdict& lost, input_source with) {
    const bool says_nothing = lost.low == asked.rows.back().level && lost.high == asked.rows.front().level && !lost.scored();
    if (says_nothing || (lost.low == won.low && lost.high == won.high)) return std::nullopt;
    return disagreement{with, lost.low, lost.high};
}

/// The measures in place of the answers that overrode them.
std::optional<disagreement> compare_with_measures(const criterion& asked, const verdict& won, std::vector<used_input> inputs,
                                                  const team_facts& team) {
    bool overridden = false;
    for (auto& used : inputs) {
        if (used.source != input_source::answer || !measured_and_known(used)) continue;
        used.source = input_source::measure;
        used.value = value_of(*used.measured);
        overridden = true;
    }
    if (!overridden) return std::nullopt;
    const auto averaged = average_if_asked(asked, inputs, team);
    return compare(asked, won, averaged ? *averaged : evaluate_team(asked, inputs, team), input_source::measure);
}

}  // namespace

criterion_score score_criterion(const rulebook& edition, std::size_t place, const team_facts& team) {
    const auto& asked = edition.criteria[place];
    criterion_score score;
    score.id = asked.id;
    score.inputs = inputs_of(asked, team.answers->inputs[place], team.measures);
    const auto of_team = evaluate_team(asked, score.inputs, team);
    const auto from_inputs = average_if_asked(asked, score.inputs, team).value_or(of_team);
    const auto known_from = basis_of(score.inputs);

    if (const auto& rating = team.answers->ratings[place]) {
        score.decided.low = score.decided.high = rating->level;
        score.rating = rating->level;
        score.rated_on = rating->on;
        score.basis = basis::rating;
        if (known_from != basis::none)
            score.disagrees =
                compare(asked, score.decided, from_inputs, known_from == basis::measure ? input_source::measure : input_source::answer);
    } else {
        score.decided = from_inputs;
        score.basis = known_from;
        score.disagrees = compare_with_measures(asked, from_inputs, score.inputs, team);
    }

    // What has to change is read from the team's inputs; where they give another level (beside a rating or an average), nothing can be
    // said.
    if (of_team.low == score.decided.low)
        score.next = find_next_level(edition, asked, values_of(score.inputs), score.decided.low, team.round_half_up);
    return score;
}

}  // namespace ipsf::reviewing
