#include "measures/measured.hpp"

using namespace ipsf;
using namespace ipsf::test;

TEST_CASE("clients_per_coach counts clients and coaches in thousandths") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T1", {.fte = 500})
                       .coach("C3", "T2")
                       .episode("E1", "C1")
                       .episode("E2", "C1")
                       .episode("E3", "C2")
                       .episode("E4", "C3")
                       .build();
    CHECK(counted(h, measure::clients_per_coach) == counts{3000, 1500});
    CHECK(counted(h, measure::clients_per_coach, {.team = "T2"}) == counts{1000, 1000});
}

TEST_CASE("clients_per_coach looks at as_of alone, both ends of an episode included") {
    const auto with_episode = [](const episode_cells& cells) {
        return counted(history_fixture().coach("C1", "T1").episode("E1", "C1", cells).build(),
                       measure::clients_per_coach);
    };
    CHECK(with_episode({.started_on = "2024-06-30"}) == counts{1000, 1000});
    CHECK(with_episode({.started_on = "2024-07-01"}) == counts{0, 1000});
    CHECK(with_episode({.ended_on = "2024-06-29"}) == counts{0, 1000});
    CHECK(with_episode({.ended_on = "2024-06-30"}) == counts{1000, 1000});
    CHECK(with_episode({.ended_on = "2024-07-01"}) == counts{1000, 1000});
}

TEST_CASE("clients_per_coach counts the coaches employed on as_of") {
    const auto with_coach = [](const coach_cells& cells) {
        return counted(history_fixture().coach("C1", "T1").coach("C2", "T1", cells).build(), measure::clients_per_coach)
            .second;
    };
    CHECK(with_coach({.started_on = "2024-06-30"}) == 2000);
    CHECK(with_coach({.started_on = "2024-07-01"}) == 1000);
    CHECK(with_coach({.ended_on = "2024-06-29"}) == 1000);
    CHECK(with_coach({.ended_on = "2024-06-30"}) == 2000);
    CHECK(with_coach({.ended_on = "2024-07-01"}) == 2000);
}

TEST_CASE("A client counts for the team of the coach responsible on as_of, employed or not") {
    const auto moved_on = [](std::string_view day_of_move) {
        return history_fixture()
            .coach("C1", "T1", {.ended_on = "2024-01-31"})
            .coach("C2", "T1")
            .coach("C3", "T2")
            .episode("E1", "C1")
            .episode("E2", "C1")
            .transfer("E2", day_of_move, "C3")
            .build();
    };
    CHECK(counted(moved_on("2024-06-30"), measure::clients_per_coach) == counts{1000, 1000});
    CHECK(counted(moved_on("2024-06-30"), measure::clients_per_coach, {.team = "T2"}) == counts{1000, 1000});
    CHECK(counted(moved_on("2024-07-01"), measure::clients_per_coach) == counts{2000, 1000});
    CHECK(counted(moved_on("2024-07-01"), measure::clients_per_coach, {.team = "T2"}) == counts{0, 1000});
}

TEST_CASE("The last of several transfers decides, whatever the order of rows") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T2")
                       .coach("C3", "T3")
                       .episode("E1", "C1")
                       .transfer("E1", "2024-05-01", "C3")
                       .transfer("E1", "2024-03-01", "C2")
                       .build();
    CHECK(counted(h, measure::clients_per_coach, {.as_of = "2024-02-29"}) == counts{1000, 1000});
    CHECK(counted(h, measure::clients_per_coach, {.team = "T2", .as_of = "2024-04-30"}) == counts{1000, 1000});
    CHECK(counted(h, measure::clients_per_coach, {.team = "T3"}) == counts{1000, 1000});
}

TEST_CASE("clients_per_coach is 0 without clients, and unknown without coaches") {
    CHECK(counted(history_fixture().coach("C1", "T1").build(), measure::clients_per_coach) == counts{0, 1000});

    const auto nobody = history_fixture().coach("C1", "T1", {.ended_on = "2024-06-29"}).build();
    CHECK(unknown(nobody, measure::clients_per_coach) == "no coach employed");

    const auto clients_only =
        history_fixture().coach("C1", "T1", {.ended_on = "2024-06-29"}).episode("E1", "C1").build();
    CHECK(unknown(clients_only, measure::clients_per_coach) == "no coach employed");
}

TEST_CASE("attached_team_share takes each coach's two largest care teams") {
    // C1: A 3, B 2, C 1, one client referred without a care team: 5 of 7. C2: C 1: 1 of 1. One client with neither is
    // left out.
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T1")
                       .episode("E1", "C1", {.care_team = "C", .referral = referral::care_team})
                       .episode("E2", "C1", {.care_team = "B"})
                       .episode("E3", "C1", {.care_team = "A"})
                       .episode("E4", "C1", {.care_team = "B"})
                       .episode("E5", "C1", {.care_team = "A"})
                       .episode("E6", "C1", {.care_team = "A"})
                       .episode("E7", "C1", {.referral = referral::self})
                       .episode("E8", "C1")
                       .episode("E9", "C2", {.care_team = "C"})
                       .build();
    CHECK(counted(h, measure::attached_team_share) == counts{6, 8});
    CHECK(left_out(h, measure::attached_team_share) == left_out_counts{{"no care team or referral", 1}});
}

TEST_CASE("Of equally large care teams the first by id are taken") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .episode("E1", "C1", {.care_team = "30"})
                       .episode("E2", "C1", {.care_team = "7"})
                       .episode("E3", "C1", {.care_team = "20"})
                       .build();
    CHECK(counted(h, measure::attached_team_share) == counts{2, 3});
    const auto why = explained(h, measure::attached_team_share);
    REQUIRE(why.records.size() == 3);
    CHECK(why.records[0].numerator == 0);  // 30 comes after 7 and 20, as numbers
    CHECK(why.records[1].numerator == 1);
    CHECK(why.records[2].numerator == 1);
}

TEST_CASE("attached_team_share looks at clients in force on as_of, with the coach of that day") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T2")
                       .episode("E1", "C1", {.care_team = "A"})
                       .episode("E2", "C1", {.ended_on = "2024-06-29", .care_team = "A"})
                       .episode("E3", "C1", {.started_on = "2024-07-01", .care_team = "A"})
                       .episode("E4", "C1", {.care_team = "A"})
                       .transfer("E4", "2024-06-30", "C2")
                       .build();
    CHECK(counted(h, measure::attached_team_share) == counts{1, 1});
    CHECK(counted(h, measure::attached_team_share, {.team = "T2"}) == counts{1, 1});
}

TEST_CASE("attached_team_share is unknown when nothing is known of any client, and 0 when none has a care team") {
    CHECK(unknown(history_fixture().coach("C1", "T1").episode("E1", "C1").build(), measure::attached_team_share) ==
          "no client with a care team or referral");
    const auto referred = history_fixture().coach("C1", "T1").episode("E1", "C1", {.referral = referral::self}).build();
    CHECK(counted(referred, measure::attached_team_share) == counts{0, 1});
}
