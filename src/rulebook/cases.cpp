// Runs the boundary cases of an edition.
#include <ipsf/decision_table.hpp>
#include <ipsf/rulebook.hpp>

#include <algorithm>

namespace ipsf {
namespace {

/// A level with what decided it, or a range with what would: of a case, or of a verdict.
struct outcome {
    int low = 0, high = 0;
    std::optional<std::string> row;
    std::optional<std::vector<std::string>> undecided_by;
};

std::string in_words(const outcome& one) {
    std::string words =
        one.low == one.high ? "level " + std::to_string(one.low) : "levels " + std::to_string(one.low) + "-" + std::to_string(one.high);
    if (one.row) words += " by row " + *one.row;
    if (one.undecided_by) {
        words += " undecided by ";
        for (const std::string& name : *one.undecided_by) words += (&name == &one.undecided_by->front() ? "" : ", ") + name;
        if (one.undecided_by->empty()) words += "nothing";
    }
    return words;
}

std::vector<input_value> values_of(const criterion& asked, const boundary_case& one) {
    std::vector<input_value> values;
    for (const input& of : asked.inputs) {
        const auto given = std::find_if(one.given.begin(), one.given.end(), [&](const auto& pair) { return pair.first == of.name; });
        values.push_back(given == one.given.end() ? std::nullopt : std::optional(parse_answer(of, given->second)));
    }
    return values;
}

/// What evaluating the case gives, as far as the case says anything about it.
outcome evaluate_case(const criterion& asked, const boundary_case& one, bool round_half_up) {
    const verdict got = evaluate(asked, values_of(asked, one), round_half_up);
    outcome made{got.low, got.high, std::nullopt, std::nullopt};
    if (one.row) made.row = got.row ? asked.rows[*got.row].id : "(none alone)";
    if (one.undecided_by) {
        made.undecided_by.emplace();
        for (const std::size_t place : got.undecided_by) made.undecided_by->push_back(asked.inputs[place].name);
    }
    return made;
}

bool agree(const outcome& a, const outcome& b) {
    const bool same_names = !a.undecided_by || std::is_permutation(a.undecided_by->begin(), a.undecided_by->end(), b.undecided_by->begin(),
                                                                   b.undecided_by->end());
    return a.low == b.low && a.high == b.high && a.row == b.row && same_names;
}

}  // namespace

std::vector<case_failure> run_cases(const rulebook& edition) {
    const auto edge =
        std::find_if(edition.choices.begin(), edition.choices.end(), [](const named_choice& one) { return one.key == "edge"; });
    const bool round_half_up = edge != edition.choices.end() && edge->value == "round-half-up";
    std::vector<case_failure> failures;
    for (const boundary_case& one : edition.cases) {
        const criterion& asked = *edition.find_criterion(one.criterion);
        const outcome expected{one.low, one.high, one.row, one.undecided_by};
        const outcome got = evaluate_case(asked, one, round_half_up);
        if (!agree(expected, got))
            failures.push_back(
                {&one, "criterion " + std::to_string(one.criterion) + ": expected " + in_words(expected) + ", came out " + in_words(got)});
    }
    return failures;
}

}  // namespace ipsf
