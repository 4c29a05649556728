// Whatever a criterion's inputs are: with the changes named, the next level is reached.
#include "review/case.hpp"
#include "support/catch.hpp"

#include <ipsf/decision_table.hpp>

#include <random>

using namespace review_case;

namespace {

/// A value an input can have, as text; measures on, just under and just over whole percents and units.
std::string random_value(const ipsf::input& asked, std::mt19937& random) {
    const auto below = [&](std::int64_t limit) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(limit));
    };
    switch (asked.kind) {
        case ipsf::input_kind::flag:
            return below(2) == 0 ? "true" : "false";
        case ipsf::input_kind::choice:
            return asked.choices[static_cast<std::size_t>(below(static_cast<std::int64_t>(asked.choices.size())))];
        case ipsf::input_kind::count:
            return std::to_string(below(asked.most + 1));
        case ipsf::input_kind::measure:
            break;
    }
    if (asked.unit == ipsf::measure_unit::whole) return std::to_string(below(15));
    if (asked.unit == ipsf::measure_unit::share) return std::to_string(below(201)) + "/200";
    const auto denominator = std::to_string(1 + below(3));
    const auto numerator = below(21);
    return std::to_string(numerator * (below(2) == 0 ? 1 : 10)) + "/" + denominator;
}

std::string text_of(const ipsf::input& asked, ipsf::fraction value) {
    if (asked.kind == ipsf::input_kind::flag) return value.numerator != 0 ? "true" : "false";
    if (asked.kind == ipsf::input_kind::choice) return asked.choices[static_cast<std::size_t>(value.numerator)];
    if (asked.kind == ipsf::input_kind::count) return std::to_string(value.numerator);
    return std::to_string(value.numerator) + "/" + std::to_string(value.denominator);
}

}  // namespace

TEST_CASE("the changes named reach the level named") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    std::mt19937 random(20211101);
    int reached = 0;
    for (int turn = 0; turn < 400; ++turn) {
        const std::map<std::string, std::string> choices{{"edge", turn % 2 == 0 ? "level-met" : "round-half-up"}};
        std::map<std::string, std::string> answers;
        for (const auto& asked : edition->criteria)
            for (const auto& input : asked.inputs)
                if (random() % 4 != 0) answers[input.name] = random_value(input, random);
        const auto before = score_sheet({answers.begin(), answers.end()}, "2024-06-30", choices);
        auto changed = answers;
        std::vector<bool> changeable(edition->criteria.size());
        for (std::size_t i = 0; i < edition->criteria.size(); ++i) {
            const auto& asked = edition->criteria[i];
            const auto& score = before.reviews[0].criteria[i];
            REQUIRE(score.next.has_value() == (score.decided.low < 5));
            if (!score.next) continue;
            CHECK(score.next->level > score.decided.low);
            CHECK_FALSE(score.next->changes.empty());
            changeable[i] = true;
            for (const auto& change : score.next->changes) {
                if (!change.limit) {
                    changeable[i] = false;
                    break;
                }
                CHECK((!change.now || *change.now != *change.limit));  // a change changes something
                changed[asked.inputs[change.input].name] = text_of(asked.inputs[change.input], *change.limit);
            }
        }
        const auto after = score_sheet({changed.begin(), changed.end()}, "2024-06-30", choices);
        for (std::size_t i = 0; i < edition->criteria.size(); ++i) {
            if (!changeable[i]) continue;
            CAPTURE(turn, edition->criteria[i].id);
            CHECK(after.reviews[0].criteria[i].decided.low >= before.reviews[0].criteria[i].next->level);
            ++reached;
        }
    }
    CHECK(reached > 3000);  // most of the 10 000 criteria have a next level, and most of those one value that meets it
}
