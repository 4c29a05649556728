// An edition of two scales: 24 criteria of employment and 11 of education, whose ids have gaps.
#include "editions/made_up.hpp"
#include "support/catch.hpp"
#include "support/keys_of.hpp"

#include <ipsf/edition_check.hpp>
#include <ipsf/edition_diff.hpp>
#include <ipsf/edition_test.hpp>
#include <ipsf/report.hpp>
#include <ipsf/sensitivity.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace review_case;
using nlohmann::json;

namespace {

using ipsf::test::keys;
using ipsf::test::keys_of;

const auto two_scales = made_up::of_youth();

sheet two_scales_rated_4() { return made_up::all_rated(*two_scales, 4); }

}  // namespace

TEST_CASE("an edition of two scales knows which adds up what, checks and passes its own test") {
    REQUIRE(two_scales->criteria.size() == 35);
    REQUIRE(two_scales->scales.size() == 2);
    CHECK(two_scales->scales[0].key == "employment");
    CHECK(two_scales->scales[1].key == "education");
    CHECK((two_scales->scales[0].lowest() == 24 && two_scales->scales[0].highest() == 120));
    CHECK((two_scales->scales[1].lowest() == 11 && two_scales->scales[1].highest() == 55));
    CHECK(two_scales->criteria[0].id == 3);
    CHECK(two_scales->find_criterion(31)->scale == 0);
    CHECK(two_scales->find_criterion(205)->scale == 1);
    CHECK(two_scales->find_criterion(15) == nullptr);
    CHECK(ipsf::check_edition(*two_scales).empty());
    const auto tested = ipsf::test_edition(*two_scales);
    CHECK(tested.failures.empty());
    CHECK(tested.cases == 12 + 34 * 5 + 5 + 3);
    auto unnoticed = *two_scales;
    unnoticed.scales[1].total_cases.clear();
    const auto missing = ipsf::check_edition(unnoticed);
    REQUIRE(missing.size() == 2);  // the level and the interval from 44
    CHECK(missing[0].message.find(
              "the level from 44 has no case of the total 43 and 44; add it as [[scale.total_case]]") !=
          std::string::npos);
    CHECK_FALSE(ipsf::test_edition(unnoticed).failures.empty());
}

TEST_CASE("each scale has its own total, level and next review") {
    // 24 x 4 = 96: good, within 12 months. 11 x 4 = 44: sound, within 18.
    const auto both = made_up::score_sheet(two_scales, two_scales_rated_4());
    REQUIRE(both.totals.size() == 2);
    CHECK(both.totals[0].total == ipsf::total_range{96, 96});
    CHECK(both.totals[0].levels == keys{"good"});
    CHECK(both.totals[0].next_review_by == on("2025-06-30"));
    CHECK(both.totals[1].total == ipsf::total_range{44, 44});
    CHECK(both.totals[1].levels == keys{"sound"});
    CHECK(both.totals[1].next_review_by == on("2025-12-30"));
    CHECK_FALSE(both.totals[0].way);
    // 95 is fair; 40 and 1 to 5 are 41 to 45: weak or sound.
    const auto open = made_up::score_sheet(two_scales, rated(rated(two_scales_rated_4(), 31, 3), 205, 0));
    CHECK(open.totals[0].total == ipsf::total_range{95, 95});
    CHECK(open.totals[0].levels == keys{"fair"});
    CHECK(open.totals[0].next_review_by == on("2024-12-30"));
    CHECK(open.totals[1].total == ipsf::total_range{41, 45});
    CHECK(open.totals[1].levels == keys{"weak", "sound"});
    CHECK(open.totals[1].next_review_by == ipsf::no_day);
    REQUIRE(open.totals[0].way);
    CHECK(open.totals[0].way->level == "good");
    CHECK(open.totals[0].way->points == 1);
    CHECK(std::all_of(open.totals[0].way->criteria.begin(), open.totals[0].way->criteria.end(),
                      [](int id) { return id <= 31; }));
    REQUIRE(open.totals[1].way);
    CHECK(open.totals[1].way->points == 3);
    CHECK(open.totals[1].way->criteria == std::vector<int>{205});
    // 4 of criterion 3, and 1 to 5: a principle may lie across scales.
    CHECK((open.principles[0].low == 5 && open.principles[0].high == 9));
}

TEST_CASE("the JSON of a review by two scales has each under its key, and no total over all") {
    const auto scored = ipsf::score(two_scales, true, nullptr, given(rated(rated(two_scales_rated_4(), 31, 3), 205, 0)),
                                    options("2024-06-30"));
    const auto review = nlohmann::ordered_json::parse(ipsf::to_json(scored))["reviews"][0];
    CHECK(keys_of(review) == keys{"team", "as_of", "months", "from", "criteria", "sections", "principles", "scales"});
    CHECK(keys_of(review["scales"]) == keys{"employment", "education"});
    const keys of_total = {"total", "total_low", "total_high", "level", "levels", "next_review_by", "way_up"};
    const auto& employment = review["scales"]["employment"];
    CHECK(keys_of(employment) == of_total);
    CHECK(employment["total"] == 95);
    CHECK(employment["level"] == "fair");
    CHECK(employment["next_review_by"] == "2024-12-30");
    const auto& education = review["scales"]["education"];
    CHECK(keys_of(education) == of_total);
    CHECK(education["total"].is_null());
    CHECK(education["total_low"] == 41);
    CHECK(education["total_high"] == 45);
    CHECK(education["level"].is_null());
    CHECK(education["levels"] == nlohmann::ordered_json({"weak", "sound"}));
    CHECK(education["next_review_by"].is_null());
    CHECK(education["way_up"]["points"] == 3);
    CHECK(review["criteria"][34]["id"] == 205);
    const auto page = ipsf::to_text(scored, ipsf::language::en);
    CHECK(page.find("Employment\n  Total             95 / 120\n  Level             Fair\n") != std::string::npos);
    CHECK(page.find("Education\n  Total             41–45 / 55\n  Level             Weak or Sound\n") !=
          std::string::npos);
    CHECK(ipsf::to_text(scored, ipsf::language::fi).find("Opiskelu\n") != std::string::npos);
}

TEST_CASE("a series by two scales has columns for each") {
    ipsf::series_options asked;
    asked.from = on("2024-01-01");
    asked.to = on("2024-01-31");
    const auto series =
        ipsf::score_series(two_scales, true, two_teams(), given(rated(two_scales_rated_4(), 3, 0)), asked);
    REQUIRE(series.size() == 2);
    const auto first = series.in_short(0);
    REQUIRE(first.totals.size() == 2);
    CHECK(first.totals[0] == ipsf::total_range{96, 96});  // 23 x 4, and 25 clients of one coach are level 4
    CHECK(first.totals[1] == ipsf::total_range{44, 44});
    CHECK(series.in_short(1).totals[0] == ipsf::total_range{93, 97});
    const auto csv = ipsf::to_csv(series);
    CHECK(
        csv.starts_with("as_of,from,team_id,employment_total,employment_total_low,employment_total_high,employment_"
                        "level,education_total,"
                        "education_total_low,education_total_high,education_level,score_3,low_3,high_3,score_4,"));
    CHECK(csv.find(",score_205,low_205,high_205,clients_per_coach_numerator,") != std::string::npos);
    CHECK(csv.find("\r\n2024-01-31,2023-08-01,T1,96,96,96,good,44,44,44,sound,4,4,4,") != std::string::npos);
    CHECK(csv.find("\r\n2024-01-31,2023-08-01,T2,,93,97,,44,44,44,sound,,1,5,") != std::string::npos);
    const auto made = series.at(1);
    CHECK(made.totals[0].total == ipsf::total_range{93, 97});
    const auto page = ipsf::to_text(series, ipsf::language::en);
    CHECK(page.find("Employment  Level         Education  Level\n") != std::string::npos);
    CHECK(page.find("     93–97  Fair to Good         44  Sound\n") != std::string::npos);
    CHECK(json::parse(ipsf::to_json(series))["reviews"][0]["scales"]["education"]["total"] == 44);
}

TEST_CASE("bands of two scales are changed by the scale's key, and without it not found") {
    const std::vector<ipsf::rule_change> changes = {{0, "education.sound", "at_least", "45"},
                                                    {0, "employment.96", "months", "9"}};
    const auto changed = ipsf::with_changes(two_scales, changes);
    CHECK(changed->what_if.en ==
          "Education, Sound: ≥ 45 (was ≥ 44); Employment, months to the next review from 96 points: 9 (was 12)");
    const auto review = made_up::score_sheet(changed, two_scales_rated_4());
    CHECK(review.totals[0].next_review_by == on("2025-03-30"));
    CHECK(review.totals[1].levels == keys{"weak"});
    const std::vector<ipsf::rule_change> unknown = {{0, "sound", "at_least", "45"}};
    const auto refused = problems_of([&] { (void)ipsf::with_changes(two_scales, unknown); });
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].rule == "unknown-row");
    CHECK(
        refused[0].message ==
        "the totals have no band `sound`; there are: employment.low, employment.fair, employment.good, employment.24, "
        "employment.96, education.weak, education.sound, education.11, education.44");
    const auto said = ipsf::compare_editions(*two_scales, *changed);
    REQUIRE(said.changes.size() == 2);
    CHECK(said.changes[0].key == "scale.education.level.sound.at_least");
    CHECK(said.changes[0].about.en == "Scale \"Education\": Level \"Sound\": points from");
    CHECK(said.changes[1].key == "scale.employment.review_interval.96");
}

TEST_CASE("two editions of the same scales are compared scale by scale") {
    const std::vector<ipsf::rule_change> changes = {
        {0, "education.sound", "at_least", "45"}, {205, "4", "answer_205", "three"}, {205, "3", "answer_205", "four"}};
    auto items = rated(two_scales_rated_4(), 205, 0);
    items.emplace_back("answer_205", "three");  // 43: weak; by the changed rule 44, and weak by the changed band
    const auto compared = ipsf::compare_reviews(two_scales, ipsf::with_changes(two_scales, changes), nullptr,
                                                given(items), options("2024-06-30"));
    REQUIRE(compared.scales.size() == 2);
    const auto& one = compared.reviews.at(0);
    CHECK(compared.moves(one));
    CHECK_FALSE(compared.changes_level(one));
    const auto counts = compared.counts();
    CHECK(counts.totals[0].moved == 0);
    CHECK(counts.totals[1].rise == 1);
    CHECK(counts.totals[1].levels == 0);
    const auto written = json::parse(ipsf::to_json(compared));
    CHECK(written["reviews"][0]["before"] ==
          json({{"scales",
                 {{"employment", {{"total_low", 96}, {"total_high", 96}, {"levels", {"good"}}}},
                  {"education", {{"total_low", 43}, {"total_high", 43}, {"levels", {"weak"}}}}}}}));
    CHECK(written["reviews"][0]["criteria"] ==
          json::array({{{"id", 205}, {"before", {{"low", 3}, {"high", 3}}}, {"after", {{"low", 4}, {"high", 4}}}}}));
    CHECK(written["counts"]["scales"]["education"] ==
          json({{"levels", 0}, {"totals", {{"moved", 1}, {"rise", 1}, {"fall", 0}}}}));
    CHECK_FALSE(written["counts"].contains("totals"));
    const auto csv = ipsf::to_csv(compared);
    CHECK(csv.starts_with(
        "as_of,team_id,employment_total_low_before,employment_total_high_before,employment_total_low_after,"));
    CHECK(csv.find("\r\n2024-06-30,,96,96,96,96,good,good,43,43,44,44,weak,weak,false,205,") != std::string::npos);
    const auto page = ipsf::to_text(compared, ipsf::language::en);
    CHECK(page.find("Education: The total rises") != std::string::npos);
    CHECK(page.find("205: 3 → 4") != std::string::npos);
}

TEST_CASE("compared with fi-2021-11, the shared ids are compared and no totals") {
    const auto national = ipsf::embedded_edition("fi-2021-11");
    // Ratings of the 17 criteria that both have, 3-14 and 20-24, and of one more of each.
    auto items = sheet{{"rating.1", "4"}, {"rating.205", "4"}};
    for (const int id : {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 20, 21, 22, 23, 24})
        items.emplace_back("rating." + std::to_string(id), "4");
    const auto compared = ipsf::compare_reviews(national, two_scales, nullptr, given(items), options("2024-06-30"));
    CHECK(compared.criteria.size() == 25 + 35 - 18);  // 25 is in both too
    const auto shared = std::count_if(compared.criteria.begin(), compared.criteria.end(),
                                      [](const auto& one) { return one.before.has_value() && one.after.has_value(); });
    CHECK(shared == 18);
    REQUIRE(compared.scales.size() == 3);
    CHECK(std::none_of(compared.scales.begin(), compared.scales.end(),
                       [](const auto& one) { return one.before.has_value() && one.after.has_value(); }));
    CHECK(compared.counts().levels == 0);
    CHECK(compared.counts().moved == 0);
    const auto written = json::parse(ipsf::to_json(compared));
    CHECK(written["before"]["only_criteria"] == json({1, 2, 15, 16, 17, 18, 19}));
    CHECK(written["after"]["only_criteria"].size() == 17);
    CHECK(written["counts"]["scales"].empty());
    CHECK(written["reviews"][0]["before"]["total_low"] == 18 * 4 + 7);
    CHECK(written["reviews"][0]["after"]["scales"]["education"]["total_low"] == 4 + 10);
    const auto csv = ipsf::to_csv(compared);
    CHECK(csv.find(",total_low_before,") != std::string::npos);
    CHECK(csv.find(",education_total_low_after,") != std::string::npos);
    const auto page = ipsf::to_text(compared, ipsf::language::en);
    CHECK(page.find("Only the later edition adds up: Education") != std::string::npos);
    CHECK(page.find("Only the earlier edition adds up: the total") != std::string::npos);
}

TEST_CASE("sensitivity gives the worst and the best total of each scale") {
    auto items = rated(two_scales_rated_4(), 3, 0);
    items.emplace_back("clients_per_coach", "20.4");  // of employment: level 4; rounded to 20 level 5
    const auto found = ipsf::find_sensitivity(two_scales, true, nullptr, given(items), options("2024-06-30"));
    const auto& of = found.reviews.at(0);
    REQUIRE(of.totals.size() == 2);
    CHECK(of.totals[0].worst.total == 96);
    CHECK(of.totals[0].best.total == 97);
    CHECK(of.totals[0].best.choices == std::map<std::string, std::string>{{"edge", "round-half-up"}});
    CHECK(of.totals[1].worst.total == 44);
    CHECK(of.totals[1].best.total == 44);
    CHECK(of.totals[1].best.choices.empty());
    REQUIRE(of.effects.size() == 1);
    CHECK(of.effects[0].totals[0].total == ipsf::total_range{97, 97});
    CHECK(of.effects[0].totals[1].total == ipsf::total_range{44, 44});
    const auto written = json::parse(ipsf::to_json(found))["reviews"][0]["sensitivity"];
    CHECK(written["scales"]["employment"]["best"]["total"] == 97);
    CHECK(written["scales"]["education"]["worst"]["level"] == "sound");
    CHECK_FALSE(written.contains("worst"));
    CHECK(written["effects"][0]["scales"]["employment"]["total_low"] == 97);
    CHECK_FALSE(written["effects"][0].contains("total_low"));
    CHECK(ipsf::to_text(found, ipsf::language::en).find("97 (Good)") != std::string::npos);
}
