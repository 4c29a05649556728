// Clients at the start and the end of a period, and how they came and went.
#include "tracked.hpp"

#include <ipsf/measures.hpp>

using namespace ipsf;
using namespace ipsf::test;

namespace {

/// start, new, in, out, ended, of these on the last day, end.
using flow = std::array<std::int64_t, 7>;

std::vector<flow> flows_of(const history& of, std::string_view coach, const tracked_days& days = {}) {
    std::vector<flow> flows;
    const auto table = tracked_in(of, days);
    for (const auto& row : table.rows) {
        if (row.coach != (coach.empty() ? no_id : of.coach_ids.find(coach))) continue;
        flow one;
        std::copy_n(row.counts.begin(), one.size(), one.begin());
        CHECK(one[0] + one[1] + one[2] - one[3] - one[4] + one[5] == one[6]);
        flows.push_back(one);
    }
    return flows;
}

history_fixture two_coaches() {
    history_fixture of;
    of.coach("C1", "T1").coach("C2", "T1");
    return of;
}

}  // namespace

TEST_CASE("an episode is new in the period of its first day and ended in that of its last") {
    SECTION("the last day is not the period's: gone at its end") {
        const auto of = two_coaches().episode("E1", "C1", {"2024-01-31", "2024-02-28"}).build();
        CHECK(flows_of(of, "C1") == std::vector<flow>{{0, 1, 0, 0, 0, 0, 1}, {1, 0, 0, 0, 1, 0, 0}, {}});
    }
    SECTION("29 February, the last day that still counts, is the period's last: ended, and a client of that day") {
        const auto of = two_coaches().episode("E1", "C1", {"2024-02-01", "2024-02-29"}).build();
        CHECK(flows_of(of, "C1") == std::vector<flow>{{}, {0, 1, 0, 0, 1, 1, 1}, {}});
    }
    SECTION("28 February is the last day of another year's period") {
        const auto of = two_coaches().episode("E1", "C1", {"2023-02-01", "2023-02-28"}).build();
        CHECK(flows_of(of, "C1", {"2023-02-01", "2023-03-01"}) == std::vector<flow>{{0, 1, 0, 0, 1, 1, 1}, {}});
    }
    SECTION("one day long") {
        const auto of = two_coaches().episode("E1", "C1", {"2024-02-10", "2024-02-10"}).build();
        CHECK(flows_of(of, "C1") == std::vector<flow>{{}, {0, 1, 0, 0, 1, 0, 0}, {}});
    }
}

TEST_CASE("days before from and after to are not looked at") {
    auto fixture = two_coaches();
    fixture.episode("old", "C1", {"2023-05-01", "2024-01-09"}).episode("kept", "C1", {"2024-01-09"});
    fixture.episode("begins", "C1", {"2024-01-10", "2024-01-21"}).episode("later", "C1", {"2024-01-21"});
    fixture.transfer("kept", "2024-01-21", "C2");
    // From 10 to 20 January: "old" ended the day before, "begins" goes on as far as is known, "later" and the transfer
    // do not exist.
    CHECK(flows_of(fixture.build(), "C1", {"2024-01-10", "2024-01-20"}) == std::vector<flow>{{1, 1, 0, 0, 0, 0, 2}});
    // A day more: all of it is there.
    CHECK(flows_of(fixture.build(), "C1", {"2024-01-10", "2024-01-21"}) == std::vector<flow>{{1, 2, 0, 1, 1, 1, 2}});
}

TEST_CASE("a client handed over is neither new nor ended") {
    auto fixture = two_coaches();
    fixture.episode("E1", "C1", {"2023-12-01"});
    SECTION("within a period") {
        const auto of = fixture.transfer("E1", "2024-02-15", "C2").build();
        CHECK(flows_of(of, "C1") == std::vector<flow>{{1, 0, 0, 0, 0, 0, 1}, {1, 0, 0, 1, 0, 0, 0}, {}});
        CHECK(flows_of(of, "C2") == std::vector<flow>{{}, {0, 0, 1, 0, 0, 0, 1}, {1, 0, 0, 0, 0, 0, 1}});
        CHECK(flows_of(of, "") ==
              std::vector<flow>{{1, 0, 0, 0, 0, 0, 1}, {1, 0, 1, 1, 0, 0, 1}, {1, 0, 0, 0, 0, 0, 1}});
    }
    SECTION("on a period's first day: the coach of the night before has the client at the start") {
        const auto of = fixture.transfer("E1", "2024-02-01", "C2").build();
        CHECK(flows_of(of, "C1") == std::vector<flow>{{1, 0, 0, 0, 0, 0, 1}, {1, 0, 0, 1, 0, 0, 0}, {}});
        CHECK(flows_of(of, "C2") == std::vector<flow>{{}, {0, 0, 1, 0, 0, 0, 1}, {1, 0, 0, 0, 0, 0, 1}});
    }
    SECTION("on a period's last day") {
        const auto of = fixture.transfer("E1", "2024-01-31", "C2").build();
        CHECK(flows_of(of, "C1") == std::vector<flow>{{1, 0, 0, 1, 0, 0, 0}, {}, {}});
        CHECK(flows_of(of, "C2") ==
              std::vector<flow>{{0, 0, 1, 0, 0, 0, 1}, {1, 0, 0, 0, 0, 0, 1}, {1, 0, 0, 0, 0, 0, 1}});
    }
    SECTION("there and back") {
        const auto of = fixture.transfer("E1", "2024-02-05", "C2").transfer("E1", "2024-02-25", "C1").build();
        CHECK(flows_of(of, "C1")[1] == flow{1, 0, 1, 1, 0, 0, 1});
        CHECK(flows_of(of, "C2")[1] == flow{0, 0, 1, 1, 0, 0, 0});
    }
    SECTION("to the same coach: nothing happens") {
        const auto of = fixture.transfer("E1", "2024-02-05", "C1").build();
        CHECK(flows_of(of, "C1")[1] == flow{1, 0, 0, 0, 0, 0, 1});
    }
}

TEST_CASE("who is named on the first day has the client from the start, who is named after the last day never") {
    auto fixture = two_coaches();
    fixture.episode("E1", "C1", {"2024-01-10", "2024-01-20"});
    SECTION("on the first day") {
        const auto of = fixture.transfer("E1", "2024-01-10", "C2").build();
        CHECK(flows_of(of, "C1")[0] == flow{});
        CHECK(flows_of(of, "C2")[0] == flow{0, 1, 0, 0, 1, 0, 0});
    }
    SECTION("on the last day") {
        const auto of = fixture.transfer("E1", "2024-01-20", "C2").build();
        CHECK(flows_of(of, "C1")[0] == flow{0, 1, 0, 1, 0, 0, 0});
        CHECK(flows_of(of, "C2")[0] == flow{0, 0, 1, 0, 1, 0, 0});
    }
    SECTION("the day after the last") {
        const auto of = fixture.transfer("E1", "2024-01-21", "C2").build();
        CHECK(flows_of(of, "C1")[0] == flow{0, 1, 0, 0, 1, 0, 0});
        CHECK(flows_of(of, "C2")[0] == flow{});
    }
}

TEST_CASE("a client who goes to another team leaves one sum and enters the other") {
    history_fixture fixture;
    fixture.coach("C1", "T1").coach("C2", "T2").episode("E1", "C1", {"2023-12-01"}).transfer("E1", "2024-02-15", "C2");
    const auto of = fixture.build();
    const auto table = tracked_in(of);
    CHECK(lines_of(of, table, tracked::handed_out, "", "T1") == lines{"2024-01 0", "2024-02 1", "2024-03 0"});
    CHECK(lines_of(of, table, tracked::handed_in, "", "T2") == lines{"2024-01 0", "2024-02 1", "2024-03 0"});
    CHECK(lines_of(of, table, tracked::clients_at_end, "", "T1") == lines{"2024-01 1", "2024-02 0", "2024-03 0"});
    CHECK(lines_of(of, table, tracked::clients_at_end, "", "T2") == lines{"2024-01 0", "2024-02 1", "2024-03 1"});
}

TEST_CASE("job seekers and employed clients are those of the period's last day") {
    auto fixture = two_coaches();
    fixture.episode("E1", "C1", {"2024-01-01"}).phase("E1", "2024-01-05", 3);
    SECTION("a day of a move belongs to both phases") {
        const auto of = fixture.phase("E1", "2024-02-29", 4).build();
        CHECK(lines_of(of, tracked_in(of), tracked::job_seekers, "C1") == lines{"2024-01 1", "2024-02 1", "2024-03 0"});
    }
    SECTION("the day after a move belongs to the later one") {
        const auto of = fixture.phase("E1", "2024-02-28", 4).build();
        CHECK(lines_of(of, tracked_in(of), tracked::job_seekers, "C1") == lines{"2024-01 1", "2024-02 0", "2024-03 0"});
    }
    SECTION("a job in force on the last day; two of them are one client's") {
        fixture.job("J1", "E1", "2024-01-31", {"2024-02-29"}).job("J2", "E1", "2024-02-10", {"2024-02-29"});
        const auto of = fixture.job("J3", "E1", "2024-03-01", {"2024-03-30"}).build();
        const auto table = tracked_in(of);
        CHECK(lines_of(of, table, tracked::employed_clients, "C1") == lines{"2024-01 1", "2024-02 1", "2024-03 0"});
        // As the measure has it for a window of the last day alone.
        const auto team = of.team_ids.find("T1");
        const ipsf::window last_of_february{on("2024-02-29"), on("2024-02-29"), 1};
        const auto measured = measure_teams(of, {&team, 1}, last_of_february, measure_options{})[0];
        CHECK(measured[static_cast<std::size_t>(measure::employed_clients)].numerator == 1);
        CHECK(lines_of(of, table, tracked::jobs_started, "C1") == lines{"2024-01 1", "2024-02 1", "2024-03 1"});
        CHECK(lines_of(of, table, tracked::jobs_ended, "C1") == lines{"2024-01 0", "2024-02 2", "2024-03 1"});
    }
    SECTION("a job that outlasts the episode ends with the last coach, but its client is none any more") {
        fixture.episode("E2", "C1", {"2024-01-01", "2024-02-10"}).transfer("E2", "2024-02-01", "C2");
        const auto of = fixture.job("J1", "E2", "2024-01-15", {"2024-03-15"}).build();
        const auto table = tracked_in(of);
        CHECK(lines_of(of, table, tracked::jobs_started, "C1") == lines{"2024-01 1", "2024-02 0", "2024-03 0"});
        CHECK(lines_of(of, table, tracked::employed_clients, "C1") == lines{"2024-01 1", "2024-02 0", "2024-03 0"});
        CHECK(lines_of(of, table, tracked::employed_clients, "C2") == lines{"2024-01 0", "2024-02 0", "2024-03 0"});
        CHECK(lines_of(of, table, tracked::jobs_ended, "C2") == lines{"2024-01 0", "2024-02 0", "2024-03 1"});
    }
}

TEST_CASE("a coach has a row where employed, or where something counts") {
    history_fixture fixture;
    fixture.coach("C1", "T1", {1000, "2024-02-29", "2024-03-01"}).coach("C2", "T1", {1000, "", "2023-12-31"});
    SECTION("employed on one day of the period") {
        const auto of = fixture.build();
        CHECK(lines_of(of, tracked_in(of), tracked::clients_at_end, "C1") == lines{"2024-02 0", "2024-03 0"});
        CHECK(lines_of(of, tracked_in(of), tracked::clients_at_end, "C2").empty());
        CHECK(lines_of(of, tracked_in(of), tracked::clients_at_end, "") == lines{"2024-02 0", "2024-03 0"});
    }
    SECTION("has left, but is still the client's coach") {
        const auto of = fixture.episode("E1", "C2", {"2023-12-01", "2024-01-15"}).build();
        CHECK(lines_of(of, tracked_in(of), tracked::ended, "C2") == lines{"2024-01 1"});
        CHECK(lines_of(of, tracked_in(of), tracked::ended, "") == lines{"2024-01 1", "2024-02 0", "2024-03 0"});
    }
    SECTION("starts after to: does not exist yet") {
        const auto of = fixture.build();
        CHECK(tracked_in(of, {"2024-01-01", "2024-02-28"}).rows.empty());
    }
}

TEST_CASE("rows stand by period, team and coach in the order of ids, each team's sum last") {
    history_fixture fixture;
    fixture.coach("10", "T2").coach("9", "T2").coach("2", "T1");
    const auto of = fixture.build();
    std::vector<std::string> order;
    for (const auto& row : tracked_in(of, {"2024-01-01", "2024-01-31"}).rows)
        order.push_back(of.team_ids.text(row.team) + (row.coach == no_id ? "" : " " + of.coach_ids.text(row.coach)));
    CHECK(order == lines{"T1 2", "T1", "T2 9", "T2 10", "T2"});
}
