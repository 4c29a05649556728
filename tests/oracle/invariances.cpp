// What must not matter: the order of rows, how they are handed over, what the future holds, who else is scored.
#include "oracle/past.hpp"
#include "oracle/random_history.hpp"
#include "oracle/reviewed.hpp"
#include "oracle/spec_dates.hpp"
#include "oracle/to_history.hpp"
#include "support/catch.hpp"

#include <ipsf/report.hpp>
#include <ipsf/review.hpp>

#include <algorithm>

namespace {

/// JSON of the reviews alone: the warnings are of the whole load and may differ when rows are left out.
std::string json_without_warnings(const ipsf::history& history, const oracle::review_date& review) {
    auto set = oracle::scored(history, oracle::options_of(review));
    set.warnings.clear();
    return ipsf::to_json(set);
}

}  // namespace

TEST_CASE("neither the order of rows nor how they are handed over changes a byte of the result") {
    using oracle::handed_over;
    for (std::uint64_t seed = 900; seed < 906; ++seed) {
        const auto random = oracle::random_history(seed, {true, true});
        const auto plain = oracle::to_history(random.history, {handed_over::by_rows, true, 0});
        const std::vector<std::pair<const char*, oracle::hand_over>> others = {
            {"rows shuffled", {handed_over::by_rows, true, seed}},
            {"text ids", {handed_over::by_rows, false, 0}},
            {"text ids in columns, shuffled", {handed_over::by_columns, false, seed + 1}},
            {"columns", {handed_over::by_columns, true, 0}},
            {"chunks of columns", {handed_over::by_chunks_of_columns, true, 0}},
            {"chunks of columns, shuffled", {handed_over::by_chunks_of_columns, true, seed + 2}},
        };
        for (const auto& [name, way] : others) {
            const auto other = oracle::to_history(random.history, way);
            for (const auto& review : random.reviews) {
                INFO("seed " << seed << ", " << name << ", as_of "
                             << ipsf::format_day(oracle::to_library_day(review.as_of)));
                CHECK(oracle::json(*plain, review) == oracle::json(*other, review));
            }
        }
    }
}

TEST_CASE("nothing dated after as_of changes a review") {
    int rows_deleted = 0;
    for (std::uint64_t seed = 930; seed < 948; ++seed) {
        const auto random = oracle::random_history(seed, {false, true});
        const auto whole = oracle::to_history(random.history, {});
        for (const auto& review : random.reviews) {
            INFO("seed " << seed << ", as_of " << ipsf::format_day(oracle::to_library_day(review.as_of)) << ", months "
                         << review.months);
            const auto past = oracle::without_the_future(random.history, review.as_of);
            rows_deleted += static_cast<int>(random.history.episodes.size() - past.episodes.size());
            CHECK(json_without_warnings(*whole, review) ==
                  json_without_warnings(*oracle::to_history(past, {}), review));
        }
    }
    CHECK(rows_deleted > 30);
}

TEST_CASE("a team scored alone has the review it has among all") {
    int teams = 0;
    for (std::uint64_t seed = 970; seed < 980; ++seed) {
        const auto random = oracle::random_history(seed, {false, true});
        const auto history = oracle::to_history(random.history, {});
        for (const auto& review : random.reviews) {
            auto all = oracle::scored(*history, oracle::options_of(review));
            for (std::size_t i = 0; i < all.reviews.size(); ++i) {
                auto options = oracle::options_of(review);
                options.teams = {*all.reviews[i].team};
                const auto alone = oracle::scored(*history, options);
                INFO("seed " << seed << ", team " << *all.reviews[i].team << ", as_of "
                             << ipsf::format_day(options.as_of));
                auto among_all = all;
                among_all.reviews = {all.reviews[i]};
                CHECK(ipsf::to_json(alone) == ipsf::to_json(among_all));
                ++teams;
            }
        }
    }
    CHECK(teams > 30);
}
