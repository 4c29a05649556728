#include "measures/measured.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

constexpr auto days_waited = measure::days_to_employer_meeting;

/// One client of T1 from 1 February 2024, and one employer contact.
history one_contact(std::string_view date, contact_cells cells = {}, party with = party::employer,
                    std::string_view coach = "C1") {
    cells.episode = cells.episode.empty() ? "E1" : cells.episode;
    return history_fixture()
        .coach("C1", "T1")
        .coach("C2", "T2")
        .episode("E0", "C1")
        .episode("E1", "C1", {.started_on = "2024-02-01"})
        .contact(date, coach, with, cells)
        .build();
}
const counts waiting = {150, 1};  // 1 February to 30 June: 29 + 31 + 30 + 31 + 29 days later

history waiting_since(std::string_view start, std::string_view end = {}) {
    return history_fixture()
        .coach("C1", "T1")
        .episode("E1", "C1", {.started_on = start, .ended_on = end})
        .table(table_kind::contacts)
        .build();
}

}  // namespace

TEST_CASE("Days run from the start to the first meeting, which may be on the first day") {
    CHECK(counted(one_contact("2024-02-11"), days_waited) == counts{10, 1});
    CHECK(counted(one_contact("2024-02-01"), days_waited) == counts{0, 1});
    CHECK(counted(one_contact("2024-01-31"), days_waited) == waiting);
    CHECK(counted(one_contact("2024-06-30"), days_waited) == counts{150, 1});
    CHECK(measured(one_contact("2024-06-30"), days_waited).counted == left_out_counts{{"met", 1}, {"waiting", 0}});
    CHECK(measured(one_contact("2024-07-01"), days_waited).counted == left_out_counts{{"met", 0}, {"waiting", 1}});
}

TEST_CASE("The first of several meetings counts, whatever the order of rows") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .episode("E1", "C1", {.started_on = "2024-02-01"})
                       .contact("2024-03-01", "C1", party::employer, {.episode = "E1"})
                       .contact("2024-01-15", "C1", party::employer, {.episode = "E1"})
                       .contact("2024-02-05", "C1", party::employer, {.episode = "E1"})
                       .contact("2024-02-09", "C1", party::employer, {.episode = "E1"})
                       .build();
    CHECK(counted(h, days_waited) == counts{4, 1});
}

TEST_CASE("A meeting is in person, met, with an employer, for this client, by any coach or by the client") {
    CHECK(counted(one_contact("2024-02-11", {.made_by = made_by::client}), days_waited) == counts{10, 1});
    CHECK(counted(one_contact("2024-02-11", {}, party::employer, "C2"), days_waited) == counts{10, 1});
    CHECK(counted(one_contact("2024-02-11", {.mode = contact_mode::remote}), days_waited) == waiting);
    CHECK(counted(one_contact("2024-02-11", {.outcome = contact_outcome::missed}), days_waited) == waiting);
    CHECK(counted(one_contact("2024-02-11", {}, party::partner), days_waited) == waiting);
    CHECK(counted(one_contact("2024-02-11", {}, party::client), days_waited) == waiting);
    CHECK(counted(one_contact("2024-02-11", {.episode = "E0"}), days_waited) == waiting);
}

TEST_CASE("Episodes that started in the window count, for the team of their start day") {
    const auto started = [](std::string_view start) {
        return measured(history_fixture()
                            .coach("C1", "T1")
                            .episode("E1", "C1", {.started_on = start})
                            .contact("2024-06-30", "C1", party::employer, {.episode = "E1"})
                            .build(),
                        days_waited)
            .denominator;
    };
    CHECK(started("2023-12-31") == 0);
    CHECK(started("2024-01-01") == 1);
    CHECK(started("2024-06-30") == 1);
    CHECK(started("2024-07-01") == 0);

    const auto moved = [](std::string_view day_of_move) {
        return history_fixture()
            .coach("C1", "T1")
            .coach("C2", "T2")
            .episode("E1", "C1", {.started_on = "2024-02-01"})
            .transfer("E1", day_of_move, "C2")
            .contact("2024-02-03", "C2", party::employer, {.episode = "E1"})
            .build();
    };
    CHECK(counted(moved("2024-02-02"), days_waited) == counts{2, 1});
    CHECK(counted(moved("2024-02-02"), days_waited, {.team = "T2"}) == counts{0, 0});
    CHECK(counted(moved("2024-02-01"), days_waited) == counts{0, 0});
    CHECK(counted(moved("2024-02-01"), days_waited, {.team = "T2"}) == counts{2, 1});
}

TEST_CASE("A meeting dated after the episode's end is still its first meeting") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .episode("E1", "C1", {.started_on = "2024-02-01", .ended_on = "2024-02-10"})
                       .contact("2024-02-11", "C1", party::employer, {.episode = "E1"})
                       .build();
    CHECK(counted(h, days_waited) == counts{10, 1});
}

TEST_CASE("A client waiting counts after more than 30 days, to as_of or to the end") {
    CHECK(counted(waiting_since("2024-05-30"), days_waited) == counts{31, 1});  // 31 days to 30 June
    CHECK(counted(waiting_since("2024-05-31"), days_waited) == counts{0, 0});
    CHECK(left_out(waiting_since("2024-05-31"), days_waited) == left_out_counts{{"waiting too short to count", 1}});
    CHECK(counted(waiting_since("2024-02-01", "2024-03-03"), days_waited) == counts{31, 1});  // February has 29 days
    CHECK(counted(waiting_since("2024-02-01", "2024-03-02"), days_waited) == counts{0, 0});
    CHECK(counted(waiting_since("2024-05-30", "2024-07-01"), days_waited) ==
          counts{31, 1});  // the end is not known yet
    CHECK(unknown(waiting_since("2024-05-31"), days_waited) == "no episode to count started in the window");
}

TEST_CASE("An edition may exclude those waiting, or count them from another day") {
    auto options = finnish_options();
    options.count_waiting = false;
    CHECK(counted(waiting_since("2024-02-01"), days_waited, {.options = options}) == counts{0, 0});
    CHECK(left_out(waiting_since("2024-02-01"), days_waited, {.options = options}) == left_out_counts{{"waiting", 1}});
    CHECK(counted(one_contact("2024-02-11"), days_waited, {.options = options}) == counts{10, 1});

    options = {};
    options.waiting_days = 60;
    CHECK(counted(waiting_since("2024-05-01"), days_waited, {.options = options}) == counts{0, 0});  // 60 days
    CHECK(counted(waiting_since("2024-04-30"), days_waited, {.options = options}) == counts{61, 1});
}

TEST_CASE("Those who met and those who wait are told apart") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .episode("E1", "C1", {.started_on = "2024-02-01"})
                       .episode("E2", "C1", {.started_on = "2024-02-01"})
                       .episode("E3", "C1", {.started_on = "2024-02-01"})
                       .episode("E4", "C1", {.started_on = "2024-06-20"})
                       .contact("2024-02-11", "C1", party::employer, {.episode = "E1"})
                       .contact("2024-02-21", "C1", party::employer, {.episode = "E3"})
                       .build();
    const auto result = measured(h, days_waited);
    CHECK(counts{result.numerator, result.denominator} == counts{10 + 150 + 20, 3});
    CHECK(result.counted == left_out_counts{{"met", 2}, {"waiting", 1}});
    CHECK(result.left_out == left_out_counts{{"waiting too short to count", 1}});
    const auto records = explained(h, days_waited).records;
    REQUIRE(records.size() == 4);
    CHECK(records[0].detail == "met");
    CHECK(records[1].detail == "waiting");
    CHECK(records[1].numerator == 150);
    CHECK(records[3].left_out == "waiting too short to count");
}

TEST_CASE("Without contacts nobody can be said to have waited") {
    const auto h = history_fixture().coach("C1", "T1").episode("E1", "C1", {.started_on = "2024-02-01"}).build();
    CHECK(unknown(h, days_waited) == "no contacts table");
}
