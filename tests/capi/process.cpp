// The client process through the C ABI: an edition's deadlines, phases and moves; episodes; audits; phases of teams;
// service models.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/due_questions.hpp"

#include <cstdint>
#include <cstring>
#include <set>
#include <string>
#include <vector>

namespace {

using services::built_in;
using services::loaded;
using audit_handle = owned<ipsf_audit, ipsf_audit_free>;
using phases_handle = owned<ipsf_phase_overview, ipsf_phase_overview_free>;
using service_model_handle = owned<ipsf_service_model, ipsf_service_model_free>;

constexpr std::int32_t march_31 = start_of_2024 + 90;

std::uint64_t form(const std::string& name) {
    for (std::int64_t i = 0; i < ipsf_form_count(); ++i)
        if (ipsf_form_name(i) == name) return std::uint64_t{1} << i;
    FAIL("there is no form " << name);
    return 0;
}

}  // namespace

TEST_CASE("forms keep their places: bits of stored results depend on them") {
    const char* const names[] = {"referral",
                                 "cooperation_agreement",
                                 "form_a",
                                 "employment_plan",
                                 "job_search_plan",
                                 "form_b",
                                 "form_c",
                                 "form_c2",
                                 "support_plan",
                                 "study_plan",
                                 "benefits_counselling",
                                 "disclosure_discussion",
                                 "profile_update",
                                 "job_end_analysis",
                                 "form_d",
                                 "form_e"};
    REQUIRE(ipsf_form_count() == 16);
    for (std::int64_t i = 0; i < 16; ++i) CHECK(std::string(ipsf_form_name(i)) == names[i]);
    CHECK(ipsf_form_name(-1) == nullptr);
    CHECK(ipsf_form_name(16) == nullptr);
}

TEST_CASE("an edition's deadlines as structs") {
    const auto edition = built_in();
    std::vector<ipsf_process_deadline> deadlines(static_cast<std::size_t>(ipsf_edition_deadline_count(edition.get())));
    REQUIRE(deadlines.size() > 30);
    deadlines[0].struct_size = sizeof(ipsf_process_deadline);
    REQUIRE(ipsf_edition_copy_deadlines(edition.get(), 0, static_cast<std::int64_t>(deadlines.size()), deadlines.data(),
                                        nullptr) == IPSF_OK);
    std::set<std::string> keys, states, own;
    for (const auto& one : deadlines) {
        keys.insert(one.key);
        if (one.is_state == IPSF_TRUE) states.insert(one.key);
        if (one.own == IPSF_TRUE) own.insert(one.key);
        CHECK(std::strlen(one.title_fi) > 0);
        CHECK(std::strlen(one.title_en) > 0);
        CHECK(std::strlen(one.document) > 0);
        for (std::int64_t i = 0; i < one.criterion_count; ++i) CHECK((one.criteria[i] >= 1 && one.criteria[i] <= 25));
    }
    CHECK(keys.size() == deadlines.size());
    CHECK(states == std::set<std::string>{"caseload_limit", "leader_span"});
    CHECK(own.count("reach_out") == 1);
    CHECK(own.count("meet_after_start") == 0);
    const auto& first = deadlines[0];
    CHECK(std::string(first.key) == "first_employer_meeting");
    CHECK(first.subject == IPSF_SUBJECT_CLIENT);
    CHECK(std::string(first.place) == "kriteeri 15");
    REQUIRE(first.criterion_count == 1);
    CHECK(first.criteria[0] == 15);
    ipsf_process_deadline past = IPSF_PROCESS_DEADLINE_INIT;
    CHECK(ipsf_edition_copy_deadlines(edition.get(), static_cast<std::int64_t>(deadlines.size()), 1, &past, nullptr) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_edition_copy_deadlines(nullptr, 0, 0, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_edition_deadline_count(nullptr) == 0);
}

TEST_CASE("an edition's phases and moves as structs") {
    const auto edition = built_in();
    REQUIRE(ipsf_edition_phase_count(edition.get()) == 6);
    ipsf_process_phase phases[6];
    phases[0].struct_size = sizeof(ipsf_process_phase);
    REQUIRE(ipsf_edition_copy_phases(edition.get(), 0, 6, phases, nullptr) == IPSF_OK);
    for (int i = 0; i < 6; ++i) CHECK(phases[i].number == i + 1);
    CHECK(std::string(phases[1].key) == "profiling");
    CHECK(phases[1].forms == (form("form_a") | form("employment_plan") | form("job_search_plan")));
    CHECK(phases[5].number == IPSF_END_OF_PROCESS);
    CHECK(std::string(ipsf_edition_phase_tool(edition.get(), 1, 0, "fi")) == "Kykyviisari");
    CHECK(std::string(ipsf_edition_phase_tool(edition.get(), 1, 3, "en")) == "curriculum vitae");
    CHECK(ipsf_edition_phase_tool_count(edition.get(), 1) == 5);
    CHECK(ipsf_edition_phase_tool_count(edition.get(), -1) == 0);
    CHECK(ipsf_edition_phase_tool_count(edition.get(), 6) == 0);
    CHECK(ipsf_edition_phase_tool_count(nullptr, 1) == 0);
    CHECK(ipsf_edition_phase_tool(edition.get(), 1, 5, "en") == nullptr);
    CHECK(ipsf_edition_phase_tool(edition.get(), 6, 0, "en") == nullptr);
    CHECK(ipsf_edition_phase_tool(edition.get(), 1, 0, "sv") == nullptr);
    CHECK(ipsf_edition_phase_tool(nullptr, 1, 0, "en") == nullptr);
    CHECK(ipsf_edition_waiting_days(edition.get()) == 30);
    CHECK(ipsf_edition_waiting_days(nullptr) == 0);

    std::vector<ipsf_process_move> moves(static_cast<std::size_t>(ipsf_edition_move_count(edition.get())));
    REQUIRE(moves.size() == 22);  // 5 forward, 5 that pass phases, 1 into the first, ... as in tests/process/moves.cpp
    moves[0].struct_size = sizeof(ipsf_process_move);
    REQUIRE(ipsf_edition_copy_moves(edition.get(), 0, 22, moves.data(), nullptr) == IPSF_OK);
    CHECK(moves[0].from == IPSF_BEFORE_FIRST_PHASE);
    CHECK(moves[0].to == 1);
    CHECK(moves[0].expected == 0);
    CHECK(moves[1].expected == (form("referral") | form("cooperation_agreement")));
    CHECK(std::strlen(moves[1].means_fi) > 0);
    CHECK(ipsf_edition_copy_moves(edition.get(), 21, 2, moves.data(), nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("the phase of an episode, and its days in each") {
    const auto history = loaded(due_cases::history);
    std::int32_t phase = -1, since = -1;
    const auto on = [&](const char* episode, std::int32_t day) {
        return ipsf_episode_phase(history.get(), episode, day, &phase, &since, nullptr);
    };
    REQUIRE(on("E1", march_31) == IPSF_OK);
    CHECK(phase == 3);
    CHECK(since == march_31 - 21);                     // 10 March
    REQUIRE(on("E1", start_of_2024 + 29) == IPSF_OK);  // 30 January, the day before it begins
    CHECK(phase == IPSF_BEFORE_FIRST_PHASE);
    CHECK(since == IPSF_NO_DAY);
    REQUIRE(on("E6", april_20) == IPSF_OK);  // it ended on 5 April
    CHECK(phase == IPSF_END_OF_PROCESS);
    CHECK(since == march_31 + 6);
    CHECK(on("E9", april_20) == IPSF_REFUSED);
    CHECK(phase == 0);
    CHECK(since == 0);
    CHECK(on("E1", IPSF_NO_DAY) == IPSF_REFUSED);
    CHECK(on(nullptr, april_20) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_episode_phase(nullptr, "E1", april_20, &phase, &since, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_episode_phase(history.get(), "E1", april_20, nullptr, nullptr, nullptr) == IPSF_OK);

    // E1: 31 January in phase 1; 1 February to 9 March, 29 + 9 days, in 2; 10 to 31 March in 3.
    std::int64_t days[6] = {-1, -1, -1, -1, -1, -1};
    REQUIRE(ipsf_episode_days_in_phases(history.get(), "E1", march_31, days, nullptr) == IPSF_OK);
    CHECK(std::vector<std::int64_t>(days, days + 6) == std::vector<std::int64_t>{0, 1, 38, 22, 0, 0});
    CHECK(ipsf_episode_days_in_phases(history.get(), "E1", march_31, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_episode_days_in_phases(history.get(), "E9", march_31, days, nullptr) == IPSF_REFUSED);
    CHECK(days[2] == 0);
    CHECK(ipsf_episode_days_in_phases(nullptr, "E1", march_31, days, nullptr) == IPSF_INVALID_ARGUMENT);

    const auto no_phases = caseload_of(1);
    error_handle error;
    CHECK(ipsf_episode_phase(no_phases.get(), "1", june_30, &phase, &since, error.out()) == IPSF_REFUSED);
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    REQUIRE(ipsf_error_problem(error.get(), 0, &problem) == IPSF_OK);
    CHECK(std::string(problem.rule) == "missing-table");
}

TEST_CASE("whether an episode may move, and which forms are missing") {
    const auto edition = built_in();
    const auto history = loaded(due_cases::history);
    ipsf_move_answer answer = IPSF_MOVE_ANSWER_INIT;
    const auto ask = [&](const char* episode, std::int32_t on, std::int32_t to) {
        return ipsf_episode_can_move(edition.get(), history.get(), episode, on, to, &answer, nullptr);
    };
    // E1 is in phase 2 on 1 March, when form A was written; the two plans were not.
    REQUIRE(ask("E1", start_of_2024 + 60, 3) == IPSF_OK);
    CHECK(answer.rule == IPSF_MOVE_ALLOWED);
    CHECK(answer.from == 2);
    CHECK(answer.to == 3);
    CHECK(answer.expected == (form("form_a") | form("employment_plan") | form("job_search_plan")));
    CHECK(answer.missing == (form("employment_plan") | form("job_search_plan")));
    REQUIRE(ask("E1", start_of_2024 + 59, 3) == IPSF_OK);  // the day before it was written
    CHECK(answer.missing == answer.expected);
    REQUIRE(ask("E1", march_31, 1) == IPSF_OK);
    CHECK(answer.rule == IPSF_MOVE_NO_SUCH_MOVE);
    CHECK(answer.expected == 0);
    REQUIRE(ask("E1", march_31, 3) == IPSF_OK);
    CHECK(answer.rule == IPSF_MOVE_SAME_PHASE);
    REQUIRE(ask("E1", start_of_2024, 1) == IPSF_OK);
    CHECK(answer.rule == IPSF_MOVE_BEFORE_START);
    REQUIRE(ask("E6", april_20, IPSF_END_OF_PROCESS) == IPSF_OK);
    CHECK(answer.rule == IPSF_MOVE_AFTER_END);
    CHECK(answer.from == IPSF_END_OF_PROCESS);
    CHECK(ask("E1", march_31, 0) == IPSF_INVALID_ARGUMENT);
    CHECK(ask("E1", march_31, 7) == IPSF_INVALID_ARGUMENT);
    CHECK(ask("E9", march_31, 1) == IPSF_REFUSED);
    CHECK(ipsf_episode_can_move(edition.get(), history.get(), "E1", march_31, 1, nullptr, nullptr) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_episode_can_move(nullptr, history.get(), "E1", march_31, 1, &answer, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_episode_can_move(edition.get(), nullptr, "E1", march_31, 1, &answer, nullptr) == IPSF_INVALID_ARGUMENT);

    CHECK(std::string(ipsf_move_rule_name(IPSF_MOVE_ALLOWED)) == "allowed");
    CHECK(std::string(ipsf_move_rule_name(IPSF_MOVE_NO_SUCH_MOVE)) == "no_such_move");
    CHECK(std::string(ipsf_move_rule_name(IPSF_MOVE_END_WITHOUT_REASON)) == "end_without_reason");
    CHECK(ipsf_move_rule_name(-1) == nullptr);
    CHECK(ipsf_move_rule_name(6) == nullptr);
}

TEST_CASE("the audit of an episode as structs") {
    const auto edition = built_in();
    const auto history = loaded(due_cases::history);
    audit_handle audit;
    REQUIRE(ipsf_audit_new(edition.get(), history.get(), "E6", april_20, audit.out(), nullptr) == IPSF_OK);
    // 1 October to 1, 5 October to 2, 1 November back to 1, and the end of 5 April.
    REQUIRE(ipsf_audit_count(audit.get()) == 4);
    ipsf_audited_move moves[4];
    moves[0].struct_size = sizeof(ipsf_audited_move);
    REQUIRE(ipsf_audit_copy(audit.get(), 0, 4, moves, nullptr) == IPSF_OK);
    CHECK(moves[1].rule == IPSF_MOVE_ALLOWED);
    CHECK(moves[1].from == 1);
    CHECK(moves[1].to == 2);
    CHECK(moves[1].missing == (form("referral") | form("cooperation_agreement")));
    CHECK(std::string(moves[1].table) == "phases");
    CHECK(moves[1].row == 16);
    CHECK(moves[2].rule == IPSF_MOVE_NO_SUCH_MOVE);
    CHECK(moves[3].rule == IPSF_MOVE_END_WITHOUT_REASON);
    CHECK(moves[3].on == march_31 + 5);
    CHECK(moves[3].to == IPSF_END_OF_PROCESS);
    CHECK(std::string(moves[3].table) == "episodes");
    CHECK(moves[3].row == 7);
    CHECK(ipsf_audit_copy(audit.get(), 4, 1, moves, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_audit_copy(nullptr, 0, 0, moves, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_audit_count(nullptr) == 0);
    audit_handle earlier;
    REQUIRE(ipsf_audit_new(edition.get(), history.get(), "E6", march_31, earlier.out(), nullptr) == IPSF_OK);
    CHECK(ipsf_audit_count(earlier.get()) == 3);
    audit_handle none;
    CHECK(ipsf_audit_new(edition.get(), history.get(), "E9", april_20, none.out(), nullptr) == IPSF_REFUSED);
    CHECK(ipsf_audit_new(nullptr, history.get(), "E6", april_20, none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_audit_new(edition.get(), nullptr, "E6", april_20, none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_audit_new(edition.get(), history.get(), nullptr, april_20, none.out(), nullptr) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_audit_new(edition.get(), history.get(), "E6", april_20, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(none.get() == nullptr);
}

TEST_CASE("the phases of the case folder, in C") {
    phases_handle phases;
    ipsf_phase_overview_options options = IPSF_PHASE_OVERVIEW_OPTIONS_INIT;
    options.as_of = april_20;
    REQUIRE(ipsf_phase_overview_new(built_in().get(), loaded(due_cases::history).get(), &options, phases.out(),
                                    nullptr) == IPSF_OK);
    const char* csv = nullptr;
    REQUIRE(ipsf_phase_overview_csv(phases.get(), IPSF_CSV_FOR_PROGRAMS, &csv, nullptr, nullptr) == IPSF_OK);
    CHECK(csv == due_cases::read("phases.csv"));
    REQUIRE(ipsf_phase_overview_count(phases.get()) == 12);
    ipsf_phase_flow flow[12];
    flow[0].struct_size = sizeof(ipsf_phase_flow);
    REQUIRE(ipsf_phase_overview_copy(phases.get(), 0, 12, flow, nullptr) == IPSF_OK);
    for (int i = 0; i < 12; ++i) {
        CHECK(flow[i].phase == i % 6);
        CHECK(std::string(flow[i].team) == (i < 6 ? "T1" : "T2"));
    }
    CHECK(flow[3].episodes == 2);
    CHECK(flow[3].waiting == 2);
    CHECK(flow[3].median_days.numerator == 42 * flow[3].median_days.denominator);
    CHECK(flow[0].median_days.denominator == 0);
    REQUIRE(ipsf_phase_overview_refused_count(phases.get()) == 4);
    ipsf_refused_move refused[4];
    refused[0].struct_size = sizeof(ipsf_refused_move);
    REQUIRE(ipsf_phase_overview_copy_refused(phases.get(), 0, 4, refused, nullptr) == IPSF_OK);
    CHECK(refused[1].rule == IPSF_MOVE_BEFORE_START);
    CHECK(std::string(refused[1].episode) == "E5");
    CHECK(std::string(refused[1].table) == "phases");
    CHECK(refused[1].row == 13);
    CHECK(std::string(refused[3].team) == "T2");
    CHECK(std::string(refused[3].table) == "episodes");
    const char* text = nullptr;
    REQUIRE(ipsf_phase_overview_text(phases.get(), "fi", &text, nullptr, nullptr) == IPSF_OK);
    CHECK(std::string(text).find("Tiimi T1") != std::string::npos);
    REQUIRE(ipsf_phase_overview_json(phases.get(), &text, nullptr, nullptr) == IPSF_OK);
    CHECK(std::string(text).find("\"waiting_days\": 30") != std::string::npos);
    CHECK(ipsf_phase_overview_copy(phases.get(), 12, 1, flow, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_phase_overview_copy_refused(phases.get(), 4, 1, refused, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("what phases do not accept") {
    const auto edition = built_in();
    const auto history = loaded(due_cases::history);
    phases_handle phases;
    ipsf_phase_overview_options options = IPSF_PHASE_OVERVIEW_OPTIONS_INIT;
    const auto status = [&] {
        return ipsf_phase_overview_new(edition.get(), history.get(), &options, phases.out(), nullptr);
    };
    CHECK(status() == IPSF_REFUSED);  // no date
    options.as_of = april_20;
    CHECK(ipsf_phase_overview_new(nullptr, history.get(), &options, phases.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_phase_overview_new(edition.get(), nullptr, &options, phases.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_phase_overview_new(edition.get(), history.get(), nullptr, phases.out(), nullptr) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_phase_overview_new(edition.get(), caseload_of(1).get(), &options, phases.out(), nullptr) ==
          IPSF_REFUSED);  // no phases table
    const char* const team = "T9";
    options.teams = &team;
    options.team_count = 1;
    CHECK(status() == IPSF_REFUSED);
    options.team_count = -1;
    CHECK(status() == IPSF_INVALID_ARGUMENT);
    CHECK(phases.get() == nullptr);
    CHECK(ipsf_phase_overview_count(nullptr) == 0);
    CHECK(ipsf_phase_overview_refused_count(nullptr) == 0);
    CHECK(ipsf_phase_overview_copy(nullptr, 0, 0, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    const char* text = "";
    CHECK(ipsf_phase_overview_json(nullptr, &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(text == nullptr);
}

TEST_CASE("service models are listed, shown, drawn and read from text") {
    REQUIRE(ipsf_service_model_embedded_count() == 3);
    CHECK(std::string(ipsf_service_model_embedded_id(0)) == "kainuu");
    CHECK(ipsf_service_model_embedded_id(3) == nullptr);
    CHECK(ipsf_service_model_embedded_id(-1) == nullptr);
    service_model_handle model;
    REQUIRE(ipsf_service_model_embedded("kainuu", model.out(), nullptr) == IPSF_OK);
    CHECK(std::string(ipsf_service_model_id(model.get())) == "kainuu");
    CHECK(std::string(ipsf_service_model_hash(model.get())).rfind("xxh128:", 0) == 0);
    const char* text = nullptr;
    std::int64_t length = 0;
    REQUIRE(ipsf_service_model_json(model.get(), &text, &length, nullptr) == IPSF_OK);
    CHECK(std::strlen(text) == static_cast<std::size_t>(length));
    CHECK(std::string(text).find("\"care_teams\": 8") != std::string::npos);
    REQUIRE(ipsf_service_model_text(model.get(), "fi", &text, nullptr, nullptr) == IPSF_OK);
    CHECK(std::string(text).find("Hoitotiimejä") != std::string::npos);
    REQUIRE(ipsf_service_model_chart(model.get(), "en", &text, nullptr, nullptr) == IPSF_OK);
    CHECK(std::string(text).find("<svg") != std::string::npos);
    CHECK(ipsf_service_model_chart(model.get(), "sv", &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(text == nullptr);

    service_model_handle other;
    error_handle error;
    CHECK(ipsf_service_model_embedded("uusimaa", other.out(), error.out()) == IPSF_REFUSED);
    CHECK(ipsf_service_model_read("format = 1\nid = \n", -1, "mine.toml", other.out(), error.out()) == IPSF_REFUSED);
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    REQUIRE(ipsf_error_problem(error.get(), 0, &problem) == IPSF_OK);
    CHECK(std::string(problem.message).find("mine.toml:2:") == 0);
    CHECK(ipsf_service_model_read(nullptr, 1, nullptr, other.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_service_model_embedded(nullptr, other.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(other.get() == nullptr);
    CHECK(ipsf_service_model_id(nullptr) == nullptr);
    CHECK(ipsf_service_model_hash(nullptr) == nullptr);
    CHECK(ipsf_service_model_json(nullptr, &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("an edition takes the deadlines of a service model, and results name it") {
    edition_handle regional;
    {  // what it was made of may be freed first
        service_model_handle model;
        REQUIRE(ipsf_service_model_embedded("kainuu", model.out(), nullptr) == IPSF_OK);
        const auto edition = built_in();
        REQUIRE(ipsf_edition_with_service_model(edition.get(), model.get(), regional.out(), nullptr) == IPSF_OK);
        edition_handle twice;
        CHECK(ipsf_edition_with_service_model(regional.get(), model.get(), twice.out(), nullptr) == IPSF_REFUSED);
        CHECK(ipsf_edition_with_service_model(nullptr, model.get(), twice.out(), nullptr) == IPSF_INVALID_ARGUMENT);
        CHECK(ipsf_edition_with_service_model(edition.get(), nullptr, twice.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    }
    // Kainuu's profile form is due at the fifth meeting; E1 had its third on 15 February and no fifth.
    const auto history = loaded(due_cases::history);
    const char* const key = "profile_form";
    ipsf_due_options options = IPSF_DUE_OPTIONS_INIT;
    options.as_of = start_of_2024 + 46;  // 16 February
    options.keys = &key;
    options.key_count = 1;
    due_list_handle national, kainuu;
    REQUIRE(ipsf_due_list_new(built_in().get(), history.get(), &options, national.out(), nullptr) == IPSF_OK);
    CHECK(ipsf_due_list_count(national.get()) == 1);
    REQUIRE(ipsf_due_list_new(regional.get(), history.get(), &options, kainuu.out(), nullptr) == IPSF_OK);
    CHECK(ipsf_due_list_count(kainuu.get()) == 0);
    const char* json = nullptr;
    REQUIRE(ipsf_due_list_json(kainuu.get(), &json, nullptr, nullptr) == IPSF_OK);
    CHECK(std::string(json).find("\"id\": \"kainuu\"") != std::string::npos);
}
