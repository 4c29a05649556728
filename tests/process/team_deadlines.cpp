// Deadlines and states of teams at their edges.
#include "due_cases.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

history_fixture one_team(std::string_view started_on = "2023-08-31") {
    history_fixture of;
    of.team("T1", started_on).coach("C1", "T1");
    return of;
}

}  // namespace

TEST_CASE("weekly, monthly and quarterly events are met by one in the period") {
    auto of = one_team();
    of.team_event("T1", "2024-03-10", team_event_kind::guidance)
        .team_event("T1", "2024-02-29", team_event_kind::field_mentoring);
    of.team_event("T1", "2024-03-31", team_event_kind::outcome_review);
    const auto history = of.build();
    CHECK(due_lines(history, "guidance", "2024-03-11", {6, 2}) ==
          lines{"2024-03-04 2024-03-10 met 0 2024-03-10", "2024-03-11 2024-03-17 open 6"});
    CHECK(due_lines(history, "tracking_review", "2024-03-11", {6, 2}) ==
          lines{"2024-03-04 2024-03-10 overdue 1", "2024-03-11 2024-03-17 open 6"});
    CHECK(due_lines(history, "field_mentoring", "2024-03-01", {30, 5}) ==
          lines{"2024-02-01 2024-02-29 met 0 2024-02-29", "2024-03-01 2024-03-31 open 30"});
    CHECK(due_lines(history, "outcome_review", "2024-04-01", {90, 5}) ==
          lines{"2024-01-01 2024-03-31 met 0 2024-03-31", "2024-04-01 2024-06-30 open 90"});
    CHECK(due_lines(history, "employment_share_report", "2024-04-01", {0, 0}) ==
          lines{"2024-01-01 2024-03-31 overdue 1"});
    // A team that starts within a period is not asked for it.
    CHECK(due_lines(one_team("2024-03-05").build(), "guidance", "2024-03-10", {0, 0}).empty());
    CHECK(due_lines(one_team("2024-03-04").build(), "guidance", "2024-03-10", {0, 0}).size() == 1);
}

TEST_CASE("care_team_visit is asked for once a quarter for each care team of the clients") {
    auto of = one_team();
    of.episode("E1", "C1", {"2024-01-01", "2024-01-05", "", "K1"}).episode("E2", "C1", {"2024-03-31", "", "", "K2"});
    of.episode("E3", "C1", {"2024-03-31", "", "", "K2"})
        .team_event("T1", "2024-03-01", team_event_kind::care_team_visit, "K1");
    CHECK(due_lines(of.build(), "care_team_visit", "2024-03-31", {0, 91}) ==
          lines{"2024-01-01 2024-03-31 met 0 2024-03-01", "2024-01-01 2024-03-31 open 0"});
}

TEST_CASE("steering_group counts 3 months from the team's start, 6 from a total of 100") {
    const auto key = "steering_group";
    auto of = one_team();  // 31 August + 3 months = 30 November
    CHECK(due_lines(of.build(), key, "2023-11-30") == lines{"2023-08-31 2023-11-30 open 0"});
    CHECK(due_lines(of.build(), key, "2023-12-01") == lines{"2023-08-31 2023-11-30 overdue 1"});
    of.team_event("T1", "2023-12-01", team_event_kind::steering_group);
    CHECK(due_lines(of.build(), key, "2024-02-20", {14, 100}) ==
          lines{"2023-08-31 2023-11-30 met 1 2023-12-01", "2023-12-01 2024-03-01 open 10"});
    const auto with_total = [&](int total) {
        auto reviewed = of;
        reviewed.team_event("T1", "2023-12-01", team_event_kind::fidelity_review, "", total);
        return due_lines(reviewed.build(), key, "2024-03-01", {200, 0});
    };
    CHECK(with_total(99) == lines{"2023-12-01 2024-03-01 open 0"});
    CHECK(with_total(100) == lines{"2023-12-01 2024-06-01 open 92"});
    CHECK(with_total(-1) == lines{"2023-12-01 2024-03-01 open 0"});
}

TEST_CASE("fidelity_review follows R6, a partial review keeping the last total") {
    const auto key = "fidelity_review";
    auto of = one_team();
    CHECK(due_lines(of.build(), key, "2024-02-29") == lines{"2023-08-31 2024-02-29 open 0"});  // 6 months, leap year
    of.team_event("T1", "2024-02-29", team_event_kind::fidelity_review, "", 100);
    CHECK(due_lines(of.build(), key, "2025-02-28", {0, 0}) == lines{"2024-02-29 2025-02-28 open 0"});
    of.team_event("T1", "2024-06-15", team_event_kind::fidelity_review);
    CHECK(due_lines(of.build(), key, "2025-06-16", {0, 0}) == lines{"2024-06-15 2025-06-15 overdue 1"});
    of.team_event("T1", "2024-07-15", team_event_kind::fidelity_review, "", 99);
    CHECK(due_lines(of.build(), key, "2025-01-15", {0, 0}) == lines{"2024-07-15 2025-01-15 open 0"});
}

TEST_CASE("other events are counted from the last one, else from the team's start") {
    auto of = one_team();
    CHECK(due_lines(of.build(), "goals_communicated", "2024-03-01") == lines{"2023-08-31 2024-02-29 overdue 1"});
    of.team_event("T1", "2024-02-29", team_event_kind::goals_communicated);
    CHECK(due_lines(of.build(), "goals_communicated", "2025-03-01", {0, 400}) ==
          lines{"2023-08-31 2024-02-29 met 0 2024-02-29", "2024-02-29 2025-02-28 overdue 1"});
    CHECK(due_lines(of.build(), "barriers_reported", "2024-02-29") == lines{"2023-08-31 2024-02-29 open 0"});
    CHECK(due_lines(of.build(), "experience_sharing", "2024-02-29") == lines{"2023-08-31 2024-02-29 open 0"});
    // Nothing says since when the team is there.
    CHECK(due_lines(history_fixture().coach("C1", "T1").build(), "barriers_reported", "2024-02-29").empty());
    CHECK(
        due_lines(history_fixture().coach("C1", "T1", {1000, "2023-08-31"}).build(), "barriers_reported", "2024-02-29")
            .size() == 1);
    // Its last coach left on 28 February: it has closed.
    const auto closed = history_fixture().team("T1", "2023-08-31").coach("C1", "T1", {1000, "", "2024-02-28"}).build();
    CHECK(due_lines(closed, "barriers_reported", "2024-02-28").size() == 1);
    CHECK(due_lines(closed, "barriers_reported", "2024-02-29").empty());
    // Nothing meets a deadline that rests: on its last day it does, a day later no more.
    auto report = history_fixture().team("T1", "2023-08-31").coach("C1", "T1", {1000, "", "2024-02-28"});
    auto late = report;
    report.team_event("T1", "2024-02-28", team_event_kind::barriers_reported);
    CHECK(due_lines(report.build(), "barriers_reported", "2024-03-10", with_met) ==
          lines{"2023-08-31 2024-02-29 met 0 2024-02-28"});
    late.team_event("T1", "2024-02-29", team_event_kind::barriers_reported);
    CHECK(due_lines(late.build(), "barriers_reported", "2024-03-10", with_met).empty());
}

TEST_CASE("development_plan is due two months after a review") {
    auto of = one_team();
    of.team_event("T1", "2023-12-31", team_event_kind::fidelity_review, "", 90);
    CHECK(due_lines(of.build(), "development_plan", "2024-02-29") == lines{"2023-12-31 2024-02-29 open 0"});
    of.team_event("T1", "2024-03-01", team_event_kind::development_plan);
    CHECK(due_lines(of.build(), "development_plan", "2024-03-01", {0, 1}) ==
          lines{"2023-12-31 2024-02-29 met 1 2024-03-01"});
}

TEST_CASE("leader_span is 7 coaches in the team's first year, then 10") {
    const auto with_coaches = [](int coaches) {
        auto of = one_team("2023-03-01");
        for (int coach = 2; coach <= coaches; ++coach) of.coach("C" + std::to_string(coach), "T1", {500, "2024-02-01"});
        return of.build();
    };
    const auto key = "leader_span";
    CHECK(due_lines(with_coaches(7), key, "2024-02-29").empty());
    CHECK(due_lines(with_coaches(8), key, "2024-01-31").empty());
    CHECK(due_lines(with_coaches(8), key, "2024-02-29") == lines{"2024-02-01 2024-01-31 overdue 29"});
    CHECK(due_lines(with_coaches(8), key, "2024-03-01").empty());  // a year has passed
    CHECK(due_lines(with_coaches(10), key, "2024-03-01").empty());
    CHECK(due_lines(with_coaches(11), key, "2024-03-01") == lines{"2024-02-01 2024-01-31 overdue 30"});
}
