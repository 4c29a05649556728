// The oracle on the examples that the spec works out itself, so that two mistakes cannot agree unseen.
#include "oracle/random_history.hpp"
#include "oracle/spec_criteria.hpp"
#include "oracle/spec_dates.hpp"
#include "oracle/spec_measures.hpp"
#include "support/catch.hpp"

using namespace std::chrono_literals;
using oracle::day;

namespace {

day on(int year, unsigned month, unsigned number) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{number};
}

}  // namespace

TEST_CASE("the oracle adds months and opens windows as the spec's examples") {
    // reading R6
    CHECK(oracle::add_months(on(2023, 8, 31), 6) == on(2024, 2, 29));
    CHECK(oracle::add_months(on(2024, 8, 31), 6) == on(2025, 2, 28));
    CHECK(oracle::add_months(on(2025, 2, 28), 6) == on(2025, 8, 28));
    // docs/measures.md
    CHECK(oracle::window_start(on(2024, 6, 30), 6) == on(2024, 1, 1));
    CHECK(oracle::window_start(on(2025, 2, 28), 6) == on(2024, 9, 1));
    CHECK(oracle::window_start(on(2024, 7, 15), 6) == on(2024, 1, 16));
}

TEST_CASE("the oracle knows Finland's working days") {
    // Easter Sundays of the almanac; the last three are its earliest, its latest and the one the epact's exception
    // decides.
    CHECK(oracle::easter_sunday(2024) == on(2024, 3, 31));
    CHECK(oracle::easter_sunday(2025) == on(2025, 4, 20));
    CHECK(oracle::easter_sunday(1818) == on(1818, 3, 22));
    CHECK(oracle::easter_sunday(2038) == on(2038, 4, 25));
    CHECK(oracle::easter_sunday(1954) == on(1954, 4, 18));
    // Wednesday 27 March 2024: Thursday 28, then Good Friday to Easter Monday off, Tuesday 2 April, Wednesday 3 April.
    CHECK(oracle::working_day_after(on(2024, 3, 27), 3, std::nullopt) == on(2024, 4, 3));
    // Thursday 20 June 2024: Midsummer Eve is Friday 21; Monday to Wednesday.
    CHECK(oracle::working_day_after(on(2024, 6, 20), 3, std::nullopt) == on(2024, 6, 26));
    // Monday 23 December 2024: 24-26 and the weekend off; Friday 27, Monday 30, Tuesday 31.
    CHECK(oracle::working_day_after(on(2024, 12, 23), 3, std::nullopt) == on(2024, 12, 31));
    CHECK(oracle::working_day_after(on(2024, 12, 23), 3, std::vector<day>{on(2024, 12, 27)}) == on(2024, 12, 26));
}

TEST_CASE("the oracle's ranges are those of the readings") {
    const oracle::scoring_choices plain;
    // C24, R14: exactly 30 % is level 2, under it level 1; unknown may be anything.
    CHECK(oracle::level_of(24, {{30, 100}}, plain) == 2);
    CHECK(oracle::level_of(24, {{2999, 10000}}, plain) == 1);
    CHECK(oracle::level_of(24, {{2999, 10000}}, {80, true}) == 2);
    const auto unknown = oracle::reach_of(24, {std::nullopt}, plain, true);
    CHECK((unknown.low == 1 && unknown.high == 5));
    CHECK(unknown.undecided_by == std::vector<std::string>{"community_time_share"});
    // C21, R13: fewer than 10 clients is level 1 whatever the share, so the missing share is nothing that would decide
    // it.
    const auto few = oracle::reach_of(21, {std::nullopt, oracle::fraction{9, 1}}, plain, true);
    CHECK((few.low == 1 && few.high == 1 && few.undecided_by.empty()));
    // C17: 3 meetings a week, weekly review, job seekers unknown: level 2, or 5 if there are at most 1.5 seekers a
    // coach.
    const auto exception =
        oracle::reach_of(17, {oracle::fraction{3, 1}, std::nullopt, oracle::fraction{2, 1}}, plain, true);
    CHECK((exception.low == 2 && exception.high == 5));
    CHECK(exception.undecided_by == std::vector<std::string>{"job_seekers_per_coach"});
}

TEST_CASE("the oracle's day of a move belongs to both phases") {
    // One coach at fte 1, one client: phase 2 from 1 June, 3 from 10 June, 4 from 12 June and 3 again that day, then 5
    // from 20 June. In phase 3: 10 and 11 June, 12 June (entered again), not 13-19 June (4 is the highest of the 12th):
    // 3 days of the 30 of June.
    oracle::tables history;
    history.coaches = {{"V1", "T1", std::nullopt, std::nullopt, std::nullopt}};
    history.episodes = {{"J1", "A1", "V1", on(2024, 6, 1), std::nullopt, std::nullopt, std::nullopt}};
    history.phases.emplace();
    *history.phases = {{"J1", on(2024, 6, 1), 2},
                       {"J1", on(2024, 6, 10), 3},
                       {"J1", on(2024, 6, 12), 4},
                       {"J1", on(2024, 6, 12), 3},
                       {"J1", on(2024, 6, 20), 5}};
    const auto measures = oracle::measures_of(history, {"V1"}, on(2024, 6, 30), 1, {});
    REQUIRE(measures.at("job_seekers_per_coach").value);
    CHECK(oracle::equal(*measures.at("job_seekers_per_coach").value, {3, 30}));
    CHECK_FALSE(measures.at("employer_meetings_per_week").value);  // no contacts table
    CHECK_FALSE(measures.at("employer_meetings_per_week").left_out);
}

TEST_CASE("random histories repeat from their seed") {
    // The first numbers of mt19937_64 with the default seed are fixed by the C++ standard (its 10 000th is
    // 9981545732273789042).
    std::mt19937_64 engine;
    engine.discard(9999);
    CHECK(engine() == 9981545732273789042U);
    const auto once = oracle::random_history(7, {false, true});
    const auto again = oracle::random_history(7, {false, true});
    REQUIRE(once.history.answers);
    REQUIRE(again.history.answers->size() == once.history.answers->size());
    CHECK(again.history.answers->back().value == once.history.answers->back().value);
    CHECK(again.reviews.back().as_of == once.reviews.back().as_of);
}
