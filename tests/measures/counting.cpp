// What is counted is the edition's: moved periods and other values, worked by hand. The window is 2024-01-01 to
// 2024-06-30.
#include "measures/measured.hpp"

#include <ipsf/report.hpp>

#include <map>

using namespace ipsf;
using namespace ipsf::test;

namespace {

/// Asked with another value than fi-2021-11 has.
template <class Value>
reviewed by(std::optional<Value> counted_values::*which, Value value, reviewed asked = {}) {
    asked.options.counting.*which = value;
    return asked;
}

reviewed in_days(int after_job_end) {
    auto asked = by(&counted_values::days_after_job_end, after_job_end);
    asked.options.working_days_after_job_end = false;
    return asked;
}

reviewed active_within(int days, std::string_view as_of = "2024-06-30") {
    reviewed asked;
    asked.as_of = as_of;
    asked.options.active_within_days = days;
    return asked;
}

history_fixture job_alone(std::string_view start, const job_cells& cells = {}) {
    return history_fixture()
        .coach("C1", "T1")
        .episode("E1", "C1")
        .job("J1", "E1", start, cells)
        .table(table_kind::contacts);
}

/// A job from `start` with one meeting on job day `n`.
history met_on(std::string_view start, int n, const job_cells& cells = {}) {
    return job_alone(start, cells).contact(later(start, n), "C1", party::client, {.episode = "E1"}).build();
}

}  // namespace

TEST_CASE("the week before a job may be other days, also ones long before the window") {
    constexpr auto which = measure::met_week_before_share;
    const auto asked = by(&counted_values::week_before_job, job_days{-14, -3});
    CHECK(counted(met_on("2024-03-01", -15), which, asked) == counts{0, 1});
    CHECK(counted(met_on("2024-03-01", -14), which, asked) == counts{1, 1});
    CHECK(counted(met_on("2024-03-01", -3), which, asked) == counts{1, 1});
    CHECK(counted(met_on("2024-03-01", -2), which, asked) == counts{0, 1});
    const auto long_before = by(&counted_values::week_before_job, job_days{-366, -60});
    CHECK(counted(met_on("2024-01-01", -366), which, long_before) == counts{1, 1});
    CHECK(counted(met_on("2024-01-01", -367), which, long_before) == counts{0, 1});
    CHECK(counted(met_on("2024-01-01", -60), which, long_before) == counts{1, 1});
    CHECK(counted(met_on("2024-01-01", -59), which, long_before) == counts{0, 1});
}

TEST_CASE("the days after a job's start may be others, and the reason names the last of them") {
    constexpr auto which = measure::met_within_three_days_share;
    const auto asked = by(&counted_values::days_after_job_start, job_days{1, 5});
    CHECK(counted(met_on("2024-03-01", 0), which, asked) == counts{0, 1});
    CHECK(counted(met_on("2024-03-01", 1), which, asked) == counts{1, 1});
    CHECK(counted(met_on("2024-03-01", 5), which, asked) == counts{1, 1});
    CHECK(counted(met_on("2024-03-01", 6), which, asked) == counts{0, 1});
    CHECK(counted(job_alone("2024-06-25").build(), which, asked) == counts{0, 1});  // day 5 is 30 June
    CHECK(counted(job_alone("2024-06-26").build(), which, asked) == counts{0, 0});
    CHECK(left_out(job_alone("2024-06-26").build(), which, asked) == left_out_counts{{"fifth day after as_of", 1}});
    const auto at_once = by(&counted_values::days_after_job_start, job_days{0, 0});
    CHECK(counted(met_on("2024-06-30", 0), which, at_once) == counts{1, 1});
    CHECK(counted(job_alone("2024-06-30").build(), which, at_once) == counts{0, 1});  // the day itself is over
    CHECK(counted(met_on("2024-06-29", 1), which, at_once) == counts{0, 1});
}

TEST_CASE("the reason for a day to come counts in words up to ten and in numbers above") {
    const std::map<int, std::string_view> reasons = {
        {1, "first"}, {10, "tenth"}, {11, "11th"}, {12, "12th"},   {13, "13th"},   {20, "20th"},  {21, "21st"},
        {22, "22nd"}, {23, "23rd"},  {24, "24th"}, {100, "100th"}, {101, "101st"}, {111, "111th"}};
    const auto from = job_alone("2024-06-30").build();
    for (const auto& [last, ordinal] : reasons) {
        const auto counts = left_out(from, measure::met_within_three_days_share,
                                     by(&counted_values::days_after_job_start, job_days{0, last}));
        REQUIRE(counts.size() == 1);
        CHECK(counts.front().first == std::string(ordinal) + " day after as_of");
    }
}

TEST_CASE("the first month may have one week, or eight") {
    constexpr auto which = measure::first_month_weeks_met_share;
    const auto eight = by(&counted_values::first_month_weeks, 8);
    CHECK(counted(job_alone("2024-03-01").build(), which, eight) == counts{0, 8});
    CHECK(counted(met_on("2024-03-01", 55), which, eight) == counts{1, 8});
    CHECK(counted(met_on("2024-03-01", 56), which, eight) == counts{0, 8});
    CHECK(counted(job_alone("2024-05-06").build(), which, eight) == counts{0, 8});  // day 55 is 30 June
    CHECK(counted(job_alone("2024-05-07").build(), which, eight) == counts{0, 7});
    const auto records = explained(met_on("2024-03-01", 55), which, eight).records;
    REQUIRE(records.size() == 8);
    CHECK((records[0].detail == "week 1" && records[7].detail == "week 8"));
    CHECK((records[6].numerator == 0 && records[7].numerator == 1));
    const auto one = by(&counted_values::first_month_weeks, 1);
    CHECK(counted(met_on("2024-03-01", 6), which, one) == counts{1, 1});
    CHECK(counted(met_on("2024-03-01", 7), which, one) == counts{0, 1});
}

TEST_CASE("a period after the first month may be long: its meetings lie as far before the window as it is long") {
    constexpr auto which = measure::met_after_first_month_share;
    const auto asked = by(&counted_values::after_first_month, job_days{10, 90});
    const auto start = later("2024-01-01", -90);  // day 90 is the window's first day
    CHECK(counted(met_on(start, 9), which, asked) == counts{0, 1});
    CHECK(counted(met_on(start, 10), which, asked) == counts{1, 1});
    CHECK(counted(met_on(start, 90), which, asked) == counts{1, 1});
    CHECK(counted(met_on(start, 91), which, asked) == counts{0, 1});
    CHECK(counted(met_on(later(start, -1), 10), which, asked) == counts{0, 0});
    CHECK(counted(met_on(later("2024-06-30", -90), 90), which, asked) == counts{1, 1});
    CHECK(counted(met_on(later("2024-06-30", -89), 20), which, asked) == counts{0, 0});
    CHECK(unknown(met_on(later("2024-06-30", -89), 20), which, asked) ==
          "no supported job reached day 90 in the window");
    CHECK(counted(met_on("2024-03-01", 20, {.ended_on = later("2024-03-01", 10)}), which, asked) == counts{1, 1});
    CHECK(counted(met_on("2024-03-01", 20, {.ended_on = later("2024-03-01", 9)}), which, asked) == counts{0, 0});
    CHECK(counted(met_on("2024-03-01", 20, {.support_declined_on = later("2024-03-01", 11)}), which, asked) ==
          counts{1, 1});
    CHECK(counted(met_on("2024-03-01", 20, {.support_declined_on = later("2024-03-01", 10)}), which, asked) ==
          counts{0, 0});
    const auto first_day = by(&counted_values::after_first_month, job_days{0, 0});
    CHECK(counted(met_on("2024-06-30", 0), which, first_day) == counts{1, 1});
    CHECK(counted(met_on("2024-06-29", 1), which, first_day) == counts{0, 1});
    CHECK(unknown(job_alone("2023-12-31").build(), which, first_day) == "no supported job reached day 0 in the window");
}

TEST_CASE("a period after four months may lie behind the first year") {
    constexpr auto which = measure::met_after_four_months_share;
    const auto asked = by(&counted_values::after_four_months, job_days{400, 500});
    const auto start = later("2024-06-30", -500);
    CHECK(counted(met_on(start, 399), which, asked) == counts{0, 1});
    CHECK(counted(met_on(start, 400), which, asked) == counts{1, 1});
    CHECK(counted(met_on(start, 500), which, asked) == counts{1, 1});
    CHECK(counted(met_on(later(start, 1), 499), which, asked) == counts{0, 0});
    CHECK(counted(met_on(start, 450, {.ended_on = later(start, 400)}), which, asked) == counts{1, 1});
    CHECK(counted(met_on(start, 450, {.ended_on = later(start, 399)}), which, asked) == counts{0, 0});
    const auto after_ten_years = by(&counted_values::after_four_months, job_days{3660, 3660});
    CHECK(counted(met_on(later("2024-06-30", -3660), 3660), which, after_ten_years) == counts{1, 1});
    CHECK(counted(met_on(later("2024-06-30", -3660), 3659), which, after_ten_years) == counts{0, 1});
}

TEST_CASE("the days counted by the month, and the length of that month, may be others") {
    constexpr auto which = measure::contacts_per_month_first_year;
    const auto ten_days = by(&counted_values::month, fraction{30, 1}, by(&counted_values::first_year, job_days{0, 9}));
    CHECK(counted(job_alone("2024-03-01").build(), which, ten_days) == counts{0, 10});
    CHECK(counted(met_on("2024-03-01", 0), which, ten_days) == counts{30, 10});
    CHECK(counted(met_on("2024-03-01", 9), which, ten_days) == counts{30, 10});
    CHECK(counted(met_on("2024-03-01", 10), which, ten_days) == counts{0, 10});
    const auto half_days = by(&counted_values::month, fraction{61, 2}, by(&counted_values::first_year, job_days{0, 9}));
    CHECK(counted(met_on("2024-03-01", 9), which, half_days) == counts{61, 20});
    const auto second_year = by(&counted_values::first_year, job_days{365, 729});
    const auto start = later("2024-06-30", -729);  // its last counted day is as_of; 182 days lie in the window
    CHECK(counted(met_on(start, 729), which, second_year) == counts{365, 12 * 182});
    CHECK(counted(job_alone(later("2024-01-01", -729)).build(), which, second_year) == counts{0, 12});
    CHECK(counted(job_alone(later("2024-01-01", -730)).build(), which, second_year) == counts{0, 0});
}

TEST_CASE("contact after a job's end: other numbers of working days, and days") {
    const auto contacted = [](std::string_view date, const reviewed& asked) {
        // Known on Wednesday 27 March 2024; Friday 29 March to Monday 1 April is Easter.
        const auto from = job_alone("2020-01-01", {.end_known_on = "2024-03-27"})
                              .contact(date, "C1", party::client, {.episode = "E1"})
                              .build();
        return counted(from, measure::end_contact_share, asked);
    };
    const auto working_days = [](int count) { return by(&counted_values::days_after_job_end, count); };
    CHECK(contacted("2024-03-28", working_days(1)) == counts{1, 1});
    CHECK(contacted("2024-03-29", working_days(1)) == counts{0, 1});
    CHECK(contacted("2024-04-02", working_days(2)) == counts{1, 1});
    CHECK(contacted("2024-04-03", working_days(2)) == counts{0, 1});
    CHECK(contacted("2024-03-27", working_days(0)) == counts{1, 1});
    CHECK(contacted("2024-03-28", working_days(0)) == counts{0, 1});
    CHECK(contacted("2024-03-26", in_days(3)) == counts{0, 1});
    CHECK(contacted("2024-03-30", in_days(3)) == counts{1, 1});
    CHECK(contacted("2024-03-31", in_days(3)) == counts{0, 1});
    CHECK(contacted("2024-03-27", in_days(0)) == counts{1, 1});
    CHECK(contacted("2024-03-28", in_days(0)) == counts{0, 1});
}

TEST_CASE("a job's end is left out while the days after it are to come") {
    constexpr auto which = measure::end_contact_share;
    const auto known_on = [](std::string_view date) { return job_alone("2020-01-01", {.end_known_on = date}).build(); };
    CHECK(counted(known_on("2024-06-27"), which, in_days(3)) == counts{0, 1});  // day 3 is 30 June, a Sunday
    CHECK(counted(known_on("2024-06-28"), which, in_days(3)) == counts{0, 0});
    CHECK(left_out(known_on("2024-06-28"), which, in_days(3)) == left_out_counts{{"third day after as_of", 1}});
    CHECK(counted(known_on("2024-06-30"), which, in_days(0)) == counts{0, 1});
    CHECK(counted(known_on("2024-06-30"), which, by(&counted_values::days_after_job_end, 0)) == counts{0, 1});
    CHECK(left_out(known_on("2024-06-30"), which, by(&counted_values::days_after_job_end, 12)) ==
          left_out_counts{{"12th working day after as_of", 1}});
}

TEST_CASE("job search is the phase that the edition names") {
    const auto from = history_fixture()
                          .coach("C1", "T1")
                          .episode("E1", "C1", {.started_on = "2024-06-01"})
                          .phase("E1", "2024-06-01", 4)
                          .contact("2024-06-10", "C1", party::employer, {.episode = "E1"})
                          .build();
    CHECK(counted(from, measure::job_seekers_per_coach) == counts{0, 182 * 1000});
    CHECK(unknown(from, measure::employer_meetings_per_week) == "no meeting and no client in job search");
    const auto fourth = by(&counted_values::job_search_phase, 4);
    CHECK(counted(from, measure::job_seekers_per_coach, fourth) == counts{30 * 1000, 182 * 1000});
    CHECK(counted(from, measure::employer_meetings_per_week, fourth) == counts{7000, 182 * 1000});
}

TEST_CASE("as many care teams count as a coach's own as the edition says, of equal ones the first by id") {
    auto rows = history_fixture().coach("C1", "T1");
    int next = 0;
    // A 2, B 2, C 3, D 1, and one client referred without a care team: 9 clients.
    for (const char* team : {"D", "A", "C", "B", "A", "C", "B", "C"})
        rows.episode("E" + std::to_string(++next), "C1", {.care_team = team});
    const auto from = rows.episode("E9", "C1", {.referral = referral::self}).build();
    constexpr auto which = measure::attached_team_share;
    CHECK(counted(from, which, by(&counted_values::largest_care_teams, 1)) == counts{3, 9});
    CHECK(counted(from, which) == counts{5, 9});  // 2, as fi-2021-11 has it
    CHECK(counted(from, which, by(&counted_values::largest_care_teams, 3)) == counts{7, 9});
    CHECK(counted(from, which, by(&counted_values::largest_care_teams, 4)) == counts{8, 9});
    CHECK(counted(from, which, by(&counted_values::largest_care_teams, 10)) == counts{8, 9});
    const auto records = explained(from, which).records;
    REQUIRE(records.size() == 9);
    CHECK((records[1].numerator == 1 && records[4].numerator == 1));  // E2 and E5 of A
    CHECK((records[3].numerator == 0 && records[6].numerator == 0));  // E4 and E7 of B
}

TEST_CASE("a measure is unknown when the edition does not say what it counts by") {
    const auto from = met_on("2024-03-01", 1);
    for (const auto which :
         {measure::attached_team_share, measure::met_week_before_share, measure::met_within_three_days_share,
          measure::first_month_weeks_met_share, measure::contacts_per_month_first_year,
          measure::met_after_first_month_share, measure::met_after_four_months_share, measure::end_contact_share}) {
        CAPTURE(name_of(which));
        CHECK(unknown(from, which, {.options = {}}) == "the edition does not say what is counted");
        CHECK(explained(from, which, {.options = {}}).records.empty());
    }
    CHECK(unknown(from, measure::job_seekers_per_coach, {.options = {}}) == "no phases table");
    CHECK(counted(from, measure::clients_per_coach, {.options = {}}) == counts{1000, 1000});
    // One of two values is not enough.
    reviewed without_month;
    without_month.options.counting.month.reset();
    CHECK(unknown(from, measure::contacts_per_month_first_year, without_month) ==
          "the edition does not say what is counted");
    CHECK(counted(from, measure::met_within_three_days_share, without_month) == counts{1, 1});
}

TEST_CASE("active_within_days: a client counts with a contact in the last so many days, as_of among them") {
    constexpr auto which = measure::clients_per_coach;
    const auto contacted = [](std::string_view date, const reviewed& asked, const contact_cells& cells = {},
                              party with = party::client, std::string_view coach = "C1") {
        auto one = cells;
        if (one.episode.empty()) one.episode = "E1";
        const auto from = history_fixture()
                              .coach("C1", "T1")
                              .coach("C2", "T2")
                              .episode("E1", "C1")
                              .episode("E0", "C2")
                              .contact(date, coach, with, one)
                              .build();
        return counted(from, which, asked);
    };
    // 28 days up to 30 June begin on 3 June.
    CHECK(contacted("2024-06-02", active_within(28)) == counts{0, 1000});
    CHECK(contacted("2024-06-03", active_within(28)) == counts{1000, 1000});
    CHECK(contacted("2024-06-30", active_within(28)) == counts{1000, 1000});
    CHECK(contacted("2024-07-01", active_within(28)) == counts{0, 1000});
    CHECK(contacted("2024-06-30", active_within(1)) == counts{1000, 1000});
    CHECK(contacted("2024-06-29", active_within(1)) == counts{0, 1000});
    CHECK(contacted("2023-07-01", active_within(366)) == counts{1000, 1000});  // before the window: 2024 is a leap year
    CHECK(contacted("2023-06-30", active_within(366)) == counts{0, 1000});
    CHECK(contacted("2020-06-30", active_within(0)) == counts{1000, 1000});
    // Any mode and whichever coach; but met, with the client, and of the episode.
    CHECK(contacted("2024-06-20", active_within(28), {.mode = contact_mode::remote}) == counts{1000, 1000});
    CHECK(contacted("2024-06-20", active_within(28), {}, party::client, "C2") == counts{1000, 1000});
    CHECK(contacted("2024-06-20", active_within(28), {.outcome = contact_outcome::missed}) == counts{0, 1000});
    CHECK(contacted("2024-06-20", active_within(28), {}, party::employer) == counts{0, 1000});
    CHECK(contacted("2024-06-20", active_within(28), {}, party::family) == counts{0, 1000});
    CHECK(contacted("2024-06-20", active_within(28), {.episode = "E0"}) == counts{0, 1000});
}

TEST_CASE("active_within_days: the others are left out, and say why") {
    constexpr auto which = measure::clients_per_coach;
    const auto from = history_fixture()
                          .coach("C1", "T1")
                          .episode("E1", "C1")
                          .episode("E2", "C1")
                          .episode("E3", "C1", {.ended_on = "2024-06-29"})
                          .contact("2024-06-20", "C1", party::client, {.episode = "E2"})
                          .build();
    const auto found = explained(from, which, active_within(28));
    CHECK(measured(from, which, active_within(28)).left_out == left_out_counts{{"no contact in the last 28 days", 1}});
    REQUIRE(found.records.size() == 3);  // the coach, and the two episodes in force
    CHECK((found.records[1].row == 0 && found.records[1].left_out == "no contact in the last 28 days" &&
           found.records[1].numerator == 0));
    CHECK((found.records[2].row == 1 && found.records[2].left_out.empty() && found.records[2].numerator == 1000));
    CHECK(left_out(from, which, active_within(1)) == left_out_counts{{"no contact on as_of", 2}});
    // The other measures of clients do not ask for contacts.
    CHECK(left_out(from, measure::attached_team_share, active_within(28)) ==
          left_out(from, measure::attached_team_share));
}

TEST_CASE("active_within_days needs contacts, and is not asked without it") {
    const auto without = history_fixture().coach("C1", "T1").episode("E1", "C1").build();
    CHECK(unknown(without, measure::clients_per_coach, active_within(28)) == "no contacts table");
    CHECK(explained(without, measure::clients_per_coach, active_within(28)).records.empty());
    CHECK(counted(without, measure::clients_per_coach, active_within(0)) == counts{1000, 1000});
    const auto empty = history_fixture().coach("C1", "T1").episode("E1", "C1").table(table_kind::contacts).build();
    CHECK(counted(empty, measure::clients_per_coach, active_within(28)) == counts{0, 1000});
    const auto nobody = history_fixture()
                            .coach("C1", "T1", {.ended_on = "2024-06-29"})
                            .episode("E1", "C1")
                            .table(table_kind::contacts)
                            .build();
    CHECK(unknown(nobody, measure::clients_per_coach, active_within(28)) == "no coach employed");
}

TEST_CASE("active_within_days in a series is that of each date, through gaps and handovers") {
    const auto from = history_fixture()
                          .coach("C1", "T1")
                          .coach("C2", "T2")
                          .episode("E1", "C1")
                          .transfer("E1", "2024-03-20", "C2")
                          .contact("2024-01-15", "C1", party::client, {.episode = "E1"})
                          .contact("2024-01-20", "C1", party::client, {.episode = "E1"})
                          .contact("2024-03-05", "C1", party::client, {.episode = "E1"})
                          .contact("2024-06-29", "C1", party::client, {.episode = "E1"})
                          .build();
    std::vector<window> dates;
    for (const auto* date : {"2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"})
        dates.push_back(review_window(on(date), 1));
    const std::vector<id_index> teams = {from.team_ids.find("T1"), from.team_ids.find("T2")};
    const auto series = measure_team_series(from, teams, dates, active_within(28).options);
    // Within 28 days up to 31 January: 20 January. 29 February: from 2 February, none. 31 March, by now of C2: from 4
    // March, the 5th. 30 April, 31 May: none. 30 June: the 29th.
    const std::vector<std::array<int, 2>> numerators = {{1000, 0}, {0, 0}, {0, 1000}, {0, 0}, {0, 0}, {0, 1000}};
    const std::vector<std::array<int, 2>> inactive = {{0, 0}, {1, 0}, {0, 0}, {0, 1}, {0, 1}, {0, 0}};
    for (std::size_t date = 0; date < dates.size(); ++date)
        for (std::size_t team = 0; team < 2; ++team) {
            CAPTURE(date, team);
            const auto one = series.at(date, team, measure::clients_per_coach);
            CHECK(one.numerator == numerators[date][team]);
            CHECK((one.left_out.empty() ? 0 : one.left_out.front().second) == inactive[date][team]);
        }
}

TEST_CASE("reasons that name the edition's numbers are said in Finnish too") {
    const auto page = [](const history& from, measure which, const reviewed& asked) {
        return to_text(explained(from, which, asked), from, from.team_ids.find("T1"), review_window(on(asked.as_of), 6),
                       which, language::fi);
    };
    const auto has = [](const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos;
    };
    const auto late = job_alone("2024-06-30", {.end_known_on = "2024-06-30"}).build();
    CHECK(has(page(late, measure::met_within_three_days_share, {}), "kolmas päivä on arviointipäivän jälkeen"));
    CHECK(has(
        page(late, measure::met_within_three_days_share, by(&counted_values::days_after_job_start, job_days{0, 15})),
        "15. päivä on arviointipäivän jälkeen"));
    CHECK(has(page(late, measure::end_contact_share, {}), "kolmas työpäivä on arviointipäivän jälkeen"));
    CHECK(has(page(late, measure::end_contact_share, in_days(5)), "viides päivä on arviointipäivän jälkeen"));
    CHECK(
        has(page(late, measure::met_after_first_month_share, by(&counted_values::after_first_month, job_days{20, 40})),
            "mikään tuettu työsuhde ei yltänyt jaksolla päivään 40"));
    CHECK(has(page(late, measure::clients_per_coach, active_within(28)), "ei yhteydenottoa 28 viime päivän aikana"));
    CHECK(has(page(late, measure::clients_per_coach, active_within(1)), "ei yhteydenottoa arviointipäivänä"));
    CHECK(has(page(late, measure::met_week_before_share, {.options = {}}), "kriteeristö ei kerro, mitä lasketaan"));
    CHECK(has(page(job_alone("2024-03-01").build(), measure::first_month_weeks_met_share,
                   by(&counted_values::first_month_weeks, 5)),
              "viikko 5"));
}
