// Every function, given nothing: a status and no crash. And every handle, freed in any order.
#include "capi/handles.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <string>

TEST_CASE("functions given NULL say so") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    builder_handle builder;
    REQUIRE(ipsf_builder_new(nullptr, builder.out(), nullptr) == IPSF_OK);
    const auto history = caseload_of(1);
    answers_handle answers;
    REQUIRE(ipsf_answers_new(answers.out(), nullptr) == IPSF_OK);
    const auto options = options_for(june_30);
    reviews_handle reviews;
    explanation_handle explanation;
    edition_handle read;
    history_handle loaded;
    answers_handle other;
    const char* text = nullptr;

    const std::int32_t bad = IPSF_INVALID_ARGUMENT;
    CHECK(ipsf_error_problem(nullptr, 0, nullptr) == bad);
    CHECK(ipsf_edition_embedded(nullptr, read.out(), nullptr) == bad);
    CHECK(ipsf_edition_embedded("fi-2021-11", nullptr, nullptr) == bad);
    CHECK(ipsf_edition_for_date(nullptr, june_30, nullptr, nullptr) == bad);
    CHECK(ipsf_edition_read(nullptr, 3, nullptr, read.out(), nullptr) == bad);
    CHECK(ipsf_edition_read("", -2, nullptr, read.out(), nullptr) == bad);
    CHECK(ipsf_history_load(nullptr, nullptr, loaded.out(), nullptr) == bad);
    CHECK(ipsf_history_load("x", nullptr, nullptr, nullptr) == bad);
    ipsf_load_options wrong = IPSF_LOAD_OPTIONS_INIT;
    wrong.threads = -1;
    CHECK(ipsf_history_load("x", &wrong, loaded.out(), nullptr) == bad);
    wrong = IPSF_LOAD_OPTIONS_INIT;
    wrong.memory_limit = -1;
    CHECK(ipsf_history_load("x", &wrong, loaded.out(), nullptr) == bad);
    wrong = IPSF_LOAD_OPTIONS_INIT;
    wrong.wait_for_writer = -1;
    builder_handle refused;
    CHECK(ipsf_builder_new(&wrong, refused.out(), nullptr) == bad);
    wrong = IPSF_LOAD_OPTIONS_INIT;
    wrong.struct_size = 8;
    CHECK(ipsf_history_load("x", &wrong, loaded.out(), nullptr) == bad);
    CHECK(ipsf_builder_new(nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_table(nullptr, "contacts", nullptr) == bad);
    CHECK(ipsf_builder_add_table(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_table(builder.get(), "contact", nullptr) == bad);
    CHECK(ipsf_builder_finish(nullptr, loaded.out(), nullptr) == bad);
    CHECK(ipsf_builder_add_columns(nullptr, "contacts", 0, nullptr, 0, nullptr) == bad);
    CHECK(ipsf_builder_add_columns(builder.get(), "contacts", -1, nullptr, 0, nullptr) == bad);
    CHECK(ipsf_builder_add_columns(builder.get(), "contacts", 0, nullptr, 1, nullptr) == bad);
    CHECK(ipsf_builder_lend_columns(nullptr, "contacts", 0, nullptr, 0, nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_builder_lend_columns(builder.get(), "contacts", -1, nullptr, 0, nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_builder_lend_columns(builder.get(), "contacts", 0, nullptr, 1, nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_builder_lend_columns(builder.get(), "jobs", 0, nullptr, 0, nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_team(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_coach(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_episode(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_transfer(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_phase(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_contact(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_job(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_study(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_form(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_signal(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_work_time(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_team_event(builder.get(), nullptr, nullptr) == bad);
    CHECK(ipsf_builder_add_answer(builder.get(), nullptr, nullptr) == bad);
    const ipsf_contact contact = IPSF_CONTACT_INIT;
    CHECK(ipsf_builder_add_contact(nullptr, &contact, nullptr) == bad);
    CHECK(ipsf_answers_new(nullptr, nullptr) == bad);
    CHECK(ipsf_answers_read(nullptr, -1, nullptr, nullptr, other.out(), nullptr) == bad);
    CHECK(ipsf_answers_add(answers.get(), nullptr, nullptr) == bad);
    const ipsf_answer nameless = IPSF_ANSWER_INIT;
    CHECK(ipsf_answers_add(answers.get(), &nameless, nullptr) == bad);
    CHECK(ipsf_reviews_score(nullptr, history.get(), nullptr, &options, reviews.out(), nullptr) == bad);
    CHECK(ipsf_reviews_score(edition.get(), nullptr, nullptr, &options, reviews.out(), nullptr) == bad);
    CHECK(ipsf_reviews_score(edition.get(), history.get(), nullptr, nullptr, reviews.out(), nullptr) == bad);
    CHECK(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, nullptr, nullptr) == bad);
    CHECK(ipsf_reviews_copy(nullptr, 0, 0, nullptr, nullptr) == bad);
    CHECK(ipsf_reviews_copy_criteria(nullptr, 0, 0, nullptr, nullptr) == bad);
    CHECK(ipsf_reviews_json(nullptr, &text, nullptr, nullptr) == bad);
    CHECK(ipsf_reviews_text(nullptr, "en", &text, nullptr, nullptr) == bad);
    CHECK(ipsf_explanation_new(edition.get(), history.get(), &options, "clients_per_coach", explanation.out(),
                               nullptr) == bad);
    CHECK(ipsf_explanation_new(nullptr, nullptr, nullptr, nullptr, explanation.out(), nullptr) == bad);
    CHECK(ipsf_explanation_fraction(nullptr, nullptr, nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_explanation_copy(nullptr, 0, 0, nullptr, nullptr) == bad);
    CHECK(ipsf_explanation_json(nullptr, &text, nullptr, nullptr) == bad);
    CHECK(reviews.get() == nullptr);
    CHECK(explanation.get() == nullptr);

    // Getters of nothing.
    CHECK(ipsf_error_status(nullptr) == IPSF_OK);
    CHECK(std::string(ipsf_error_message(nullptr)).empty());
    CHECK(ipsf_error_problem_count(nullptr) == 0);
    CHECK(ipsf_error_kept_count(nullptr) == 0);
    CHECK(ipsf_edition_id(nullptr) == nullptr);
    CHECK(ipsf_edition_hash(nullptr) == nullptr);
    CHECK(ipsf_edition_embedded_id(-1) == nullptr);
    CHECK(ipsf_edition_embedded_id(ipsf_edition_embedded_count()) == nullptr);
    CHECK(ipsf_history_warning_count(nullptr) == 0);
    CHECK(ipsf_history_warnings_copy(nullptr, 0, 0, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_history_row_count(nullptr, "contacts") == -1);
    CHECK(ipsf_reviews_count(nullptr) == 0);
    CHECK(ipsf_explanation_count(nullptr) == 0);
}

TEST_CASE("freeing takes NULL twice over and empties the variable") {
    ipsf_edition_free(nullptr);
    ipsf_history_free(nullptr);
    ipsf_builder_free(nullptr);
    ipsf_answers_free(nullptr);
    ipsf_reviews_free(nullptr);
    ipsf_explanation_free(nullptr);
    ipsf_error_free(nullptr);

    ipsf_edition* edition = nullptr;
    ipsf_edition_free(&edition);
    REQUIRE(ipsf_edition_embedded("fi-2021-11", &edition, nullptr) == IPSF_OK);
    ipsf_edition_free(&edition);
    CHECK(edition == nullptr);
    ipsf_edition_free(&edition);
}

TEST_CASE("reviews and explanations outlive the edition and history they were made from") {
    reviews_handle reviews;
    explanation_handle explanation;
    {
        edition_handle edition;
        REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
        const auto history = caseload_of(21);
        auto options = options_for(june_30);
        const char* team = "T1";
        options.teams = &team;
        options.team_count = 1;
        REQUIRE(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, reviews.out(), nullptr) == IPSF_OK);
        REQUIRE(ipsf_explanation_new(edition.get(), history.get(), &options, "clients_per_coach", explanation.out(),
                                     nullptr) == IPSF_OK);
    }
    CHECK(json_of(reviews.get()).find("\"caseload\"") != std::string::npos);
    const char* json = nullptr;
    CHECK(ipsf_explanation_json(explanation.get(), &json, nullptr, nullptr) == IPSF_OK);
    // 21 clients and one coach.
    CHECK(ipsf_explanation_count(explanation.get()) == 22);
}
