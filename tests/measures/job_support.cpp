#include "measures/measured.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

/// One job of a client of T1.
history_fixture with_job(std::string_view start, const job_cells& cells = {}) {
    return history_fixture()
        .coach("C1", "T1")
        .coach("C2", "T2")
        .episode("E0", "C1")
        .episode("E1", "C1")
        .job("J1", "E1", start, cells)
        .table(table_kind::contacts);
}

/// Adds a contact with the job's client.
void meet(history_fixture& rows, std::string_view date, contact_cells cells = {}, party with = party::client,
          std::string_view coach = "C1") {
    if (cells.episode.empty()) cells.episode = "E1";
    rows.contact(date, coach, with, cells);
}

/// A job from `start` and one meeting with its client on job day `n`.
counts met_on_job_day(measure which, std::string_view start, int n, const contact_cells& cells = {},
                      const job_cells& job = {}) {
    auto rows = with_job(start, job);
    meet(rows, later(start, n), cells);
    return counted(rows.build(), which);
}

counts without_contacts(measure which, std::string_view start, const job_cells& job = {}) {
    return counted(with_job(start, job).build(), which);
}

const auto all_of_c23 = {measure::met_week_before_share,
                         measure::met_within_three_days_share,
                         measure::first_month_weeks_met_share,
                         measure::contacts_per_month_first_year,
                         measure::met_after_first_month_share,
                         measure::met_after_four_months_share,
                         measure::end_contact_share};

}  // namespace

TEST_CASE("met_week_before_share: the 7 days before the start") {
    constexpr auto which = measure::met_week_before_share;
    CHECK(met_on_job_day(which, "2024-03-01", -8) == counts{0, 1});
    CHECK(met_on_job_day(which, "2024-03-01", -7) == counts{1, 1});
    CHECK(met_on_job_day(which, "2024-03-01", -1) == counts{1, 1});
    CHECK(met_on_job_day(which, "2024-03-01", 0) == counts{0, 1});
    CHECK(met_on_job_day(which, "2024-01-01", -7) == counts{1, 1});  // before the window
    CHECK(met_on_job_day(which, "2023-12-31", -1) == counts{0, 0});
    CHECK(met_on_job_day(which, "2024-06-30", -1) == counts{1, 1});
    CHECK(met_on_job_day(which, "2024-07-01", -1) == counts{0, 0});
}

TEST_CASE("met_within_three_days_share: job days 0 to 3") {
    constexpr auto which = measure::met_within_three_days_share;
    CHECK(met_on_job_day(which, "2024-03-01", -1) == counts{0, 1});
    CHECK(met_on_job_day(which, "2024-03-01", 0) == counts{1, 1});
    CHECK(met_on_job_day(which, "2024-03-01", 3) == counts{1, 1});
    CHECK(met_on_job_day(which, "2024-03-01", 4) == counts{0, 1});
    CHECK(met_on_job_day(which, "2023-12-31", 1) == counts{0, 0});
}

TEST_CASE("met_within_three_days_share leaves out a job whose third day is to come and that has no meeting yet") {
    constexpr auto which = measure::met_within_three_days_share;
    CHECK(without_contacts(which, "2024-06-27") == counts{0, 1});  // its third day is 30 June
    CHECK(without_contacts(which, "2024-06-28") == counts{0, 0});
    CHECK(left_out(with_job("2024-06-28").build(), which) == left_out_counts{{"third day after as_of", 1}});
    CHECK(unknown(with_job("2024-06-28").build(), which) == "no job to count started in the window");
    CHECK(met_on_job_day(which, "2024-06-28", 2) == counts{1, 1});
    CHECK(met_on_job_day(which, "2024-06-28", 3) == counts{0, 0});  // 1 July is not seen
}

TEST_CASE("Meetings with the client are in person, met and in the job's episode, by whichever coach") {
    const auto share = [](const contact_cells& cells, party with = party::client, std::string_view coach = "C1") {
        auto rows = with_job("2024-03-01");
        meet(rows, "2024-03-02", cells, with, coach);
        return counted(rows.build(), measure::met_within_three_days_share);
    };
    CHECK(share({}) == counts{1, 1});
    CHECK(share({}, party::client, "C2") == counts{1, 1});
    CHECK(share({.mode = contact_mode::remote}) == counts{0, 1});
    CHECK(share({.outcome = contact_outcome::missed}) == counts{0, 1});
    CHECK(share({}, party::employer) == counts{0, 1});
    CHECK(share({}, party::family) == counts{0, 1});
    CHECK(share({.episode = "E0"}) == counts{0, 1});
}

TEST_CASE("first_month_weeks_met_share: the first four weeks, each by itself") {
    constexpr auto which = measure::first_month_weeks_met_share;
    CHECK(without_contacts(which, "2024-03-01") == counts{0, 4});
    for (const int n : {0, 6, 7, 13, 14, 20, 21, 27}) CHECK(met_on_job_day(which, "2024-03-01", n) == counts{1, 4});
    CHECK(met_on_job_day(which, "2024-03-01", -1) == counts{0, 4});
    CHECK(met_on_job_day(which, "2024-03-01", 28) == counts{0, 4});

    auto rows = with_job("2024-03-01");
    meet(rows, later("2024-03-01", 6));
    meet(rows, later("2024-03-01", 7));
    meet(rows, later("2024-03-01", 8));
    CHECK(counted(rows.build(), which) == counts{2, 4});
    const auto records = explained(rows.build(), which).records;
    REQUIRE(records.size() == 4);
    CHECK(records[0].detail == "week 1");
    CHECK(records[0].numerator == 1);
    CHECK(records[1].detail == "week 2");
    CHECK(records[1].numerator == 1);
    CHECK(records[2].numerator == 0);
    CHECK(records[3].detail == "week 4");
}

TEST_CASE("first_month_weeks_met_share takes weeks that lie wholly in the window") {
    constexpr auto which = measure::first_month_weeks_met_share;
    CHECK(without_contacts(which, "2024-01-01") == counts{0, 4});
    CHECK(without_contacts(which, "2023-12-31") == counts{0, 3});
    CHECK(without_contacts(which, "2023-12-25") == counts{0, 3});  // week 2 starts on 1 January
    CHECK(without_contacts(which, "2023-12-24") == counts{0, 2});
    CHECK(without_contacts(which, "2023-12-11") == counts{0, 1});
    CHECK(without_contacts(which, "2023-12-10") == counts{0, 0});
    CHECK(without_contacts(which, "2024-06-03") == counts{0, 4});  // day 27 is 30 June
    CHECK(without_contacts(which, "2024-06-04") == counts{0, 3});
    CHECK(without_contacts(which, "2024-06-24") == counts{0, 1});
    CHECK(without_contacts(which, "2024-06-25") == counts{0, 0});
    CHECK(unknown(with_job("2024-06-25").build(), which) == "no supported job week in the window");
}

TEST_CASE("first_month_weeks_met_share wants support on on the last day of the week") {
    constexpr auto which = measure::first_month_weeks_met_share;
    const std::string_view start = "2024-03-01";
    // The job's last day is the last of week 2, or the day before.
    CHECK(without_contacts(which, start, {.ended_on = later(start, 13)}) == counts{0, 2});
    CHECK(without_contacts(which, start, {.ended_on = later(start, 12)}) == counts{0, 1});
    CHECK(left_out(with_job(start, {.ended_on = later(start, 12)}).build(), which).empty());
    // Declined on the day after the last of week 2, or on that day: weeks 3 and 4, or 2 to 4, are left out.
    CHECK(without_contacts(which, start, {.support_declined_on = later(start, 14)}) == counts{0, 2});
    CHECK(left_out(with_job(start, {.support_declined_on = later(start, 14)}).build(), which) ==
          left_out_counts{{"support declined", 2}});
    CHECK(without_contacts(which, start, {.support_declined_on = later(start, 13)}) == counts{0, 1});
    CHECK(left_out(with_job(start, {.support_declined_on = later(start, 13)}).build(), which) ==
          left_out_counts{{"support declined", 3}});
    CHECK(without_contacts(which, start, {.support_declined_on = "2024-02-01"}) == counts{0, 0});
    // Declined in week 1, ended in week 2: only week 1 is left out, the others are no job weeks.
    CHECK(left_out(with_job(start, {.ended_on = later(start, 10), .support_declined_on = later(start, 3)}).build(),
                   which) == left_out_counts{{"support declined", 1}});
    // What happens after as_of is not known.
    CHECK(without_contacts(which, "2024-06-24", {.ended_on = "2024-07-01", .support_declined_on = "2024-07-01"}) ==
          counts{0, 1});
}

TEST_CASE("contacts_per_month_first_year: contacts x 365 over counted days x 12, from job day 28") {
    constexpr auto which = measure::contacts_per_month_first_year;
    // Job day 28 is 29 January; to 30 June: 3 + 29 + 31 + 30 + 31 + 30 = 154 days.
    CHECK(without_contacts(which, "2024-01-01") == counts{0, 12 * 154});
    CHECK(met_on_job_day(which, "2024-01-01", 27) == counts{0, 12 * 154});
    CHECK(met_on_job_day(which, "2024-01-01", 28) == counts{365, 12 * 154});
    CHECK(met_on_job_day(which, "2024-01-01", 181) == counts{365, 12 * 154});
    CHECK(met_on_job_day(which, "2024-01-01", 182) == counts{0, 12 * 154});
    CHECK(met_on_job_day(which, "2024-01-01", 60, {.mode = contact_mode::remote}) == counts{0, 12 * 154});
}

TEST_CASE("contacts_per_month_first_year ends on job day 364 and starts with the window") {
    constexpr auto which = measure::contacts_per_month_first_year;
    // Job day 364 is 30 May (2024 is a leap year); from 1 January: 31 + 29 + 31 + 30 + 30 = 151 days.
    CHECK(without_contacts(which, "2023-06-01") == counts{0, 12 * 151});
    CHECK(met_on_job_day(which, "2023-06-01", 213) == counts{0, 12 * 151});    // 31 December
    CHECK(met_on_job_day(which, "2023-06-01", 214) == counts{365, 12 * 151});  // 1 January
    CHECK(met_on_job_day(which, "2023-06-01", 364) == counts{365, 12 * 151});
    CHECK(met_on_job_day(which, "2023-06-01", 365) == counts{0, 12 * 151});
    CHECK(without_contacts(which, later("2024-01-01", -364)) == counts{0, 12});  // its day 364 is the window's first
    CHECK(without_contacts(which, later("2024-01-01", -365)) == counts{0, 0});
    CHECK(without_contacts(which, later("2024-06-30", -28)) == counts{0, 12});
    CHECK(without_contacts(which, later("2024-06-30", -27)) == counts{0, 0});
}

TEST_CASE("contacts_per_month_first_year counts days with support on, and contacts on them") {
    constexpr auto which = measure::contacts_per_month_first_year;
    const std::string_view start = "2024-01-01";
    // Ended on job day 30: days 28-30.
    CHECK(met_on_job_day(which, start, 30, {}, {.ended_on = later(start, 30)}) == counts{365, 36});
    CHECK(met_on_job_day(which, start, 31, {}, {.ended_on = later(start, 30)}) == counts{0, 36});
    CHECK(without_contacts(which, start, {.ended_on = later(start, 27)}) == counts{0, 0});
    CHECK(left_out(with_job(start, {.ended_on = later(start, 27)}).build(), which).empty());
    // Declined on job day 30: days 28 and 29.
    CHECK(met_on_job_day(which, start, 29, {}, {.support_declined_on = later(start, 30)}) == counts{365, 24});
    CHECK(met_on_job_day(which, start, 30, {}, {.support_declined_on = later(start, 30)}) == counts{0, 24});
    CHECK(without_contacts(which, start, {.support_declined_on = later(start, 28)}) == counts{0, 0});
    CHECK(left_out(with_job(start, {.support_declined_on = later(start, 28)}).build(), which) ==
          left_out_counts{{"support declined", 1}});
    CHECK(without_contacts(which, start, {.support_declined_on = "2024-07-01"}) == counts{0, 12 * 154});
    // A job past its first year has no counted days; nothing is left out of them.
    CHECK(left_out(with_job("2020-01-01", {.end_known_on = "2024-03-01", .support_declined_on = "2020-02-01"}).build(),
                   which)
              .empty());
}

TEST_CASE("A contact counts for each of two overlapping jobs") {
    constexpr auto which = measure::contacts_per_month_first_year;
    auto rows = with_job("2024-01-01").job("J2", "E1", "2024-05-03");  // day 28 is 31 May: 31 days
    meet(rows, "2024-06-10");
    meet(rows, "2024-05-10");
    CHECK(counted(rows.build(), which) == counts{3 * 365, 12 * (154 + 31)});
    const auto records = explained(rows.build(), which).records;
    REQUIRE(records.size() == 4);  // two contacts, two jobs
    CHECK(records[0].table == table_kind::contacts);
    CHECK(records[0].numerator == 730);
    CHECK(records[1].numerator == 365);
    CHECK(records[2].table == table_kind::jobs);
    CHECK(records[2].denominator == 12 * 154);
}

TEST_CASE("met_after_first_month_share: job days 28 to 58") {
    constexpr auto which = measure::met_after_first_month_share;
    const std::string_view start = "2024-03-01";
    CHECK(met_on_job_day(which, start, 27) == counts{0, 1});
    CHECK(met_on_job_day(which, start, 28) == counts{1, 1});
    CHECK(met_on_job_day(which, start, 58) == counts{1, 1});
    CHECK(met_on_job_day(which, start, 59) == counts{0, 1});
    // Day 58 has to lie in the window; its meetings may be older.
    CHECK(met_on_job_day(which, later("2024-01-01", -58), 28) == counts{1, 1});
    CHECK(met_on_job_day(which, later("2024-01-01", -58), 27) == counts{0, 1});
    CHECK(met_on_job_day(which, later("2024-01-01", -59), 28) == counts{0, 0});
    CHECK(met_on_job_day(which, later("2024-06-30", -58), 58) == counts{1, 1});
    CHECK(met_on_job_day(which, later("2024-06-30", -57), 30) == counts{0, 0});
}

TEST_CASE("met_after_first_month_share wants support on on job day 28 only") {
    constexpr auto which = measure::met_after_first_month_share;
    const std::string_view start = "2024-03-01";
    CHECK(met_on_job_day(which, start, 50, {}, {.ended_on = later(start, 28)}) == counts{1, 1});
    CHECK(met_on_job_day(which, start, 50, {}, {.ended_on = later(start, 27)}) == counts{0, 0});
    CHECK(left_out(with_job(start, {.ended_on = later(start, 27)}).build(), which).empty());
    CHECK(met_on_job_day(which, start, 50, {}, {.support_declined_on = later(start, 29)}) == counts{1, 1});
    CHECK(met_on_job_day(which, start, 50, {}, {.support_declined_on = later(start, 28)}) == counts{0, 0});
    CHECK(left_out(with_job(start, {.support_declined_on = later(start, 28)}).build(), which) ==
          left_out_counts{{"support declined", 1}});
    CHECK(unknown(with_job(start, {.ended_on = later(start, 27)}).build(), which) ==
          "no supported job reached day 58 in the window");
}

TEST_CASE("met_after_four_months_share: job days 120 to 150") {
    constexpr auto which = measure::met_after_four_months_share;
    const std::string_view start = "2024-01-10";
    CHECK(met_on_job_day(which, start, 119) == counts{0, 1});
    CHECK(met_on_job_day(which, start, 120) == counts{1, 1});
    CHECK(met_on_job_day(which, start, 150) == counts{1, 1});
    CHECK(met_on_job_day(which, start, 151) == counts{0, 1});
    CHECK(met_on_job_day(which, later("2024-01-01", -150), 120) == counts{1, 1});
    CHECK(met_on_job_day(which, later("2024-01-01", -151), 121) == counts{0, 0});
    CHECK(met_on_job_day(which, later("2024-06-30", -150), 150) == counts{1, 1});
    CHECK(met_on_job_day(which, later("2024-06-30", -149), 149) == counts{0, 0});
    CHECK(met_on_job_day(which, start, 130, {}, {.ended_on = later(start, 120)}) == counts{1, 1});
    CHECK(met_on_job_day(which, start, 130, {}, {.ended_on = later(start, 119)}) == counts{0, 0});
    CHECK(met_on_job_day(which, start, 130, {}, {.support_declined_on = later(start, 121)}) == counts{1, 1});
    CHECK(met_on_job_day(which, start, 130, {}, {.support_declined_on = later(start, 120)}) == counts{0, 0});
    CHECK(left_out(with_job(start, {.support_declined_on = later(start, 120)}).build(), which) ==
          left_out_counts{{"support declined", 1}});
    CHECK(unknown(with_job("2024-06-01").build(), which) == "no supported job reached day 150 in the window");
}

TEST_CASE("end_contact_share: from the day the end is known to the third working day after it") {
    const auto contacted = [](std::string_view date, const contact_cells& cells = {},
                              const measure_options& options = finnish_options()) {
        // Known on Wednesday 27 March 2024: Thursday, then over Easter Tuesday and Wednesday 3 April.
        auto rows = with_job("2020-01-01", {.ended_on = "2024-04-30", .end_known_on = "2024-03-27"});
        meet(rows, date, cells);
        return counted(rows.build(), measure::end_contact_share, {.options = options});
    };
    CHECK(contacted("2024-03-26") == counts{0, 1});
    CHECK(contacted("2024-03-27") == counts{1, 1});
    CHECK(contacted("2024-04-03") == counts{1, 1});
    CHECK(contacted("2024-04-04") == counts{0, 1});
    CHECK(contacted("2024-04-02", {.mode = contact_mode::remote}) == counts{1, 1});
    CHECK(contacted("2024-04-02", {.outcome = contact_outcome::missed}) == counts{0, 1});
    CHECK(contacted("2024-04-02", {.episode = "E0"}) == counts{0, 1});

    auto without_holidays = finnish_options();
    without_holidays.calendar =
        working_calendar{gsl::span<const day>{}};  // then the third working day is Monday 1 April
    CHECK(contacted("2024-04-01", {}, without_holidays) == counts{1, 1});
    CHECK(contacted("2024-04-02", {}, without_holidays) == counts{0, 1});
}

TEST_CASE("end_contact_share: ends known in the window whose third working day has come") {
    constexpr auto which = measure::end_contact_share;
    const auto known_on = [](std::string_view date) { return with_job("2020-01-01", {.end_known_on = date}); };
    CHECK(counted(known_on("").build(), which) == counts{0, 0});
    CHECK(counted(known_on("2023-12-31").build(), which) == counts{0, 0});
    CHECK(counted(known_on("2024-01-01").build(), which) == counts{0, 1});
    // as_of 30 June is a Sunday. From Tuesday 25 June the third working day is Friday 28, from Wednesday 26 Monday 1
    // July.
    CHECK(counted(known_on("2024-06-25").build(), which) == counts{0, 1});
    CHECK(counted(known_on("2024-06-26").build(), which) == counts{0, 0});
    CHECK(left_out(known_on("2024-06-26").build(), which) == left_out_counts{{"third working day after as_of", 1}});
    CHECK(unknown(known_on("2024-06-26").build(), which) == "no job end to count in the window");
    // What falls due on as_of is due: from Tuesday 25 June the third working day is as_of itself.
    CHECK(counted(known_on("2024-06-25").build(), which, {.as_of = "2024-06-28"}) == counts{0, 1});
    CHECK(counted(known_on("2024-06-25").build(), which, {.as_of = "2024-06-27"}) == counts{0, 0});
    CHECK(counted(known_on("2024-07-01").build(), which) == counts{0, 0});
    CHECK(left_out(known_on("2024-07-01").build(), which).empty());

    auto early = known_on("2024-06-28");
    meet(early, "2024-06-30", {.mode = contact_mode::remote});
    CHECK(counted(early.build(), which) == counts{1, 1});
    auto late = known_on("2024-06-28");
    meet(late, "2024-07-01");
    CHECK(counted(late.build(), which) == counts{0, 0});
    CHECK(counted(late.build(), which, {.as_of = "2024-07-01"}) == counts{1, 1});
}

TEST_CASE("A job belongs to the team of its start day, also where its contacts are another team's") {
    auto rows = with_job("2024-03-01").transfer("E1", "2024-03-02", "C2");
    meet(rows, "2024-03-03", {}, party::client, "C2");
    CHECK(counted(rows.build(), measure::met_within_three_days_share) == counts{1, 1});
    CHECK(counted(rows.build(), measure::met_within_three_days_share, {.team = "T2"}) == counts{0, 0});
}

TEST_CASE("Several jobs and episodes are kept apart") {
    auto rows = with_job("2024-03-01").job("J2", "E0", "2024-03-01").job("J3", "E1", "2024-04-01");
    meet(rows, "2024-04-02");
    meet(rows, "2024-03-01", {.episode = "E0"});
    CHECK(counted(rows.build(), measure::met_within_three_days_share) == counts{2, 3});
    const auto records = explained(rows.build(), measure::met_within_three_days_share).records;
    REQUIRE(records.size() == 3);
    CHECK(records[0].numerator == 0);
    CHECK(records[1].numerator == 1);
    CHECK(records[2].numerator == 1);
}

TEST_CASE("Criterion 23 is unknown without jobs or contacts") {
    const auto no_jobs = history_fixture().coach("C1", "T1").table(table_kind::contacts).build();
    const auto no_contacts = history_fixture().coach("C1", "T1").table(table_kind::jobs).build();
    const auto neither = history_fixture().coach("C1", "T1").build();
    const auto empty = history_fixture().coach("C1", "T1").table(table_kind::jobs).table(table_kind::contacts).build();
    for (const auto which : all_of_c23) {
        CAPTURE(name_of(which));
        CHECK(unknown(no_jobs, which) == "no jobs table");
        CHECK(unknown(no_contacts, which) == "no contacts table");
        CHECK(unknown(neither, which) == "no jobs table");
        CHECK(counted(empty, which) == counts{0, 0});
        CHECK(unknown(empty, which).starts_with("no "));
        CHECK(unknown(empty, which).find("table") == std::string_view::npos);
    }
}
