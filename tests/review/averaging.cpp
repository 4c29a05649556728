// `averaging` = ratings: criteria 17 and 24 scored coach by coach, averaged to the nearest level, halves down
// (docs/measures.md).
#include "review/case.hpp"
#include "support/catch.hpp"

using namespace review_case;

namespace {

/// A team whose coaches recorded these minutes in all and in the community.
std::shared_ptr<const ipsf::history> team_of(const std::vector<std::pair<std::int64_t, std::int64_t>>& coaches) {
    static const std::string ids[] = {"C1", "C2", "C3"};
    std::vector<cells> employed;
    std::vector<cells> time;
    for (std::size_t i = 0; i < coaches.size(); ++i) {
        employed.push_back({std::string_view(ids[i]), "T1"});
        if (coaches[i].first > 0)
            time.push_back(
                {std::string_view(ids[i]), "2024-03-01", coaches[i].first, std::monostate{}, coaches[i].second});
    }
    return history_of(
        {{ipsf::table_kind::coaches, employed}, {ipsf::table_kind::episodes, {}}, {ipsf::table_kind::work_time, time}});
}

ipsf::criterion_score score_community(const ipsf::history& from, const char* averaging, const sheet& answers = {}) {
    return criterion(ipsf::score(ipsf::embedded_edition("fi-2021-11"), false, &from, given(answers),
                                 options("2024-06-30", {{"averaging", averaging}})),
                     24);
}

}  // namespace

TEST_CASE("the average of coaches' levels is not the level of their sum") {
    // 100 %, 45 % and 30 % are levels 5, 3 and 2: 10/3, nearest 3. All minutes together: 1075/1200 = 89.6 %, level 5.
    const auto history = team_of({{1000, 1000}, {100, 45}, {100, 30}});
    const auto by_counts = score_community(*history, "counts");
    CHECK(by_counts.decided.low == 5);
    CHECK(by_counts.decided.row);
    const auto by_ratings = score_community(*history, "ratings");
    CHECK(by_ratings.decided.low == 3);
    CHECK(by_ratings.decided.high == 3);
    CHECK_FALSE(by_ratings.decided.row);
    CHECK(by_ratings.basis == ipsf::basis::measure);
    CHECK_FALSE(by_ratings.next);  // the team's own minutes give 5, not 3: they cannot say what is needed
}

TEST_CASE("halves go down") {
    // 65 % and 50 % are levels 5 and 4: 4.5 is 4.
    CHECK(score_community(*team_of({{100, 65}, {100, 50}}), "ratings").decided.low == 4);
    // Levels 5, 5 and 4: 14/3 is nearest 5.
    CHECK(score_community(*team_of({{100, 65}, {100, 65}, {100, 50}}), "ratings").decided.low == 5);
}

TEST_CASE("coaches of whom nothing is known do not count") {
    CHECK(score_community(*team_of({{100, 65}, {0, 0}}), "ratings").decided.low == 5);
}

TEST_CASE("without a coach to average nothing is known") {
    const auto nobody = score_community(*team_of({{0, 0}}), "ratings");
    CHECK(nobody.decided.low == 1);
    CHECK(nobody.decided.high == 5);
    CHECK(nobody.basis == ipsf::basis::none);
}

TEST_CASE("an answer for the team is not averaged, what it overrode is") {
    // Answered 40 % is level 3; coach by coach it would have been (5 + 5 + 2)/3 = 4.
    const auto score =
        score_community(*team_of({{100, 65}, {100, 70}, {100, 30}}), "ratings", {{"community_time_share", "40"}});
    CHECK(score.decided.low == 3);
    CHECK(score.decided.row);
    CHECK(score.basis == ipsf::basis::answer);
    REQUIRE(score.disagrees);
    CHECK(score.disagrees->with == ipsf::input_source::measure);
    CHECK(score.disagrees->low == 4);
}
