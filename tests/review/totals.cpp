// Totals, levels, sections, principles and the next review (readings R3, R5, R6).
#include "review/case.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace review_case;
using levels = std::vector<std::string>;

namespace {

const ipsf::part_sum& find(const std::vector<ipsf::part_sum>& sums, std::string_view key) {
    return *std::find_if(sums.begin(), sums.end(), [&](const auto& sum) { return sum.key == key; });
}

/// A sheet whose ratings sum to `total`: all `level`, then one more for each point above.
sheet rated_to(int total) {
    const int level = total / 25;
    auto items = all_rated(level);
    for (int id = 1; id <= total - 25 * level; ++id) items = rated(items, id, level + 1);
    return items;
}

}  // namespace

TEST_CASE("the bands of the total") {
    const std::pair<int, std::string> bands[] = {{25, "not_supported_employment"},
                                                 {73, "not_supported_employment"},
                                                 {74, "fair"},
                                                 {99, "fair"},
                                                 {100, "good"},
                                                 {114, "good"},
                                                 {115, "exemplary"},
                                                 {125, "exemplary"}};
    for (const auto& [total, level] : bands) {
        CAPTURE(total);
        const auto scored = score_sheet(rated_to(total));
        const auto& review = scored.reviews.front();
        CHECK(review.totals[0].total.low == total);
        CHECK(review.totals[0].total.high == total);
        CHECK(review.totals[0].total.scored());
        CHECK(review.totals[0].levels == levels{level});
    }
}

TEST_CASE("the next review is within 6 months below 100 and within 12 from 100") {
    // R6: 31 Aug + 6 months is the last of February; 28 Feb + 6 is 28 Aug.
    const auto next = [](int total, std::string_view as_of) {
        return ipsf::format_day(score_sheet(rated_to(total), as_of).reviews[0].totals[0].next_review_by);
    };
    CHECK(next(99, "2024-06-30") == "2024-12-30");
    CHECK(next(100, "2024-06-30") == "2025-06-30");
    CHECK(next(99, "2023-08-31") == "2024-02-29");
    CHECK(next(99, "2023-02-28") == "2023-08-28");
    CHECK(next(125, "2024-02-29") == "2025-02-28");
}

TEST_CASE("a missing criterion leaves a range of totals and levels") {
    // 24 ratings of 4 are 96, the last criterion may be 1-5: 97-101, fair or good.
    const auto scored = score_sheet(rated(all_rated(4), 25, 0));
    const auto& review = scored.reviews.front();
    CHECK(review.totals[0].total.low == 97);
    CHECK(review.totals[0].total.high == 101);
    CHECK_FALSE(review.totals[0].total.scored());
    CHECK(review.totals[0].levels == levels{"fair", "good"});
    CHECK(review.totals[0].next_review_by == ipsf::no_day);  // below 100 and from 100 are both possible
    CHECK(criterion(scored, 25).basis == ipsf::basis::none);
}

TEST_CASE("the next review is given when the whole range lies on one side") {
    // 24 ratings, four of them 5: 100, so 101-105.
    auto above = rated(all_rated(4), 25, 0);
    for (int id = 1; id <= 4; ++id) above = rated(above, id, 5);
    CHECK(score_sheet(above).reviews[0].totals[0].levels == levels{"good"});
    CHECK(score_sheet(above).reviews[0].totals[0].next_review_by == on("2025-06-30"));
    // Two of them 3: 94, so 95-99.
    auto below = rated(all_rated(4), 25, 0);
    for (int id = 1; id <= 2; ++id) below = rated(below, id, 3);
    CHECK(score_sheet(below).reviews[0].totals[0].total.high == 99);
    CHECK(score_sheet(below).reviews[0].totals[0].next_review_by == on("2024-12-30"));
}

TEST_CASE("nothing known allows every level") {
    const auto review = score_sheet({}).reviews.at(0);
    CHECK(review.totals[0].total.low == 25);
    CHECK(review.totals[0].total.high == 125);
    CHECK(review.totals[0].levels == levels{"not_supported_employment", "fair", "good", "exemplary"});
    CHECK_FALSE(review.team);
    CHECK(review.looked_at.from == on("2024-01-01"));
}

TEST_CASE("sums of sections and principles") {
    // All 4 but criterion 10 = 3 and criterion 21 missing.
    const auto scored = score_sheet(rated(rated(all_rated(4), 10, 3), 21, 0));
    const auto& review = scored.reviews.front();
    const auto& staffing = find(review.sections, "staffing");  // 1-3
    CHECK(staffing.low == 12);
    CHECK(staffing.high == 12);
    CHECK(staffing.of == 15);
    const auto& organisation = find(review.sections, "organisation");  // 4-11: 7 x 4 + 3
    CHECK(organisation.low == 31);
    CHECK(organisation.of == 40);
    const auto& services = find(review.sections, "services");  // 12-25: 13 x 4 and 1-5
    CHECK(services.low == 53);
    CHECK(services.high == 57);
    CHECK(services.of == 70);
    REQUIRE(review.principles.size() == 8);
    const auto& open_market = find(review.principles, "open_labour_market");  // 10 and 21
    CHECK(open_market.low == 4);
    CHECK(open_market.high == 8);
    CHECK(open_market.of == 10);
    const auto& close_work = find(review.principles, "close_work_with_employers");  // 17, 18, 22
    CHECK(close_work.low == 12);
    CHECK(close_work.of == 15);
}
