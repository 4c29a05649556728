// Reads what a criterion asks for: its [criterion.input] tables and its derived inputs (ratios of two inputs).
#include "edition/cell_text.hpp"
#include "edition/read_criterion.hpp"

#include <ipsf/detail/compilable.hpp>

#include <algorithm>
#include <array>

namespace ipsf {
namespace {

constexpr std::int64_t most_of_a_count = 1000;

/// The place of `word` in `words`; their number, and a problem, when it is none of them.
template <std::size_t size>
std::size_t place_of_word(const node* from, const std::array<std::string_view, size>& words,
                          const std::string& described, problem_log& log) {
    if (from == nullptr) return size;
    const auto found = std::find(words.begin(), words.end(), from->text);
    if (found == words.end()) {
        std::string names;
        for (const std::string_view word : words) names += (names.empty() ? "" : ", ") + std::string(word);
        log.add(from->at, "unknown-value", described + " must be one of " + names);
    }
    return static_cast<std::size_t>(found - words.begin());
}

void read_choices(table_view& view, input& made, const std::string& described, problem_log& log) {
    const node* list = view.need("choices", node_kind::list);
    if (list == nullptr) return;
    if (list->elements.size() < 2 || list->elements.size() > detail::most_choices)
        log.add(list->at, "out-of-range",
                described + " must have 2 to " + std::to_string(detail::most_choices) + " choices, worst first");
    for (const node& one : list->elements) {
        table_view choice(one, "each choice of " + described, log);
        const std::string name = choice.need_name("name");
        if (!name.empty() && std::find(made.choices.begin(), made.choices.end(), name) != made.choices.end())
            log.add(one.at, "repeated",
                    described + " has two choices of the name `" + name + "`; rename or remove one");
        made.choices.push_back(name);
        made.choice_labels.push_back({choice.need_text("fi"), choice.need_text("en")});
        choice.refuse_the_rest();
    }
}

/// Which way the input improves, and why a better value may give a lower level all the same.
void read_direction(table_view& view, input& made, const std::string& described, problem_log& log) {
    if (made.kind == input_kind::measure || made.kind == input_kind::count)
        if (const node* better = view.find("better", node_kind::text)) {
            constexpr std::array<std::string_view, 2> directions = {"higher", "lower"};
            made.lower_is_better = place_of_word(better, directions, "`better` of " + described, log) == 1;
        }
    if (view.find("level_may_fall") != nullptr) made.level_may_fall = view.need_both_languages("level_may_fall");
}

input read_input(const member& from, problem_log& log) {
    const std::string described = "input `" + from.key + "`";
    table_view view(from.value, described, log);
    input made;
    made.name = from.key;
    made.at = from.value.at;
    if (!is_cell_name(from.key))
        log.add(from.at, "bad-name", described + " must have a name of lower-case letters, digits and underscores");
    made.label = view.need_both_languages("label");
    constexpr std::array<std::string_view, 4> kinds = {"measure", "count", "flag", "choice"};
    made.kind = static_cast<input_kind>(
        place_of_word(view.need("kind", node_kind::text), kinds, "`kind` of " + described, log));
    switch (made.kind) {
        case input_kind::measure: {
            constexpr std::array<std::string_view, 3> units = {"share", "number", "whole"};
            made.unit = static_cast<measure_unit>(
                place_of_word(view.need("unit", node_kind::text), units, "`unit` of " + described, log));
            break;
        }
        case input_kind::count:
            made.most = view.need_whole("most", 1, most_of_a_count);
            break;
        case input_kind::choice:
            read_choices(view, made, described, log);
            break;
        case input_kind::flag:
            break;
    }
    read_direction(view, made, described, log);
    view.refuse_the_rest();
    return made;
}

/// The input that one side of a ratio names, or nothing.
std::optional<std::size_t> ratio_side(const node& from, const criterion& made, const std::string& described,
                                      problem_log& log) {
    if (!is_of_kind(from, node_kind::text, "each side of the ratio of " + described, log)) return std::nullopt;
    const auto found =
        std::find_if(made.inputs.begin(), made.inputs.end(), [&](const input& one) { return one.name == from.text; });
    if (found == made.inputs.end()) {
        log.add(from.at, "unknown-input",
                described + " names `" + from.text + "`, which is no input of this criterion; declare or correct it");
        return std::nullopt;
    }
    if (found->kind != input_kind::measure || found->unit == measure_unit::whole) {
        log.add(from.at, "bad-ratio",
                described + " can only be the ratio of measures of the units number and share; `" + from.text +
                    "` is none");
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - made.inputs.begin());
}

}  // namespace

std::vector<input> read_inputs(table_view& criterion_view, problem_log& log) {
    std::vector<input> inputs;
    const node* all = criterion_view.need("input", node_kind::table);
    if (all == nullptr) return inputs;
    if (all->members.empty())
        log.add(all->at, "missing-key", "this criterion has no input; declare at least one as [criterion.input.NAME]");
    for (const member& one : all->members) inputs.push_back(read_input(one, log));
    return inputs;
}

std::vector<derived_input> read_derived(table_view& criterion_view, const criterion& made, problem_log& log) {
    std::vector<derived_input> derived;
    const node* all = criterion_view.find("derived", node_kind::table);
    if (all == nullptr) return derived;
    std::set<std::size_t> in_a_ratio;
    for (const member& one : all->members) {
        const std::string described = "derived input `" + one.key + "`";
        table_view view(one.value, described, log);
        const node* ratio = view.need("ratio", node_kind::list);
        view.refuse_the_rest();
        const bool is_input = std::any_of(made.inputs.begin(), made.inputs.end(),
                                          [&](const input& other) { return other.name == one.key; });
        if (!is_cell_name(one.key) || is_input)
            log.add(one.at, "bad-name",
                    described + " must have a name of its own, of lower-case letters, digits and underscores");
        if (ratio == nullptr) continue;
        if (ratio->elements.size() != 2) {
            log.add(ratio->at, "bad-ratio", described + " must name two measures, the second dividing the first");
            continue;
        }
        const auto input = ratio_side(ratio->elements[0], made, described, log);
        const auto divided_by = ratio_side(ratio->elements[1], made, described, log);
        if (!input || !divided_by) continue;
        if (!in_a_ratio.insert(*input).second || !in_a_ratio.insert(*divided_by).second)
            log.add(ratio->at, "bad-ratio",
                    described +
                        " names a measure for the second time; a measure may stand once in one ratio of a criterion");
        derived.push_back({.name = one.key, .input = *input, .divided_by = *divided_by, .at = one.value.at});
    }
    return derived;
}

}  // namespace ipsf
