#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

TEST_CASE("the versions of header and library agree") {
    CHECK(std::string(ipsf_library_version()) == IPSF_VERSION);
    CHECK(ipsf_abi_version() == IPSF_ABI);
    CHECK(ipsf_edition_format() == IPSF_EDITION_FORMAT);
}

TEST_CASE("built-in editions are listed, opened and chosen by date") {
    REQUIRE(ipsf_edition_embedded_count() >= 1);
    CHECK(std::string(ipsf_edition_embedded_id(0)) == "ips25-2008");  // the one published first
    edition_handle by_date;
    REQUIRE(ipsf_edition_for_date("fi", june_30, by_date.out(), nullptr) == IPSF_OK);
    CHECK(std::string(ipsf_edition_id(by_date.get())) == "fi-2021-11");
    CHECK(std::string(ipsf_edition_hash(by_date.get())).rfind("xxh128:", 0) == 0);
    CHECK(std::string(ipsf_edition_hash(by_date.get())).size() == 7 + 32);
    // Valid from 2021-11-01 (day 18932): the day before is not covered.
    edition_handle first;
    CHECK(ipsf_edition_for_date(nullptr, 18932, first.out(), nullptr) == IPSF_OK);
    edition_handle none;
    CHECK(ipsf_edition_for_date(nullptr, 18931, none.out(), nullptr) == IPSF_REFUSED);
    CHECK(none.get() == nullptr);
}

TEST_CASE("a caseload of 20 for one coach is level 5, 21 is level 4, and the structs say what the JSON says") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto options = options_for(june_30);
    for (const auto& [clients, level] : {std::pair{20, 5}, std::pair{21, 4}}) {
        const auto history = caseload_of(clients);
        reviews_handle reviews;
        REQUIRE(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, reviews.out(), nullptr) == IPSF_OK);
        REQUIRE(ipsf_reviews_count(reviews.get()) == 1);
        ipsf_review review = IPSF_REVIEW_INIT;
        REQUIRE(ipsf_reviews_copy(reviews.get(), 0, 1, &review, nullptr) == IPSF_OK);
        CHECK(std::string(review.team) == "T1");
        CHECK(review.as_of == june_30);
        CHECK(review.from == start_of_2024);
        CHECK(review.level == nullptr);  // nearly everything is unanswered
        CHECK(std::string(review.lowest_level) == "not_supported_employment");
        std::vector<ipsf_criterion_score> criteria(25);
        criteria[0].struct_size = sizeof(ipsf_criterion_score);
        REQUIRE(ipsf_reviews_copy_criteria(reviews.get(), 0, 1, criteria.data(), nullptr) == IPSF_OK);
        CHECK(criteria[0].score == level);
        CHECK(criteria[0].basis == IPSF_BASIS_MEASURE);
        CHECK(std::string(criteria[0].row) == std::to_string(level));
        CHECK(criteria[4].score == 0);
        CHECK(criteria[4].basis == IPSF_BASIS_NONE);
        CHECK(criteria[4].row == nullptr);
        int low = 0;
        int high = 0;
        for (const auto& criterion : criteria) {
            low += criterion.low;
            high += criterion.high;
        }
        CHECK(low == review.total_low);
        CHECK(high == review.total_high);
        CHECK(json_of(reviews.get()).find("\"total_low\": " + std::to_string(low)) != std::string::npos);
    }
}

TEST_CASE("the paper score sheet: ratings without a history") {
    edition_handle edition;
    REQUIRE(ipsf_edition_for_date(nullptr, june_30, edition.out(), nullptr) == IPSF_OK);
    std::string sheet = "item,value\n";
    for (int id = 1; id <= 25; ++id) sheet += "rating." + std::to_string(id) + ",4\n";
    answers_handle answers;
    REQUIRE(ipsf_answers_read(sheet.data(), static_cast<std::int64_t>(sheet.size()), nullptr, nullptr, answers.out(),
                              nullptr) == IPSF_OK);
    const auto options = options_for(june_30);
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(edition.get(), nullptr, answers.get(), &options, reviews.out(), nullptr) == IPSF_OK);
    ipsf_review review = IPSF_REVIEW_INIT;
    REQUIRE(ipsf_reviews_copy(reviews.get(), 0, 1, &review, nullptr) == IPSF_OK);
    CHECK(review.team == nullptr);
    CHECK(review.total_low == 100);  // 25 x 4
    CHECK(review.total_high == 100);
    CHECK(std::string(review.level) == "good");
    CHECK(review.next_review_by == 20269);  // 2025-06-30: from 100 within 12 months

    const char* text = nullptr;
    REQUIRE(ipsf_reviews_text(reviews.get(), "fi", &text, nullptr, nullptr) == IPSF_OK);
    CHECK(std::string(text).find("Asiakasmäärä") != std::string::npos);
    CHECK(ipsf_reviews_text(reviews.get(), "sv", &text, nullptr, nullptr) == IPSF_INVALID_ARGUMENT);
    CHECK(text == nullptr);
}

TEST_CASE("named choices and holidays reach the score") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto history = caseload_of(1);
    auto options = options_for(june_30);
    const ipsf_choice choice{"practice_share", "75"};
    options.choices = &choice;
    options.choice_count = 1;
    const std::int32_t holiday = june_30;
    options.holidays = &holiday;
    options.holiday_count = 1;
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, reviews.out(), nullptr) == IPSF_OK);
    CHECK(json_of(reviews.get()).find("\"practice_share\": \"75\"") != std::string::npos);
    const ipsf_choice unknown{"practise_share", "75"};
    options.choices = &unknown;
    reviews_handle refused;
    CHECK(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, refused.out(), nullptr) == IPSF_REFUSED);
}

TEST_CASE("a choice that is named twice, and holidays that are none, are refused") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto history = caseload_of(1);
    error_handle error;
    const auto status = [&](const ipsf_review_options& options) {
        reviews_handle reviews;
        return ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, reviews.out(), error.out());
    };
    auto options = options_for(june_30);
    const std::array twice = {ipsf_choice{"practice_share", "75"}, ipsf_choice{"practice_share", "75"}};
    options.choices = twice.data();
    options.choice_count = 2;
    CHECK(status(options) == IPSF_REFUSED);
    CHECK(ipsf_error_message(error.get()) == std::string("the choice `practice_share` is named twice; leave one out"));
    options.choice_count = 1;
    CHECK(status(options) == IPSF_OK);

    // 1900-01-01 is 70 years of 365 days and 17 leap days before 1970-01-01; 2199-12-31 is the last of 230 years with
    // 56 leap days.
    constexpr std::int32_t first = -25567;
    constexpr std::int32_t last = 84005;
    for (const auto& [holiday, expected] :
         {std::pair{first, IPSF_OK}, std::pair{last, IPSF_OK}, std::pair{first - 1, IPSF_INVALID_ARGUMENT},
          std::pair{last + 1, IPSF_INVALID_ARGUMENT}, std::pair{IPSF_NO_DAY, IPSF_INVALID_ARGUMENT},
          std::pair{INT32_MAX, IPSF_INVALID_ARGUMENT}}) {
        CAPTURE(holiday);
        options.holidays = &holiday;
        options.holiday_count = 1;
        CHECK(status(options) == expected);
    }
    options.holidays = nullptr;
    CHECK(status(options) == IPSF_INVALID_ARGUMENT);
    options.holiday_count = 0;
    CHECK(status(options) == IPSF_OK);
}

TEST_CASE("an explanation's records add up to its fraction") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto history = caseload_of(3);
    auto options = options_for(june_30);
    const char* team = "T1";
    options.teams = &team;
    options.team_count = 1;
    explanation_handle explanation;
    REQUIRE(ipsf_explanation_new(edition.get(), history.get(), &options, "clients_per_coach", explanation.out(),
                                 nullptr) == IPSF_OK);
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    const char* why = "";
    REQUIRE(ipsf_explanation_fraction(explanation.get(), &numerator, &denominator, &why, nullptr) == IPSF_OK);
    CHECK(numerator == 3 * denominator);
    CHECK(why == nullptr);
    std::vector<ipsf_evidence> records(static_cast<std::size_t>(ipsf_explanation_count(explanation.get())));
    REQUIRE(records.size() == 4);  // three episodes and a coach
    records[0].struct_size = sizeof(ipsf_evidence);
    REQUIRE(ipsf_explanation_copy(explanation.get(), 0, 4, records.data(), nullptr) == IPSF_OK);
    std::int64_t sums[2] = {0, 0};
    for (const auto& record : records) {
        sums[0] += record.numerator;
        sums[1] += record.denominator;
        CHECK(record.left_out == nullptr);
        CHECK(record.row >= 1);
    }
    CHECK(sums[0] == numerator);
    CHECK(sums[1] == denominator);

    explanation_handle unknown;
    REQUIRE(ipsf_explanation_new(edition.get(), history.get(), &options, "employer_share", unknown.out(), nullptr) ==
            IPSF_OK);
    REQUIRE(ipsf_explanation_fraction(unknown.get(), &numerator, &denominator, &why, nullptr) == IPSF_OK);
    CHECK(denominator == 0);
    CHECK(std::string(why) == "no jobs table");

    error_handle error;
    explanation_handle none;
    CHECK(ipsf_explanation_new(edition.get(), history.get(), &options, "lunch", none.out(), error.out()) ==
          IPSF_INVALID_ARGUMENT);
    CHECK(std::string(ipsf_error_message(error.get()))
              .rfind("there is no measure of that name; there are \"clients_per_coach\", ", 0) == 0);
}

TEST_CASE("a column of answers that is not known is told with every result") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    answers_handle answers;
    REQUIRE(ipsf_answers_read("item,value,hobby\nrating.1,4,chess\n", -1, nullptr, nullptr, answers.out(), nullptr) ==
            IPSF_OK);
    const auto options = options_for(june_30);
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(edition.get(), nullptr, answers.get(), &options, reviews.out(), nullptr) == IPSF_OK);
    CHECK(json_of(reviews.get()).find("\"name\": \"hobby\"") != std::string::npos);
    const std::string large(std::size_t{1} << 25U, 'x');
    answers_handle none;
    CHECK(ipsf_answers_read(large.data(), static_cast<std::int64_t>(large.size()), nullptr, nullptr, none.out(),
                            nullptr) == IPSF_REFUSED);
}

TEST_CASE("the tables of reviews say what the structs say, and need the reviews no more") {
    edition_handle edition;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
    const auto options = options_for(june_30);
    const auto history = caseload_of(21);
    table_handle table;
    std::vector<ipsf_criterion_score> structs(25);
    {
        reviews_handle reviews;
        REQUIRE(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, reviews.out(), nullptr) == IPSF_OK);
        structs[0].struct_size = sizeof(ipsf_criterion_score);
        REQUIRE(ipsf_reviews_copy_criteria(reviews.get(), 0, 1, structs.data(), nullptr) == IPSF_OK);
        REQUIRE(ipsf_reviews_table(reviews.get(), "criteria", table.out(), nullptr) == IPSF_OK);

        table_handle none;
        error_handle error;
        CHECK(ipsf_reviews_table(reviews.get(), "scores", none.out(), error.out()) == IPSF_INVALID_ARGUMENT);
        CHECK(std::string(ipsf_error_message(error.get())) ==
              "the result has no table of that name; it has \"reviews\", \"totals\", \"parts\", \"criteria\", "
              "\"readings\", "
              "\"inputs\", \"records\", \"changes\", \"choices\", \"warnings\", \"made_with\"");
        CHECK(ipsf_reviews_table(nullptr, "criteria", none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
        CHECK(ipsf_reviews_table(reviews.get(), nullptr, none.out(), nullptr) == IPSF_INVALID_ARGUMENT);
    }
    REQUIRE(ipsf_table_row_count(table.get()) == 25);
    std::vector<ipsf_table_column> columns(static_cast<std::size_t>(ipsf_table_column_count(table.get())),
                                           IPSF_TABLE_COLUMN_INIT);
    const auto count = static_cast<std::int64_t>(columns.size());
    REQUIRE(ipsf_table_copy_columns(table.get(), 0, count, columns.data(), nullptr) == IPSF_OK);
    const auto place_of = [&](const std::string& name) {
        std::int64_t place = 0;
        while (place < count && columns[static_cast<std::size_t>(place)].name != name) ++place;
        REQUIRE(place < count);
        return place;
    };
    std::array<std::int64_t, 25> ids{}, scores{};
    std::array<std::uint8_t, 25> scored{};
    std::array<const char*, 25> rows{};
    REQUIRE(ipsf_table_copy_numbers(table.get(), place_of("criterion"), 0, 25, ids.data(), nullptr, nullptr) ==
            IPSF_OK);
    REQUIRE(ipsf_table_copy_numbers(table.get(), place_of("score"), 0, 25, scores.data(), scored.data(), nullptr) ==
            IPSF_OK);
    REQUIRE(ipsf_table_copy_texts(table.get(), place_of("row"), 0, 25, rows.data(), nullptr) == IPSF_OK);
    CHECK(scores[0] == 4);  // 21 clients for one coach
    CHECK(scored[0] == 1);
    CHECK(std::string(rows[0]) == "4");
    CHECK(scored[4] == 0);  // offices: nobody answered
    for (std::size_t i = 0; i < structs.size(); ++i) {
        CHECK(ids[i] == structs[i].criterion);
        CHECK(scores[i] == structs[i].score);
        CHECK((rows[i] == nullptr) == (structs[i].row == nullptr));
    }
}

TEST_CASE("a review alone needs the reviews no more, and shows ids where they are asked for") {
    const auto history = caseload_of(21);
    const auto options = options_for(june_30);
    reviews_handle alone;
    std::string all;
    {
        edition_handle edition;
        REQUIRE(ipsf_edition_embedded("fi-2021-11", edition.out(), nullptr) == IPSF_OK);
        reviews_handle reviews;
        REQUIRE(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, reviews.out(), nullptr) == IPSF_OK);
        all = json_of(reviews.get());
        for (const std::int64_t beyond : {-1, 1})
            CHECK(ipsf_reviews_alone(reviews.get(), beyond, alone.out(), nullptr) == IPSF_INVALID_ARGUMENT);
        CHECK(ipsf_reviews_alone(nullptr, 0, alone.out(), nullptr) == IPSF_INVALID_ARGUMENT);
        REQUIRE(ipsf_reviews_alone(reviews.get(), 0, alone.out(), nullptr) == IPSF_OK);
    }
    CHECK(json_of(alone.get()) == all);  // of one team

    ipsf_page_options asked = IPSF_PAGE_OPTIONS_INIT;
    bytes_handle page;
    error_handle error;
    asked.show_ids = 1;
    CHECK(ipsf_reviews_html(alone.get(), &asked, page.out(), error.out()) == IPSF_REFUSED);
    CHECK(std::string(ipsf_error_message(error.get())).find("give the history") != std::string::npos);
    asked.history = history.get();
    CHECK(ipsf_reviews_html(alone.get(), &asked, page.out(), nullptr) == IPSF_OK);
    const char* const no_data[] = {"data"};
    asked.left_out = no_data;
    asked.left_out_count = 1;
    bytes_handle none;
    CHECK(ipsf_reviews_html(alone.get(), &asked, none.out(), nullptr) == IPSF_REFUSED);
    const char* const no_part[] = {"colours"};
    asked.left_out = no_part;
    error_handle unknown;
    CHECK(ipsf_reviews_html(alone.get(), &asked, none.out(), unknown.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(std::string(ipsf_error_message(unknown.get())).find("give one of ") != std::string::npos);
}

TEST_CASE("a given answer keeps its source, another word is refused and adds nothing") {
    ipsf_answer given = IPSF_ANSWER_INIT;
    given.item = "rating.2";
    given.value = "4";
    given.source = "documents";
    answers_handle answers;
    REQUIRE(ipsf_answers_new(answers.out(), nullptr) == IPSF_OK);
    REQUIRE(ipsf_answers_add(answers.get(), &given, nullptr) == IPSF_OK);
    given.item = "rating.3";
    given.source = "hearsay";
    error_handle error;
    CHECK(ipsf_answers_add(answers.get(), &given, error.out()) == IPSF_INVALID_ARGUMENT);
    CHECK(std::string(ipsf_error_message(error.get())).find("interview, observation, documents") != std::string::npos);

    const auto options = options_for(june_30);
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(services::built_in().get(), nullptr, answers.get(), &options, reviews.out(), nullptr) ==
            IPSF_OK);
    const auto json = json_of(reviews.get());
    CHECK(json.find("\"documents\"") != std::string::npos);
    CHECK(json.find("hearsay") == std::string::npos);
    std::array<ipsf_criterion_score, 25> scores;
    scores.fill(IPSF_CRITERION_SCORE_INIT);
    REQUIRE(ipsf_reviews_copy_criteria(reviews.get(), 0, 1, scores.data(), nullptr) == IPSF_OK);
    CHECK(scores[1].low == 4);
    CHECK(scores[2].low < scores[2].high);
}
