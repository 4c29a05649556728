// Lent contacts through the C ABI: the same scores, and each release in the call that ipsf.h names.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace {

using services::column_of;
using services::new_builder;
using services::score;

/// One coach, two clients in job search; and contacts with employers on ten days in a row from 2024-06-01 on.
struct caseload {
    caseload() {
        for (int i = 0; i < 10; ++i) {
            on.push_back(19875 + i);
            episode.push_back(1 + i % 2);
        }
        columns = {column_of("on", IPSF_INT32, on.data()), column_of("coach_id", IPSF_TEXT, coach.data()),
                   column_of("episode_id", IPSF_INT64, episode.data()), column_of("party", IPSF_INT8, employer.data()),
                   column_of("tailored", IPSF_INT8, employer.data())};
    }
    void add_others(ipsf_builder* builder) const {
        ipsf_coach row = IPSF_COACH_INIT;
        row.coach_id.text = "C1";
        row.team_id.text = "T1";
        REQUIRE(ipsf_builder_add_coach(builder, &row, nullptr) == IPSF_OK);
        for (std::int64_t id = 1; id <= 2; ++id) {
            ipsf_episode one = IPSF_EPISODE_INIT;
            one.episode_id.integer = one.client_id.integer = id;
            one.coach_id.text = "C1";
            one.started_on = start_of_2024;
            REQUIRE(ipsf_builder_add_episode(builder, &one, nullptr) == IPSF_OK);
            ipsf_phase search = IPSF_PHASE_INIT;
            search.episode_id.integer = id;
            search.on = start_of_2024;
            search.phase = 3;
            REQUIRE(ipsf_builder_add_phase(builder, &search, nullptr) == IPSF_OK);
        }
    }
    [[nodiscard]] std::int32_t lend_to(ipsf_builder* builder, int* releases, ipsf_error** error = nullptr) const {
        return ipsf_builder_lend_columns(
            builder, "contacts", 10, columns.data(), 5, [](void* user) { ++*static_cast<int*>(user); }, releases,
            error);
    }

    std::vector<std::int32_t> on;
    std::vector<std::int64_t> episode;
    std::array<std::int8_t, 10> employer = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    std::vector<ipsf_text> coach = std::vector<ipsf_text>(10, ipsf_text{"C1", 2});
    std::array<ipsf_column, 5> columns;
};

std::string due_in_june(const ipsf_history* history) {
    ipsf_due_options options = IPSF_DUE_OPTIONS_INIT;
    options.as_of = june_30;
    options.met = IPSF_TRUE;
    due_list_handle list;
    REQUIRE(ipsf_due_list_new(services::built_in().get(), history, &options, list.out(), nullptr) == IPSF_OK);
    const char* json = nullptr;
    std::int64_t length = 0;
    REQUIRE(ipsf_due_list_json(list.get(), &json, &length, nullptr) == IPSF_OK);
    return {json, static_cast<std::size_t>(length)};
}

}  // namespace

TEST_CASE("lent contacts score as added ones, and are released with the last handle that uses them") {
    const caseload from;
    const auto adding = new_builder();
    from.add_others(adding.get());
    REQUIRE(ipsf_builder_add_columns(adding.get(), "contacts", 10, from.columns.data(), 5, nullptr) == IPSF_OK);
    history_handle added;
    REQUIRE(ipsf_builder_finish(adding.get(), added.out(), nullptr) == IPSF_OK);

    int releases = 0;
    history_handle lent;
    {
        const auto builder = new_builder();
        REQUIRE(from.lend_to(builder.get(), &releases) == IPSF_OK);
        from.add_others(builder.get());
        REQUIRE(ipsf_builder_finish(builder.get(), lent.out(), nullptr) == IPSF_OK);
    }
    CHECK(score(lent.get()) == score(added.get()));
    CHECK(due_in_june(lent.get()) == due_in_june(added.get()));  // what met a deadline is named by its row
    CHECK(ipsf_history_row_count(lent.get(), "contacts") == 10);

    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const char* team = "T1";
    auto options = options_for(june_30);
    options.teams = &team;
    options.team_count = 1;
    explanation_handle explanation;
    REQUIRE(ipsf_explanation_new(edition.get(), lent.get(), &options, "tailored_contact_share", explanation.out(),
                                 nullptr) == IPSF_OK);
    REQUIRE(ipsf_explanation_count(explanation.get()) == 10);
    std::array<ipsf_evidence, 10> records;
    records.fill(IPSF_EVIDENCE_INIT);
    REQUIRE(ipsf_explanation_copy(explanation.get(), 0, 10, records.data(), nullptr) == IPSF_OK);
    for (std::size_t i = 0; i < records.size(); ++i) CHECK(records[i].row == static_cast<std::int64_t>(i) + 1);

    history_handle part;
    REQUIRE(ipsf_history_part(lent.get(), &team, 1, part.out(), nullptr) == IPSF_OK);
    ipsf_history_free(lent.out());
    CHECK(releases == 0);  // the explanation still names what is in the history
    ipsf_explanation_free(explanation.out());
    CHECK(releases == 1);
    CHECK(score(part.get()) == score(added.get()));
}

TEST_CASE("lent contacts are released in the call that refuses, frees or copies them") {
    const caseload from;
    int releases = 0;
    SECTION("refused") {
        const auto builder = new_builder();  // no coaches, no episodes
        REQUIRE(from.lend_to(builder.get(), &releases) == IPSF_OK);
        history_handle none;
        CHECK(ipsf_builder_finish(builder.get(), none.out(), nullptr) == IPSF_REFUSED);
        CHECK(releases == 1);
    }
    SECTION("freed") {
        auto builder = new_builder();
        REQUIRE(from.lend_to(builder.get(), &releases) == IPSF_OK);
        CHECK(releases == 0);
        ipsf_builder_free(builder.out());
        CHECK(releases == 1);
    }
    SECTION("copied, as a row is added") {
        const auto builder = new_builder();
        REQUIRE(from.lend_to(builder.get(), &releases) == IPSF_OK);
        ipsf_contact row = IPSF_CONTACT_INIT;
        row.on = 19875;
        row.coach_id.text = "C1";
        row.party = "client";
        REQUIRE(ipsf_builder_add_contact(builder.get(), &row, nullptr) == IPSF_OK);
        CHECK(releases == 1);
    }
    SECTION("not by a call that fails") {
        const auto builder = new_builder();
        auto wrong = from;
        wrong.columns[0].type = 0;
        CHECK(wrong.lend_to(builder.get(), &releases) == IPSF_INVALID_ARGUMENT);
        CHECK(releases == 0);
    }
    SECTION("without a function for it") {
        const auto builder = new_builder();
        from.add_others(builder.get());
        REQUIRE(ipsf_builder_lend_columns(builder.get(), "contacts", 10, from.columns.data(), 5, nullptr, nullptr,
                                          nullptr) == IPSF_OK);
        history_handle made;
        CHECK(ipsf_builder_finish(builder.get(), made.out(), nullptr) == IPSF_OK);
    }
}

TEST_CASE("only contacts can be lent") {
    const auto builder = new_builder();
    error_handle error;
    CHECK(ipsf_builder_lend_columns(builder.get(), "coaches", 0, nullptr, 0, nullptr, nullptr, error.out()) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(std::string(ipsf_error_message(error.get())).find("only contacts can be lent") != std::string::npos);
}
