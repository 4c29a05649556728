#include "measures/measured.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

constexpr auto meetings = measure::employer_meetings_per_week;
constexpr auto seekers = measure::job_seekers_per_coach;

// One full-time coach of T1 is employed all of the 182 days: 182 000 thousandths of coach-days.
constexpr std::int64_t half_year = 182000;

/// E1 of C1 searches from 1 to 10 March 2024, a day of a move belonging to both phases.
history_fixture searching() {
    return history_fixture()
        .coach("C1", "T1")
        .coach("C2", "T2")
        .episode("E1", "C1")
        .phase("E1", "2024-02-01", 2)
        .phase("E1", "2024-03-01", 3)
        .phase("E1", "2024-03-10", 4);
}

std::int64_t meetings_counted(std::string_view date, contact_cells cells = {}, party with = party::employer,
                              std::string_view team = "T1", std::string_view coach = "C1") {
    if (cells.episode.empty()) cells.episode = "E1";
    return counted(searching().contact(date, coach, with, cells).build(), meetings, {.team = team}).first / 7000;
}

/// Days in phase 3 of one client with these phases.
std::int64_t days_searching(std::initializer_list<std::pair<std::string_view, int>> phases,
                            const episode_cells& episode = {}) {
    history_fixture rows;
    rows.coach("C1", "T1").episode("E1", "C1", episode).table(table_kind::phases);
    for (const auto& [from, phase] : phases) rows.phase("E1", from, phase);
    const auto [numerator, denominator] = counted(rows.build(), seekers);
    CHECK(denominator == half_year);
    CHECK(numerator % 1000 == 0);
    return numerator / 1000;
}

}  // namespace

TEST_CASE("Employer meetings count 7 000 each against thousandths of coach-days") {
    // C2 works half-time from 1 June, 30 days: 15 000. C3 left before the window.
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T1", {.fte = 500, .started_on = "2024-06-01"})
                       .coach("C3", "T1", {.ended_on = "2023-12-31"})
                       .episode("E1", "C1")
                       .phase("E1", "2024-01-01", 3)
                       .contact("2024-02-01", "C1", party::employer, {.episode = "E1"})
                       .contact("2024-06-03", "C2", party::employer, {.episode = "E1"})
                       .contact("2024-06-03", "C1", party::employer,
                                {.episode = "E1"})  // the same visit, by both: counts for each
                       .build();
    CHECK(counted(h, meetings) == counts{21000, half_year + 15000});
}

TEST_CASE("A meeting counts on the days its client is in phase 3, days of the moves included") {
    CHECK(meetings_counted("2024-02-29") == 0);
    CHECK(meetings_counted("2024-03-01") == 1);
    CHECK(meetings_counted("2024-03-05") == 1);
    CHECK(meetings_counted("2024-03-10") == 1);
    CHECK(meetings_counted("2024-03-11") == 0);
}

TEST_CASE("A meeting is an employer's, in person, met, made by a coach, for a client") {
    CHECK(meetings_counted("2024-03-05", {.mode = contact_mode::remote}) == 0);
    CHECK(meetings_counted("2024-03-05", {.outcome = contact_outcome::missed}) == 0);
    CHECK(meetings_counted("2024-03-05", {.made_by = made_by::client}) == 0);
    CHECK(meetings_counted("2024-03-05", {}, party::partner) == 0);
    const auto cold_visit = searching().contact("2024-03-05", "C1", party::employer).build();
    CHECK(counted(cold_visit, meetings) == counts{0, half_year});
}

TEST_CASE("A meeting belongs to its coach's team, whosever the client is") {
    CHECK(meetings_counted("2024-03-05", {}, party::employer, "T1", "C2") == 0);
    CHECK(meetings_counted("2024-03-05", {}, party::employer, "T2", "C2") == 1);
}

TEST_CASE("A meeting outside the episode does not count") {
    const auto ended = [](std::string_view date) {
        return counted(history_fixture()
                           .coach("C1", "T1")
                           .episode("E1", "C1", {.started_on = "2024-03-03", .ended_on = "2024-03-08"})
                           .phase("E1", "2024-03-01", 3)
                           .contact(date, "C1", party::employer, {.episode = "E1"})
                           .build(),
                       meetings)
            .first;
    };
    CHECK(ended("2024-03-02") == 0);
    CHECK(ended("2024-03-03") == 7000);
    CHECK(ended("2024-03-08") == 7000);
    CHECK(ended("2024-03-09") == 0);
}

TEST_CASE("Meetings count in the window only") {
    const auto met = [](std::string_view date) {
        return counted(history_fixture()
                           .coach("C1", "T1")
                           .episode("E1", "C1")
                           .phase("E1", "2023-01-01", 3)
                           .contact(date, "C1", party::employer, {.episode = "E1"})
                           .build(),
                       meetings)
            .first;
    };
    CHECK(met("2023-12-31") == 0);
    CHECK(met("2024-01-01") == 7000);
    CHECK(met("2024-06-30") == 7000);
    CHECK(met("2024-07-01") == 0);
}

TEST_CASE("No meeting is 0 when there was somebody to search for, and unknown when there was not") {
    const auto searched_until = [](std::string_view move) {
        return history_fixture()
            .coach("C1", "T1")
            .episode("E1", "C1")
            .phase("E1", "2023-06-01", 3)
            .phase("E1", move, 4)
            .table(table_kind::contacts)
            .build();
    };
    CHECK(counted(searched_until("2024-01-01"), meetings) ==
          counts{0, half_year});  // the day of the move is searched too
    CHECK(unknown(searched_until("2023-12-31"), meetings) == "no meeting and no client in job search");
    CHECK(counted(searched_until("2023-12-31"), meetings) == counts{0, 0});
    CHECK(counted(searched_until("2023-12-31"), seekers) == counts{0, half_year});
}

TEST_CASE("A meeting for another team's client makes the measure known") {
    const auto h = searching().contact("2024-03-05", "C2", party::employer, {.episode = "E1"}).build();
    CHECK(counted(h, meetings, {.team = "T2"}) == counts{7000, half_year});
    CHECK(counted(h, meetings) == counts{0, half_year});  // E1 is in search with T1
}

TEST_CASE("Without a coach employed both measures are unknown") {
    const auto h = history_fixture()
                       .coach("C1", "T1", {.ended_on = "2023-12-31"})
                       .episode("E1", "C1")
                       .phase("E1", "2023-06-01", 3)
                       .contact("2024-02-01", "C1", party::employer, {.episode = "E1"})
                       .build();
    CHECK(unknown(h, meetings) == "no coach employed");
    CHECK(unknown(h, seekers) == "no coach employed");
}

TEST_CASE("Missing tables are not empty ones") {
    const auto neither = history_fixture().coach("C1", "T1").build();
    CHECK(unknown(neither, meetings) == "no contacts table");
    CHECK(unknown(neither, seekers) == "no phases table");
    const auto contacts_only = history_fixture().coach("C1", "T1").table(table_kind::contacts).build();
    CHECK(unknown(contacts_only, meetings) == "no phases table");
    const auto phases_only = history_fixture().coach("C1", "T1").table(table_kind::phases).build();
    CHECK(unknown(phases_only, meetings) == "no contacts table");
    CHECK(counted(phases_only, seekers) == counts{0, half_year});
    const auto both_empty =
        history_fixture().coach("C1", "T1").table(table_kind::contacts).table(table_kind::phases).build();
    CHECK(unknown(both_empty, meetings) == "no meeting and no client in job search");
}

TEST_CASE("Days in phase 3 include the days of both moves") {
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-10", 4}}) == 10);
    CHECK(days_searching({{"2024-03-10", 4}, {"2024-03-01", 3}}) == 10);  // the order of rows does not matter
    CHECK(days_searching({}) == 0);
    CHECK(days_searching({{"2024-03-01", 2}, {"2024-03-10", 4}}) == 0);
    CHECK(days_searching({{"2024-06-30", 3}}) == 1);
    CHECK(days_searching({{"2024-07-01", 3}}) == 0);
}

TEST_CASE("Days in phase 3 are those of the window") {
    CHECK(days_searching({{"2023-06-01", 3}}) == 182);
    CHECK(days_searching({{"2023-06-01", 3}, {"2023-12-31", 4}}) == 0);
    CHECK(days_searching({{"2023-06-01", 3}, {"2024-01-01", 4}}) == 1);
    CHECK(days_searching({{"2024-06-29", 3}, {"2024-07-01", 4}}) == 2);
}

TEST_CASE("Of phases entered on one day the highest lasts, and each counts that day") {
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-01", 4}}) == 1);
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-01", 2}, {"2024-03-03", 4}}) == 3);
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-02", 4}, {"2024-03-02", 3}}) == 2);
    CHECK(days_searching({{"2024-03-01", 4}, {"2024-03-02", 5}, {"2024-03-02", 3}, {"2024-03-05", 2}}) == 1);
}

TEST_CASE("No day is counted twice") {
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-05", 3}, {"2024-03-08", 4}}) == 8);
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-05", 2}, {"2024-03-05", 3}, {"2024-03-08", 4}}) == 8);
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-05", 4}, {"2024-03-05", 3}}) == 5);
    // 1 to 5 March, 7 to 9 March.
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-05", 4}, {"2024-03-07", 3}, {"2024-03-09", 5}}) == 8);
    // 1 to 5 March and, with a day in between in phase 4, 6 March: 5 March is the last day of the first stretch, 6 the
    // first of the next.
    CHECK(days_searching({{"2024-03-01", 3}, {"2024-03-05", 4}, {"2024-03-06", 3}, {"2024-03-07", 4}}) == 7);
}

TEST_CASE("Days in phase 3 are days in force") {
    CHECK(days_searching({{"2024-03-01", 3}}, {.started_on = "2024-03-04", .ended_on = "2024-03-06"}) == 3);
    CHECK(days_searching({{"2024-06-21", 3}}, {.ended_on = "2024-07-15"}) == 10);
    CHECK(days_searching({{"2024-03-01", 3}}, {.started_on = "2024-07-01"}) == 0);
    CHECK(days_searching({{"2023-03-01", 3}}, {.ended_on = "2023-12-31"}) == 0);
}

TEST_CASE("A day in phase 3 belongs to the team responsible that day") {
    // 1 to 5 March with T1, 6 to 8 March with T2, 9 and 10 March with T1 again.
    const auto h = searching().transfer("E1", "2024-03-09", "C1").transfer("E1", "2024-03-06", "C2").build();
    CHECK(counted(h, seekers) == counts{7000, half_year});
    CHECK(counted(h, seekers, {.team = "T2"}) == counts{3000, half_year});
    const auto why = explained(h, seekers);
    REQUIRE(why.records.size() == 2);  // the coach, and the episode once
    CHECK(why.records[0].table == table_kind::coaches);
    CHECK(why.records[1].table == table_kind::episodes);
    CHECK(why.records[1].numerator == 7000);
}

TEST_CASE("Coach-days are the days employed in the window") {
    const auto coach_days = [](const coach_cells& cells) {
        return counted(history_fixture().coach("C1", "T1", cells).table(table_kind::phases).build(), seekers).second;
    };
    CHECK(coach_days({}) == half_year);
    CHECK(coach_days({.fte = 333}) == 182 * 333);
    CHECK(coach_days({.started_on = "2024-06-30"}) == 1000);
    CHECK(coach_days({.started_on = "2024-07-01"}) == 0);
    CHECK(coach_days({.ended_on = "2024-01-01"}) == 1000);
    CHECK(coach_days({.ended_on = "2023-12-31"}) == 0);
    CHECK(coach_days({.ended_on = "2024-07-31"}) == half_year);
    CHECK(coach_days({.started_on = "2024-02-01", .ended_on = "2024-02-29"}) == 29000);
}
