// Every deadline of a client at its edge, worked out by hand from docs/process.md.
#include "due_cases.hpp"

using namespace ipsf;
using namespace ipsf::test;

TEST_CASE("first_employer_meeting is due 30 days after the episode's start") {
    // 2024-01-10 + 30 days = 2024-02-09: January has 31 days.
    const auto key = "first_employer_meeting";
    CHECK(due_lines(one_client().build(), key, "2024-01-09").empty());
    CHECK(due_lines(one_client().build(), key, "2024-01-25").empty());  // 15 days left, 14 asked
    CHECK(due_lines(one_client().build(), key, "2024-01-26") == lines{"2024-01-10 2024-02-09 open 14"});
    CHECK(due_lines(one_client().build(), key, "2024-02-09") == lines{"2024-01-10 2024-02-09 open 0"});
    CHECK(due_lines(one_client().build(), key, "2024-02-10") == lines{"2024-01-10 2024-02-09 overdue 1"});
    CHECK(due_lines(one_client().build(), key, "2025-02-09") ==
          lines{"2024-01-10 2024-02-09 overdue 366"});  // leap year

    auto on_the_day = one_client();
    on_the_day.contact("2024-02-09", "C1", party::employer, in_person);
    CHECK(due_lines(on_the_day.build(), key, "2024-02-08", with_met) ==
          lines{"2024-01-10 2024-02-09 open 1"});  // not yet known
    CHECK(due_lines(on_the_day.build(), key, "2024-02-10", with_met) ==
          lines{"2024-01-10 2024-02-09 met 0 2024-02-09"});
    auto late = one_client();
    late.contact("2024-02-10", "C1", party::employer, in_person);
    CHECK(due_lines(late.build(), key, "2024-02-10", with_met) == lines{"2024-01-10 2024-02-09 met 1 2024-02-10"});

    auto alone = one_client();
    alone.contact("2024-02-01", "C1", party::employer,
                  {"E1", contact_mode::in_person, contact_outcome::met, made_by::client});
    CHECK(due_lines(alone.build(), key, "2024-02-01", with_met) == lines{"2024-01-10 2024-02-09 met 0 2024-02-01"});
    auto no_meeting = one_client();
    no_meeting.contact("2024-02-01", "C1", party::employer, remote)
        .contact("2024-02-02", "C1", party::employer, missed);
    no_meeting.contact("2024-01-09", "C1", party::employer, in_person);  // before the episode
    CHECK(due_lines(no_meeting.build(), key, "2024-02-09") == lines{"2024-01-10 2024-02-09 open 0"});
}

TEST_CASE("met deadlines are shown for the days asked, the last being as_of") {
    auto of = one_client();
    of.contact("2024-02-05", "C1", party::employer, in_person);
    const auto history = of.build();
    CHECK(due_lines(history, "first_employer_meeting", "2024-02-05").empty());
    CHECK(due_lines(history, "first_employer_meeting", "2024-02-05", {14, 1}).size() == 1);
    CHECK(due_lines(history, "first_employer_meeting", "2024-02-06", {14, 1}).empty());
    CHECK(due_lines(history, "first_employer_meeting", "2024-02-06", {14, 2}).size() == 1);
}

TEST_CASE("a deadline rests once the episode has ended and while consent is withheld") {
    const auto ended = one_client({"2024-01-10", "2024-02-15"}).build();
    CHECK(due_lines(ended, "profile_done", "2024-02-15") == lines{"2024-01-10 2024-02-09 overdue 6"});
    CHECK(due_lines(ended, "profile_done", "2024-02-16").empty());
    auto late = one_client({"2024-01-10", "2024-02-15"});
    late.form("E1", form_kind::form_a, "2024-02-16");
    CHECK(due_lines(late.build(), "profile_done", "2024-02-20", with_met).empty());

    episode_cells withheld{"2024-01-10"};
    withheld.employer_contact_consent = tristate::no;
    CHECK(due_lines(one_client(withheld).build(), "first_employer_meeting", "2024-02-09").empty());
    CHECK(due_lines(one_client(withheld).build(), "profile_done", "2024-02-09").size() == 1);
    withheld.employer_contact_consent = tristate::yes;
    CHECK(due_lines(one_client(withheld).build(), "first_employer_meeting", "2024-02-09").size() == 1);
}

TEST_CASE("a client's deadline belongs to the coach responsible on its due day, as known on as_of") {
    auto of = one_client();
    of.transfer("E1", "2024-02-09", "C2");
    const auto history = of.build();
    const auto coach = [&](std::string_view as_of) {
        due_options options;
        options.as_of = on(as_of);
        options.keys = {"profile_done"};
        const auto list = list_due(embedded_edition("fi-2021-11"), true, history, options);
        return history.coach_ids.text(list.items.at(0).coach);
    };
    CHECK(coach("2024-02-08") == "C1");
    CHECK(coach("2024-02-09") == "C2");
    CHECK(coach("2024-03-09") == "C2");
    auto after = one_client();
    after.transfer("E1", "2024-02-10", "C2");
    due_options options;
    options.as_of = on("2024-03-01");
    options.keys = {"profile_done"};
    options.coaches = {"C2"};
    CHECK(list_due(embedded_edition("fi-2021-11"), true, after.build(), options).items.empty());
    options.coaches = {"C1"};
    CHECK(list_due(embedded_edition("fi-2021-11"), true, after.build(), options).items.size() == 1);
}

TEST_CASE("profile_form is due on the day of the third meeting in person") {
    auto of = one_client();
    of.contact("2024-01-11", "C1", party::client, in_person).contact("2024-01-12", "C1", party::client, in_person);
    of.contact("2024-01-13", "C1", party::client, remote).contact("2024-01-14", "C1", party::client, missed);
    CHECK(due_lines(of.build(), "profile_form", "2024-01-20").empty());
    of.contact("2024-01-18", "C1", party::client, in_person).contact("2024-01-19", "C1", party::client, in_person);
    CHECK(due_lines(of.build(), "profile_form", "2024-01-18") == lines{"2024-01-18 2024-01-18 open 0"});
    auto before = of;
    before.form("E1", form_kind::form_a, "2024-01-12");
    CHECK(due_lines(before.build(), "profile_form", "2024-01-20", with_met) ==
          lines{"2024-01-18 2024-01-18 met 0 2024-01-12"});
    auto late = of;
    late.form("E1", form_kind::form_a, "2024-01-20");
    CHECK(due_lines(late.build(), "profile_form", "2024-01-20", with_met) ==
          lines{"2024-01-18 2024-01-18 met 2 2024-01-20"});
}

TEST_CASE("disclosure_revisit is asked for after two months without a job") {
    // From 31 December two months lead to 29 February 2024 (R6); 30 days on is 30 March.
    const auto key = "disclosure_revisit";
    auto of = one_client({"2023-12-31"});
    of.form("E1", form_kind::disclosure_discussion, "2024-02-28");
    CHECK(due_lines(of.build(), key, "2024-02-28", {60, 0}).empty());
    CHECK(due_lines(of.build(), key, "2024-02-29", {60, 0}) == lines{"2024-02-29 2024-03-30 open 30"});
    of.form("E1", form_kind::disclosure_discussion, "2024-02-29");
    CHECK(due_lines(of.build(), key, "2024-03-01", with_met) == lines{"2024-02-29 2024-03-30 met 0 2024-02-29"});
    auto with_job = one_client({"2023-12-31"});
    with_job.job("J1", "E1", "2024-02-29");
    CHECK(due_lines(with_job.build(), key, "2024-03-10", {60, 0}).empty());
    auto job_later = one_client({"2023-12-31"});
    job_later.job("J1", "E1", "2024-03-01");
    CHECK(due_lines(job_later.build(), key, "2024-03-10", {60, 0}).size() == 1);
}

TEST_CASE("deadlines before a job are known from its first day on") {
    auto of = one_client();
    of.job("J1", "E1", "2024-03-11");
    CHECK(due_lines(of.build(), "benefits_before_job", "2024-03-10").empty());
    CHECK(due_lines(of.build(), "benefits_before_job", "2024-03-11") == lines{"2024-03-11 2024-03-10 overdue 1"});
    auto counselled = of;
    counselled.form("E1", form_kind::benefits_counselling, "2024-01-10");
    CHECK(due_lines(counselled.build(), "benefits_before_job", "2024-03-11", with_met) ==
          lines{"2024-03-11 2024-03-10 met 0 2024-01-10"});
    auto on_the_day = of;
    on_the_day.form("E1", form_kind::benefits_counselling, "2024-03-11");
    CHECK(due_lines(on_the_day.build(), "benefits_before_job", "2024-03-11", with_met) ==
          lines{"2024-03-11 2024-03-10 met 1 2024-03-11"});

    // The seven days before 11 March are 4-10 March; a missed week is remembered for as long again: to 17 March.
    const auto met_on = [&](std::string_view date) {
        auto met = of;
        met.contact(date, "C1", party::client, in_person);
        return due_lines(met.build(), "meet_before_start", "2024-03-12", with_met);
    };
    CHECK(met_on("2024-03-03") == lines{"2024-03-11 2024-03-10 overdue 2"});
    CHECK(met_on("2024-03-04") == lines{"2024-03-11 2024-03-10 met 0 2024-03-04"});
    CHECK(met_on("2024-03-10") == lines{"2024-03-11 2024-03-10 met 0 2024-03-10"});
    CHECK(met_on("2024-03-11") == lines{"2024-03-11 2024-03-10 overdue 2"});
    CHECK(due_lines(of.build(), "meet_before_start", "2024-03-17") == lines{"2024-03-11 2024-03-10 overdue 7"});
    CHECK(due_lines(of.build(), "meet_before_start", "2024-03-18").empty());
}

TEST_CASE("meet_after_start counts job days 0-3 and rests with the job and without support") {
    const auto key = "meet_after_start";
    auto of = one_client();
    of.job("J1", "E1", "2024-02-27");  // + 3 days = 1 March: 2024 has a 29 February
    CHECK(due_lines(of.build(), key, "2024-03-01") == lines{"2024-02-27 2024-03-01 open 0"});
    CHECK(due_lines(of.build(), key, "2024-03-02") == lines{"2024-02-27 2024-03-01 overdue 1"});
    auto met = of;
    met.contact("2024-03-01", "C1", party::client, in_person);
    CHECK(due_lines(met.build(), key, "2024-03-05", with_met) == lines{"2024-02-27 2024-03-01 met 0 2024-03-01"});
    auto over = one_client();
    over.job("J1", "E1", "2024-02-27", {"2024-03-03"});
    CHECK(due_lines(over.build(), key, "2024-03-03").size() == 1);
    CHECK(due_lines(over.build(), key, "2024-03-04").empty());
    auto declined = one_client();
    declined.job("J1", "E1", "2024-02-27", {"", "", "2024-03-01"});
    CHECK(due_lines(declined.build(), key, "2024-02-29").size() == 1);
    CHECK(due_lines(declined.build(), key, "2024-03-01").empty());
}

TEST_CASE("weekly_first_month asks for a meeting in each of the job's first four weeks") {
    // Job weeks from 1 March 2024: 1-7, 8-14, 15-21, 22-28 March.
    const auto key = "weekly_first_month";
    auto of = one_client();
    of.job("J1", "E1", "2024-03-01").contact("2024-03-07", "C1", party::client, in_person);
    const auto history = of.build();
    CHECK(due_lines(history, key, "2024-03-08", {14, 2}) == lines{"2024-03-01 2024-03-07 met 0 2024-03-07",
                                                                  "2024-03-08 2024-03-14 open 6",
                                                                  "2024-03-15 2024-03-21 open 13"});
    // The second week was missed: it cannot be met any more, and is remembered for a week.
    CHECK(due_lines(history, key, "2024-03-21", {0, 0}) ==
          lines{"2024-03-08 2024-03-14 overdue 7", "2024-03-15 2024-03-21 open 0"});
    CHECK(due_lines(history, key, "2024-03-22", {0, 0}) == lines{"2024-03-15 2024-03-21 overdue 1"});
    CHECK(due_lines(history, key, "2024-03-22", {0, 9}) ==
          lines{"2024-03-08 2024-03-14 overdue 8", "2024-03-15 2024-03-21 overdue 1"});
    CHECK(due_lines(history, key, "2024-03-30", {30, 0}) == lines{"2024-03-22 2024-03-28 overdue 2"});
    // A week fell due when the job and its support last to its last day; once they are over, nothing of it is on the
    // list.
    const auto weeks = [&](const job_cells& cells) {
        auto other = one_client();
        other.job("J1", "E1", "2024-03-01", cells);
        CHECK(due_lines(other.build(), key, "2024-03-30", {0, 100}).empty());
        punctuality_options options;
        options.from = on("2024-03-01");
        options.to = on("2024-03-30");
        options.keys = {key};
        const auto sums = punctuality_of(embedded_edition("fi-2021-11"), true, other.build(), options);
        return sums.empty() ? 0 : sums.front().fell_due;
    };
    CHECK(weeks({"2024-03-14"}) == 2);
    CHECK(weeks({"2024-03-13"}) == 1);
    CHECK(weeks({"2024-03-06"}) == 0);
    CHECK(weeks({"", "", "2024-03-14"}) == 1);
    CHECK(weeks({"", "", "2024-03-15"}) == 2);
}

TEST_CASE("monthly_first_year asks for a meeting in each of the job's months 2-12") {
    // From 31 January 2024 month 2 is 29 February - 30 March, month 3 31 March - 29 April; month 12 ends on 30 January
    // 2025.
    const auto key = "monthly_first_year";
    auto of = one_client();
    of.job("J1", "E1", "2024-01-31").contact("2024-02-29", "C1", party::client, in_person);
    const auto history = of.build();
    CHECK(due_lines(history, key, "2024-02-28", {40, 0}) == lines{"2024-02-29 2024-03-30 open 31"});
    CHECK(due_lines(history, key, "2024-03-31", {31, 40}) ==
          lines{"2024-02-29 2024-03-30 met 0 2024-02-29", "2024-03-31 2024-04-29 open 29"});
    CHECK(due_lines(history, key, "2025-01-30", {100, 0}).back() == "2024-12-31 2025-01-30 open 0");
    CHECK(due_lines(history, key, "2025-01-31", {100, 0}) == lines{"2024-12-31 2025-01-30 overdue 1"});
}

TEST_CASE("contact_after_job_end counts working days, over holidays") {
    // Known on Wednesday 27 March 2024: Thursday 28, then Good Friday to Easter Monday, Tuesday 2 April, Wednesday 3
    // April.
    const auto key = "contact_after_job_end";
    auto of = one_client();
    of.job("J1", "E1", "2024-02-01", {"2024-03-20", "2024-03-27"});
    CHECK(due_lines(of.build(), key, "2024-03-26").empty());
    CHECK(due_lines(of.build(), key, "2024-04-03") == lines{"2024-03-27 2024-04-03 open 0"});
    CHECK(due_lines(of.build(), key, "2024-04-04") == lines{"2024-03-27 2024-04-03 overdue 1"});
    auto met = of;
    met.contact("2024-04-03", "C1", party::client, remote);
    CHECK(due_lines(met.build(), key, "2024-04-04", with_met) == lines{"2024-03-27 2024-04-03 met 0 2024-04-03"});
    // Another calendar without holidays: 28 and 29 March, 1 April.
    due_options options;
    options.as_of = on("2024-04-01");
    options.keys = {key};
    options.calendar = working_calendar(gsl::span<const day>());
    CHECK(list_due(embedded_edition("fi-2021-11"), true, of.build(), options).items.at(0).due_on == on("2024-04-01"));
}

TEST_CASE("employer_after_break follows a job that broke off and a serious problem") {
    const auto key = "employer_after_break";
    auto of = one_client();
    of.job("J1", "E1", "2024-02-01",
           {"2024-03-20", "2024-03-31", "", "employer", "", tristate::none, contract::none, job_end_reason::broke_off});
    of.job("J2", "E1", "2024-02-01",
           {"2024-03-20", "2024-03-31", "", "employer", "", tristate::none, contract::none, job_end_reason::as_agreed});
    of.signal("E1", "2024-04-02", signal_kind::serious_problem).signal("E1", "2024-04-02", signal_kind::job_lead);
    CHECK(due_lines(of.build(), key, "2024-04-02") ==
          lines{"2024-03-31 2024-04-01 overdue 1", "2024-04-02 2024-04-03 open 1"});
    of.contact("2024-04-01", "C1", party::employer, in_person).contact("2024-04-02", "C1", party::employer, remote);
    CHECK(due_lines(of.build(), key, "2024-04-02", with_met) ==
          lines{"2024-03-31 2024-04-01 met 0 2024-04-01", "2024-04-02 2024-04-03 open 1"});
}

TEST_CASE("a call is returned by the next day and a lead followed within two") {
    auto of = one_client();
    of.signal("E1", "2023-12-31",
              signal_kind::unanswered_call);  // before the episode: answered from that day on all the same
    of.signal("E1", "2024-02-28", signal_kind::unanswered_call).signal("E1", "2024-02-28", signal_kind::job_lead);
    of.contact("2024-02-20", "C1", party::employer, remote);
    CHECK(due_lines(of.build(), "return_call", "2024-02-29", {14, 5}) == lines{"2024-02-28 2024-02-29 open 0"});
    CHECK(due_lines(of.build(), "follow_job_lead", "2024-03-02") == lines{"2024-02-28 2024-03-01 overdue 1"});
    of.contact("2024-03-01", "C1", party::employer, remote);
    CHECK(due_lines(of.build(), "return_call", "2024-03-01", {14, 5}) ==
          lines{"2024-02-28 2024-02-29 met 1 2024-03-01"});
    CHECK(due_lines(of.build(), "follow_job_lead", "2024-03-02", {14, 5}) ==
          lines{"2024-02-28 2024-03-01 met 0 2024-03-01"});
}

TEST_CASE("new_search_offered is met by a search phase, another job or the episode's end") {
    const auto key = "new_search_offered";
    const auto with_end = [] {
        auto of = one_client();
        of.phase("E1", "2024-01-10", 5).job("J1", "E1", "2024-02-01", {"2024-03-01", "2024-03-01"});
        return of;
    };
    CHECK(due_lines(with_end().build(), key, "2024-03-15") == lines{"2024-03-01 2024-03-15 open 0"});
    auto search = with_end();
    search.phase("E1", "2024-03-16", 3);
    CHECK(due_lines(search.build(), key, "2024-03-16", with_met) == lines{"2024-03-01 2024-03-15 met 1 2024-03-16"});
    auto earlier = with_end();
    earlier.phase("E1", "2024-02-20", 4);  // it lasts when the end becomes known
    CHECK(due_lines(earlier.build(), key, "2024-03-16", with_met) == lines{"2024-03-01 2024-03-15 met 0 2024-03-01"});
    auto job = with_end();
    job.job("J2", "E1", "2024-03-10");
    CHECK(due_lines(job.build(), key, "2024-03-16", with_met) == lines{"2024-03-01 2024-03-15 met 0 2024-03-10"});
    auto end = one_client({"2024-01-10", "2024-03-12"});
    end.job("J1", "E1", "2024-02-01", {"2024-03-01", "2024-03-01"});
    CHECK(due_lines(end.build(), key, "2024-03-16", with_met) == lines{"2024-03-01 2024-03-15 met 0 2024-03-12"});
}

TEST_CASE("records after a job's end are due in 30 days, over a month's end") {
    auto of = one_client();
    of.job("J1", "E1", "2024-02-01", {"2024-04-15", "2024-04-15"});  // + 30 days = 15 May
    of.form("E1", form_kind::job_end_analysis, "2024-05-15").form("E1", form_kind::profile_update, "2024-04-14");
    CHECK(due_lines(of.build(), "job_end_analysis", "2024-05-15", with_met) ==
          lines{"2024-04-15 2024-05-15 met 0 2024-05-15"});
    CHECK(due_lines(of.build(), "profile_update", "2024-05-16", with_met) == lines{"2024-04-15 2024-05-15 overdue 1"});
}

TEST_CASE("forms C, D and E are due 14 days after their events, each job for itself") {
    auto of = one_client();
    of.job("J1", "E1", "2024-02-01", {"2024-02-20"}).job("J2", "E1", "2024-03-01");
    of.form("E1", form_kind::form_c, "2024-01-31").form("E1", form_kind::form_d, "2024-03-05");
    // One form C, from before the first job; the second job needs its own: 1 + 14 = 15 March.
    CHECK(due_lines(of.build(), "form_c", "2024-03-15", with_met) ==
          lines{"2024-02-01 2024-02-15 met 0 2024-01-31", "2024-03-01 2024-03-15 open 0"});
    // Form D was due on 20 February + 14 = 5 March.
    CHECK(due_lines(of.build(), "form_d", "2024-03-15", with_met) == lines{"2024-02-20 2024-03-05 met 0 2024-03-05"});
    // Form E outlasts the episode.
    auto ended = one_client({"2024-01-10", "2024-02-15"});
    CHECK(due_lines(ended.build(), "form_e", "2024-02-14").empty());
    CHECK(due_lines(ended.build(), "form_e", "2024-02-15") == lines{"2024-02-15 2024-02-29 open 14"});
    CHECK(due_lines(ended.build(), "form_e", "2025-03-01") == lines{"2024-02-15 2024-02-29 overdue 366"});
    ended.form("E1", form_kind::form_e, "2024-03-01");
    CHECK(due_lines(ended.build(), "form_e", "2024-03-02", with_met) ==
          lines{"2024-02-15 2024-02-29 met 1 2024-03-01"});
}

TEST_CASE("reach_out is met by an attempt on a later day") {
    const auto key = "reach_out";
    auto of = one_client();
    of.contact("2024-02-01", "C1", party::client, missed).contact("2024-02-01", "C1", party::client, missed);
    CHECK(due_lines(of.build(), key, "2024-02-08") == lines{"2024-02-01 2024-02-08 open 0"});
    of.contact("2024-02-09", "C1", party::client, missed);
    CHECK(due_lines(of.build(), key, "2024-02-10", {14, 5}) ==
          lines{"2024-02-01 2024-02-08 met 1 2024-02-09", "2024-02-09 2024-02-16 open 6"});
    of.contact("2024-02-12", "C1", party::family, missed);
    CHECK(due_lines(of.build(), key, "2024-02-12", {14, 1}) == lines{"2024-02-09 2024-02-16 met 0 2024-02-12"});
}
