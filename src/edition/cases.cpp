// Runs the boundary cases of an edition.
#include "edition/cases.hpp"

#include <algorithm>

namespace ipsf {
namespace {

std::string in_words(const case_outcome& one) {
    std::string words = one.low == one.high ? "level " + std::to_string(one.low)
                                            : "levels " + std::to_string(one.low) + "-" + std::to_string(one.high);
    if (one.row) words += " by row " + *one.row;
    if (one.undecided_by) {
        words += " undecided by ";
        for (const std::string& name : *one.undecided_by)
            words += (&name == &one.undecided_by->front() ? "" : ", ") + name;
        if (one.undecided_by->empty()) words += "nothing";
    }
    return words;
}

}  // namespace

std::vector<input_value> values_of(const criterion& asked, const boundary_case& one) {
    std::vector<input_value> values;
    for (const input& of : asked.inputs) {
        const auto given =
            std::find_if(one.given.begin(), one.given.end(), [&](const auto& pair) { return pair.first == of.name; });
        values.push_back(given == one.given.end() ? std::nullopt : std::optional(parse_answer(of, given->second)));
    }
    return values;
}

bool rounds_half_up(const edition& edition) noexcept {
    const auto edge = std::find_if(edition.choices.begin(), edition.choices.end(),
                                   [](const named_choice& one) { return one.key == "edge"; });
    return edge != edition.choices.end() && edge->value == "round-half-up";
}

case_outcome expected_of(const boundary_case& one) {
    return {.low = one.low, .high = one.high, .row = one.row, .undecided_by = one.undecided_by};
}

case_outcome outcome_of(const criterion& asked, const boundary_case& one, bool round_half_up) {
    const verdict got = evaluate(asked, values_of(asked, one), round_half_up);
    case_outcome made{.low = got.low, .high = got.high, .row = std::nullopt, .undecided_by = std::nullopt};
    if (one.row) made.row = got.row ? asked.rows[*got.row].id : "(none alone)";
    if (one.undecided_by) {
        made.undecided_by.emplace();
        for (const std::size_t place : got.undecided_by) made.undecided_by->push_back(asked.inputs[place].name);
    }
    return made;
}

bool agree(const case_outcome& a, const case_outcome& b) {
    const bool same_names = !a.undecided_by || std::is_permutation(a.undecided_by->begin(), a.undecided_by->end(),
                                                                   b.undecided_by->begin(), b.undecided_by->end());
    return a.low == b.low && a.high == b.high && a.row == b.row && same_names;
}

std::vector<case_failure> run_cases(const edition& edition) {
    const bool round_half_up = rounds_half_up(edition);
    std::vector<case_failure> failures;
    for (const boundary_case& one : edition.cases) {
        const criterion& asked = *edition.find_criterion(one.criterion);
        const case_outcome expected = expected_of(one);
        const case_outcome got = outcome_of(asked, one, round_half_up);
        if (!agree(expected, got))
            failures.push_back({&one, "criterion " + std::to_string(one.criterion) + ": expected " +
                                          in_words(expected) + ", came out " + in_words(got)});
    }
    return failures;
}

}  // namespace ipsf
