// Series through the C ABI: rows, levels, measures and texts say what the single reviews say.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace {

using services::built_in;
using services::first_half_of_2024;
constexpr std::size_t measure_count = 20;

constexpr std::int32_t january_31 = start_of_2024 + 30;

series_handle scored(const ipsf_history* history, const ipsf_series_options& options) {
    series_handle series;
    REQUIRE(ipsf_series_score(built_in().get(), history, nullptr, &options, series.out(), nullptr) == IPSF_OK);
    return series;
}

std::string csv_of(ipsf_series* series) {
    const char* csv = nullptr;
    std::int64_t length = 0;
    REQUIRE(ipsf_series_csv(series, IPSF_CSV_FOR_PROGRAMS, &csv, &length, nullptr) == IPSF_OK);
    CHECK(std::strlen(csv) == static_cast<std::size_t>(length));
    return csv;
}

int count_calls(void* user, std::int64_t, std::int64_t) {
    ++*static_cast<int*>(user);
    return 0;
}

int stop(void*, std::int64_t, std::int64_t) { return 1; }

}  // namespace

TEST_CASE("rows, levels and measures of a series are those of the reviews of each date") {
    const auto history = caseload_of(21);
    // The edition and the history may be freed before the series.
    series_handle series;
    {
        const auto passing = caseload_of(21);
        const auto options = first_half_of_2024();
        series = scored(passing.get(), options);
    }
    REQUIRE(ipsf_series_count(series.get()) == 6);
    std::vector<ipsf_review> rows(6);
    rows[0].struct_size = sizeof(ipsf_review);
    REQUIRE(ipsf_series_copy(series.get(), 0, 6, rows.data(), nullptr) == IPSF_OK);
    CHECK(rows[0].as_of == january_31);
    CHECK(rows[5].as_of == june_30);
    std::vector<std::uint8_t> low(25 * 6);
    std::vector<std::uint8_t> high(25 * 6);
    REQUIRE(ipsf_series_copy_levels(series.get(), 0, 6, low.data(), high.data(), nullptr) == IPSF_OK);
    REQUIRE(ipsf_measure_count() == measure_count);
    CHECK(std::string(ipsf_measure_name(0)) == "clients_per_coach");
    CHECK(ipsf_measure_name(measure_count) == nullptr);
    CHECK(ipsf_measure_name(-1) == nullptr);
    std::vector<ipsf_fraction> measures(measure_count * 6);
    REQUIRE(ipsf_series_copy_measures(series.get(), 0, 6, measures.data(), nullptr) == IPSF_OK);

    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto options = options_for(rows[i].as_of);
        reviews_handle single;
        REQUIRE(ipsf_reviews_score(built_in().get(), history.get(), nullptr, &options, single.out(), nullptr) ==
                IPSF_OK);
        ipsf_review review = IPSF_REVIEW_INIT;
        REQUIRE(ipsf_reviews_copy(single.get(), 0, 1, &review, nullptr) == IPSF_OK);
        CHECK(std::string(rows[i].team) == review.team);
        CHECK(rows[i].from == review.from);
        CHECK(rows[i].months == 6);
        CHECK(rows[i].total_low == review.total_low);
        CHECK(rows[i].total_high == review.total_high);
        CHECK(rows[i].level == nullptr);
        CHECK(std::string(rows[i].lowest_level) == review.lowest_level);
        CHECK(std::string(rows[i].highest_level) == review.highest_level);
        CHECK(rows[i].out_of_date == IPSF_FALSE);
        std::vector<ipsf_criterion_score> criteria(25);
        criteria[0].struct_size = sizeof(ipsf_criterion_score);
        REQUIRE(ipsf_reviews_copy_criteria(single.get(), 0, 1, criteria.data(), nullptr) == IPSF_OK);
        for (std::size_t c = 0; c < 25; ++c) {
            CHECK(low[25 * i + c] == criteria[c].low);
            CHECK(high[25 * i + c] == criteria[c].high);
        }
        // 21 clients and one full-time coach, in thousandths.
        CHECK(measures[measure_count * i].numerator == 21000);
        CHECK(measures[measure_count * i].denominator == 1000);
        CHECK(measures[measure_count * i + 1].denominator == 0);  // no work_time table: unknown
        reviews_handle whole;
        REQUIRE(ipsf_series_review(series.get(), static_cast<std::int64_t>(i), whole.out(), nullptr) == IPSF_OK);
        CHECK(json_of(whole.get()) == json_of(single.get()));
    }
    // A part of the rows, and only one side of the levels.
    std::vector<std::uint8_t> part(25 * 2);
    REQUIRE(ipsf_series_copy_levels(series.get(), 4, 2, nullptr, part.data(), nullptr) == IPSF_OK);
    CHECK(std::equal(part.begin(), part.end(), high.begin() + 25 * 4));
}

TEST_CASE("a series is the same for any number of threads, and so are reviews") {
    const auto history = caseload_of(21);
    auto options = first_half_of_2024();
    options.threads = 1;
    const auto alone = scored(history.get(), options);
    for (const int threads : {2, 5}) {
        options.threads = threads;
        const auto together = scored(history.get(), options);
        CHECK(csv_of(together.get()) == csv_of(alone.get()));
        auto single = options_for(june_30);
        single.threads = threads;
        reviews_handle reviews;
        REQUIRE(ipsf_reviews_score(built_in().get(), history.get(), nullptr, &single, reviews.out(), nullptr) ==
                IPSF_OK);
        CHECK(ipsf_reviews_count(reviews.get()) == 1);
    }
}

TEST_CASE("progress is told and can cancel, for series and for reviews") {
    const auto history = caseload_of(21);
    int calls = 0;
    auto options = first_half_of_2024();
    options.progress = count_calls;
    options.user = &calls;
    (void)scored(history.get(), options);
    CHECK(calls > 0);
    options.progress = stop;
    series_handle series;
    error_handle error;
    CHECK(ipsf_series_score(built_in().get(), history.get(), nullptr, &options, series.out(), error.out()) ==
          IPSF_CANCELLED);
    CHECK(series.get() == nullptr);
    auto single = options_for(june_30);
    single.progress = stop;
    reviews_handle reviews;
    CHECK(ipsf_reviews_score(built_in().get(), history.get(), nullptr, &single, reviews.out(), error.out()) ==
          IPSF_CANCELLED);
}

TEST_CASE("what a series does not accept") {
    const auto history = caseload_of(1);
    const auto edition = built_in();
    series_handle series;
    const auto status = [&](const ipsf_series_options& options) {
        return ipsf_series_score(edition.get(), history.get(), nullptr, &options, series.out(), nullptr);
    };
    auto options = first_half_of_2024();
    CHECK(ipsf_series_score(nullptr, history.get(), nullptr, &options, series.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_score(edition.get(), nullptr, nullptr, &options, series.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_score(edition.get(), history.get(), nullptr, nullptr, series.out(), nullptr) ==
          IPSF_INVALID_ARGUMENT);
    options.every = 3;
    CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    options.every = -1;
    CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    options = first_half_of_2024();
    options.threads = -1;
    CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    options = first_half_of_2024();
    options.struct_size = sizeof(options) - 1;
    CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    options = first_half_of_2024();
    options.to = IPSF_NO_DAY;
    CHECK(status(options) == IPSF_REFUSED);
    options.to = january_31 - 1;
    CHECK(status(options) == IPSF_REFUSED);
    options.to = january_31;
    REQUIRE(status(options) == IPSF_OK);

    REQUIRE(ipsf_series_count(series.get()) == 1);
    CHECK(ipsf_series_count(nullptr) == 0);
    ipsf_review row = IPSF_REVIEW_INIT;
    CHECK(ipsf_series_copy(series.get(), 1, 1, &row, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_copy(series.get(), 0, 2, &row, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_copy(series.get(), 1, 0, nullptr, nullptr) == IPSF_OK);
    ipsf_fraction sums[measure_count];
    CHECK(ipsf_series_copy_measures(series.get(), -1, 1, sums, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_copy_measures(series.get(), 0, 1, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_copy_levels(series.get(), 0, 2, nullptr, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    reviews_handle review;
    CHECK(ipsf_series_review(series.get(), 1, review.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_review(series.get(), -1, review.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    const char* text = "";
    CHECK(ipsf_series_text(series.get(), "sv", &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(text == nullptr);
    CHECK(ipsf_series_json(nullptr, &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_csv(series.get(), IPSF_CSV_FOR_PROGRAMS, nullptr, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(ipsf_series_arrow(series.get(), nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("a series as an Arrow stream outlives it and has a column for each of the CSV's") {
    ArrowArrayStream stream{};
    std::string header;
    {
        const auto history = caseload_of(21);
        const auto series = scored(history.get(), first_half_of_2024());
        header = csv_of(series.get());
        header.resize(header.find("\r\n"));
        REQUIRE(ipsf_series_arrow(series.get(), &stream, nullptr) == IPSF_OK);
    }
    ArrowSchema schema{};
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    std::string names;
    for (std::int64_t i = 0; i < schema.n_children; ++i)
        names += (i > 0 ? "," : "") + std::string(schema.children[i]->name);
    CHECK(names == header);
    CHECK(std::string(schema.children[0]->format) == "tdD");
    CHECK(std::string(schema.children[2]->format) == "U");
    CHECK(std::string(schema.children[3]->format) == "i");
    CHECK(std::string(schema.children[schema.n_children - 1]->format) == "l");
    ArrowArray array{};
    REQUIRE(stream.get_next(&stream, &array) == 0);
    CHECK(array.length == 6);
    CHECK(static_cast<const std::int32_t*>(array.children[0]->buffers[1])[5] == june_30);
    CHECK((static_cast<const std::uint8_t*>(array.children[3]->buffers[0])[0] & 0x3FU) == 0);  // every total is open
    array.release(&array);
    schema.release(&schema);
    stream.release(&stream);
}

TEST_CASE("an id is no formula in a spreadsheet's CSV, and is itself in a program's") {
    builder_handle builder;
    REQUIRE(ipsf_builder_new(nullptr, builder.out(), nullptr) == IPSF_OK);
    ipsf_team team = IPSF_TEAM_INIT;
    team.team_id.text = "=1+1";
    REQUIRE(ipsf_builder_add_team(builder.get(), &team, nullptr) == IPSF_OK);
    for (const auto* const table : {"coaches", "episodes"})
        REQUIRE(ipsf_builder_add_table(builder.get(), table, nullptr) == IPSF_OK);
    history_handle history;
    REQUIRE(ipsf_builder_finish(builder.get(), history.out(), nullptr) == IPSF_OK);
    auto options = first_half_of_2024();
    options.to = january_31;
    const auto series = scored(history.get(), options);
    const auto csv_for = [&](std::int32_t whom) {
        const char* csv = nullptr;
        REQUIRE(ipsf_series_csv(series.get(), whom, &csv, nullptr, nullptr) == IPSF_OK);
        return std::string(csv);
    };
    CHECK(csv_for(IPSF_CSV_FOR_PROGRAMS).find(",=1+1,") != std::string::npos);
    CHECK(csv_for(IPSF_CSV_FOR_SPREADSHEET).find(";\"'=1+1\";") != std::string::npos);
}
