// Editions of 26 criteria on one scale, and of 24 and 11 on two, through the C ABI.
#include "capi/handles.hpp"
#include "capi/services.hpp"
#include "support/catch.hpp"
#include "support/text_of_file.hpp"

#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

using services::all_of;

namespace {

edition_handle made_up(const std::string& name) {
    const std::string toml = ipsf::test::text_of_file(IPSF_SOURCE_DIR "/tests/editions/" + name + ".toml");
    edition_handle edition;
    REQUIRE(ipsf_edition_read(toml.data(), static_cast<std::int64_t>(toml.size()), name.c_str(), edition.out(),
                              nullptr) == IPSF_OK);
    return edition;
}

std::vector<ipsf_criterion> criteria_of(const edition_handle& edition) {
    return all_of<ipsf_criterion>(edition.get(), ipsf_edition_criterion_count(edition.get()),
                                  ipsf_edition_copy_criteria);
}

/// A rating of 4 for each criterion, but 3 for `lower`.
answers_handle ratings(const edition_handle& edition, int lower) {
    std::string sheet = "item,value\n";
    for (const auto& one : criteria_of(edition))
        sheet += "rating." + std::to_string(one.criterion) + (one.criterion == lower ? ",3\n" : ",4\n");
    answers_handle answers;
    REQUIRE(ipsf_answers_read(sheet.data(), static_cast<std::int64_t>(sheet.size()), nullptr, nullptr, answers.out(),
                              nullptr) == IPSF_OK);
    return answers;
}

}  // namespace

TEST_CASE("the criteria and the scales of an edition are told by the edition") {
    CHECK(ipsf_edition_criterion_count(nullptr) == 0);
    CHECK(ipsf_edition_scale_count(nullptr) == 0);
    const auto one = made_up("made-up-26");
    REQUIRE(ipsf_edition_criterion_count(one.get()) == 26);
    REQUIRE(ipsf_edition_scale_count(one.get()) == 1);
    const auto only = all_of<ipsf_scale>(one.get(), 1, ipsf_edition_copy_scales);
    CHECK(std::string(only[0].key).empty());
    CHECK((only[0].lowest_total == 26 && only[0].highest_total == 130 && only[0].criterion_count == 26));
    const auto two = made_up("made-up-youth");
    REQUIRE(ipsf_edition_criterion_count(two.get()) == 35);
    const auto criteria = criteria_of(two);
    CHECK((criteria[0].criterion == 3 && criteria[0].scale == 0));
    CHECK((criteria[34].criterion == 205 && criteria[34].scale == 1));
    CHECK(std::string(criteria[34].key) == "part_205");
    CHECK(std::string(criteria[34].title_fi) == "Osa 205");
    REQUIRE(ipsf_edition_scale_count(two.get()) == 2);
    const auto scales = all_of<ipsf_scale>(two.get(), 2, ipsf_edition_copy_scales);
    CHECK(std::string(scales[0].key) == "employment");
    CHECK(std::string(scales[1].title_en) == "Education");
    CHECK((scales[1].lowest_total == 11 && scales[1].highest_total == 55 && scales[1].criterion_count == 11));
    CHECK((scales[1].criteria[0] == 101 && scales[1].criteria[10] == 205));
    ipsf_scale beyond = IPSF_SCALE_INIT;
    CHECK(ipsf_edition_copy_scales(two.get(), 2, 1, &beyond, nullptr) == IPSF_INVALID_ARGUMENT);
}

TEST_CASE("a review of one scale is told with its total, and by its scale the same") {
    const auto edition = made_up("made-up-26");
    const auto answers = ratings(edition, 26);
    const auto options = options_for(june_30);
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(edition.get(), nullptr, answers.get(), &options, reviews.out(), nullptr) == IPSF_OK);
    const auto review = all_of<ipsf_review>(reviews.get(), 1, ipsf_reviews_copy)[0];
    CHECK((review.total_low == 103 && review.total_high == 103));  // 25 x 4 + 3
    CHECK(std::string(review.level) == "fair");
    CHECK(review.out_of_date == IPSF_FALSE);
    const auto total = all_of<ipsf_scale_total>(reviews.get(), 1, ipsf_reviews_copy_scales)[0];
    CHECK((total.scale == 0 && total.total_low == 103 && total.total_high == 103));
    CHECK(std::string(total.key).empty());
    CHECK(std::string(total.level) == "fair");
    CHECK(total.next_review_by == review.next_review_by);
    const auto criteria = all_of<ipsf_criterion_score>(reviews.get(), 1, ipsf_reviews_copy_criteria, 26);
    CHECK((criteria[25].criterion == 26 && criteria[25].score == 3));
}

TEST_CASE("a review of two scales has no total, but one of each scale") {
    const auto edition = made_up("made-up-youth");
    const auto answers = ratings(edition, 205);
    auto options = options_for(19358);  // 2023-01-01, a year before the edition
    reviews_handle reviews;
    REQUIRE(ipsf_reviews_score(edition.get(), nullptr, answers.get(), &options, reviews.out(), nullptr) == IPSF_OK);
    const auto review = all_of<ipsf_review>(reviews.get(), 1, ipsf_reviews_copy)[0];
    CHECK((review.total_low == 0 && review.total_high == 0));
    CHECK(review.next_review_by == IPSF_NO_DAY);
    CHECK((review.level == nullptr && review.lowest_level == nullptr && review.highest_level == nullptr));
    CHECK(review.out_of_date == IPSF_TRUE);
    const auto totals = all_of<ipsf_scale_total>(reviews.get(), 1, ipsf_reviews_copy_scales, 2);
    CHECK((totals[0].total_low == 96 && totals[0].total_high == 96));
    CHECK(std::string(totals[0].level) == "good");
    CHECK(totals[0].next_review_by == 19723);  // 12 months: 2024-01-01
    CHECK((totals[1].scale == 1 && totals[1].total_low == 43 && totals[1].total_high == 43));
    CHECK(std::string(totals[1].key) == "education");
    CHECK(std::string(totals[1].level) == "weak");
    CHECK(totals[1].next_review_by == 19539);  // 6 months: 2023-07-01
}

TEST_CASE("series, sensitivity and differences have the totals of each scale too") {
    const auto edition = made_up("made-up-youth");
    const auto history = caseload_of(21);  // level 4 of criterion 3
    const auto answers = ratings(edition, 205);
    ipsf_series_options period = IPSF_SERIES_OPTIONS_INIT;
    period.from = start_of_2024;
    period.to = june_30;
    series_handle series;
    REQUIRE(ipsf_series_score(edition.get(), history.get(), answers.get(), &period, series.out(), nullptr) == IPSF_OK);
    REQUIRE(ipsf_series_count(series.get()) == 6);
    for (const auto& row : all_of<ipsf_review>(series.get(), 6, ipsf_series_copy))
        CHECK((row.total_low == 0 && row.level == nullptr && row.next_review_by == IPSF_NO_DAY));
    const auto totals = all_of<ipsf_scale_total>(series.get(), 6, ipsf_series_copy_scales, 2);
    for (std::size_t i = 0; i < totals.size(); ++i) CHECK(totals[i].total_low == (i % 2 == 0 ? 96 : 43));
    std::vector<std::uint8_t> low(6 * 35);
    REQUIRE(ipsf_series_copy_levels(series.get(), 0, 6, low.data(), nullptr, nullptr) == IPSF_OK);
    CHECK(std::accumulate(low.begin(), low.begin() + 35, 0) == 96 + 43);

    const auto options = options_for(june_30);
    sensitivity_handle sensitivity;
    REQUIRE(ipsf_sensitivity_new(edition.get(), nullptr, answers.get(), &options, sensitivity.out(), nullptr) ==
            IPSF_OK);
    const auto range = all_of<ipsf_total_range>(sensitivity.get(), 1, ipsf_sensitivity_copy)[0];
    CHECK((range.worst_total == 0 && range.best_total == 0 && range.worst_level == nullptr && range.key == nullptr));
    const auto ranges = all_of<ipsf_total_range>(sensitivity.get(), 1, ipsf_sensitivity_copy_scales, 2);
    CHECK((ranges[0].worst_total == 96 && ranges[1].best_total == 43 && ranges[1].scale == 1));
    CHECK(std::string(ranges[1].key) == "education");
    REQUIRE(ipsf_sensitivity_effect_count(sensitivity.get()) == 1);  // of edge
    const auto effect = all_of<ipsf_choice_effect>(sensitivity.get(), 1, ipsf_sensitivity_copy_effects)[0];
    CHECK((effect.total_low == 0 && effect.lowest_level == nullptr));
    const auto effects = all_of<ipsf_scale_total>(sensitivity.get(), 1, ipsf_sensitivity_copy_effect_scales, 2);
    CHECK((effects[0].total_low == 96 && effects[1].total_low == 43));

    edition_handle national;
    REQUIRE(ipsf_edition_embedded("fi-2021-11", national.out(), nullptr) == IPSF_OK);
    review_difference_handle difference;
    REQUIRE(ipsf_review_difference_new(national.get(), edition.get(), nullptr, answers.get(), &options,
                                       difference.out(), nullptr) == IPSF_OK);
    const auto compared = all_of<ipsf_compared_review>(difference.get(), 1, ipsf_review_difference_copy)[0];
    CHECK((compared.before_total_low == 18 * 4 + 7 && compared.after_total_low == 0 &&
           compared.after_lowest_level == nullptr));
    std::vector<ipsf_scale_total> before(1), after(2);
    before[0].struct_size = after[0].struct_size = sizeof(ipsf_scale_total);
    REQUIRE(ipsf_review_difference_copy_scales(difference.get(), 0, 1, before.data(), after.data(), nullptr) ==
            IPSF_OK);
    CHECK(before[0].total_low == 18 * 4 + 7);  // the ratings of 3-14 and 20-25 are its own too
    CHECK((after[0].total_low == 96 && after[1].total_low == 43));
    CHECK(ipsf_review_difference_copy_scales(difference.get(), 0, 1, nullptr, nullptr, nullptr) == IPSF_OK);
    CHECK(ipsf_review_difference_copy_scales(difference.get(), 0, 2, nullptr, nullptr, nullptr) ==
          IPSF_INVALID_ARGUMENT);
    std::vector<std::uint8_t> before_low(25), after_low(35);
    REQUIRE(ipsf_review_difference_copy_levels(difference.get(), 0, 1, before_low.data(), nullptr, after_low.data(),
                                               nullptr, nullptr) == IPSF_OK);
    CHECK((before_low[0] == 1 && before_low[2] == 4 && after_low[0] == 4 && after_low[34] == 3));
}
