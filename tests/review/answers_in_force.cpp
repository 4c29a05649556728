// Which answers count on a date: carried forward 12 months, ratings on their own day only, given ones first.
#include "review/case.hpp"
#include "support/catch.hpp"

using namespace review_case;

namespace {

bool is_known(const ipsf::review_set& scored) { return criterion(scored, 1).inputs[0].value.has_value(); }

}  // namespace

TEST_CASE("an answer is carried forward for twelve months, the last day included") {
    const std::vector<cells> answers{{"T2", "clients_per_coach", "18", "2023-05-31"}};
    CHECK_FALSE(is_known(score_team(answers, "2023-05-30")));
    CHECK(is_known(score_team(answers, "2023-05-31")));
    CHECK(is_known(score_team(answers, "2024-05-31")));
    CHECK_FALSE(is_known(score_team(answers, "2024-06-01")));
    CHECK(criterion(score_team(answers, "2024-05-31"), 1).inputs[0].answered_on == on("2023-05-31"));
}

TEST_CASE("a leap day's answer is valid up to the last of February") {
    const std::vector<cells> answers{{"T2", "clients_per_coach", "18", "2024-02-29"}};
    CHECK(is_known(score_team(answers, "2025-02-28")));
    CHECK_FALSE(is_known(score_team(answers, "2025-03-01")));
}

TEST_CASE("how long an answer is valid is a value of the edition") {
    const std::vector<cells> answers{{"T2", "clients_per_coach", "18", "2024-01-31"}};
    CHECK(is_known(score_team(answers, "2024-04-30", {}, {{"answers_valid_months", "3"}})));
    CHECK_FALSE(is_known(score_team(answers, "2024-05-01", {}, {{"answers_valid_months", "3"}})));
}

TEST_CASE("the latest answer counts, whatever the order of rows, later ones do not exist yet") {
    const std::vector<cells> answers{{"T2", "clients_per_coach", "35", "2024-03-01"},
                                     {"T2", "clients_per_coach", "18", "2024-01-01"},
                                     {"T2", "clients_per_coach", "50", "2024-07-01"}};
    CHECK(criterion(score_team(answers, "2024-02-29"), 1).decided.low == 5);
    CHECK(criterion(score_team(answers, "2024-06-30"), 1).decided.low == 2);
    CHECK(criterion(score_team(answers, "2024-07-01"), 1).decided.low == 1);
}

TEST_CASE("an answer is of one team") {
    auto asked = options("2024-06-30");
    const auto history = two_teams({{"T2", "clients_per_coach", "18", "2024-06-01"}});
    const auto scored = ipsf::score(ipsf::embedded_edition("fi-2021-11"), false, history.get(), {}, asked);
    REQUIRE(scored.reviews.size() == 2);
    CHECK(criterion(scored, 1, 0).decided.low == 4);  // T1's measure
    CHECK(criterion(scored, 1, 1).decided.low == 5);
}

TEST_CASE("a rating binds the review of its own date only") {
    const std::vector<cells> answers{{"T2", "rating.1", "2", "2024-06-30"}};
    CHECK(criterion(score_team(answers, "2024-06-30"), 1).rating == 2);
    CHECK_FALSE(criterion(score_team(answers, "2024-07-01"), 1).rating);
    CHECK_FALSE(criterion(score_team(answers, "2024-06-29"), 1).rating);
}

TEST_CASE("given answers replace the history's, as if dated as_of") {
    const std::vector<cells> answers{{"T2", "clients_per_coach", "18", "2024-06-30"},
                                     {"T2", "rating.2", "2", "2024-06-30"}};
    const auto replaced = score_team(answers, "2024-06-30", given({{"clients_per_coach", "35"}, {"rating.2", "5"}}));
    CHECK(criterion(replaced, 1).decided.low == 2);
    CHECK(criterion(replaced, 2).rating == 5);
    CHECK(criterion(score_team(answers, "2024-09-30", given({{"rating.2", "5"}})), 2).rated_on == on("2024-09-30"));
}

TEST_CASE("an answer given for a team goes before one for all, in any order") {
    auto both = given({{"clients_per_coach", "18"}, {"clients_per_coach", "35"}});
    both[0].team = "T2";
    CHECK(criterion(score_team({}, "2024-06-30", both), 1).decided.low == 5);
    std::swap(both[0], both[1]);
    CHECK(criterion(score_team({}, "2024-06-30", both), 1).decided.low == 5);
    // The other team's is not taken.
    both[1].team = "T1";
    CHECK(criterion(score_team({}, "2024-06-30", both), 1).decided.low == 2);
}

TEST_CASE("an item of another edition is skipped and counted") {
    // An edition that asks criterion 25 by other names.
    auto renamed = std::make_shared<ipsf::edition>(*ipsf::embedded_edition("fi-2021-11"));
    for (auto& input : renamed->criteria.back().inputs) input.name += "_in_full";
    const auto history = two_teams(
        {{"T2", "family_contact", "true", "2024-06-01"}, {"T1", "home_or_community_visits", "true", "2020-01-01"}});
    const auto scored =
        ipsf::score(renamed, false, history.get(),
                    given({{"attempts_recorded", "true"}, {"family_contact_in_full", "true"}}), options("2024-06-30"));
    CHECK(by_kind(scored.warnings).at("answer-not-in-edition") == 2);  // one of the history's is in force, one is given
    CHECK(criterion(scored, 25).inputs.at(5).value);
    CHECK(scored.reviews.size() == 2);
}
