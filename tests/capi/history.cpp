// The same history by rows, by columns and from disk gives the same bytes.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"

#include <array>
#include <cstdint>
#include <string>

using services::column_of;
using services::score;

TEST_CASE("columns of every layout give what rows give") {
    const auto by_rows = caseload_of(3);
    REQUIRE(by_rows.get() != nullptr);

    builder_handle builder;
    REQUIRE(ipsf_builder_new(nullptr, builder.out(), nullptr) == IPSF_OK);
    const std::array coach_ids = {ipsf_text{"C1", 2}};
    const std::array team_ids = {ipsf_text{"T1 and more of the buffer", 2}};
    const std::array<double, 1> fte = {1.0};
    std::array coaches = {column_of("coach_id", IPSF_TEXT, coach_ids.data()),
                          column_of("team_id", IPSF_TEXT, team_ids.data()), column_of("fte", IPSF_FLOAT64, fte.data())};
    REQUIRE(ipsf_builder_add_columns(builder.get(), "coaches", 1, coaches.data(), 3, nullptr) == IPSF_OK);

    // A column inside the caller's records (stride), a narrow one, one with a validity bitmap from its third bit on.
    struct record {
        std::int64_t id;
        std::int64_t something_else;
    };
    const std::array<record, 3> records = {record{1, -1}, record{2, -1}, record{3, -1}};
    const std::array<std::uint8_t, 3> clients = {1, 2, 3};
    const std::array<ipsf_text, 3> coach = {coach_ids[0], coach_ids[0], coach_ids[0]};
    const std::array<std::int32_t, 3> started = {start_of_2024, start_of_2024, start_of_2024};
    const std::array<std::int32_t, 3> ended = {1, 2, 3};
    const std::uint8_t none_valid = 0xC7;  // bits 3-5 are clear
    std::array episodes = {
        column_of("episode_id", IPSF_INT64, records.data()), column_of("client_id", IPSF_UINT8, clients.data()),
        column_of("coach_id", IPSF_TEXT, coach.data()), column_of("started_on", IPSF_INT32, started.data()),
        column_of("ended_on", IPSF_INT32, ended.data())};
    episodes[0].stride = sizeof(record);
    episodes[4].validity = &none_valid;
    episodes[4].validity_offset = 3;
    REQUIRE(ipsf_builder_add_columns(builder.get(), "episodes", 3, episodes.data(), 5, nullptr) == IPSF_OK);
    history_handle by_columns;
    error_handle error;
    INFO(ipsf_error_message(error.get()));
    REQUIRE(ipsf_builder_finish(builder.get(), by_columns.out(), error.out()) == IPSF_OK);

    CHECK(score(by_columns.get()) == score(by_rows.get()));
    CHECK(ipsf_history_row_count(by_columns.get(), "episodes") == 3);
    CHECK(ipsf_history_row_count(by_columns.get(), "contacts") == -1);
    CHECK(ipsf_history_row_count(by_columns.get(), "kontaktit") == -1);
}

TEST_CASE("columns that cannot be read are the caller's mistake") {
    builder_handle builder;
    REQUIRE(ipsf_builder_new(nullptr, builder.out(), nullptr) == IPSF_OK);
    const std::int32_t value = 1;
    auto one = column_of("coach_id", 0, &value);
    CHECK(ipsf_builder_add_columns(builder.get(), "coaches", 1, &one, 1, nullptr) == IPSF_INVALID_ARGUMENT);
    error_handle error;
    CHECK(ipsf_builder_add_table(builder.get(), "coach", error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(std::string(ipsf_error_message(error.get())) ==
          "there is no table of that name; there are \"teams\", \"coaches\", \"episodes\", \"transfers\", \"phases\", "
          "\"contacts\", \"jobs\", \"studies\", \"forms\", \"signals\", \"work_time\", \"team_events\", \"answers\"");
    one.type = IPSF_BOOLEAN + 1;
    CHECK(ipsf_builder_add_columns(builder.get(), "coaches", 1, &one, 1, nullptr) == IPSF_INVALID_ARGUMENT);
    one.type = IPSF_INT32;
    for (const std::int64_t overlapping : {-4, 1, 3}) {
        one.stride = overlapping;
        CHECK(ipsf_builder_add_columns(builder.get(), "coaches", 1, &one, 1, nullptr) == IPSF_INVALID_ARGUMENT);
    }
    one.stride = 4;
    CHECK(ipsf_builder_add_columns(builder.get(), "coaches", 1, &one, 1, nullptr) == IPSF_OK);
    const std::int64_t wide = 1;
    auto eight = column_of("coach_id", IPSF_INT64, &wide);
    eight.stride = 7;
    CHECK(ipsf_builder_add_columns(builder.get(), "coaches", 1, &eight, 1, nullptr) == IPSF_INVALID_ARGUMENT);
    const ipsf_text letter{"A", 1};
    auto sixteen = column_of("coach_id", IPSF_TEXT, &letter);
    sixteen.stride = 15;
    CHECK(ipsf_builder_add_columns(builder.get(), "coaches", 1, &sixteen, 1, nullptr) == IPSF_INVALID_ARGUMENT);
    one.stride = 0;
    one.values = nullptr;
    CHECK(ipsf_builder_add_columns(builder.get(), "coaches", 1, &one, 1, nullptr) == IPSF_INVALID_ARGUMENT);
    one.values = &value;
    one.name = nullptr;
    CHECK(ipsf_builder_add_columns(builder.get(), "coaches", 1, &one, 1, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("every table's row appender fills its table") {
    builder_handle b;
    REQUIRE(ipsf_builder_new(nullptr, b.out(), nullptr) == IPSF_OK);
    const ipsf_id team{"T1", 0};
    const ipsf_id coach{nullptr, 1};
    const ipsf_id second{nullptr, 2};
    const ipsf_id episode{"E1", 0};

    ipsf_team t = IPSF_TEAM_INIT;
    t.team_id = team;
    t.name = "North";
    CHECK(ipsf_builder_add_team(b.get(), &t, nullptr) == IPSF_OK);
    for (const auto& id : {coach, second}) {
        ipsf_coach c = IPSF_COACH_INIT;
        c.coach_id = id;
        c.team_id = team;
        CHECK(ipsf_builder_add_coach(b.get(), &c, nullptr) == IPSF_OK);
    }
    ipsf_episode e = IPSF_EPISODE_INIT;
    e.episode_id = episode;
    e.client_id.text = "K1";
    e.coach_id = coach;
    e.started_on = start_of_2024;
    e.referral = "care_team";
    e.employer_contact_consent = IPSF_TRUE;
    CHECK(ipsf_builder_add_episode(b.get(), &e, nullptr) == IPSF_OK);
    ipsf_transfer transfer = IPSF_TRANSFER_INIT;
    transfer.episode_id = episode;
    transfer.on = start_of_2024 + 30;
    transfer.coach_id = second;
    CHECK(ipsf_builder_add_transfer(b.get(), &transfer, nullptr) == IPSF_OK);
    ipsf_phase phase = IPSF_PHASE_INIT;
    phase.episode_id = episode;
    phase.on = start_of_2024;
    phase.phase = 1;
    CHECK(ipsf_builder_add_phase(b.get(), &phase, nullptr) == IPSF_OK);
    ipsf_contact contact = IPSF_CONTACT_INIT;
    contact.on = start_of_2024 + 10;
    contact.coach_id = coach;
    contact.party = "employer";
    contact.episode_id = episode;
    contact.tailored = IPSF_TRUE;
    CHECK(ipsf_builder_add_contact(b.get(), &contact, nullptr) == IPSF_OK);
    ipsf_job job = IPSF_JOB_INIT;
    job.job_id.text = "J1";
    job.episode_id = episode;
    job.employer_id.integer = 5;
    job.started_on = start_of_2024 + 60;
    job.open_market = IPSF_TRUE;
    job.contract = "permanent";
    job.occupation.text = "5223";
    CHECK(ipsf_builder_add_job(b.get(), &job, nullptr) == IPSF_OK);
    ipsf_study study = IPSF_STUDY_INIT;
    study.episode_id = episode;
    study.started_on = start_of_2024 + 90;
    CHECK(ipsf_builder_add_study(b.get(), &study, nullptr) == IPSF_OK);
    ipsf_form form = IPSF_FORM_INIT;
    form.episode_id = episode;
    form.on = start_of_2024 + 9;
    form.form = "form_a";
    CHECK(ipsf_builder_add_form(b.get(), &form, nullptr) == IPSF_OK);
    ipsf_signal signal = IPSF_SIGNAL_INIT;
    signal.episode_id = episode;
    signal.on = start_of_2024 + 9;
    signal.kind = "job_lead";
    CHECK(ipsf_builder_add_signal(b.get(), &signal, nullptr) == IPSF_OK);
    ipsf_work_time work_time = IPSF_WORK_TIME_INIT;
    work_time.coach_id = coach;
    work_time.on = start_of_2024;
    work_time.minutes = 2250;
    work_time.coaching_minutes = 2250;
    CHECK(ipsf_builder_add_work_time(b.get(), &work_time, nullptr) == IPSF_OK);
    ipsf_team_event event = IPSF_TEAM_EVENT_INIT;
    event.team_id = team;
    event.on = start_of_2024;
    event.kind = "guidance";
    CHECK(ipsf_builder_add_team_event(b.get(), &event, nullptr) == IPSF_OK);
    ipsf_answer answer = IPSF_ANSWER_INIT;
    answer.team_id = team;
    answer.on = start_of_2024;
    answer.item = "phases_delivered";
    answer.value = "5";
    CHECK(ipsf_builder_add_answer(b.get(), &answer, nullptr) == IPSF_OK);

    history_handle history;
    error_handle error;
    const auto status = ipsf_builder_finish(b.get(), history.out(), error.out());
    INFO(ipsf_error_message(error.get()));
    REQUIRE(status == IPSF_OK);
    for (const char* table : {"teams", "episodes", "transfers", "phases", "contacts", "jobs", "studies", "forms",
                              "signals", "work_time", "team_events", "answers"})
        CHECK(ipsf_history_row_count(history.get(), table) == 1);
    CHECK(ipsf_history_row_count(history.get(), "coaches") == 2);
    const auto json = score(history.get());
    CHECK(json.find("\"phases_delivered\"") != std::string::npos);
    CHECK(json.find("\"2024-01-01\"") != std::string::npos);  // the answer's day, and the window's first
}

TEST_CASE("warnings of a load are counted by kind") {
    builder_handle b;
    REQUIRE(ipsf_builder_new(nullptr, b.out(), nullptr) == IPSF_OK);
    ipsf_coach coach = IPSF_COACH_INIT;
    coach.coach_id.integer = 1;
    coach.team_id.integer = 1;
    coach.ended_on = june_30;
    REQUIRE(ipsf_builder_add_coach(b.get(), &coach, nullptr) == IPSF_OK);
    REQUIRE(ipsf_builder_add_table(b.get(), "episodes", nullptr) == IPSF_OK);
    ipsf_contact contact = IPSF_CONTACT_INIT;
    contact.coach_id.integer = 1;
    contact.party = "partner";
    for (const std::int32_t on : {june_30, june_30 + 1, june_30 + 2}) {
        contact.on = on;
        REQUIRE(ipsf_builder_add_contact(b.get(), &contact, nullptr) == IPSF_OK);
    }
    history_handle history;
    REQUIRE(ipsf_builder_finish(b.get(), history.out(), nullptr) == IPSF_OK);
    REQUIRE(ipsf_history_warning_count(history.get()) == 1);
    ipsf_warning found = IPSF_WARNING_INIT;
    REQUIRE(ipsf_history_warnings_copy(history.get(), 0, 1, &found, nullptr) == IPSF_OK);
    CHECK(std::string(found.kind) == "contact-by-coach-not-employed");
    CHECK(found.count == 2);  // the last day of the employment still counts
    CHECK(std::string(found.table).empty());
    CHECK(std::string(found.name).empty());
    CHECK(found.row == 0);
    CHECK(ipsf_history_warnings_copy(history.get(), 1, 1, &found, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("warnings name the column that they are about") {
    builder_handle b;
    REQUIRE(ipsf_builder_new(nullptr, b.out(), nullptr) == IPSF_OK);
    const std::int64_t ids[] = {1, 2};
    ipsf_column columns[] = {IPSF_COLUMN_INIT, IPSF_COLUMN_INIT, IPSF_COLUMN_INIT, IPSF_COLUMN_INIT};
    const char* const names[] = {" Coach_ID", "TEAM_ID", "shoe size", "Hobby"};
    for (std::size_t i = 0; i < 4; ++i) {
        columns[i].name = names[i];
        columns[i].type = IPSF_INT64;
        columns[i].values = ids;
    }
    REQUIRE(ipsf_builder_add_columns(b.get(), "Coaches ", 2, columns, 4, nullptr) == IPSF_OK);
    REQUIRE(ipsf_builder_add_columns(b.get(), "coaches", 0, columns, 4, nullptr) == IPSF_OK);
    REQUIRE(ipsf_builder_add_table(b.get(), "episodes", nullptr) == IPSF_OK);
    history_handle history;
    REQUIRE(ipsf_builder_finish(b.get(), history.out(), nullptr) == IPSF_OK);
    CHECK(ipsf_history_row_count(history.get(), "coaches") == 2);
    REQUIRE(ipsf_history_warning_count(history.get()) == 2);
    ipsf_warning found[] = {IPSF_WARNING_INIT, IPSF_WARNING_INIT};
    REQUIRE(ipsf_history_warnings_copy(history.get(), 0, 2, found, nullptr) == IPSF_OK);
    for (const auto& each : found) {
        CHECK(std::string(each.kind) == "unknown-column");
        CHECK(std::string(each.table) == "coaches");
        CHECK(each.count == 1);
    }
    CHECK(std::string(found[0].name) == "Hobby");
    CHECK(std::string(found[1].name) == "shoe size");
}

TEST_CASE("a history is continued with new and corrected rows") {
    auto two = caseload_of(2);
    const auto three = caseload_of(3);
    builder_handle builder;
    REQUIRE(ipsf_builder_continue(two.get(), nullptr, builder.out(), nullptr) == IPSF_OK);
    ipsf_episode episode = IPSF_EPISODE_INIT;
    episode.episode_id.integer = 3;
    episode.client_id.integer = 3;
    episode.coach_id.text = "C1";
    episode.started_on = start_of_2024;
    REQUIRE(ipsf_builder_add_episode(builder.get(), &episode, nullptr) == IPSF_OK);
    history_handle next;
    REQUIRE(ipsf_builder_finish(builder.get(), next.out(), nullptr) == IPSF_OK);
    CHECK(score(next.get()) == score(three.get()));
    CHECK(ipsf_history_row_count(two.get(), "episodes") == 2);

    // The third client's episode ended after all; the history it is told to may be freed before.
    ipsf_history_free(two.out());
    builder_handle correction;
    REQUIRE(ipsf_builder_continue(next.get(), nullptr, correction.out(), nullptr) == IPSF_OK);
    episode.ended_on = start_of_2024;
    REQUIRE(ipsf_builder_add_episode(correction.get(), &episode, nullptr) == IPSF_OK);
    history_handle corrected;
    ipsf_history_free(next.out());
    REQUIRE(ipsf_builder_finish(correction.get(), corrected.out(), nullptr) == IPSF_OK);
    CHECK(ipsf_history_row_count(corrected.get(), "episodes") == 3);
    CHECK(score(corrected.get()) == score(caseload_of(2).get()));
}

TEST_CASE("only a history can be continued") {
    builder_handle builder;
    CHECK(ipsf_builder_continue(nullptr, nullptr, builder.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(builder.get() == nullptr);
    const auto history = caseload_of(1);
    CHECK(ipsf_builder_continue(history.get(), nullptr, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
}
