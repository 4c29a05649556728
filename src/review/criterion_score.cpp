// Takes what is known about a criterion; gives its score with the inputs that were used, and what was passed over.
#include "review/criterion_score.hpp"

#include "edition/named_choices.hpp"
#include "review/next_level.hpp"

#include <algorithm>
#include <set>

namespace ipsf::reviewing {
namespace {

input_value value_of(const measured_sum& sum) {
    if (sum.denominator == 0) return std::nullopt;
    return fraction{sum.numerator, sum.denominator};
}

/// Where the known inputs came from.
basis basis_of(const deciding_inputs& inputs) {
    bool answered = false;
    bool measured = false;
    for (std::size_t i = 0; i < inputs.values.size(); ++i) {
        if (!inputs.values[i]) continue;
        answered = answered || inputs.sources[i] == input_source::answer;
        measured = measured || inputs.sources[i] == input_source::measure;
    }
    if (answered) return measured ? basis::both : basis::answer;
    return measured ? basis::measure : basis::none;
}

/// The nearest whole level to sum / count, halves down.
int nearest_level(int sum, int count) { return (2 * sum + count - 1) / (2 * count); }

/// What lost, when it would have given something else: one that leaves every level open would have given nothing.
std::optional<disagreement> compare(const criterion& asked, const verdict& won, const verdict& lost,
                                    input_source with) {
    const bool says_nothing =
        lost.low == asked.rows.back().level && lost.high == asked.rows.front().level && !lost.scored();
    if (says_nothing || (lost.low == won.low && lost.high == won.high)) return std::nullopt;
    return disagreement{.with = with, .low = lost.low, .high = lost.high};
}

bool same_digits(const input_value& a, const input_value& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return a->numerator == b->numerator && a->denominator == b->denominator;
}

}  // namespace

criteria_scoring::criteria_scoring(const edition& edition)
    : edition_(edition),
      round_half_up_(is_chosen(edition, "edge", "round-half-up")),
      by_ratings_(is_chosen(edition, "averaging", "ratings")) {
    for (const auto& asked : edition.criteria) {
        auto& measured = measured_.emplace_back();
        for (const auto& input : asked.inputs)
            measured.push_back(input.kind == input_kind::measure ? find_measure(input.name) : std::nullopt);
    }
}

void criteria_scoring::take_inputs(std::size_t place, const team_facts& team, deciding_inputs& inputs) const {
    const auto& answers = team.answers->inputs[place];
    inputs.values.assign(answers.size(), std::nullopt);
    inputs.sources.assign(answers.size(), input_source::none);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i]) {
            inputs.values[i] = answers[i]->value;
            inputs.sources[i] = input_source::answer;
        } else if (const auto which = measured_[place][i]; which && team.measures != nullptr) {
            inputs.values[i] = value_of((*team.measures)[static_cast<std::size_t>(*which)]);
            inputs.sources[i] = input_source::measure;
        }
    }
}

/// Whether the criterion is to be averaged and answers do not override all of its measures.
bool criteria_scoring::averages(std::size_t place, const deciding_inputs& inputs) const {
    return by_ratings_ && edition_.criteria[place].averaged &&
           std::find(inputs.sources.begin(), inputs.sources.end(), input_source::measure) != inputs.sources.end();
}

/// The criterion scored coach by coach and averaged (docs/measures.md, `averaging`): each coach with the coach's own
/// measures and the team's answers. Without a coach whose measures are all known the average is 0/0, so the measures
/// are unknown.
verdict criteria_scoring::average(std::size_t place, const deciding_inputs& inputs, const team_facts& team,
                                  evaluation read) const {
    const auto& asked = edition_.criteria[place];
    int lows = 0;
    int highs = 0;
    int rated = 0;
    std::set<std::size_t> undecided;
    auto values = inputs.values;
    for (const auto& coach : team.coaches) {
        bool known = true;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (inputs.sources[i] != input_source::measure) continue;
            values[i] = value_of(coach[static_cast<std::size_t>(*measured_[place][i])]);
            known = known && values[i].has_value();
        }
        if (!known) continue;
        const auto one = read(asked, values, round_half_up_);
        lows += one.low;
        highs += one.high;
        ++rated;
        undecided.insert(one.undecided_by.begin(), one.undecided_by.end());
    }
    if (rated == 0) {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (inputs.sources[i] == input_source::measure) values[i].reset();
        return read(asked, values, round_half_up_);
    }
    verdict averaged{.low = nearest_level(lows, rated),
                     .high = nearest_level(highs, rated),
                     .row = std::nullopt,
                     .undecided_by = {}};
    if (!averaged.scored()) averaged.undecided_by.assign(undecided.begin(), undecided.end());
    return averaged;
}

verdict criteria_scoring::decide_on_inputs(std::size_t place, const deciding_inputs& inputs, const team_facts& team,
                                           evaluation read) const {
    return averages(place, inputs) ? average(place, inputs, team, read)
                                   : read(edition_.criteria[place], inputs.values, round_half_up_);
}

/// A rating goes before everything else (R4).
verdict criteria_scoring::decide(std::size_t place, const deciding_inputs& inputs, const team_facts& team,
                                 evaluation read) const {
    if (const auto& rating = team.answers->ratings[place])
        return {.low = rating->level, .high = rating->level, .row = std::nullopt, .undecided_by = {}};
    return decide_on_inputs(place, inputs, team, read);
}

/// The measures in place of the answers that overrode them.
std::optional<disagreement> criteria_scoring::compare_with_measures(std::size_t place, const verdict& won,
                                                                    deciding_inputs inputs,
                                                                    const team_facts& team) const {
    if (team.measures == nullptr) return std::nullopt;
    bool overridden = false;
    for (std::size_t i = 0; i < inputs.values.size(); ++i) {
        const auto which = measured_[place][i];
        if (inputs.sources[i] != input_source::answer || !which) continue;
        const auto value = value_of((*team.measures)[static_cast<std::size_t>(*which)]);
        if (!value) continue;
        inputs.sources[i] = input_source::measure;
        inputs.values[i] = value;
        overridden = true;
    }
    if (!overridden) return std::nullopt;
    return compare(edition_.criteria[place], won, decide_on_inputs(place, inputs, team, evaluate),
                   input_source::measure);
}

criterion_score criteria_scoring::score(std::size_t place, const team_facts& team,
                                        const team_measures* measured) const {
    const auto& asked = edition_.criteria[place];
    deciding_inputs inputs;
    take_inputs(place, team, inputs);

    criterion_score score;
    score.id = asked.id;
    for (std::size_t i = 0; i < asked.inputs.size(); ++i) {
        auto& used = score.inputs.emplace_back(
            used_input{.value = inputs.values[i], .source = inputs.sources[i], .measured = std::nullopt, .note = {}});
        if (const auto which = measured_[place][i]; which && measured != nullptr)
            used.measured = (*measured)[static_cast<std::size_t>(*which)];
        if (const auto& answer = team.answers->inputs[place][i]) {
            used.answered_on = answer->on;
            used.answered_from = answer->grounds->from;
            used.note = answer->grounds->note;
        }
    }

    score.decided = decide(place, inputs, team, evaluate);
    const auto known_from = basis_of(inputs);
    if (const auto& rating = team.answers->ratings[place]) {
        score.rating = rating->level;
        score.rated_on = rating->on;
        score.rated_from = rating->grounds->from;
        score.rating_note = rating->grounds->note;
        score.basis = basis::rating;
        if (known_from != basis::none)
            score.disagrees = compare(asked, score.decided, decide_on_inputs(place, inputs, team, evaluate),
                                      known_from == basis::measure ? input_source::measure : input_source::answer);
    } else {
        score.basis = known_from;
        score.disagrees = compare_with_measures(place, score.decided, inputs, team);
    }

    // What has to change is read from the team's inputs; where they give another level (beside a rating or an average),
    // nothing can be said.
    if (evaluate_levels(asked, inputs.values, round_half_up_).low == score.decided.low)
        score.next = find_next_level(edition_, asked, inputs.values, score.decided.low, round_half_up_);
    return score;
}

void criteria_scoring::find_levels(std::size_t place, const team_facts& team, decided_levels& levels) const {
    deciding_inputs inputs;
    take_inputs(place, team, inputs);
    const bool nothing_else = !team.answers->ratings[place] && !averages(place, inputs);
    if (nothing_else && levels.reusable &&
        std::equal(inputs.values.begin(), inputs.values.end(), levels.inputs.values.begin(), levels.inputs.values.end(),
                   same_digits))
        return;
    const auto decided = decide(place, inputs, team, evaluate_levels);
    levels = {.inputs = std::move(inputs), .reusable = nothing_else, .low = decided.low, .high = decided.high};
}

}  // namespace ipsf::reviewing
