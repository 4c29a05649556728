// The named choice `edge`: limits are compared with the exact value, or with the value rounded to whole units, halves
// up.
#include "review/case.hpp"
#include "support/catch.hpp"

using namespace review_case;

TEST_CASE("whole units round half up only when chosen") {
    const auto low = [](const char* item, const char* value, int id, const char* edge) {
        return criterion(score_sheet({{item, value}}, "2024-06-30", {{"edge", edge}}), id).decided.low;
    };
    CHECK(low("coaching_time_share", "95.5", 2, "level-met") == 4);
    CHECK(low("coaching_time_share", "95.5", 2, "round-half-up") == 5);
    CHECK(low("coaching_time_share", "95.49", 2, "round-half-up") == 4);
    CHECK(low("clients_per_coach", "25.4", 1, "level-met") == 3);
    CHECK(low("clients_per_coach", "25.4", 1, "round-half-up") == 4);
    CHECK(low("clients_per_coach", "25.5", 1, "round-half-up") == 3);
}

TEST_CASE("the value that just meets a cell is half a unit below when values are rounded") {
    const auto next =
        criterion(score_sheet({{"coaching_time_share", "90"}}, "2024-06-30", {{"edge", "round-half-up"}}), 2).next;
    REQUIRE(next);
    CHECK(next->level == 5);
    CHECK(next->changes.at(0).to == ">= 96");
    CHECK(next->changes.at(0).limit == ipsf::fraction{191, 200});  // 95.5 %
    // Strictly above 95 % is 96 after rounding, so from 95.5 % as well.
    const auto strict = criterion(score_sheet({{"permanent_open_market_share", "95"}, {"employed_clients", "12"}},
                                              "2024-06-30", {{"edge", "round-half-up"}}),
                                  21)
                            .next;
    REQUIRE(strict);
    CHECK(strict->changes.at(0).limit == ipsf::fraction{191, 200});
}
