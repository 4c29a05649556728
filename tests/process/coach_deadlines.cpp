// Deadlines and states of coaches at their edges. Weeks of 2024: Monday 4 March - Sunday 10 March, 11-17, 18-24.
#include "due_cases.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

history_fixture one_coach(std::int32_t fte = 1000) {
    history_fixture of;
    of.team("T1", "2020-01-01").coach("C1", "T1", {fte});
    return of;
}

}  // namespace

TEST_CASE("care_team_meeting is asked for in every ISO week") {
    const auto key = "care_team_meeting";
    auto of = one_coach();
    CHECK(due_lines(of.build(), key, "2024-03-11", {7, 0}) ==
          lines{"2024-03-04 2024-03-10 overdue 1", "2024-03-11 2024-03-17 open 6"});
    CHECK(due_lines(of.build(), key, "2024-03-17", {6, 0}) ==
          lines{"2024-03-04 2024-03-10 overdue 7", "2024-03-11 2024-03-17 open 0"});
    CHECK(due_lines(of.build(), key, "2024-03-18", {0, 0}) == lines{"2024-03-11 2024-03-17 overdue 1"});
    CHECK(due_lines(of.build(), key, "2024-03-11", {13, 0}).back() == "2024-03-18 2024-03-24 open 13");  // yet to come
    of.contact("2024-03-10", "C1", party::care_team, {});
    CHECK(due_lines(of.build(), key, "2024-03-11", {6, 2}) ==
          lines{"2024-03-04 2024-03-10 met 0 2024-03-10", "2024-03-11 2024-03-17 open 6"});
    of.contact("2024-03-11", "C1", party::care_team, {"", contact_mode::in_person, contact_outcome::missed});
    CHECK(due_lines(of.build(), key, "2024-03-17", {0, 0}) == lines{"2024-03-11 2024-03-17 open 0"});
    CHECK(due_lines(one_coach().coach("C2", "T1", {1000, "2024-03-05"}).build(), key, "2024-03-10", {0, 0}).size() ==
          2);  // C1: two weeks
    CHECK(due_lines(history_fixture().coach("C1", "T1", {1000, "", "2024-03-09"}).build(), key, "2024-03-10", {0, 0}) ==
          lines{"2024-02-26 2024-03-03 overdue 7"});  // left in the second week
}

TEST_CASE("partner_contact is asked for in each month with clients") {
    const auto key = "partner_contact";
    CHECK(due_lines(one_coach().build(), key, "2024-02-29").empty());
    auto of = one_coach();
    of.episode("E1", "C1", {"2024-02-29"});
    CHECK(due_lines(of.build(), key, "2024-02-28").empty());
    CHECK(due_lines(of.build(), key, "2024-02-29") == lines{"2024-02-01 2024-02-29 open 0"});
    CHECK(due_lines(of.build(), key, "2024-03-01", {0, 0}) == lines{"2024-02-01 2024-02-29 overdue 1"});
    auto with_client = of;
    with_client.contact("2024-02-29", "C1", party::partner, {"E1"});
    CHECK(due_lines(with_client.build(), key, "2024-03-01", {0, 5}) == lines{"2024-02-01 2024-02-29 met 0 2024-02-29"});
    auto alone = of;
    alone.contact("2024-02-01", "C1", party::partner, {});  // without an episode, remote or not
    CHECK(due_lines(alone.build(), key, "2024-02-29", with_met) == lines{"2024-02-01 2024-02-29 met 0 2024-02-01"});
}

TEST_CASE("employer_meetings asks for 6 x fte, but for 2 for each client where these are fewer than 3") {
    // How many meetings of the week 4-10 March meet it, with so many clients in phase 3.
    const auto needed = [](std::int32_t fte, int clients) {
        for (int meetings = 0; meetings <= 7; ++meetings) {
            auto of = one_coach(fte);
            for (int client = 0; client < clients; ++client) {
                const auto id = "E" + std::to_string(client);
                of.episode(id, "C1", {"2024-01-01"}).phase(id, "2024-01-01", 3);
            }
            for (int meeting = 0; meeting < meetings; ++meeting)
                of.contact("2024-03-10", "C1", party::employer, {"E0"});
            const auto found = due_lines(of.build(), "employer_meetings", "2024-03-10", {0, 7});
            if (found.empty()) return -1;
            if (found.back() == "2024-03-04 2024-03-10 met 0 2024-03-10") return meetings;
        }
        return 100;
    };
    CHECK(needed(1000, 0) == -1);
    CHECK(needed(1000, 1) == 2);
    CHECK(needed(1000, 2) == 4);
    CHECK(needed(1000, 3) == 6);
    CHECK(needed(1000, 4) == 6);
    CHECK(needed(500, 2) == 3);  // the smaller of 3 and 4
    CHECK(needed(500, 1) == 2);  // the smaller of 3 and 2
    CHECK(needed(900, 5) == 6);  // 5.4: five are not enough
    CHECK(needed(100, 1) == 1);  // 0.6
}

TEST_CASE("employer_meetings counts meetings in person for clients in phase 3 only") {
    const auto key = "employer_meetings";
    auto of = one_coach();
    of.episode("E1", "C1", {"2024-01-01"}).phase("E1", "2024-01-01", 3).phase("E1", "2024-03-07", 4);
    of.contact("2024-03-05", "C1", party::employer, {"E1"})
        .contact("2024-03-06", "C1", party::employer, {"E1", contact_mode::remote});
    of.contact("2024-03-08", "C1", party::employer, {"E1"});
    CHECK(due_lines(of.build(), key, "2024-03-10", {0, 7}).back() == "2024-03-04 2024-03-10 open 0");
    of.contact("2024-03-07", "C1", party::employer, {"E1"});  // the day of the move belongs to both phases
    CHECK(due_lines(of.build(), key, "2024-03-10", {0, 7}).back() == "2024-03-04 2024-03-10 met 0 2024-03-07");
    CHECK(due_lines(of.build(), key, "2024-03-11", {6, 0}).empty());  // no client in phase 3 in the new week
    episode_cells withheld{"2024-01-01"};
    withheld.employer_contact_consent = tristate::no;
    CHECK(due_lines(one_coach().episode("E1", "C1", withheld).phase("E1", "2024-01-01", 3).build(), key, "2024-03-10")
              .empty());
}

TEST_CASE("caseload_limit is overdue since the last day on which it held") {
    const auto key = "caseload_limit";
    const auto with_clients = [](int clients, std::int32_t fte) {
        auto of = one_coach(fte);
        for (int client = 1; client < clients; ++client) of.episode("E" + std::to_string(client), "C1", {"2024-01-01"});
        of.episode("last", "C1", {"2024-03-05", "2024-03-20"});
        return of;
    };
    CHECK(due_lines(with_clients(20, 1000).build(), key, "2024-03-10").empty());
    CHECK(due_lines(with_clients(21, 1000).build(), key, "2024-03-04").empty());
    CHECK(due_lines(with_clients(21, 1000).build(), key, "2024-03-05") == lines{"2024-03-05 2024-03-04 overdue 1"});
    CHECK(due_lines(with_clients(21, 1000).build(), key, "2024-03-20") == lines{"2024-03-05 2024-03-04 overdue 16"});
    CHECK(due_lines(with_clients(21, 1000).build(), key, "2024-03-21").empty());
    CHECK(due_lines(with_clients(11, 525).build(), key, "2024-03-05").size() == 1);  // 10.5 at most
    CHECK(due_lines(with_clients(10, 525).build(), key, "2024-03-05").empty());
    auto moved = with_clients(21, 1000);
    moved.coach("C2", "T1").transfer("E1", "2024-03-08", "C2").transfer("E1", "2024-03-10", "C1");
    CHECK(due_lines(moved.build(), key, "2024-03-09").empty());
    CHECK(due_lines(moved.build(), key, "2024-03-10") == lines{"2024-03-10 2024-03-09 overdue 1"});
}
