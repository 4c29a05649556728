// How alike assessors score: counts and kappa, worked out by hand (docs/consensus.md).
#include "consensus/case.hpp"
#include "support/catch.hpp"

#include <optional>

using namespace consensus_case;

namespace {

ipsf::agreement agreement_of(const std::vector<answers>& assessors) {
    return consensus_of(assessors).reviews.front().agreement;
}

}  // namespace

TEST_CASE("criteria at one level and at most one level apart are counted, of those that all scored") {
    // 5-5, 4-4, 3-2, 2-2, 1-3, and one that A alone rates.
    const auto found = agreement_of({ratings({5, 4, 3, 2, 1, 5}), ratings({5, 4, 2, 2, 3})});
    CHECK(found.compared == 5);
    CHECK(found.same == 3);
    CHECK(found.within_one == 4);
}

TEST_CASE("kappa with linear weights") {
    // Apart: 0 + 0 + 1 + 0 + 2 = 3 of five. By chance: B's levels 5, 4, 2, 2, 3 against A's 1-5 are 10 + 7 + 7 + 7 + 6
    // = 37 of twenty-five pairs. 1 - (3/5) / (37/25) = 22/37.
    const auto found = agreement_of({ratings({5, 4, 3, 2, 1}), ratings({5, 4, 2, 2, 3})});
    REQUIRE(found.weighted_kappa);
    CHECK(found.weighted_kappa->numerator == 22);
    CHECK(found.weighted_kappa->denominator == 37);
}

TEST_CASE("kappa is 1 in full agreement, 0 at what chance gives, and below 0 beyond it") {
    CHECK(*agreement_of({ratings({1, 5}), ratings({1, 5})}).weighted_kappa == ipsf::fraction{1, 1});
    // A: 1, 5; B: 1, 1. Apart 4 of two; by chance 0 + 0 + 4 + 4 = 8 of four: both are 2.
    CHECK(*agreement_of({ratings({1, 5}), ratings({1, 1})}).weighted_kappa == ipsf::fraction{0, 1});
    // A: 1, 5; B: 5, 1. Apart 8 of two; by chance 8 of four: 1 - 4/2.
    CHECK(*agreement_of({ratings({1, 5}), ratings({5, 1})}).weighted_kappa == ipsf::fraction{-1, 1});
}

TEST_CASE("kappa of three is over all pairs") {
    // A: 1, 5; B: 1, 5; C: 5, 5. Apart: 0, 4, 4. By chance: A-B 4 + 4 = 8, A-C 4 + 4 = 8, B-C 8.
    // 1 - (8/2) / (24/4) = 1/3.
    const auto found = agreement_of({ratings({1, 5}), ratings({1, 5}), ratings({5, 5})});
    CHECK(found.compared == 2);
    CHECK(found.same == 1);
    CHECK(found.within_one == 1);
    CHECK(*found.weighted_kappa == ipsf::fraction{1, 3});
}

TEST_CASE("kappa is not defined where nothing is compared, or all is at one level") {
    CHECK_FALSE(agreement_of({ratings({3}), {{"rating.2", "3"}}}).weighted_kappa);
    const auto alike = agreement_of({ratings({4, 4}), ratings({4, 4})});
    CHECK(alike.same == 2);
    CHECK_FALSE(alike.weighted_kappa);
}

TEST_CASE("a range of levels is not compared, and is no distance") {
    // B does not rate criterion 2.
    const auto found = consensus_of({{{"rating.1", "3"}, {"rating.2", "4"}}, {{"rating.1", "5"}}});
    CHECK(found.reviews.front().agreement.compared == 1);
    CHECK(criterion(found, 1).apart == 2);
    CHECK_FALSE(criterion(found, 1).same);
    CHECK(criterion(found, 2).apart == 0);
    CHECK_FALSE(criterion(found, 2).same);
    CHECK(criterion(found, 2).by_assessor[1] == ipsf::total_range{1, 5});
}

TEST_CASE("the order of assessors changes nothing but the order in which they are named") {
    const std::vector<answers> one_way = {ratings({5, 4, 3}), ratings({5, 2, 3}), ratings({4, 4, 1})};
    const std::vector<answers> other_way = {one_way[2], one_way[0], one_way[1]};
    const auto one = consensus_of(one_way);
    const auto other = consensus_of(other_way);
    CHECK(*one.reviews.front().agreement.weighted_kappa == *other.reviews.front().agreement.weighted_kappa);
    for (int id = 1; id <= 25; ++id) {
        CHECK(criterion(one, id).agreed == criterion(other, id).agreed);
        CHECK(criterion(one, id).open == criterion(other, id).open);
        CHECK(criterion(one, id).apart == criterion(other, id).apart);
        CHECK(criterion(one, id).by_assessor[2] == criterion(other, id).by_assessor[0]);
    }
}
