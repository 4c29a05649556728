// The tracking table and the client summary through the C ABI: the cases of tests/cases/tracking, and what is not
// accepted.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/text_of_file.hpp"

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace {

using ipsf::test::text_of_file;
using services::built_in;
using tracking_handle = owned<ipsf_tracking, ipsf_tracking_free>;
using clients_handle = owned<ipsf_client_summary, ipsf_client_summary_free>;

const std::string tracking_cases = IPSF_SOURCE_DIR "/tests/cases/tracking/";
constexpr std::int32_t january_15 = start_of_2024 + 14;
constexpr std::int32_t february_29 = start_of_2024 + 59;

history_handle tracked_history() { return services::loaded(tracking_cases + "history"); }

ipsf_tracking_options case_options() {
    ipsf_tracking_options options = IPSF_TRACKING_OPTIONS_INIT;
    options.from = january_15;
    options.to = february_29;
    options.jobs_started_goal = 3;
    options.employed_share_goal = {40, 100};
    return options;
}

template <class Handle, class Lend>
std::string text_of(Handle* handle, Lend lend) {
    const char* text = nullptr;
    std::int64_t length = 0;
    REQUIRE(lend(handle, &text, &length) == IPSF_OK);
    CHECK(std::strlen(text) == static_cast<std::size_t>(length));
    return text;
}

}  // namespace

TEST_CASE("the tracking table of the case folder, in C") {
    tracking_handle tracking;
    {  // the edition and the history may be freed first
        const auto history = tracked_history();
        const auto options = case_options();
        REQUIRE(ipsf_tracking_new(built_in().get(), history.get(), &options, tracking.out(), nullptr) == IPSF_OK);
    }
    CHECK(text_of(tracking.get(), [](auto* one, const char** text, std::int64_t* length) {
              return ipsf_tracking_csv(one, "en", IPSF_CSV_FOR_PROGRAMS, text, length, nullptr);
          }) == text_of_file(tracking_cases + "months.csv"));
    REQUIRE(ipsf_tracking_count(tracking.get()) == 9);
    std::vector<ipsf_tracking_row> rows(9);
    rows[0].struct_size = sizeof(ipsf_tracking_row);
    REQUIRE(ipsf_tracking_copy(tracking.get(), 0, 9, rows.data(), nullptr) == IPSF_OK);
    // February of B, as the CSV has it: 0,0,1,0,0,0,1,0,1,1,1,0,1,1.
    const auto& row = rows[5];
    CHECK(row.from == february_29 - 28);
    CHECK(row.to == february_29);
    CHECK(std::string(row.period) == "2024-02");
    CHECK(std::string(row.team) == "T1");
    CHECK(std::string(row.coach) == "B");
    const std::vector<std::int64_t> counts = {
        row.clients_at_start,  row.new_clients,     row.handed_in,         row.handed_out,       row.ended,
        row.ended_on_last_day, row.clients_at_end,  row.job_seekers,       row.employed_clients, row.jobs_started,
        row.jobs_ended,        row.studies_started, row.employer_contacts, row.employer_meetings};
    CHECK(counts == std::vector<std::int64_t>{0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1, 0, 1, 1});
    CHECK(row.employed_share.numerator == 1);
    CHECK(row.employed_share.denominator == 1);
    CHECK(row.employer_meetings_per_week.numerator == 7000);
    CHECK(row.employer_meetings_per_week.denominator == 7500);
    CHECK(row.employer_meetings_goal == 6);
    CHECK(rows[6].coach == nullptr);
    CHECK(rows[6].clients_at_end == 2);
    // A few of them.
    std::vector<ipsf_tracking_row> two(2);
    two[0].struct_size = sizeof(ipsf_tracking_row);
    REQUIRE(ipsf_tracking_copy(tracking.get(), 5, 2, two.data(), nullptr) == IPSF_OK);
    CHECK(std::string(two[0].coach) == "B");
    CHECK(two[1].struct_size == sizeof(ipsf_tracking_row));
}

TEST_CASE("weeks, one team, unknown counts") {
    const auto history = caseload_of(2);  // coaches and episodes only
    ipsf_tracking_options options = IPSF_TRACKING_OPTIONS_INIT;
    options.from = start_of_2024;  // a Monday
    options.to = start_of_2024 + 7;
    options.every = IPSF_EVERY_WEEK;
    const char* const teams[] = {"T1"};
    options.teams = teams;
    options.team_count = 1;
    tracking_handle tracking;
    REQUIRE(ipsf_tracking_new(built_in().get(), history.get(), &options, tracking.out(), nullptr) == IPSF_OK);
    REQUIRE(ipsf_tracking_count(tracking.get()) == 4);
    ipsf_tracking_row row = IPSF_TRACKING_ROW_INIT;
    REQUIRE(ipsf_tracking_copy(tracking.get(), 2, 1, &row, nullptr) == IPSF_OK);
    CHECK(std::string(row.period) == "2024-W02");
    CHECK(row.clients_at_start == 2);
    CHECK(row.job_seekers == IPSF_UNKNOWN);
    CHECK(row.jobs_started == IPSF_UNKNOWN);
    CHECK(row.employed_share.denominator == 0);
    CHECK(row.employer_meetings_per_week.denominator == 0);
}

TEST_CASE("the client summary of the case folder, in C") {
    clients_handle clients;
    {
        const auto history = tracked_history();
        ipsf_client_summary_options options = IPSF_CLIENT_SUMMARY_OPTIONS_INIT;
        options.as_of = february_29;
        REQUIRE(ipsf_client_summary_new(history.get(), &options, clients.out(), nullptr) == IPSF_OK);
    }
    CHECK(text_of(clients.get(), [](auto* one, const char** text, std::int64_t* length) {
              return ipsf_client_summary_csv(one, "en", IPSF_CSV_FOR_PROGRAMS, text, length, nullptr);
          }) == text_of_file(tracking_cases + "clients.csv"));
    REQUIRE(ipsf_client_summary_count(clients.get()) == 4);
    REQUIRE(ipsf_client_summary_job_count(clients.get()) == 2);
    REQUIRE(ipsf_client_summary_study_count(clients.get()) == 1);
    std::vector<ipsf_client_episode> episodes(4);
    episodes[0].struct_size = sizeof(ipsf_client_episode);
    REQUIRE(ipsf_client_summary_copy(clients.get(), 0, 4, episodes.data(), nullptr) == IPSF_OK);
    CHECK(std::string(episodes[2].episode) == "E3");
    CHECK(std::string(episodes[2].client) == "K3");
    CHECK(std::string(episodes[2].coach) == "B");
    CHECK(std::string(episodes[2].team) == "T1");
    CHECK(episodes[2].ended_on == IPSF_NO_DAY);
    CHECK(episodes[2].days == 121);
    CHECK(episodes[2].met == IPSF_TRUE);
    CHECK(episodes[2].days_to_employer_meeting == 96);
    CHECK(episodes[2].phase == 5);
    CHECK(episodes[2].phase_since == february_29 - 17);
    CHECK(episodes[3].met == IPSF_FALSE);
    CHECK(episodes[3].phase == 6);
    std::vector<ipsf_client_job> jobs(2);
    jobs[0].struct_size = sizeof(ipsf_client_job);
    REQUIRE(ipsf_client_summary_copy_jobs(clients.get(), 0, 2, jobs.data(), nullptr) == IPSF_OK);
    CHECK(jobs[0].episode == 2);
    CHECK(std::string(jobs[0].job) == "J1");
    CHECK(std::string(jobs[0].occupation) == "5131");
    CHECK(std::string(jobs[0].contract) == "permanent");
    CHECK(jobs[0].open_market == IPSF_TRUE);
    CHECK(jobs[0].days == 17);
    CHECK(std::string(jobs[1].employer) == "F\"2, north");
    CHECK(jobs[1].occupation == nullptr);
    CHECK(jobs[1].contract == nullptr);
    CHECK(jobs[1].open_market == IPSF_UNKNOWN);
    CHECK(jobs[1].ended_on == IPSF_NO_DAY);
    ipsf_client_study study = IPSF_CLIENT_STUDY_INIT;
    REQUIRE(ipsf_client_summary_copy_studies(clients.get(), 0, 1, &study, nullptr) == IPSF_OK);
    CHECK(study.episode == 0);
    CHECK(study.days == 29);
    CHECK(study.ended_on == IPSF_NO_DAY);
}

TEST_CASE("what is not known of an episode without contacts and phases") {
    const auto history = caseload_of(1);
    ipsf_client_summary_options options = IPSF_CLIENT_SUMMARY_OPTIONS_INIT;
    options.as_of = june_30;
    clients_handle clients;
    REQUIRE(ipsf_client_summary_new(history.get(), &options, clients.out(), nullptr) == IPSF_OK);
    ipsf_client_episode episode = IPSF_CLIENT_EPISODE_INIT;
    REQUIRE(ipsf_client_summary_copy(clients.get(), 0, 1, &episode, nullptr) == IPSF_OK);
    CHECK(episode.phase == IPSF_UNKNOWN);
    CHECK(episode.phase_since == IPSF_NO_DAY);
    CHECK(episode.met == IPSF_UNKNOWN);
    CHECK(episode.days_to_employer_meeting == IPSF_UNKNOWN);
}

TEST_CASE("what a tracking table does not accept") {
    const auto history = caseload_of(1);
    const auto edition = built_in();
    tracking_handle tracking;
    const auto status = [&](const ipsf_tracking_options& options) {
        return ipsf_tracking_new(edition.get(), history.get(), &options, tracking.out(), nullptr);
    };
    auto options = case_options();
    CHECK(ipsf_tracking_new(nullptr, history.get(), &options, tracking.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_tracking_new(edition.get(), nullptr, &options, tracking.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_tracking_new(edition.get(), history.get(), nullptr, tracking.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_tracking_new(edition.get(), history.get(), &options, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    for (const std::int32_t every : {-1, IPSF_EVERY_QUARTER, IPSF_EVERY_YEAR, 4}) {
        options.every = every;
        CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    }
    options = case_options();
    options.struct_size = sizeof(options) - 1;
    CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    options = case_options();
    options.team_count = 1;
    CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    options = case_options();
    options.from = IPSF_NO_DAY;
    CHECK(status(options) == IPSF_REFUSED);
    options = case_options();
    options.jobs_started_goal = -2;
    CHECK(status(options) == IPSF_REFUSED);
    options = case_options();
    options.employed_share_goal = {2, 1};
    CHECK(status(options) == IPSF_REFUSED);
    REQUIRE(status(case_options()) == IPSF_OK);

    CHECK(ipsf_tracking_count(nullptr) == 0);
    ipsf_tracking_row row = IPSF_TRACKING_ROW_INIT;
    const auto count = ipsf_tracking_count(tracking.get());
    CHECK(ipsf_tracking_copy(tracking.get(), count, 1, &row, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_tracking_copy(tracking.get(), -1, 1, &row, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_tracking_copy(tracking.get(), 0, 1, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_tracking_copy(nullptr, 0, 0, &row, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_tracking_copy(tracking.get(), count, 0, nullptr, nullptr) == IPSF_OK);
    const char* text = "";
    CHECK(ipsf_tracking_text(tracking.get(), "sv", &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(text == nullptr);
    CHECK(ipsf_tracking_csv(nullptr, "en", IPSF_CSV_FOR_PROGRAMS, &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_tracking_json(tracking.get(), nullptr, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    ipsf_tracking_free(nullptr);
}

TEST_CASE("what a client summary does not accept") {
    const auto history = caseload_of(1);
    clients_handle clients;
    ipsf_client_summary_options options = IPSF_CLIENT_SUMMARY_OPTIONS_INIT;
    CHECK(ipsf_client_summary_new(nullptr, &options, clients.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_client_summary_new(history.get(), nullptr, clients.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_client_summary_new(history.get(), &options, clients.out(), nullptr) == IPSF_REFUSED);  // no date
    options.as_of = june_30;
    options.struct_size = 8;
    CHECK(ipsf_client_summary_new(history.get(), &options, clients.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    options.struct_size = sizeof(options);
    const char* const nobody[] = {"K9"};
    options.clients = nobody;
    options.client_count = 1;
    error_handle error;
    CHECK(ipsf_client_summary_new(history.get(), &options, clients.out(), error.out()) == IPSF_REFUSED);
    CHECK(ipsf_error_problem_count(error.get()) == 1);
    options.client_count = 0;
    REQUIRE(ipsf_client_summary_new(history.get(), &options, clients.out(), nullptr) == IPSF_OK);

    CHECK(ipsf_client_summary_count(nullptr) == 0);
    CHECK(ipsf_client_summary_job_count(nullptr) == 0);
    CHECK(ipsf_client_summary_study_count(nullptr) == 0);
    ipsf_client_episode episode = IPSF_CLIENT_EPISODE_INIT;
    ipsf_client_job job = IPSF_CLIENT_JOB_INIT;
    ipsf_client_study study = IPSF_CLIENT_STUDY_INIT;
    CHECK(ipsf_client_summary_copy(clients.get(), 0, 2, &episode, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_client_summary_copy_jobs(clients.get(), 0, 1, &job, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_client_summary_copy_studies(clients.get(), 0, 1, &study, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_client_summary_copy(nullptr, 0, 0, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    episode.struct_size = sizeof(episode) - 8;
    CHECK(ipsf_client_summary_copy(clients.get(), 0, 1, &episode, nullptr) == IPSF_INVALID_ARGUMENT);
    const char* text = nullptr;
    CHECK(ipsf_client_summary_csv(clients.get(), "sv", IPSF_CSV_FOR_PROGRAMS, &text, nullptr, nullptr) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_client_summary_text(nullptr, "en", &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_client_summary_json(clients.get(), &text, nullptr, nullptr) == IPSF_OK);
}
