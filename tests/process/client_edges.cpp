// Every deadline of a client at the same edges: the day before it is known, its last day, the day after, a transfer on
// either, and the end of the episode. Each trigger is set so that the time to its last day crosses the end of February
// 2024, a leap year, or a holiday.
#include "due_cases.hpp"

#include <algorithm>
#include <functional>

using namespace ipsf;
using namespace ipsf::test;

namespace {

enum class after_end { rests, goes_on, is_met };
using records = std::function<void(history_fixture& of)>;
using record_on = std::function<void(history_fixture& of, std::string_view date)>;

struct deadline_case {
    std::string key;
    std::string_view known;    ///< the first day on which its trigger is known
    std::string_view trigger;  ///< as shown
    std::string_view last;     ///< the last day on which it is met in time
    records begin;
    record_on meet;
    bool lapses = false;  ///< what comes after the last day does not meet it any more
    after_end at_end = after_end::rests;
    std::string_view started_on = "2024-01-01";
    std::string_view ended_on = "";
};

record_on form_of(form_kind form) {
    return [form](history_fixture& of, std::string_view date) { of.form("E1", form, date); };
}
record_on contact_of(party with, const contact_cells& cells) {
    return [with, cells](history_fixture& of, std::string_view date) { of.contact(date, "C1", with, cells); };
}
records nothing() {
    return [](history_fixture&) {};
}
records job_from(std::string_view date) {
    return [date](history_fixture& of) { of.job("J1", "E1", date); };
}
records job_until(std::string_view known, job_end_reason why = job_end_reason::as_agreed) {
    return [known, why](history_fixture& of) {
        of.job("J1", "E1", "2024-01-10", {known, known, "", "employer", "", tristate::none, contract::none, why});
    };
}
records signal_on(std::string_view date, signal_kind kind) {
    return [date, kind](history_fixture& of) { of.signal("E1", date, kind); };
}

const auto employer_meeting = contact_of(party::employer, in_person);
const auto employer_call = contact_of(party::employer, remote);
const auto client_meeting = contact_of(party::client, in_person);

std::vector<deadline_case> deadline_cases() {
    return {
        // 31 January + 30 days: February has 29, so 1 March.
        {"first_employer_meeting", "2024-01-31", "2024-01-31", "2024-03-01", nothing(), employer_meeting, false,
         after_end::rests, "2024-01-31"},
        {"profile_done", "2024-01-31", "2024-01-31", "2024-03-01", nothing(), form_of(form_kind::form_a), false,
         after_end::rests, "2024-01-31"},
        // On the day of the third meeting.
        {"profile_form", "2024-02-29", "2024-02-29", "2024-02-29",
         [](history_fixture& of) {
             for (const char* date : {"2024-02-27", "2024-02-28", "2024-02-29"})
                 of.contact(date, "C1", party::client, in_person);
         },
         form_of(form_kind::form_a)},
        // Two months from 30 December end on 29 February (R6); + 30 days = 30 March.
        {"disclosure_revisit", "2024-02-29", "2024-02-29", "2024-03-30", nothing(),
         form_of(form_kind::disclosure_discussion), false, after_end::rests, "2023-12-30"},
        // By the day before, known on the job's first day. The seven days before are 23-29 February.
        {"benefits_before_job", "2024-03-01", "2024-03-01", "2024-02-29", job_from("2024-03-01"),
         form_of(form_kind::benefits_counselling)},
        {"meet_before_start", "2024-03-01", "2024-03-01", "2024-02-29", job_from("2024-03-01"), client_meeting, true},
        // 27 February + 3 days = 1 March.
        {"meet_after_start", "2024-02-27", "2024-02-27", "2024-03-01", job_from("2024-02-27"), client_meeting},
        // The first job week is 23-29 February; the job's second month 29 February (for the 30th) to 29 March.
        {"weekly_first_month", "2024-02-23", "2024-02-23", "2024-02-29", job_from("2024-02-23"), client_meeting, true},
        {"monthly_first_year", "2024-01-30", "2024-02-29", "2024-03-29", job_from("2024-01-30"), client_meeting, true},
        // Known on Friday 26 April: working days are Monday 29, Tuesday 30 and, after 1 May, Thursday 2 May.
        {"contact_after_job_end", "2024-04-26", "2024-04-26", "2024-05-02", job_until("2024-04-26"),
         contact_of(party::client, remote)},
        {"employer_after_break", "2024-02-29", "2024-02-29", "2024-03-01",
         job_until("2024-02-29", job_end_reason::broke_off), employer_meeting},
        {"employer_after_break", "2024-02-29", "2024-02-29", "2024-03-01",
         signal_on("2024-02-29", signal_kind::serious_problem), employer_meeting},
        {"return_call", "2024-02-29", "2024-02-29", "2024-03-01", signal_on("2024-02-29", signal_kind::unanswered_call),
         employer_call},
        {"follow_job_lead", "2024-02-28", "2024-02-28", "2024-03-01", signal_on("2024-02-28", signal_kind::job_lead),
         employer_call},
        // 16 February + 14 days = 1 March.
        {"new_search_offered", "2024-02-16", "2024-02-16", "2024-03-01",
         [](history_fixture& of) {
             of.phase("E1", "2024-01-10", 5).job("J1", "E1", "2024-01-10", {"2024-02-16", "2024-02-16"});
         },
         [](history_fixture& of, std::string_view date) { of.phase("E1", date, 3); }, false, after_end::is_met},
        {"job_end_analysis", "2024-01-31", "2024-01-31", "2024-03-01", job_until("2024-01-31"),
         form_of(form_kind::job_end_analysis)},
        {"profile_update", "2024-01-31", "2024-01-31", "2024-03-01", job_until("2024-01-31"),
         form_of(form_kind::profile_update)},
        {"form_c", "2024-02-16", "2024-02-16", "2024-03-01", job_from("2024-02-16"), form_of(form_kind::form_c)},
        {"form_d", "2024-02-16", "2024-02-16", "2024-03-01", job_until("2024-02-16"), form_of(form_kind::form_d)},
        {"form_e", "2024-02-16", "2024-02-16", "2024-03-01", nothing(), form_of(form_kind::form_e), false,
         after_end::goes_on, "2024-01-01", "2024-02-16"},
        // A missed meeting on 23 February + 7 days = 1 March.
        {"reach_out", "2024-02-23", "2024-02-23", "2024-03-01",
         [](history_fixture& of) { of.contact("2024-02-23", "C1", party::client, missed); },
         contact_of(party::family, missed)},
    };
}

history_fixture begun(const deadline_case& one, std::string_view ended_on) {
    auto of = one_client({one.started_on, ended_on});
    one.begin(of);
    return of;
}

constexpr due_asked only_due{0, 0, nullptr};

}  // namespace

TEST_CASE("no deadline of a client is forgotten here") {
    const auto cases = deadline_cases();
    for (const auto& rule : embedded_edition("fi-2021-11")->process->deadlines) {
        INFO(rule.key);
        const bool is_here =
            std::any_of(cases.begin(), cases.end(), [&](const auto& one) { return one.key == rule.key; });
        CHECK(is_here == (rule.subject == due_subject::client));
    }
}

TEST_CASE("every deadline of a client: known, open, overdue, met in time and late") {
    for (const auto& one : deadline_cases()) {
        INFO(one.key << " from " << one.known);
        const auto next = later(one.last, 1);
        const auto dates = std::string(one.trigger) + " " + std::string(one.last);
        const auto of = begun(one, one.ended_on);
        CHECK(due_lines(of.build(), one.key, later(one.known, -1), {400, 0}).empty());
        if (one.known <= one.last)
            CHECK(due_lines(of.build(), one.key, one.last, only_due) == lines{dates + " open 0"});
        CHECK(due_lines(of.build(), one.key, next, only_due) == lines{dates + " overdue 1"});

        auto in_time = of;
        one.meet(in_time, one.last);
        CHECK(due_lines(in_time.build(), one.key, next, {0, 2}) == lines{dates + " met 0 " + std::string(one.last)});
        auto late = of;
        one.meet(late, next);
        // What is late for one week is in time for the next, which then stands behind it.
        CHECK(due_lines(late.build(), one.key, next, {0, 2}).at(0) ==
              dates + (one.lapses ? " overdue 1" : " met 1 " + next));
    }
}

TEST_CASE("every deadline of a client is the coach's who is responsible on its last day") {
    for (const auto& one : deadline_cases()) {
        INFO(one.key << " from " << one.known);
        const auto next = later(one.last, 1);
        const auto coach = [&](std::string_view from) {
            const auto history = begun(one, one.ended_on).transfer("E1", from, "C2").build();
            due_options options;
            options.as_of = on(next);
            options.horizon = 0;
            options.keys = {one.key};
            const auto list = list_due(embedded_edition("fi-2021-11"), true, history, options);
            return list.items.size() == 1 ? history.coach_ids.text(list.items.front().coach)
                                          : std::string("not one item");
        };
        if (!one.ended_on.empty()) continue;  // nobody is handed over after the end
        CHECK(coach(one.last) == "C2");
        CHECK(coach(next) == "C1");
    }
}

TEST_CASE("every deadline of a client after the end of the episode") {
    for (const auto& one : deadline_cases()) {
        INFO(one.key << " from " << one.known);
        const auto end = one.ended_on.empty() ? std::max(one.known, one.last) : one.ended_on;
        const auto dates = std::string(one.trigger) + " " + std::string(one.last);
        const auto history = begun(one, end).build();
        const auto day_after = later(end, 1);
        const auto on_the_last = one.known <= one.last
                                     ? dates + " open 0"
                                     : dates + " overdue " + std::to_string(on(one.known) - on(one.last));
        switch (one.at_end) {
            case after_end::rests:
                CHECK(due_lines(history, one.key, end, only_due) == lines{on_the_last});
                CHECK(due_lines(history, one.key, day_after, {400, 400}).empty());
                break;
            case after_end::goes_on:
                CHECK(due_lines(history, one.key, later(one.last, 366), only_due) == lines{dates + " overdue 366"});
                break;
            case after_end::is_met:
                CHECK(due_lines(history, one.key, day_after, {0, 2}) == lines{dates + " met 0 " + std::string(end)});
                break;
        }
    }
}
