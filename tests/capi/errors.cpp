#include "capi/handles.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <set>
#include <string>

TEST_CASE("every status has a name of its own, and every other number the same one") {
    std::set<std::string> names;
    for (std::int32_t status = IPSF_OK; status <= IPSF_UNSUPPORTED; ++status) names.insert(ipsf_status_name(status));
    CHECK(names.size() == 7);
    CHECK(names.count("IPSF_UNKNOWN_STATUS") == 0);
    for (const std::int32_t none : {IPSF_UNSUPPORTED + 1, -1, INT32_MAX, INT32_MIN})
        CHECK(std::string(ipsf_status_name(none)) == "IPSF_UNKNOWN_STATUS");
}

TEST_CASE("a refused history says how many problems it has and where each is") {
    builder_handle builder;
    REQUIRE(ipsf_builder_new(nullptr, builder.out(), nullptr) == IPSF_OK);
    ipsf_coach coach = IPSF_COACH_INIT;
    coach.coach_id.text = "C1";
    coach.team_id.text = "T1";
    coach.fte_thousandths = 1001;
    REQUIRE(ipsf_builder_add_coach(builder.get(), &coach, nullptr) == IPSF_OK);
    ipsf_episode episode = IPSF_EPISODE_INIT;
    episode.episode_id.text = "E1";
    episode.client_id.text = "K1";
    episode.coach_id.text = "C2";
    episode.started_on = start_of_2024;
    REQUIRE(ipsf_builder_add_episode(builder.get(), &episode, nullptr) == IPSF_OK);

    error_handle error;
    history_handle history;
    CHECK(ipsf_builder_finish(builder.get(), history.out(), error.out()) == IPSF_REFUSED);
    CHECK(history.get() == nullptr);
    REQUIRE(error.get() != nullptr);
    CHECK(ipsf_error_status(error.get()) == IPSF_REFUSED);
    REQUIRE(ipsf_error_problem_count(error.get()) == 2);
    REQUIRE(ipsf_error_kept_count(error.get()) == 2);

    ipsf_problem first = IPSF_PROBLEM_INIT;
    REQUIRE(ipsf_error_problem(error.get(), 0, &first) == IPSF_OK);
    CHECK(std::string(first.table) == "coaches");
    CHECK(first.row == 1);
    CHECK(std::string(first.column) == "fte");
    CHECK(std::string(first.rule) == "out-of-range");
    CHECK(std::string(first.message) == ipsf_error_message(error.get()));
    ipsf_problem second = IPSF_PROBLEM_INIT;
    REQUIRE(ipsf_error_problem(error.get(), 1, &second) == IPSF_OK);
    CHECK(std::string(second.table) == "episodes");
    CHECK(std::string(second.column) == "coach_id");
    CHECK(std::string(second.rule) == "unknown-reference");
    CHECK(std::string(second.message).find("C2") == std::string::npos);  // never a value of the row

    CHECK(ipsf_error_problem(error.get(), 2, &second) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_error_problem(error.get(), -1, &second) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("an error variable serves call after call, and is NULL after success") {
    error_handle error;
    edition_handle edition;
    CHECK(ipsf_edition_embedded("no-such-edition", edition.out(), error.out()) == IPSF_REFUSED);
    CHECK(error.get() != nullptr);
    CHECK(ipsf_edition_embedded(nullptr, edition.out(), error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_error_status(error.get()) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_edition_embedded("fi-2021-11", edition.out(), error.out()) == IPSF_OK);
    CHECK(error.get() == nullptr);
}

TEST_CASE("an edition that is no TOML is refused with its line") {
    error_handle error;
    edition_handle edition;
    const char text[] = "format = 1\nid = \n";
    CHECK(ipsf_edition_read(text, -1, "mine.toml", edition.out(), error.out()) == IPSF_REFUSED);
    ipsf_problem problem = IPSF_PROBLEM_INIT;
    REQUIRE(ipsf_error_problem(error.get(), 0, &problem) == IPSF_OK);
    CHECK(std::string(problem.table) == "mine.toml");
    CHECK(problem.row == 2);
    CHECK(std::string(problem.message).find("mine.toml:2:") == 0);
}

TEST_CASE("a load can be cancelled by its progress callback, or fail for want of a file") {
    error_handle error;
    history_handle history;
    CHECK(ipsf_history_load("no/such/folder", nullptr, history.out(), error.out()) == IPSF_REFUSED);
    CHECK(history.get() == nullptr);
    int calls = 0;
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    options.user = &calls;
    options.progress = [](void* user, std::int64_t done, std::int64_t total) -> std::int32_t {
        ++*static_cast<int*>(user);
        return done <= total ? 1 : 0;
    };
    CHECK(ipsf_history_load(IPSF_SOURCE_DIR "/examples/kainuu-like", &options, history.out(), error.out()) ==
          IPSF_CANCELLED);
    CHECK(calls == 1);
    CHECK(history.get() == nullptr);
}

TEST_CASE("a history that needs more memory than it may take says so") {
    error_handle error;
    history_handle history;
    ipsf_load_options options = IPSF_LOAD_OPTIONS_INIT;
    options.threads = 2;
    options.memory_limit = 1000;
    CHECK(ipsf_history_load(IPSF_SOURCE_DIR "/examples/kainuu-like", &options, history.out(), error.out()) ==
          IPSF_OUT_OF_MEMORY);
    CHECK(history.get() == nullptr);
    const std::string says = ipsf_error_message(error.get());
    CHECK(says.find("the limit is 1000 bytes") != std::string::npos);
    CHECK(says.find("raise the limit") != std::string::npos);

    options.memory_limit = 100'000'000;
    CHECK(ipsf_history_load(IPSF_SOURCE_DIR "/examples/kainuu-like", &options, history.out(), error.out()) == IPSF_OK);

    builder_handle builder;
    options.memory_limit = 1000;
    REQUIRE(ipsf_builder_new(&options, builder.out(), error.out()) == IPSF_OK);
    ipsf_coach coach = IPSF_COACH_INIT;
    coach.coach_id.text = "C1";
    coach.team_id.text = "T1";
    std::int32_t status = IPSF_OK;
    for (int i = 0; i < 1000 && status == IPSF_OK; ++i)
        status = ipsf_builder_add_coach(builder.get(), &coach, error.out());
    CHECK(status == IPSF_OUT_OF_MEMORY);
}

TEST_CASE("more rows than a table can hold are refused") {
    builder_handle builder;
    error_handle error;
    REQUIRE(ipsf_builder_new(nullptr, builder.out(), nullptr) == IPSF_OK);
    // Without a column there is nothing to read.
    CHECK(ipsf_builder_add_columns(builder.get(), "contacts", std::int64_t{1} << 32, nullptr, 0, error.out()) ==
          IPSF_REFUSED);
    CHECK(ipsf_error_message(error.get()) ==
          std::string("contacts: more than 4294967295 rows, which is all that a table can hold; load fewer years"));
}

TEST_CASE("messages are UTF-8") {
    error_handle error;
    history_handle history;
    CHECK(ipsf_history_load("/no\xFFwhere", nullptr, history.out(), error.out()) == IPSF_REFUSED);
    CHECK(std::string(ipsf_error_message(error.get())) == "/no\xEF\xBF\xBDwhere: no such file or folder");
}
