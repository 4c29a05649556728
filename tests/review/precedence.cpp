// R4: rating > answer > measure, input by input; what lost is a disagreement when it would have given another score.
#include "review/case.hpp"
#include "support/catch.hpp"

using namespace review_case;
using ipsf::basis;
using ipsf::input_source;

namespace {

// Criterion 1 for team T1 (measure: 25 clients for one coach, level 4) or T2 (no coach: unknown); the answer is 18
// (level 5), the rating 2.
const ipsf::criterion_score score_caseload(bool rating, bool answer, bool measure) {
    static const auto history = two_teams();
    sheet items;
    if (rating) items.emplace_back("rating.1", "2");
    if (answer) items.emplace_back("clients_per_coach", "18");
    auto asked = options("2024-06-30");
    asked.teams = {measure ? "T1" : "T2"};
    return criterion(ipsf::score(ipsf::embedded_edition("fi-2021-11"), false, history.get(), given(items), asked), 1);
}

struct expectation {
    bool rating, answer, measure;
    int low, high;
    ipsf::basis from;
    input_source with;  // of the disagreement; none: there is none
    int loser;
};

}  // namespace

TEST_CASE("a rating goes before an answer, an answer before a measure") {
    const expectation all[] = {
        {false, false, false, 1, 5, basis::none, input_source::none, 0},
        {false, false, true, 4, 4, basis::measure, input_source::none, 0},
        {false, true, false, 5, 5, basis::answer, input_source::none, 0},
        {false, true, true, 5, 5, basis::answer, input_source::measure, 4},
        {true, false, false, 2, 2, basis::rating, input_source::none, 0},
        {true, false, true, 2, 2, basis::rating, input_source::measure, 4},
        {true, true, false, 2, 2, basis::rating, input_source::answer, 5},
        {true, true, true, 2, 2, basis::rating, input_source::answer,
         5},  // the answer is the strongest of those that lost
    };
    for (const auto& expected : all) {
        CAPTURE(expected.rating, expected.answer, expected.measure);
        const auto score = score_caseload(expected.rating, expected.answer, expected.measure);
        CHECK(score.decided.low == expected.low);
        CHECK(score.decided.high == expected.high);
        CHECK(score.basis == expected.from);
        REQUIRE(score.disagrees.has_value() == (expected.with != input_source::none));
        if (score.disagrees) {
            CHECK(score.disagrees->with == expected.with);
            CHECK(score.disagrees->low == expected.loser);
            CHECK(score.disagrees->high == expected.loser);
        }
    }
}

TEST_CASE("the sources of an input are all kept") {
    const auto both = score_caseload(true, true, true);
    REQUIRE(both.inputs.size() == 1);
    CHECK(both.inputs[0].source == input_source::answer);
    CHECK(both.inputs[0].value == ipsf::fraction{18, 1});
    CHECK(both.inputs[0].answered_on == on("2024-06-30"));
    REQUIRE(both.inputs[0].measured);
    CHECK(both.inputs[0].measured->known());
    CHECK(both.rating == 2);
    CHECK(both.rated_on == on("2024-06-30"));
    CHECK_FALSE(both.decided.row);  // no row decides a rating

    const auto unknown = score_caseload(false, false, false);
    CHECK_FALSE(unknown.inputs[0].value);
    REQUIRE(unknown.inputs[0].measured);  // the history said why not
    CHECK_FALSE(unknown.inputs[0].measured->known());
    CHECK_FALSE(unknown.inputs[0].measured->unknown_because.empty());

    const auto without_history = criterion(score_sheet({}), 1);
    CHECK_FALSE(without_history.inputs[0].measured);
    CHECK(without_history.inputs[0].source == input_source::none);
}

TEST_CASE("other values that give the same score are no disagreement") {
    // 24 answered and 25 measured are both level 4.
    const auto history = two_teams();
    auto asked = options("2024-06-30");
    asked.teams = {"T1"};
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const auto answered =
        criterion(ipsf::score(edition, false, history.get(), given({{"clients_per_coach", "24"}}), asked), 1);
    CHECK(answered.decided.low == 4);
    CHECK_FALSE(answered.disagrees);
    const auto rated_the_same =
        criterion(ipsf::score(edition, false, history.get(), given({{"rating.1", "4"}}), asked), 1);
    CHECK(rated_the_same.basis == basis::rating);
    CHECK_FALSE(rated_the_same.disagrees);
}

TEST_CASE("inputs of one criterion may come from both sources") {
    // Criterion 4: K1 sends all 25 clients (measured share 1), the attachment is answered: level 5.
    const auto history = two_teams();
    auto asked = options("2024-06-30");
    asked.teams = {"T1"};
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const auto both = criterion(
        ipsf::score(edition, false, history.get(), given({{"team_attachment", "one_or_two_teams"}}), asked), 4);
    CHECK(both.basis == basis::both);
    CHECK(both.decided.low == 5);
    CHECK(both.decided.high == 5);
    // Under a rating the two together lose, under the name of the stronger.
    const auto under_rating =
        criterion(ipsf::score(edition, false, history.get(),
                              given({{"team_attachment", "one_or_two_teams"}, {"rating.4", "3"}}), asked),
                  4);
    REQUIRE(under_rating.disagrees);
    CHECK(under_rating.disagrees->with == input_source::answer);
    CHECK(under_rating.disagrees->low == 5);
    // An answered share of 60 % gives 3; with the measured one in its place it is 5.
    const auto overridden =
        criterion(ipsf::score(edition, false, history.get(),
                              given({{"team_attachment", "one_or_two_teams"}, {"attached_team_share", "60"}}), asked),
                  4);
    CHECK(overridden.decided.low == 3);
    CHECK(overridden.basis == basis::answer);
    REQUIRE(overridden.disagrees);
    CHECK(overridden.disagrees->with == input_source::measure);
    CHECK(overridden.disagrees->low == 5);
    CHECK(overridden.disagrees->high == 5);
}

TEST_CASE("a loser that leaves everything open would have given nothing") {
    // The share alone decides nothing of criterion 4: separate is 1, one_or_two_teams 5.
    const auto history = two_teams();
    auto asked = options("2024-06-30");
    asked.teams = {"T1"};
    const auto share_only = criterion(
        ipsf::score(ipsf::embedded_edition("fi-2021-11"), false, history.get(), given({{"rating.4", "3"}}), asked), 4);
    CHECK_FALSE(share_only.disagrees);
    // One flag of criterion 5 known to be missing rules out level 5 only: 1-4.
    const auto some = criterion(score_sheet({{"rating.5", "5"}, {"offices_close", "false"}}), 5);
    REQUIRE(some.disagrees);
    CHECK(some.disagrees->with == input_source::answer);
    CHECK(some.disagrees->low == 1);
    CHECK(some.disagrees->high == 4);
}
