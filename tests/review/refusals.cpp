// What scoring refuses, and how it says so.
#include "review/case.hpp"
#include "support/catch.hpp"

using namespace review_case;

namespace {

std::vector<ipsf::problem> refusals(const ipsf::review_options& asked, const ipsf::history* from = nullptr,
                                    const std::vector<ipsf::given_answer>& answers = {}) {
    return problems_of([&] { (void)ipsf::score(built_in(), false, from, answers, asked); });
}

}  // namespace

TEST_CASE("a review date is required, within 1900-2199") {
    const auto missing = refusals(ipsf::review_options{});
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].column == "as_of");
    CHECK(missing[0].rule == "missing-value");
    auto asked = options("2199-12-31");
    CHECK(refusals(asked).empty());
    asked.as_of += 1;
    REQUIRE(refusals(asked).size() == 1);
    CHECK(refusals(asked)[0].rule == "out-of-range");
}

TEST_CASE("the window is 1-120 months") {
    auto asked = options("2024-06-30");
    for (const int months : {1, 120}) {
        asked.months = months;
        CHECK(refusals(asked).empty());
    }
    for (const int months : {0, 121, -6}) {
        asked.months = months;
        REQUIRE(refusals(asked).size() == 1);
        CHECK(refusals(asked)[0].column == "months");
    }
}

TEST_CASE("an unknown team is refused without naming the others, all problems are told at once") {
    const auto history = two_teams();
    auto asked = options("2024-06-30");
    asked.teams = {"T1", "T3"};
    asked.months = 0;
    const auto found = refusals(asked, history.get());
    REQUIRE(found.size() == 2);
    CHECK(found[0].column == "months");
    CHECK(found[1].rule == "unknown-team");
    CHECK(found[1].message.find("T3") != std::string::npos);
    CHECK(found[1].message.find("T1") == std::string::npos);
    CHECK(found[1].message.find("T2") == std::string::npos);
    // Without a history there are no teams.
    asked.months = 6;
    CHECK(refusals(asked).at(0).rule == "no-history");
}

TEST_CASE("teams come in the order of their ids, each once") {
    const auto history = two_teams();
    auto asked = options("2024-06-30");
    asked.teams = {"T2", "T1", "T2"};
    const auto scored = ipsf::score(built_in(), false, history.get(), {}, asked);
    REQUIRE(scored.reviews.size() == 2);
    CHECK(scored.reviews[0].team == "T1");
    CHECK(scored.reviews[1].team == "T2");
}

TEST_CASE("a date that the edition does not cover is refused unless the edition was named") {
    CHECK(refusals(options("2021-11-01")).empty());
    const auto found = refusals(options("2021-10-31"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "edition-not-valid");
    CHECK(found[0].message.find("2021-11-01") != std::string::npos);
    const auto named = ipsf::score(built_in(), true, nullptr, {}, options("2021-10-31"));
    CHECK(named.out_of_date);
    CHECK_FALSE(ipsf::score(built_in(), true, nullptr, {}, options("2021-11-01")).out_of_date);
}

TEST_CASE("unknown choices and values are refused") {
    CHECK(refusals(options("2024-06-30", {{"averages", "counts"}})).at(0).rule == "unknown-choice");
    CHECK(refusals(options("2024-06-30", {{"averaging", "median"}})).at(0).rule == "unknown-value");
}

TEST_CASE("bad answers are refused with their row and column, never their value") {
    const std::pair<const char*, const char*> bad[] = {{"clients_per_coach", "-4567"},
                                                       {"coaching_time_share", "101"},
                                                       {"coaching_time_share", "85 %"},
                                                       {"coaching_time_share", "85,5"},
                                                       {"attached_team_share", "4567/0"},
                                                       {"phases_delivered", "6"},
                                                       {"offices_close", "yes"},
                                                       {"tracking_review", "daily"},
                                                       {"rating.3", "0"},
                                                       {"rating.3", "6"},
                                                       {"rating.3", "4567"},
                                                       {"rating.3", "03"},
                                                       {"rating.3", "2.5"}};
    for (const auto& [item, value] : bad) {
        CAPTURE(item, value);
        const auto found = refusals(options("2024-06-30"), nullptr, given({{item, value}}));
        REQUIRE(found.size() == 1);
        CHECK(found[0].table == "answers");
        CHECK(found[0].row == 2);
        CHECK(found[0].column == "value");
        CHECK(found[0].rule == "bad-answer");
        CHECK(found[0].message.find("answers row 2, column value") != std::string::npos);
        CHECK(found[0].message.find("4567") == std::string::npos);
    }
    CHECK(refusals(options("2024-06-30"), nullptr, given({{"offices_close", ""}})).at(0).rule == "missing-value");
}

TEST_CASE("an item that no edition knows is refused") {
    for (const char* item : {"office_close", "rating.0", "rating.26", "rating.", "rating.05", "Rating.5", ""}) {
        CAPTURE(item);
        const auto found = refusals(options("2024-06-30"), nullptr, given({{item, "3"}}));
        REQUIRE(found.size() == 1);
        CHECK(found[0].column == "item");
        CHECK(found[0].rule == "unknown-item");
    }
}

TEST_CASE("a repeated item is refused, once for all or once for a team") {
    const auto history = two_teams();
    auto answers = given({{"offices_close", "true"}, {"offices_close", "true"}});
    REQUIRE(refusals(options("2024-06-30"), history.get(), answers).size() == 1);
    CHECK(refusals(options("2024-06-30"), history.get(), answers)[0].row == 3);
    CHECK(refusals(options("2024-06-30"), history.get(), answers)[0].rule == "duplicate-key");
    answers[0].team = "T1";
    CHECK(refusals(options("2024-06-30"), history.get(), answers).empty());
    answers[1].team = "T2";
    CHECK(refusals(options("2024-06-30"), history.get(), answers).empty());
    answers[1].team = "T1";
    CHECK(refusals(options("2024-06-30"), history.get(), answers).size() == 1);
}

TEST_CASE("an answer for a team that is not there is refused") {
    auto answers = given({{"offices_close", "true"}});
    answers[0].team = "T9";
    CHECK(refusals(options("2024-06-30"), two_teams().get(), answers).at(0).rule == "unknown-reference");
    CHECK(refusals(options("2024-06-30"), nullptr, answers).at(0).rule == "no-history");
}

TEST_CASE("all bad answers are told at once, by row") {
    const auto found = refusals(options("2024-06-30"), nullptr,
                                given({{"nothing", "1"}, {"offices_close", "yes"}, {"rating.1", "9"}}));
    REQUIRE(found.size() == 3);
    CHECK(found[0].row == 2);
    CHECK(found[1].row == 3);
    CHECK(found[2].row == 4);
}

TEST_CASE("a measured team is one team of the history") {
    const auto history = two_teams();
    auto asked = options("2024-06-30", {{"waiting", "excluded"}, {"waiting_days", "45"}});
    asked.teams = {"T2"};
    const auto found = ipsf::find_measured_team(*built_in(), *history, asked);
    CHECK(history->team_ids.text(found.team) == "T2");
    CHECK(found.looked_at.from == on("2024-01-01"));
    CHECK_FALSE(found.measuring.count_waiting);
    CHECK(found.measuring.waiting_days == 45);
    CHECK(found.measuring.count_seasonal_and_agency);
    asked.teams = {"T1", "T2"};
    CHECK(problems_of([&] { (void)ipsf::find_measured_team(*built_in(), *history, asked); }).at(0).rule == "one-team");
    asked.teams = {"T7"};
    CHECK(problems_of([&] { (void)ipsf::find_measured_team(*built_in(), *history, asked); }).at(0).rule ==
          "unknown-team");
}
