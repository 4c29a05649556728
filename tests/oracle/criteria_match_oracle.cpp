// Every criterion of the embedded edition gives the oracle's level or range, for random inputs, known and missing.
#include "oracle/random_answers.hpp"
#include "oracle/spec_criteria.hpp"
#include "support/catch.hpp"

#include <ipsf/decision_table.hpp>
#include <ipsf/edition.hpp>

#include <algorithm>
#include <map>

namespace {

std::string shown_inputs(const std::vector<oracle::input>& inputs,
                         const std::vector<std::optional<oracle::fraction>>& values) {
    std::string text;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        text += inputs[i].name + " = ";
        if (!values[i])
            text += "?";
        else if (inputs[i].kind == oracle::kind::choice)
            text += inputs[i].choices[static_cast<std::size_t>(values[i]->numerator)];
        else
            text += std::to_string(values[i]->numerator) + "/" + std::to_string(values[i]->denominator);
        text += "; ";
    }
    return text;
}

std::size_t place_of(const ipsf::criterion& criterion, const std::string& name) {
    const auto found = std::find_if(criterion.inputs.begin(), criterion.inputs.end(),
                                    [&](const ipsf::input& one) { return one.name == name; });
    REQUIRE(found != criterion.inputs.end());
    return static_cast<std::size_t>(found - criterion.inputs.begin());
}

ipsf::input_kind expected_kind(oracle::kind kind) {
    switch (kind) {
        case oracle::kind::flag:
            return ipsf::input_kind::flag;
        case oracle::kind::choice:
            return ipsf::input_kind::choice;
        case oracle::kind::count:
            return ipsf::input_kind::count;
        default:
            return ipsf::input_kind::measure;
    }
}

}  // namespace

TEST_CASE("the embedded edition asks what the criteria ask") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    REQUIRE(edition->criteria.size() == 25);
    for (const auto& criterion : edition->criteria) {
        INFO("criterion " << criterion.id);
        const auto& inputs = oracle::inputs_of(criterion.id);
        CHECK(criterion.inputs.size() == inputs.size());
        for (const auto& spec : inputs) {
            INFO(spec.name);
            const auto& found = criterion.inputs[place_of(criterion, spec.name)];
            CHECK(found.kind == expected_kind(spec.kind));
            CHECK(found.choices == spec.choices);
            if (spec.kind == oracle::kind::share) CHECK(found.unit == ipsf::measure_unit::share);
            if (spec.kind == oracle::kind::number) CHECK(found.unit == ipsf::measure_unit::number);
            if (spec.kind == oracle::kind::whole) CHECK(found.unit == ipsf::measure_unit::whole);
            if (spec.kind == oracle::kind::count)
                CHECK(found.most + 1 == static_cast<std::int64_t>(spec.samples.size()));
        }
    }
}

TEST_CASE("criteria reach the oracle's levels for random inputs") {
    const auto published = ipsf::embedded_edition("fi-2021-11");
    oracle::random_source random(20211101);
    std::map<std::pair<int, int>, int> scored;  // criterion, level -> how often
    int ranges = 0;
    for (int round = 0; round < 400; ++round) {
        oracle::scoring_choices chosen;
        if (random.in_percent(30)) chosen.practice_share = random.one_of(std::vector<int>{0, 1, 50, 79, 81, 100});
        chosen.round_half_up = random.in_percent(30);
        const auto edition = ipsf::with_choices(published, {{"practice_share", std::to_string(chosen.practice_share)}});
        const int best_percent =
            random.one_of(std::vector<int>{0, 0, 50, 85});  // so that level 5 of many flags is met too
        const int missing_percent = random.one_of(std::vector<int>{0, 0, 15, 40, 40, 80});
        for (const auto& criterion : edition->criteria) {
            const auto& inputs = oracle::inputs_of(criterion.id);
            std::vector<std::optional<oracle::fraction>> values;
            std::vector<ipsf::input_value> given(criterion.inputs.size());
            for (const auto& asked : inputs) {
                const bool missing = random.in_percent(missing_percent);
                const bool best = !asked.choices.empty() || asked.kind == oracle::kind::flag
                                      ? random.in_percent(best_percent)
                                      : false;
                const auto value = best ? asked.samples.back() : oracle::random_value(random, asked);
                values.push_back(missing ? std::nullopt : std::optional(value));
                if (!missing)
                    given[place_of(criterion, asked.name)] = ipsf::fraction{value.numerator, value.denominator};
            }
            INFO("criterion " << criterion.id << ", practice_share " << chosen.practice_share
                              << (chosen.round_half_up ? ", rounded: " : ": ") << shown_inputs(inputs, values));
            const auto expected = oracle::reach_of(criterion.id, values, chosen, true);
            const auto verdict = ipsf::evaluate(criterion, given, chosen.round_half_up);
            CHECK(verdict.low == expected.low);
            CHECK(verdict.high == expected.high);
            std::vector<std::string> undecided_by;
            for (const auto place : verdict.undecided_by) undecided_by.push_back(criterion.inputs[place].name);
            std::sort(undecided_by.begin(), undecided_by.end());
            auto expected_undecided_by = expected.undecided_by;
            std::sort(expected_undecided_by.begin(), expected_undecided_by.end());
            CHECK(undecided_by == expected_undecided_by);
            if (verdict.row && verdict.scored()) CHECK(criterion.rows.at(*verdict.row).level == verdict.low);
            if (expected.low == expected.high)
                ++scored[{criterion.id, expected.low}];
            else
                ++ranges;
        }
    }
    CHECK(ranges > 500);
    for (int criterion = 1; criterion <= 25; ++criterion)
        for (int level = 1; level <= 5; ++level) {
            INFO("criterion " << criterion << ", level " << level);
            CHECK(scored[{criterion, level}] > 0);
        }
}

TEST_CASE("round-half-up rounds both measures before one is compared with the other") {
    // docs/edition-format.md, `edge`: "to whole units first". Criterion 17 is level 5 with weekly review, fewer than 3
    // job seekers and meetings >= 2 x seekers.
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const auto& criterion = *edition->find_criterion(17);
    auto level = [&](ipsf::fraction meetings, ipsf::fraction seekers, bool round_half_up) {
        std::vector<ipsf::input_value> given(criterion.inputs.size());
        given[place_of(criterion, "employer_meetings_per_week")] = meetings;
        given[place_of(criterion, "job_seekers_per_coach")] = seekers;
        given[place_of(criterion, "tracking_review")] = ipsf::fraction{2, 1};
        return ipsf::evaluate(criterion, given, round_half_up).low;
    };
    // 1.991 and 1.001: exactly, 1.991 < 2.002 and < 2: level 1. Rounded 2 and 1: 2 >= 2: level 5.
    CHECK(level({1991, 1000}, {1001, 1000}, false) == 1);
    CHECK(level({1991, 1000}, {1001, 1000}, true) == 5);
    // 1.499 and 0.5: exactly, 1.499 >= 1: level 5. Rounded 1 and 1: 1 < 2: level 1.
    CHECK(level({1499, 1000}, {1, 2}, false) == 5);
    CHECK(level({1499, 1000}, {1, 2}, true) == 1);
}
