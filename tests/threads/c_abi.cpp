// What handles of the C ABI share: editions and histories that several threads use at once, contacts that are lent.
#include "capi/handles.hpp"
#include "support/catch.hpp"

#include <cstdint>
#include <string>
#include <thread>
#include <vector>

namespace {

// Without Catch's checks, which are for one thread: what fails tells its status, and is then not what was expected.
template <class Handle, class Write, class... Argument>
std::string told_by(Write write, Handle* handle, Argument... argument) {
    const char* text = nullptr;
    std::int64_t length = 0;
    const auto status = write(handle, argument..., &text, &length, nullptr);
    return status == IPSF_OK ? std::string(text, static_cast<std::size_t>(length)) : ipsf_status_name(status);
}

const char* const team = "T1";

explanation_handle explain(const ipsf_edition* edition, const ipsf_history* history) {
    auto options = options_for(june_30);
    options.teams = &team;
    options.team_count = 1;
    explanation_handle explanation;
    ipsf_explanation_new(edition, history, &options, "employer_meetings_per_week", explanation.out(), nullptr);
    return explanation;
}

/// Reviews of one day and of months, the client process and the records behind a measure.
std::string results_of(const ipsf_edition* edition, const ipsf_history* history) {
    auto options = options_for(june_30);
    options.threads = 2;
    reviews_handle reviews;
    ipsf_reviews_score(edition, history, nullptr, &options, reviews.out(), nullptr);
    std::string all = told_by(ipsf_reviews_json, reviews.get()) + told_by(ipsf_reviews_text, reviews.get(), "fi");

    ipsf_series_options period = IPSF_SERIES_OPTIONS_INIT;
    period.from = start_of_2024;
    period.to = june_30;
    period.threads = 2;
    series_handle series;
    ipsf_series_score(edition, history, nullptr, &period, series.out(), nullptr);
    all += told_by(ipsf_series_json, series.get());

    ipsf_due_options due = IPSF_DUE_OPTIONS_INIT;
    due.as_of = june_30;
    owned<ipsf_due_list, ipsf_due_list_free> listed;
    ipsf_due_list_new(edition, history, &due, listed.out(), nullptr);
    all += told_by(ipsf_due_list_text, listed.get(), "en");
    return all + told_by(ipsf_explanation_json, explain(edition, history).get());
}

/// All that is made of an edition and a history: results of both, of a changed edition, of a restored part, and of a
/// history with a contact more.
std::string everything(const ipsf_edition* edition, const ipsf_history* history) {
    std::string all = results_of(edition, history);

    ipsf_rule_change change = IPSF_RULE_CHANGE_INIT;
    change.criterion = 24;
    change.row = "5";
    change.cell = "community_time_share";
    change.to = ">= 70";
    edition_handle changed;
    ipsf_edition_with_changes(edition, &change, 1, changed.out(), nullptr);
    all += ipsf_edition_what_if(changed.get(), "en") + results_of(changed.get(), history);

    history_handle part;
    ipsf_history_part(history, &team, 1, part.out(), nullptr);
    bytes_handle bytes;
    ipsf_history_save(part.get(), edition, bytes.out(), nullptr);
    std::int64_t length = 0;
    const auto* const data = ipsf_bytes_data(bytes.get(), &length);
    history_handle restored;
    ipsf_history_restore(data, length, edition, restored.out(), nullptr);
    all += results_of(edition, restored.get());

    builder_handle builder;
    ipsf_builder_continue(history, nullptr, builder.out(), nullptr);
    add_caseload(builder.get(), 3);
    history_handle continued;
    ipsf_builder_finish(builder.get(), continued.out(), nullptr);
    return all + results_of(edition, continued.get());
}

}  // namespace

TEST_CASE("several threads that share handles of editions and histories get what one thread gets") {
    const auto read = [](edition_handle& edition, history_handle& history) {
        ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr);
        ipsf_history_load(IPSF_SOURCE_DIR "/examples/kainuu-like", nullptr, history.out(), nullptr);
    };
    // Threads are the first to ask for anything.
    std::vector<std::string> found(4);
    {
        edition_handle edition;
        history_handle history;
        read(edition, history);
        REQUIRE(history.get() != nullptr);
        std::vector<std::jthread> threads;
        for (auto& text : found)
            threads.emplace_back([&] {
                edition_handle own_edition;
                history_handle own_history;
                read(own_edition, own_history);
                text = everything(edition.get(), history.get()) + everything(own_edition.get(), own_history.get());
            });
    }
    edition_handle edition;
    history_handle history;
    read(edition, history);
    const auto once = everything(edition.get(), history.get());
    CHECK(once.find("\"criteria\"") != std::string::npos);
    CHECK(once.find("IPSF_") == std::string::npos);  // no status
    for (const auto& text : found) CHECK(text == once + once);
}

TEST_CASE("lent contacts are given back once, when the last of several threads has freed what uses them") {
    constexpr std::size_t rows = 20'000;
    struct lent_columns {
        std::vector<std::int32_t> on = std::vector<std::int32_t>(rows, june_30 - 10);
        std::vector<std::int64_t> episode = std::vector<std::int64_t>(rows, 1);
        std::vector<ipsf_text> coach = std::vector<ipsf_text>(rows, ipsf_text{"C1", 2});
        std::vector<std::int8_t> employer = std::vector<std::int8_t>(rows, 1);
        int releases = 0;
    } lent;
    const auto column = [](const char* name, std::int32_t type, const void* values) {
        ipsf_column made = IPSF_COLUMN_INIT;
        made.name = name;
        made.type = type;
        made.values = values;
        return made;
    };
    const std::vector<ipsf_column> columns = {
        column("on", IPSF_INT32, lent.on.data()), column("coach_id", IPSF_TEXT, lent.coach.data()),
        column("episode_id", IPSF_INT64, lent.episode.data()), column("party", IPSF_INT8, lent.employer.data())};
    // Whoever gets the memory back writes to it.
    const auto take_back = [](void* user) {
        auto& given = *static_cast<lent_columns*>(user);
        ++given.releases;
        given.on.assign(rows, 0);
        given.episode.assign(rows, 0);
        given.coach.assign(rows, ipsf_text{nullptr, 0});
        given.employer.assign(rows, 0);
    };

    builder_handle builder;
    REQUIRE(ipsf_builder_new(nullptr, builder.out(), nullptr) == IPSF_OK);
    add_caseload(builder.get(), 1);
    REQUIRE(ipsf_builder_lend_columns(builder.get(), "contacts", rows, columns.data(),
                                      static_cast<std::int64_t>(columns.size()), take_back, &lent, nullptr) == IPSF_OK);
    history_handle history;
    REQUIRE(ipsf_builder_finish(builder.get(), history.out(), nullptr) == IPSF_OK);
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto expected = told_by(ipsf_explanation_json, explain(edition.get(), history.get()).get());
    CHECK(expected.find("IPSF_") == std::string::npos);  // no status

    std::vector<std::string> found(4);
    {
        std::vector<explanation_handle> explanations;
        while (explanations.size() < found.size()) explanations.push_back(explain(edition.get(), history.get()));
        { const history_handle freed = std::move(history); }
        CHECK(lent.releases == 0);
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < found.size(); ++i)
            threads.emplace_back([&text = found[i], explanation = std::move(explanations[i])] {
                text = told_by(ipsf_explanation_json, explanation.get());
            });
    }
    CHECK(lent.releases == 1);
    for (const auto& text : found) CHECK(text == expected);
}
