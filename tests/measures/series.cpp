// Many dates at once: what happens at the edges between them, worked out by hand.
#include "measures/measured.hpp"

#include <ipsf/history_builder.hpp>
#include <ipsf/part.hpp>
#include <ipsf/review.hpp>

using namespace ipsf;
using namespace ipsf::test;

namespace {

using texts = std::vector<std::string_view>;

struct asked_series {
    texts as_of = {"2024-04-30", "2024-05-31", "2024-06-30"};
    int months = 6;
    std::string_view team = "T1";
};

std::vector<window> asked_windows(const asked_series& asked) {
    std::vector<window> windows;
    for (const auto date : asked.as_of) windows.push_back(review_window(on(date), asked.months));
    return windows;
}

/// One measure of one team, date by date. What a series gives for a date, measuring that date alone must give too, and
/// so must the columns.
std::vector<measurement> series(const history& from, measure which, const asked_series& asked = {}) {
    const auto team = from.team_ids.find(asked.team);
    const auto options = finnish_options();
    const auto dates = asked_windows(asked);
    const auto all = measure_team_series(from, {&team, 1}, dates, options);
    REQUIRE(all.size() == 1);
    REQUIRE(all.dates().size() == dates.size());
    REQUIRE(all.sums(0, which).size() == dates.size());
    std::vector<measurement> results;
    for (std::size_t date = 0; date < dates.size(); ++date) {
        CAPTURE(name_of(which), asked.as_of[date]);
        results.push_back(all.at(date, 0, which));
        check_same(results.back(), measured(from, which, {asked.team, asked.as_of[date], asked.months, options}));
        CHECK(all.sums(0, which)[date].numerator == results.back().numerator);
        CHECK(all.sums(0, which)[date].denominator == results.back().denominator);
    }
    return results;
}

std::vector<counts> values(const history& from, measure which, const asked_series& asked = {}) {
    std::vector<counts> all;
    for (const auto& one : series(from, which, asked)) all.emplace_back(one.numerator, one.denominator);
    return all;
}

using rows_of_counts = std::vector<counts>;

history tailored_contact(std::string_view date) {
    return history_fixture()
        .coach("C1", "T1")
        .contact(date, "C1", party::employer, {.tailored = tristate::yes})
        .build();
}

/// Met days after the start; "": never.
history job_started(std::string_view start, const job_cells& cells = {}, std::string_view met_on = {}) {
    history_fixture rows;
    rows.coach("C1", "T1").episode("E1", "C1").table(table_kind::contacts).job("J1", "E1", start, cells);
    if (!met_on.empty()) rows.contact(met_on, "C1", party::client, {.episode = "E1"});
    return rows.build();
}

}  // namespace

TEST_CASE("teams, coaches and dates that there are not are a mistake of the caller, told to it") {
    const auto edition = embedded_edition("fi-2021-11");
    const auto options = measure_options_of(*edition, {});
    history_builder builder;
    builder.add_row(table_kind::coaches, std::vector<cell_value>{"C1", "T1"});
    builder.present(table_kind::episodes);
    const auto of = builder.finish();
    const auto looked_at = review_window(*parse_day("2024-06-30"), 6);
    const id_index first = 0;
    const auto series = measure_team_series(*of, {&first, 1}, {&looked_at, 1}, options);
    CHECK(series.sums(0, measure::clients_per_coach).size() == 1);
    CHECK_THROWS_AS(series.sums(1, measure::clients_per_coach), std::logic_error);
    CHECK_THROWS_AS(series.at(1, 0), std::logic_error);
    CHECK_THROWS_AS(series.at(0, 1), std::logic_error);
    for (const id_index none : {id_index{1}, no_id}) {
        CHECK_THROWS_AS(measure_teams(*of, {&none, 1}, looked_at, options), std::logic_error);
        CHECK_THROWS_AS(measure_coach_series(*of, {&none, 1}, {&looked_at, 1}, options), std::logic_error);
        CHECK_THROWS_AS(explain(*of, none, looked_at, measure::clients_per_coach, options), std::logic_error);
        CHECK_THROWS_AS(part_of(*of, gsl::span<const id_index>(&none, 1)), std::logic_error);
    }
    CHECK_THROWS_AS(measure_team_series(*of, {&first, 1}, {}, options), std::logic_error);
    series_options on_a_day;
    on_a_day.from = on_a_day.to = looked_at.as_of;
    const auto reviews = score_series(edition, true, of, {}, on_a_day);
    CHECK(reviews.in_short(0).date == 0);
    CHECK_THROWS_AS(reviews.in_short(1), std::logic_error);
    CHECK_THROWS_AS(reviews.at(1), std::logic_error);
    CHECK_THROWS_AS(reviews.alone(1), std::logic_error);
    CHECK_THROWS_AS(reviews.sum(1, measure::clients_per_coach), std::logic_error);
    CHECK_THROWS_AS(reviews.out_of_date(1), std::logic_error);
}

TEST_CASE("A contact on the first or last day of a window counts on the dates whose window it is") {
    constexpr auto which = measure::tailored_contact_share;
    // Windows of a month: 1-30 April, 1-31 May, 1-30 June.
    CHECK(values(tailored_contact("2024-03-31"), which, {.months = 1}) == rows_of_counts{{0, 0}, {0, 0}, {0, 0}});
    CHECK(values(tailored_contact("2024-04-01"), which, {.months = 1}) == rows_of_counts{{1, 1}, {0, 0}, {0, 0}});
    CHECK(values(tailored_contact("2024-04-30"), which, {.months = 1}) == rows_of_counts{{1, 1}, {0, 0}, {0, 0}});
    CHECK(values(tailored_contact("2024-05-01"), which, {.months = 1}) == rows_of_counts{{0, 0}, {1, 1}, {0, 0}});
    CHECK(values(tailored_contact("2024-05-31"), which, {.months = 1}) == rows_of_counts{{0, 0}, {1, 1}, {0, 0}});
    CHECK(values(tailored_contact("2024-06-30"), which, {.months = 1}) == rows_of_counts{{0, 0}, {0, 0}, {1, 1}});
    CHECK(values(tailored_contact("2024-07-01"), which, {.months = 1}) == rows_of_counts{{0, 0}, {0, 0}, {0, 0}});
    // Windows of two months: March-April, April-May, May-June.
    CHECK(values(tailored_contact("2024-04-30"), which, {.months = 2}) == rows_of_counts{{1, 1}, {1, 1}, {0, 0}});
    CHECK(values(tailored_contact("2024-05-01"), which, {.months = 2}) == rows_of_counts{{0, 0}, {1, 1}, {1, 1}});
    // Days between windows belong to none.
    const asked_series apart{{"2024-03-31", "2024-06-30"}, 1};
    CHECK(values(tailored_contact("2024-04-15"), which, apart) == rows_of_counts{{0, 0}, {0, 0}});
}

TEST_CASE("A job's third day may be to come on one date and be over on the next") {
    constexpr auto which = measure::met_within_three_days_share;
    const auto nobody_met = series(job_started("2024-05-29"), which);  // its third day is 1 June
    CHECK(nobody_met[1].left_out == left_out_counts{{"third day after as_of", 1}});
    CHECK(values(job_started("2024-05-29"), which) == rows_of_counts{{0, 0}, {0, 0}, {0, 1}});
    CHECK(values(job_started("2024-05-28"), which) == rows_of_counts{{0, 0}, {0, 1}, {0, 1}});  // 31 May
    CHECK(values(job_started("2024-05-29", {}, "2024-05-31"), which) == rows_of_counts{{0, 0}, {1, 1}, {1, 1}});
    CHECK(values(job_started("2024-05-29", {}, "2024-06-01"), which) == rows_of_counts{{0, 0}, {0, 0}, {1, 1}});
    CHECK(series(job_started("2024-05-29", {}, "2024-06-01"), which)[1].left_out ==
          left_out_counts{{"third day after as_of", 1}});
    CHECK(values(job_started("2024-05-29", {}, "2024-06-02"), which) == rows_of_counts{{0, 0}, {0, 0}, {0, 1}});
}

TEST_CASE("A job's end may be due for a contact after one date and be over on the next") {
    constexpr auto which = measure::end_contact_share;
    const job_cells ended{.ended_on = "2024-05-31",
                          .end_known_on = "2024-05-31"};  // a Friday: 3, 4, 5 June are the working days after it
    CHECK(values(job_started("2024-03-01", ended), which) == rows_of_counts{{0, 0}, {0, 0}, {0, 1}});
    CHECK(series(job_started("2024-03-01", ended), which)[1].left_out ==
          left_out_counts{{"third working day after as_of", 1}});
    CHECK(values(job_started("2024-03-01", ended, "2024-05-31"), which) == rows_of_counts{{0, 0}, {1, 1}, {1, 1}});
    CHECK(values(job_started("2024-03-01", ended, "2024-06-05"), which) == rows_of_counts{{0, 0}, {0, 0}, {1, 1}});
    CHECK(values(job_started("2024-03-01", ended, "2024-06-06"), which) == rows_of_counts{{0, 0}, {0, 0}, {0, 1}});
    const asked_series tuesday_and_wednesday{{"2024-06-04", "2024-06-05"}, 1};
    CHECK(values(job_started("2024-03-01", ended), which, tuesday_and_wednesday) == rows_of_counts{{0, 0}, {0, 1}});
}

TEST_CASE("A job whose end was known before it began is not there before it began") {
    // Known on Monday 20 May: the third working day after it is Thursday 23 May, long over on 31 May.
    const job_cells known_early{.ended_on = "2024-06-20", .end_known_on = "2024-05-20"};
    CHECK(values(job_started("2024-06-05", known_early), measure::end_contact_share) ==
          rows_of_counts{{0, 0}, {0, 0}, {0, 1}});
    CHECK(series(job_started("2024-06-05", known_early), measure::end_contact_share)[1].left_out.empty());
}

TEST_CASE("A waiting client counts from the day after the thirtieth until the meeting") {
    constexpr auto which = measure::days_to_employer_meeting;
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .episode("E1", "C1", {.started_on = "2024-04-10"})
                       .contact("2024-07-05", "C1", party::employer, {.episode = "E1"})
                       .build();
    const asked_series asked{{"2024-03-31", "2024-04-30", "2024-05-10", "2024-05-11", "2024-06-30", "2024-07-04",
                              "2024-07-05", "2024-07-31"}};
    // Days waited: 20 to 30 April, 30 to 10 May, 31, 31 + 50 = 81 to 30 June, 85 to 4 July; met after 86.
    CHECK(values(h, which, asked) ==
          rows_of_counts{{0, 0}, {0, 0}, {0, 0}, {31, 1}, {81, 1}, {85, 1}, {86, 1}, {86, 1}});
    const auto all = series(h, which, asked);
    CHECK(all[0].left_out.empty());
    CHECK(all[1].left_out == left_out_counts{{"waiting too short to count", 1}});
    CHECK(all[2].left_out == left_out_counts{{"waiting too short to count", 1}});
    CHECK(all[4].left_out.empty());
    CHECK(all[2].counted == left_out_counts{{"met", 0}, {"waiting", 0}});
    CHECK(all[4].counted == left_out_counts{{"met", 0}, {"waiting", 1}});
    CHECK(all[7].counted == left_out_counts{{"met", 1}, {"waiting", 0}});
    // With a window of two months the start on 10 April is out of sight from 10 June on.
    CHECK(values(h, which, {{"2024-06-09", "2024-06-10", "2024-07-31"}, 2}) == rows_of_counts{{60, 1}, {0, 0}, {0, 0}});
}

TEST_CASE("A client who moves to another team on a month's last day is the other's from that date on") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T2", {.fte = 500})
                       .episode("E1", "C1", {.care_team = "H1"})
                       .transfer("E1", "2024-05-31", "C2")
                       .phase("E1", "2024-05-01", 3)
                       .build();
    CHECK(values(h, measure::clients_per_coach) == rows_of_counts{{1000, 1000}, {0, 1000}, {0, 1000}});
    CHECK(values(h, measure::clients_per_coach, {.team = "T2"}) == rows_of_counts{{0, 500}, {1000, 500}, {1000, 500}});
    CHECK(values(h, measure::attached_team_share) == rows_of_counts{{1, 1}, {0, 0}, {0, 0}});
    CHECK(values(h, measure::attached_team_share, {.team = "T2"}) == rows_of_counts{{0, 0}, {1, 1}, {1, 1}});
    // Days in job search: 1-30 May with C1, 31 May and June with C2.
    CHECK(values(h, measure::job_seekers_per_coach, {.months = 1}) ==
          rows_of_counts{{0, 30000}, {30000, 31000}, {0, 30000}});
    CHECK(values(h, measure::job_seekers_per_coach, {.months = 1, .team = "T2"}) ==
          rows_of_counts{{0, 15000}, {1000, 15500}, {30000, 15000}});
    CHECK(values(h, measure::job_seekers_per_coach, {.months = 2}) ==
          rows_of_counts{{0, 61000}, {30000, 61000}, {30000, 61000}});
}

TEST_CASE("A day of a move belongs to both phases, on whichever date it is the last day") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .episode("E1", "C1")
                       .phase("E1", "2024-05-31", 3)
                       .phase("E1", "2024-06-30", 4)
                       .contact("2024-05-30", "C1", party::employer, {.episode = "E1"})
                       .contact("2024-05-31", "C1", party::employer, {.episode = "E1"})
                       .contact("2024-06-30", "C1", party::employer, {.episode = "E1"})
                       .contact("2024-07-01", "C1", party::employer, {.episode = "E1"})
                       .build();
    const asked_series asked{{"2024-04-30", "2024-05-31", "2024-06-30", "2024-07-31"}, 1};
    CHECK(values(h, measure::job_seekers_per_coach, asked) ==
          rows_of_counts{{0, 30000}, {1000, 31000}, {30000, 30000}, {0, 31000}});
    CHECK(values(h, measure::employer_meetings_per_week, asked) ==
          rows_of_counts{{0, 0}, {7000, 31000}, {7000, 30000}, {0, 0}});
    const auto meetings = series(h, measure::employer_meetings_per_week, asked);
    CHECK(meetings[0].unknown_because == "no meeting and no client in job search");
    CHECK(meetings[3].unknown_because == "no meeting and no client in job search");
}

TEST_CASE("A coach counts for the days employed, and on as_of") {
    const auto h = history_fixture()
                       .coach("C1", "T1", {.fte = 500, .started_on = "2024-04-30", .ended_on = "2024-05-31"})
                       .episode("E1", "C1")
                       .phase("E1", "2024-01-01", 3)
                       .build();
    CHECK(values(h, measure::clients_per_coach) == rows_of_counts{{1000, 500}, {1000, 500}, {1000, 0}});
    CHECK(series(h, measure::clients_per_coach)[2].unknown_because == "no coach employed");
    CHECK(values(h, measure::job_seekers_per_coach, {.months = 1}) ==
          rows_of_counts{{30000, 500}, {31000, 15500}, {30000, 0}});
    CHECK(series(h, measure::job_seekers_per_coach, {.months = 1})[2].unknown_because == "no coach employed");
}

TEST_CASE("The two largest care teams are found date by date") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .episode("E1", "C1", {.ended_on = "2024-06-29", .care_team = "A"})
                       .episode("E2", "C1", {.ended_on = "2024-06-29", .care_team = "A"})
                       .episode("E3", "C1", {.care_team = "B"})
                       .episode("E4", "C1", {.started_on = "2024-04-30", .care_team = "C"})
                       .episode("E5", "C1", {.started_on = "2024-05-31", .care_team = "C"})
                       .episode("E6", "C1", {.started_on = "2024-05-31", .referral = referral::self})
                       .episode("E7", "C1", {.started_on = "2024-06-30"})
                       .build();
    // 29 April: A A B. 30 April: A A B C. 31 May: A A C C of A A B C C and one of no care team. 30 June: C C B and one
    // of none.
    CHECK(values(h, measure::attached_team_share, {{"2024-04-29", "2024-04-30", "2024-05-31", "2024-06-30"}}) ==
          rows_of_counts{{3, 3}, {3, 4}, {4, 6}, {3, 4}});
    CHECK(series(h, measure::attached_team_share)[2].left_out == left_out_counts{{"no care team or referral", 1}});
}

TEST_CASE("Employers, occupations and clients are told apart on each date anew") {
    const auto h =
        history_fixture()
            .coach("C1", "T1")
            .episode("E1", "C1", {.client = "K1"})
            .episode("E2", "C1", {.client = "K1"})
            .job("J1", "E1", "2024-04-15", {.ended_on = "2024-04-30", .employer = "bakery", .occupation = "5120"})
            .job("J2", "E1", "2024-05-15", {.ended_on = "2024-05-31", .employer = "library", .occupation = "5120"})
            .job("J3", "E2", "2024-06-15", {.employer = "bakery"})
            .build();
    const asked_series two_months{{"2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30", "2024-07-31", "2024-08-31"},
                                  2};
    CHECK(values(h, measure::employer_share, two_months) ==
          rows_of_counts{{0, 0}, {1, 1}, {2, 2}, {2, 2}, {1, 1}, {0, 0}});
    CHECK(values(h, measure::employer_share, {.months = 3}) == rows_of_counts{{1, 1}, {2, 2}, {2, 3}});
    CHECK(values(h, measure::job_type_share, {.months = 3}) == rows_of_counts{{1, 1}, {1, 2}, {1, 2}});
    CHECK(series(h, measure::job_type_share, {.months = 3})[2].left_out == left_out_counts{{"occupation unknown", 1}});
    // One client, in two episodes: employed on some day of each of these windows but March's and, in windows of a
    // month, none.
    CHECK(values(h, measure::employed_clients, two_months) ==
          rows_of_counts{{0, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}});
    CHECK(values(h, measure::employed_clients, {{"2024-05-14", "2024-06-14", "2024-07-14"}, 1}) ==
          rows_of_counts{{1, 1}, {1, 1}, {1, 1}});
    CHECK(values(h, measure::employed_clients, {{"2024-04-14", "2024-04-15"}, 1}) == rows_of_counts{{0, 1}, {1, 1}});
}

TEST_CASE("Days of a job's first year are counted in the windows they lie in, while support is on") {
    constexpr auto which = measure::contacts_per_month_first_year;
    const asked_series asked{{"2024-01-28", "2024-01-31", "2024-02-29", "2024-03-31"}, 1};
    // Job day 28 is 29 January; support is on to 14 February.
    const auto h = job_started("2024-01-01", {.support_declined_on = "2024-02-15"}, "2024-02-14");
    CHECK(values(h, which, asked) == rows_of_counts{{0, 0}, {0, 12 * 3}, {365, 12 * 14}, {0, 0}});
    CHECK(series(h, which, asked)[3].left_out == left_out_counts{{"support declined", 1}});
    CHECK(series(h, which, asked)[0].left_out.empty());
    CHECK(values(job_started("2024-01-01", {}, "2024-02-15"), which, asked) ==
          rows_of_counts{{0, 0}, {0, 12 * 3}, {365, 12 * 29}, {0, 12 * 31}});
    // Job day 364 of a job that began on 1 January 2023 is 31 December.
    CHECK(values(job_started("2023-01-01", {}, "2023-12-31"), which, {{"2023-12-31", "2024-01-31"}, 1}) ==
          rows_of_counts{{365, 12 * 31}, {0, 0}});
}

TEST_CASE("Weeks and periods of a job count on the dates whose window has them") {
    // Weeks of 22 April: to 28 April, 5, 12 and 19 May. Windows of a month.
    CHECK(values(job_started("2024-04-22", {}, "2024-05-12"), measure::first_month_weeks_met_share, {.months = 1}) ==
          rows_of_counts{{0, 1}, {1, 2}, {0, 0}});  // the week from 29 April lies wholly in no month
    CHECK(values(job_started("2024-04-22", {}, "2024-05-12"), measure::first_month_weeks_met_share, {.months = 2}) ==
          rows_of_counts{{0, 1}, {1, 4}, {1, 2}});
}

TEST_CASE("A week that was met counts as met on every date that has it") {
    CHECK(values(job_started("2024-05-01", {}, "2024-05-07"), measure::first_month_weeks_met_share, {.months = 2}) ==
          rows_of_counts{{0, 0}, {1, 4}, {1, 4}});
    // Job day 58 of 1 April is 29 May, and job day 28 is 29 April.
    CHECK(values(job_started("2024-04-01", {}, "2024-04-29"), measure::met_after_first_month_share, {.months = 1}) ==
          rows_of_counts{{0, 0}, {1, 1}, {0, 0}});
    CHECK(values(job_started("2024-04-01", {}, "2024-04-28"), measure::met_after_first_month_share, {.months = 1}) ==
          rows_of_counts{{0, 0}, {0, 1}, {0, 0}});
}

TEST_CASE("Dates before the first row and after the last one have nothing to count") {
    const asked_series asked{{"1950-01-31", "2024-05-31", "2150-01-31"}, 120};
    CHECK(values(tailored_contact("2024-05-01"), measure::tailored_contact_share, asked) ==
          rows_of_counts{{0, 0}, {1, 1}, {0, 0}});
    CHECK(values(tailored_contact("2024-05-01"), measure::clients_per_coach, asked) ==
          rows_of_counts{{0, 1000}, {0, 1000}, {0, 1000}});
}

TEST_CASE("A measure whose table is missing is unknown on every date") {
    const auto h = history_fixture().coach("C1", "T1").build();
    for (const auto& one : series(h, measure::job_type_share)) CHECK(one.unknown_because == "no jobs table");
    CHECK(values(h, measure::job_type_share) == rows_of_counts{{0, 0}, {0, 0}, {0, 0}});
}

TEST_CASE("Coaches and teams come in the order asked for") {
    const auto h = history_fixture()
                       .coach("C1", "T1")
                       .coach("C2", "T2")
                       .work_time("C1", "2024-04-30", 100, 90)
                       .work_time("C2", "2024-05-01", 200, 20, 30)
                       .build();
    const auto dates = asked_windows({.months = 1});
    const std::vector<id_index> coaches = {h.coach_ids.find("C2"), h.coach_ids.find("C1")};
    const auto by_coach = measure_coach_series(h, coaches, dates, {});
    REQUIRE(by_coach.size() == 2);
    CHECK(by_coach.at(1, 0, measure::coaching_time_share).numerator == 20);
    CHECK(by_coach.at(0, 0, measure::coaching_time_share).unknown_because == "no coaching time recorded in the window");
    CHECK(by_coach.at(0, 1, measure::coaching_time_share).numerator == 90);
    CHECK(by_coach.at(0, 1, measure::community_time_share).left_out ==
          left_out_counts{{"community_minutes missing", 1}});
    CHECK(by_coach.at(0, 1, measure::clients_per_coach).unknown_because == "not measured coach by coach");
    REQUIRE(by_coach.sums(0, measure::clients_per_coach).size() == 3);
    CHECK(by_coach.sums(0, measure::clients_per_coach)[1].denominator == 0);

    const std::vector<id_index> teams = {h.team_ids.find("T2"), h.team_ids.find("T1")};
    const auto by_team = measure_team_series(h, teams, dates, finnish_options());
    CHECK(by_team.at(1, 0, measure::community_time_share).numerator == 30);
    CHECK(by_team.at(0, 1, measure::coaching_time_share).numerator == 90);
    CHECK(measure_team_series(h, {}, dates, finnish_options()).size() == 0);
}

TEST_CASE("A report that says stop cancels, and the history can be measured again") {
    const auto h = history_fixture().coach("C1", "T1").episode("E1", "C1").phase("E1", "2024-05-31", 3).build();
    const auto team = h.team_ids.find("T1");
    const auto dates = asked_windows({});
    execution run;
    run.report = [](std::int64_t, std::int64_t) { return false; };
    CHECK_THROWS_AS(measure_team_series(h, {&team, 1}, dates, finnish_options(), run), cancelled);
    CHECK_THROWS_AS(measure_teams(h, {&team, 1}, dates[0], finnish_options(), run), cancelled);
    CHECK_THROWS_AS(measure_coach_series(h, {&h.coaches.coach[0], 1}, dates, {}, run), cancelled);
    std::int64_t last_done = -1, last_total = 0;
    run.report = [&](std::int64_t done, std::int64_t total) {
        last_done = done;
        last_total = total;
        return true;
    };
    CHECK(measure_team_series(h, {&team, 1}, dates, finnish_options(), run)
              .at(1, 0, measure::job_seekers_per_coach)
              .numerator == 1000);
    CHECK(last_total > 0);
    CHECK(last_done == last_total);
}
