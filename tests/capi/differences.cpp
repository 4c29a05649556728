// Differences of editions through the C ABI, and of the reviews that they make of a history.
#include "capi/services.hpp"

#include <algorithm>
#include <cstdint>

using namespace services;

namespace {

edition_difference_handle difference_of(const edition_handle& before, const edition_handle& after) {
    edition_difference_handle difference;
    REQUIRE(ipsf_edition_difference_new(before.get(), after.get(), difference.out(), nullptr) == IPSF_OK);
    return difference;
}

std::vector<ipsf_edition_change> changes_of(const edition_difference_handle& difference) {
    return all_of<ipsf_edition_change>(difference.get(), ipsf_edition_difference_count(difference.get()),
                                       ipsf_edition_difference_copy);
}

const ipsf_edition_change& change_with(const std::vector<ipsf_edition_change>& changes, int criterion,
                                       const std::string& key) {
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const ipsf_edition_change& one) {
        return one.criterion == criterion && one.key == key;
    });
    REQUIRE(found != changes.end());
    return *found;
}

/// The edition fi-2021-11 with the first `from` behind the first `behind` written as `to`.
edition_handle rewritten(const std::string& behind, const std::string& from, const std::string& to) {
    std::string text = ipsf_edition_toml(built_in().get(), nullptr);
    const auto place = text.find(from, text.find(behind));
    REQUIRE(place != std::string::npos);
    text.replace(place, from.size(), to);
    edition_handle edition;
    REQUIRE(ipsf_edition_read(text.c_str(), -1, nullptr, edition.out(), nullptr) == IPSF_OK);
    return edition;
}

const std::vector<std::string> shares = {"64.999", "65", "69.999", "70"};

review_difference_handle compared(const edition_handle& before, const edition_handle& after,
                                  const ipsf_history* history, const answers_handle& answers,
                                  const ipsf_review_options& options) {
    review_difference_handle difference;
    REQUIRE(ipsf_review_difference_new(before.get(), after.get(), history, answers.get(), &options, difference.out(),
                                       nullptr) == IPSF_OK);
    return difference;
}

review_difference_handle compared_by_circular(const ipsf_review_options& options = options_for(june_30)) {
    return compared(built_in(), circular(), teams(4).get(), community_shares(shares),
                    options);  // all of them freed before it is read
}

std::vector<ipsf_compared_review> reviews_of(const review_difference_handle& difference) {
    return all_of<ipsf_compared_review>(difference.get(), ipsf_review_difference_count(difference.get()),
                                        ipsf_review_difference_copy);
}

struct levels {
    explicit levels(const review_difference_handle& difference) {
        const auto count = ipsf_review_difference_count(difference.get());
        for (auto* side : {&before_low, &before_high, &after_low, &after_high})
            side->resize(static_cast<std::size_t>(25 * count));
        REQUIRE(ipsf_review_difference_copy_levels(difference.get(), 0, count, before_low.data(), before_high.data(),
                                                   after_low.data(), after_high.data(), nullptr) == IPSF_OK);
    }
    std::vector<std::uint8_t> before_low, before_high, after_low, after_high;
};

std::string json_of(const review_difference_handle& difference) {
    return text_by(ipsf_review_difference_json, difference.get());
}

}  // namespace

TEST_CASE("a changed limit is one change with its criterion, its words, both values and both places") {
    const auto difference = difference_of(built_in(), circular());  // both freed
    const auto changes = changes_of(difference);
    REQUIRE(changes.size() == 1);
    const auto& one = changes[0];
    CHECK(std::string(one.kind) == "limits");
    CHECK(one.criterion == 24);
    CHECK(std::string(one.key) == "row.5.when.community_time_share");
    CHECK(one.language == nullptr);
    CHECK(std::string(one.about_en).rfind("Criterion 24, level 5: ", 0) == 0);
    CHECK(std::string(one.about_fi).rfind("Kriteeri 24, taso 5: ", 0) == 0);
    CHECK(std::string(one.before) == ">= 65");
    CHECK(std::string(one.after) == ">= 70");
    const std::string text = ipsf_edition_toml(built_in().get(), nullptr);
    const auto place = text.find(">= 65", text.find("id = 24\n"));
    CHECK(one.before_line == 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
    CHECK(one.before_column > 0);
    CHECK(one.after_line == one.before_line);
    CHECK(one.after_column == one.before_column);
    CHECK(std::string(one.before_file) == "fi-2021-11.toml");
    CHECK(std::string(one.after_file) == "fi-2021-11.toml");
}

TEST_CASE("what only one of two editions has is NULL on the other side, without a place") {
    const auto difference = difference_of(built_in(), built_in("ips25-2008"));
    const auto changes = changes_of(difference);
    // docs/editions.md: criterion 21 counts current jobs instead of employed clients.
    const auto& gone = change_with(changes, 21, "input.employed_clients");
    CHECK(std::string(gone.kind) == "inputs");
    CHECK(std::string(gone.before) == "measure");
    CHECK(gone.before_line > 0);
    CHECK(gone.after == nullptr);
    CHECK(gone.after_line == 0);
    CHECK(gone.after_column == 0);
    const auto& added = change_with(changes, 21, "input.current_jobs");
    CHECK(added.before == nullptr);
    CHECK(added.before_line == 0);
    CHECK(added.before_file == nullptr);
    CHECK(std::string(added.after_file) == "ips25-2008.toml");
    CHECK(std::string(added.after) == "measure");
    CHECK(added.after_line > 0);
    const auto& id = change_with(changes, 0, "id");
    CHECK(std::string(id.kind) == "edition");
    CHECK(std::string(id.before) == "fi-2021-11");
    CHECK(std::string(id.after) == "ips25-2008");
}

TEST_CASE("a text says in which language it changed") {
    const auto difference =
        difference_of(built_in(), rewritten("id = 1\n", "fi = \"Asiakasmäärä\"", "fi = \"Asiakkaita\""));
    const auto changes = changes_of(difference);
    REQUIRE(changes.size() == 1);
    CHECK(std::string(changes[0].kind) == "texts");
    CHECK(std::string(changes[0].language) == "fi");
    CHECK(std::string(changes[0].before) == "Asiakasmäärä");
    const auto english = difference_of(built_in(), rewritten("id = 1\n", "en = \"Caseload\"", "en = \"Clients\""));
    CHECK(std::string(changes_of(english).at(0).language) == "en");
}

TEST_CASE("a part of the changes is that part of all, in structs of the caller's size") {
    const auto difference = difference_of(built_in(), built_in("fi-thl-mental-health"));
    const auto changes = changes_of(difference);
    REQUIRE(changes.size() > 3);
    struct later_change {
        ipsf_edition_change known;
        std::int64_t added;
    };
    std::vector<later_change> part(2, {IPSF_EDITION_CHANGE_INIT, 7});
    part[0].known.struct_size = sizeof(later_change);
    REQUIRE(ipsf_edition_difference_copy(difference.get(), 1, 2, &part[0].known, nullptr) == IPSF_OK);
    for (std::size_t i = 0; i < part.size(); ++i) {
        CHECK(part[i].known.struct_size == sizeof(later_change));
        CHECK(std::string(part[i].known.kind) == changes[i + 1].kind);
        CHECK(std::string(part[i].known.key) == changes[i + 1].key);
        CHECK(part[i].added == 7);
    }
}

TEST_CASE("editions that say the same differ in nothing") {
    const auto difference = difference_of(built_in(), built_in());
    CHECK(ipsf_edition_difference_count(difference.get()) == 0);
    CHECK(ipsf_edition_difference_copy(difference.get(), 0, 0, nullptr, nullptr) == IPSF_OK);
    CHECK(has(text_by(ipsf_edition_difference_json, difference.get()), "\"changes\": []"));
    CHECK(has(text_by(ipsf_edition_difference_text, difference.get(), "en"), "The editions say the same."));
}

TEST_CASE("the tables of a difference of editions need it no more") {
    CHECK(csv_of_table(difference_of(built_in(), circular()), ipsf_edition_difference_table, "changes") ==
          text_by(ipsf_edition_difference_csv, difference_of(built_in(), circular()).get(), IPSF_CSV_FOR_PROGRAMS));
    const auto made_with =
        csv_of_table(difference_of(built_in(), circular()), ipsf_edition_difference_table, "made_with");
    CHECK(has(made_with, "\r\nbefore," + std::string(ipsf_library_version()) + ",fi-2021-11,"));
    CHECK(has(made_with, "criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)"));
    CHECK(names_of_tables(difference_of(built_in(), circular()), ipsf_edition_difference_table) ==
          "the result has no table of that name; it has \"changes\", \"made_with\"");
}

// 65 and 69.999 are level 5 from 65 % on, and 4 from 70 % on.
TEST_CASE("the tables of reviews by two editions need them no more") {
    CHECK(csv_of_table(compared_by_circular(), ipsf_review_difference_table, "criteria") ==
          "team_id,as_of,criterion,low_before,high_before,low_after,high_after\r\n"
          "T2,2024-06-30,24,5,5,4,4\r\nT3,2024-06-30,24,5,5,4,4\r\n");
    CHECK(csv_of_table(compared_by_circular(), ipsf_review_difference_table, "reviews") ==
          text_by(ipsf_review_difference_csv, compared_by_circular().get(), IPSF_CSV_FOR_PROGRAMS));
    CHECK(has(csv_of_table(compared_by_circular(), ipsf_review_difference_table, "dates"),
              "\r\n2024-06-30,2024-01-01,6,false,false,4,2,2\r\n"));
    CHECK(names_of_tables(compared_by_circular(), ipsf_review_difference_table) ==
          "the result has no table of that name; it has \"reviews\", \"totals\", \"criteria\", \"dates\", "
          "\"date_totals\", \"date_criteria\", \"changes\", \"only_criteria\", \"choices\", \"warnings\", "
          "\"made_with\"");
}

TEST_CASE("the changes as JSON, CSV and text, a what-if with its mark") {
    const auto difference = difference_of(built_in(), circular());
    const auto json = text_by(ipsf_edition_difference_json, difference.get());
    CHECK(has(json, "\"key\": \"row.5.when.community_time_share\""));
    CHECK(has(json, "\"hash\": \"" + std::string(ipsf_edition_hash(circular().get())) + "\""));
    CHECK(has(json, "\"what_if\""));
    const auto csv = text_by(ipsf_edition_difference_csv, difference.get(), IPSF_CSV_FOR_PROGRAMS);
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 2);  // the header and one change
    CHECK(has(csv, ",>= 65,>= 70,"));
    CHECK(has(text_by(ipsf_edition_difference_text, difference.get(), "fi"), "Entä jos: kriteeri 24, taso 5: "));
    CHECK(has(text_by(ipsf_edition_difference_text, difference.get(), "en"), "What if: criterion 24, level 5: "));
}

// 64.999 is level 4 by both limits, 65 and 69.999 are 5 by >= 65 and 4 by >= 70, 70 is 5 by both. 95 + 5 = 100 is good,
// 95 + 4 = 99 is fair.
TEST_CASE("the teams between the old and the new limit move, and nobody else") {
    const auto difference = compared_by_circular();
    const auto reviews = reviews_of(difference);
    REQUIRE(reviews.size() == 4);
    const std::vector<int> before = {99, 100, 100, 100};
    const std::vector<int> after = {99, 99, 99, 100};
    const levels found(difference);
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        INFO(shares[i]);
        const auto& one = reviews[i];
        CHECK(std::string(one.team) == "T" + std::to_string(i + 1));
        CHECK(one.as_of == june_30);
        CHECK(one.from == start_of_2024);
        CHECK(one.months == 6);
        CHECK(one.before_total_low == before[i]);
        CHECK(one.before_total_high == before[i]);
        CHECK(one.after_total_low == after[i]);
        CHECK(one.after_total_high == after[i]);
        for (const char* level : {one.before_lowest_level, one.before_highest_level})
            CHECK(std::string(level) == (before[i] == 100 ? "good" : "fair"));
        for (const char* level : {one.after_lowest_level, one.after_highest_level})
            CHECK(std::string(level) == (after[i] == 100 ? "good" : "fair"));
        CHECK(one.before_what_if == IPSF_FALSE);
        CHECK(one.after_what_if == IPSF_TRUE);
        CHECK(one.before_out_of_date == IPSF_FALSE);
        CHECK(one.after_out_of_date == IPSF_FALSE);
        for (std::size_t criterion = 0; criterion < 25; ++criterion) {
            const auto place = 25 * i + criterion;
            const int now = criterion == 0 ? 3 : criterion == 23 ? before[i] - 95 : 4;
            CHECK(found.before_low[place] == now);
            CHECK(found.before_high[place] == now);
            CHECK(found.after_low[place] == (criterion == 23 ? after[i] - 95 : now));
            CHECK(found.after_high[place] == (criterion == 23 ? after[i] - 95 : now));
        }
    }
}

TEST_CASE("each side is the review that the edition gives alone") {
    const auto history = caseload_of(21);  // nearly everything is unanswered
    const auto options = options_for(june_30);
    const auto before = built_in();
    const auto after = built_in("ips25-2008");
    review_difference_handle difference;
    REQUIRE(ipsf_review_difference_new(before.get(), after.get(), history.get(), nullptr, &options, difference.out(),
                                       nullptr) == IPSF_OK);
    const auto reviews = reviews_of(difference);
    const levels found(difference);
    REQUIRE(reviews.size() == 1);
    const auto check = [&](const edition_handle& edition, int total_low, int total_high, const char* lowest,
                           const char* highest, const std::vector<std::uint8_t>& low,
                           const std::vector<std::uint8_t>& high) {
        reviews_handle alone;
        REQUIRE(ipsf_reviews_score(edition.get(), history.get(), nullptr, &options, alone.out(), nullptr) == IPSF_OK);
        ipsf_review review = IPSF_REVIEW_INIT;
        REQUIRE(ipsf_reviews_copy(alone.get(), 0, 1, &review, nullptr) == IPSF_OK);
        CHECK(total_low == review.total_low);
        CHECK(total_high == review.total_high);
        CHECK(total_low < total_high);
        CHECK(std::string(lowest) == review.lowest_level);
        CHECK(std::string(highest) == review.highest_level);
        const auto criteria = all_of<ipsf_criterion_score>(alone.get(), 1, ipsf_reviews_copy_criteria, 25);
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            CHECK(low[i] == criteria[i].low);
            CHECK(high[i] == criteria[i].high);
        }
    };
    const auto& one = reviews[0];
    check(before, one.before_total_low, one.before_total_high, one.before_lowest_level, one.before_highest_level,
          found.before_low, found.before_high);
    check(after, one.after_total_low, one.after_total_high, one.after_lowest_level, one.after_highest_level,
          found.after_low, found.after_high);
}

TEST_CASE("on the dates of a series each side is the row of that edition's series") {
    const auto history = teams(4);
    const auto answers = community_shares(shares);
    const auto options = first_half_of_2024();
    review_difference_handle difference;
    REQUIRE(ipsf_review_difference_new_series(built_in().get(), circular().get(), history.get(), answers.get(),
                                              &options, difference.out(), nullptr) == IPSF_OK);
    const auto reviews = reviews_of(difference);
    REQUIRE(reviews.size() == 6 * 4);
    const auto rows_by = [&](const edition_handle& edition) {
        series_handle series;
        REQUIRE(ipsf_series_score(edition.get(), history.get(), answers.get(), &options, series.out(), nullptr) ==
                IPSF_OK);
        return series;
    };
    const auto before = rows_by(built_in());
    const auto after = rows_by(circular());
    const auto rows_before = all_of<ipsf_review>(before.get(), 24, ipsf_series_copy);
    const auto rows_after = all_of<ipsf_review>(after.get(), 24, ipsf_series_copy);
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        const auto& one = reviews[i];
        CHECK(one.as_of == rows_before[i].as_of);
        CHECK(one.from == rows_before[i].from);
        CHECK(std::string(one.team) == rows_before[i].team);
        CHECK(one.before_total_low == rows_before[i].total_low);
        CHECK(one.after_total_low == rows_after[i].total_low);
        CHECK(one.after_what_if == rows_after[i].what_if);
        CHECK(one.before_total_high - one.after_total_high == (i % 4 == 1 || i % 4 == 2 ? 1 : 0));  // T2 and T3
    }
    CHECK(reviews[3].as_of == start_of_2024 + 30);
    CHECK(reviews[4].as_of == start_of_2024 + 30 + 29);  // February 2024
    // A part of the levels, and of one side only.
    std::vector<std::uint8_t> part(25 * 2);
    REQUIRE(ipsf_review_difference_copy_levels(difference.get(), 21, 2, nullptr, nullptr, nullptr, part.data(),
                                               nullptr) == IPSF_OK);
    const levels found(difference);
    CHECK(std::equal(part.begin(), part.end(), found.after_high.begin() + 25 * 21));
}

// fi-2021-11 is valid from day 18932 (2021-11-01), fi-thl-mental-health from day 19850 (2024-05-07).
TEST_CASE("an edition that does not cover a date scores it and is marked") {
    const auto marks_on = [](std::int32_t day) {
        const auto difference =
            compared(built_in(), built_in("fi-thl-mental-health"), nullptr, answers_of(rated_but(0)), options_for(day));
        const auto reviews = reviews_of(difference);
        REQUIRE(reviews.size() == 1);
        CHECK(reviews[0].team == nullptr);
        CHECK(reviews[0].before_total_low == 100);  // 25 x 4
        return std::pair(reviews[0].before_out_of_date, reviews[0].after_out_of_date);
    };
    CHECK(marks_on(18931) == std::pair(IPSF_TRUE, IPSF_TRUE));
    CHECK(marks_on(18932) == std::pair(IPSF_FALSE, IPSF_TRUE));
    CHECK(marks_on(19849) == std::pair(IPSF_FALSE, IPSF_TRUE));
    CHECK(marks_on(19850) == std::pair(IPSF_FALSE, IPSF_FALSE));
}

TEST_CASE("choices hold in both editions") {
    const ipsf_choice rounded = {"edge", "round-half-up"};
    auto options = options_for(june_30);
    options.choices = &rounded;
    options.choice_count = 1;
    const auto reviews = reviews_of(compared_by_circular(options));
    // 64.999 rounds to 65, 69.999 to 70: level 5 before for all, after for T3 and T4.
    const std::vector<int> after = {99, 99, 100, 100};
    REQUIRE(reviews.size() == after.size());
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        CHECK(reviews[i].before_total_low == 100);
        CHECK(reviews[i].after_total_low == after[i]);
    }
}

TEST_CASE("who moves as JSON, CSV and text") {
    const auto difference = compared_by_circular();
    const auto json = json_of(difference);
    CHECK(has(json, "\"moved\": 2"));
    CHECK(has(json, "\"what_if\""));
    const auto csv = text_by(ipsf_review_difference_csv, difference.get(), IPSF_CSV_FOR_PROGRAMS);
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 1 + 4);
    CHECK(has(csv, "2024-06-30,T2,100,100,99,99,good,fair,true,24,"));
    CHECK(has(csv, "2024-06-30,T4,100,100,100,100,good,good,false,,"));
    CHECK(has(text_by(ipsf_review_difference_text, difference.get(), "en"), "team T3  Good → Fair"));
    CHECK(has(text_by(ipsf_review_difference_text, difference.get(), "fi"), "tiimi T3  Hyvä → Kohtalainen"));
    CHECK(json_of(difference) == json);
}

TEST_CASE("a comparison is the same for any number of threads, is told about and can be cancelled") {
    auto options = options_for(june_30);
    options.threads = 1;
    const auto alone = json_of(compared_by_circular(options));
    options.threads = 3;
    CHECK(json_of(compared_by_circular(options)) == alone);

    told progress;
    options.progress = told::note;
    options.user = &progress;
    (void)compared_by_circular(options);
    CHECK(progress.calls > 0);
    CHECK(progress.never_less);
    CHECK(progress.last == progress.total);

    options.progress = told::stop;
    review_difference_handle none;
    error_handle error;
    CHECK(ipsf_review_difference_new(built_in().get(), circular().get(), teams(4).get(), nullptr, &options, none.out(),
                                     error.out()) == IPSF_CANCELLED);
    CHECK(none.get() == nullptr);
    auto series = first_half_of_2024();
    series.progress = told::stop;
    CHECK(ipsf_review_difference_new_series(built_in().get(), circular().get(), teams(4).get(), nullptr, &series,
                                            none.out(), error.out()) == IPSF_CANCELLED);
}

TEST_CASE("what reviews alone are refused for is refused, for either edition") {
    const auto status = [](const ipsf_review_options& options, const std::vector<answer>& given) {
        review_difference_handle none;
        const auto found = ipsf_review_difference_new(built_in().get(), circular().get(), teams(4).get(),
                                                      answers_of(given).get(), &options, none.out(), nullptr);
        CHECK((none.get() == nullptr) == (found != IPSF_OK));
        return found;
    };
    auto options = options_for(june_30);
    CHECK(status(options, {}) == IPSF_OK);
    CHECK(status(options, {{"no_such_input", "1", ""}}) == IPSF_REFUSED);
    CHECK(status(options, {{"current_jobs", "8", ""}}) == IPSF_OK);  // an input of ips25-2008, left out by both
    const char* team = "T9";
    options.teams = &team;
    options.team_count = 1;
    CHECK(status(options, {}) == IPSF_REFUSED);
    options = options_for(june_30);
    const ipsf_choice unknown = {"edge", "nearest"};
    options.choices = &unknown;
    options.choice_count = 1;
    CHECK(status(options, {}) == IPSF_REFUSED);
    CHECK(status(options_for(IPSF_NO_DAY), {}) == IPSF_REFUSED);

    auto no_dates = first_half_of_2024();
    no_dates.to = no_dates.from + 29;  // 30 January
    review_difference_handle none;
    CHECK(ipsf_review_difference_new_series(built_in().get(), circular().get(), teams(1).get(), nullptr, &no_dates,
                                            none.out(), nullptr) == IPSF_REFUSED);
    CHECK(none.get() == nullptr);
}

TEST_CASE("what a difference of editions does not accept") {
    const std::int32_t bad = IPSF_INVALID_ARGUMENT;
    const auto edition = built_in();
    edition_difference_handle none;
    error_handle error;
    CHECK(ipsf_edition_difference_new(nullptr, edition.get(), none.out(), error.out()) == bad);
    CHECK(has(ipsf_error_message(error.get()), "`before`"));
    CHECK(ipsf_edition_difference_new(edition.get(), nullptr, none.out(), error.out()) == bad);
    CHECK(has(ipsf_error_message(error.get()), "`after`"));
    CHECK(ipsf_edition_difference_new(edition.get(), edition.get(), nullptr, error.out()) == bad);
    CHECK(none.get() == nullptr);
    CHECK(ipsf_edition_difference_count(nullptr) == 0);

    const auto difference = difference_of(edition, circular());
    ipsf_edition_change one = IPSF_EDITION_CHANGE_INIT;
    CHECK(ipsf_edition_difference_copy(nullptr, 0, 0, nullptr, nullptr) == bad);
    CHECK(ipsf_edition_difference_copy(difference.get(), 0, 1, nullptr, nullptr) == bad);
    CHECK(ipsf_edition_difference_copy(difference.get(), 0, 2, &one, nullptr) == bad);
    CHECK(ipsf_edition_difference_copy(difference.get(), 1, 1, &one, nullptr) == bad);
    CHECK(ipsf_edition_difference_copy(difference.get(), -1, 1, &one, nullptr) == bad);
    CHECK(ipsf_edition_difference_copy(difference.get(), 0, -1, &one, nullptr) == bad);
    CHECK(ipsf_edition_difference_copy(difference.get(), 1, INT64_MAX, &one, nullptr) == bad);
    one.struct_size -= 1;
    CHECK(ipsf_edition_difference_copy(difference.get(), 0, 1, &one, nullptr) == bad);
    CHECK(one.key == nullptr);

    const char* text = "";
    std::int64_t length = 7;
    CHECK(ipsf_edition_difference_text(difference.get(), "sv", &text, &length, nullptr) == bad);
    CHECK(text == nullptr);
    CHECK(length == 0);
    CHECK(ipsf_edition_difference_text(difference.get(), "sv", &text, nullptr, nullptr) == bad);
    CHECK(ipsf_edition_difference_json(nullptr, &text, nullptr, nullptr) == bad);
    CHECK(ipsf_edition_difference_csv(difference.get(), IPSF_CSV_FOR_PROGRAMS, nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_edition_difference_csv(difference.get(), IPSF_CSV_FOR_PROGRAMS, &text, nullptr, nullptr) ==
          IPSF_OK);  // the length may be NULL
    ipsf_edition_difference_free(nullptr);
}

TEST_CASE("what a difference of reviews does not accept") {
    const std::int32_t bad = IPSF_INVALID_ARGUMENT;
    const auto edition = built_in();
    const auto history = teams(1);
    auto options = options_for(june_30);
    auto series = first_half_of_2024();
    review_difference_handle none;
    CHECK(ipsf_review_difference_new(nullptr, edition.get(), history.get(), nullptr, &options, none.out(), nullptr) ==
          bad);
    CHECK(ipsf_review_difference_new(edition.get(), nullptr, history.get(), nullptr, &options, none.out(), nullptr) ==
          bad);
    CHECK(ipsf_review_difference_new(edition.get(), edition.get(), nullptr, nullptr, &options, none.out(), nullptr) ==
          bad);
    CHECK(ipsf_review_difference_new(edition.get(), edition.get(), history.get(), nullptr, nullptr, none.out(),
                                     nullptr) == bad);
    CHECK(ipsf_review_difference_new(edition.get(), edition.get(), history.get(), nullptr, &options, nullptr,
                                     nullptr) == bad);
    CHECK(ipsf_review_difference_new_series(nullptr, edition.get(), history.get(), nullptr, &series, none.out(),
                                            nullptr) == bad);
    CHECK(ipsf_review_difference_new_series(edition.get(), nullptr, history.get(), nullptr, &series, none.out(),
                                            nullptr) == bad);
    CHECK(ipsf_review_difference_new_series(edition.get(), edition.get(), nullptr, nullptr, &series, none.out(),
                                            nullptr) == bad);
    CHECK(ipsf_review_difference_new_series(edition.get(), edition.get(), history.get(), nullptr, nullptr, none.out(),
                                            nullptr) == bad);
    CHECK(ipsf_review_difference_new_series(edition.get(), edition.get(), history.get(), nullptr, &series, nullptr,
                                            nullptr) == bad);
    options.threads = -1;
    CHECK(ipsf_review_difference_new(edition.get(), edition.get(), history.get(), nullptr, &options, none.out(),
                                     nullptr) == bad);
    options = options_for(june_30);
    options.struct_size -= 1;
    CHECK(ipsf_review_difference_new(edition.get(), edition.get(), history.get(), nullptr, &options, none.out(),
                                     nullptr) == bad);
    series.every = 3;
    CHECK(ipsf_review_difference_new_series(edition.get(), edition.get(), history.get(), nullptr, &series, none.out(),
                                            nullptr) == bad);
    CHECK(none.get() == nullptr);
    CHECK(ipsf_review_difference_count(nullptr) == 0);

    const auto difference = compared_by_circular();
    ipsf_compared_review one = IPSF_COMPARED_REVIEW_INIT;
    CHECK(ipsf_review_difference_copy(nullptr, 0, 0, nullptr, nullptr) == bad);
    CHECK(ipsf_review_difference_copy(difference.get(), 0, 1, nullptr, nullptr) == bad);
    CHECK(ipsf_review_difference_copy(difference.get(), 4, 1, &one, nullptr) == bad);
    CHECK(ipsf_review_difference_copy(difference.get(), -1, 1, &one, nullptr) == bad);
    CHECK(ipsf_review_difference_copy(difference.get(), 3, 1, &one, nullptr) == IPSF_OK);
    one.struct_size = 8;
    CHECK(ipsf_review_difference_copy(difference.get(), 0, 1, &one, nullptr) == bad);
    std::uint8_t level[25] = {};
    CHECK(ipsf_review_difference_copy_levels(nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_review_difference_copy_levels(difference.get(), 4, 1, level, nullptr, nullptr, nullptr, nullptr) == bad);
    CHECK(ipsf_review_difference_copy_levels(difference.get(), -1, 1, level, nullptr, nullptr, nullptr, nullptr) ==
          bad);
    CHECK(level[0] == 0);

    const char* text = "";
    CHECK(ipsf_review_difference_text(difference.get(), "sv", &text, nullptr, nullptr) == bad);
    CHECK(text == nullptr);
    CHECK(ipsf_review_difference_json(nullptr, &text, nullptr, nullptr) == bad);
    CHECK(ipsf_review_difference_csv(difference.get(), IPSF_CSV_FOR_PROGRAMS, nullptr, nullptr, nullptr) == bad);
    ipsf_review_difference_free(nullptr);
}
