// An edition of 26 criteria on one scale.
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

const auto one_scale = made_up::of_26();

sheet one_scale_rated_4() { return made_up::all_rated(*one_scale, 4); }

}  // namespace

TEST_CASE("an edition of 26 criteria has one scale of all, checks and passes its own test") {
    CHECK(one_scale->criteria.size() == 26);
    REQUIRE(one_scale->scales.size() == 1);
    CHECK(one_scale->scales[0].key.empty());
    CHECK(one_scale->scales[0].criteria.size() == 26);
    CHECK(one_scale->scales[0].lowest() == 26);
    CHECK(one_scale->scales[0].highest() == 130);
    CHECK(ipsf::check_edition(*one_scale).empty());
    const auto tested = ipsf::test_edition(*one_scale);
    CHECK(tested.failures.empty());
    CHECK(tested.cases == 12 + 25 * 5 + 5);
    auto unnoticed = *one_scale;
    unnoticed.scales[0].total_cases.clear();
    CHECK_FALSE(ipsf::check_edition(unnoticed).empty());
    CHECK_FALSE(ipsf::test_edition(unnoticed).failures.empty());
}

TEST_CASE("26 ratings add up to a total of 130 at most") {
    // 26 x 4 = 104: good, from 104 within 12 months. One 3 instead: 103, fair, 6 months.
    const auto good = made_up::score_sheet(one_scale, one_scale_rated_4());
    REQUIRE(good.totals.size() == 1);
    CHECK(good.totals[0].total == ipsf::total_range{104, 104});
    CHECK(good.totals[0].levels == keys{"good"});
    CHECK(good.totals[0].next_review_by == on("2025-06-30"));
    const auto fair = made_up::score_sheet(one_scale, rated(one_scale_rated_4(), 26, 3));
    CHECK(fair.totals[0].total == ipsf::total_range{103, 103});
    CHECK(fair.totals[0].levels == keys{"fair"});
    CHECK(fair.totals[0].next_review_by == on("2024-12-30"));
    REQUIRE(fair.totals[0].way);
    CHECK(fair.totals[0].way->points == 1);
    // Without the 26th: 100 and 1 to 5.
    const auto open = made_up::score_sheet(one_scale, rated(one_scale_rated_4(), 26, 0));
    CHECK(open.totals[0].total == ipsf::total_range{101, 105});
    CHECK(open.totals[0].levels == keys{"fair", "good"});
    CHECK(open.totals[0].next_review_by == ipsf::no_day);
    // 13 x 4 in each half; 4 + 1 to 5 at both ends.
    CHECK((open.sections[1].low == 49 && open.sections[1].high == 53 && open.sections[1].of == 65));
    CHECK((open.principles[0].low == 5 && open.principles[0].high == 9 && open.principles[0].of == 10));
}

TEST_CASE("a rating of a criterion that no edition has is refused, of one that only another has counted") {
    auto items = one_scale_rated_4();
    items.emplace_back("rating.99", "4");
    const auto refused = problems_of([&] { (void)made_up::score_sheet(one_scale, items); });
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].rule == "unknown-item");
    // The built-in editions have no criterion 26 either.
    const auto fewer = problems_of([&] { (void)score_sheet({{"rating.26", "4"}}); });
    REQUIRE(fewer.size() == 1);
    CHECK(fewer[0].rule == "unknown-item");
}

TEST_CASE("texts and tables of an edition of 26 have a criterion more") {
    const auto scored = ipsf::score(one_scale, true, nullptr, given(one_scale_rated_4()), options("2024-06-30"));
    const auto review = json::parse(ipsf::to_json(scored))["reviews"][0];
    CHECK(review["criteria"].size() == 26);
    CHECK(review["criteria"][25]["id"] == 26);
    CHECK(review["total"] == 104);
    CHECK_FALSE(review.contains("scales"));
    CHECK(ipsf::to_text(scored, ipsf::language::en).find("104 / 130") != std::string::npos);

    ipsf::series_options asked;
    asked.from = on("2024-01-01");
    asked.to = on("2024-02-29");
    const auto series =
        ipsf::score_series(one_scale, true, two_teams(), given(rated(one_scale_rated_4(), 1, 0)), asked);
    REQUIRE(series.size() == 4);
    const auto first = series.in_short(0);
    REQUIRE(first.low.size() == 26);
    CHECK((first.low[0] == 4 && first.high[0] == 4));  // 25 clients of one coach
    CHECK(first.totals[0] == ipsf::total_range{104, 104});
    CHECK(series.in_short(1).totals[0] == ipsf::total_range{101, 105});  // T2 has no coach: unknown
    const auto csv = ipsf::to_csv(series);
    CHECK(csv.find(",score_26,low_26,high_26,") != std::string::npos);
    CHECK(csv.find(",score_27") == std::string::npos);
    CHECK(csv.find("\r\n2024-01-31,2023-08-01,T1,104,104,104,good,4,4,4,") != std::string::npos);
    CHECK(json::parse(ipsf::to_json(series))["reviews"][0]["total"] == 104);
}

TEST_CASE("rules of an edition of 26 are changed by their ids and bands") {
    const std::vector<ipsf::rule_change> changes = {
        {26, "4", "answer_26", "three"}, {26, "3", "answer_26", "four"}, {0, "good", "at_least", "103"}};
    const auto changed = ipsf::with_changes(one_scale, changes);
    CHECK(changed->what_if.en ==
          "criterion 26, level 4: Answer: three (was four); criterion 26, level 3: Answer: four (was three); total, "
          "Good: ≥ 103 (was ≥ 104)");
    auto items = rated(rated(one_scale_rated_4(), 26, 0), 2, 3);
    items.emplace_back("answer_26", "three");
    CHECK(made_up::score_sheet(one_scale, items).totals[0].total.low == 102);  // 24 x 4 + 3 + 3
    const auto after = made_up::score_sheet(changed, items);
    CHECK(after.totals[0].total.low == 103);
    CHECK(after.totals[0].levels == keys{"good"});
    const std::vector<ipsf::rule_change> unknown = {{27, "4", "answer_27", "four"}};
    const auto refused = problems_of([&] { (void)ipsf::with_changes(one_scale, unknown); });
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].message ==
          "edition made-up-26 has no criterion 27; criteria are 1 to 26, and 0 stands for the totals");
}

TEST_CASE("compared with fi-2021-11, criteria of one id are compared and the 26th stands alone") {
    const auto national = ipsf::embedded_edition("fi-2021-11");
    const auto said = ipsf::compare_editions(*national, *one_scale);
    const auto of_26 =
        std::count_if(said.changes.begin(), said.changes.end(), [](const auto& one) { return one.criterion == 26; });
    CHECK(of_26 == 1);
    const auto found =
        std::find_if(said.changes.begin(), said.changes.end(), [](const auto& one) { return one.criterion == 26; });
    REQUIRE(found != said.changes.end());
    CHECK(found->key == "criterion");
    CHECK_FALSE(found->before);
    CHECK(found->after == "part_26");
    CHECK(found->about.en == "Criterion 26: Part 26");

    // Ratings 1-25 of 4 count for both: 100 and 100 + 1 to 5.
    const auto compared =
        ipsf::compare_reviews(national, one_scale, nullptr, given(review_case::all_rated(4)), options("2024-06-30"));
    REQUIRE(compared.criteria.size() == 26);
    CHECK(compared.criteria[25].id == 26);
    CHECK_FALSE(compared.criteria[25].before);
    CHECK(compared.criteria[25].after == 25U);
    const auto& one = compared.reviews.at(0);
    CHECK(one.before.totals[0] == ipsf::total_range{100, 100});
    CHECK(one.after.totals[0] == ipsf::total_range{101, 105});
    CHECK_FALSE(one.moves(compared.criteria[25]));
    CHECK_FALSE(compared.moves(one));
    const auto counts = compared.counts();
    CHECK(counts.moved == 0);
    CHECK(counts.totals[0].rise == 1);
    CHECK(counts.levels == 1);  // good; fair to good
    const auto written = json::parse(ipsf::to_json(compared));
    CHECK(written["after"]["only_criteria"] == json({26}));
    CHECK_FALSE(written["before"].contains("only_criteria"));
    const auto csv = ipsf::to_csv(compared);
    CHECK(csv.find("low_before_26,high_before_26,low_after_26,high_after_26\r\n") != std::string::npos);
    CHECK(csv.ends_with("4,4,4,4,,,1,5\r\n"));
    CHECK(ipsf::to_text(compared, ipsf::language::en).find("Criteria of the later edition only") != std::string::npos);
}

TEST_CASE("sensitivity looks at all 26 criteria") {
    auto items = rated(one_scale_rated_4(), 1, 0);
    items.emplace_back("clients_per_coach", "20.4");  // level 4; rounded to 20 level 5
    const auto found = ipsf::find_sensitivity(one_scale, true, nullptr, given(items), options("2024-06-30"));
    const auto& of = found.reviews.at(0);
    CHECK(of.criteria.size() == 26);
    REQUIRE(of.effects.size() == 1);
    CHECK(of.effects[0].totals[0].total == ipsf::total_range{105, 105});
    CHECK(of.totals[0].worst.total == 104);
    CHECK(of.totals[0].best.total == 105);
    CHECK(of.totals[0].best.choices == std::map<std::string, std::string>{{"edge", "round-half-up"}});
}
