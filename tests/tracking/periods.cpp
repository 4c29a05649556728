// Months and ISO weeks, clipped to the days asked for.
#include "tracked.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

std::vector<std::string> periods(const tracked_days& days) {
    history_fixture fixture;
    std::vector<std::string> shown;
    for (const auto& period : tracked_in(fixture.coach("C1", "T1").build(), days).periods)
        shown.push_back(period.name + " " + format_day(period.first) + " " + format_day(period.last));
    return shown;
}

}  // namespace

TEST_CASE("months are clipped at both ends and whole between, also in a leap year") {
    CHECK(periods({"2024-01-15", "2024-03-01"}) ==
          lines{"2024-01 2024-01-15 2024-01-31", "2024-02 2024-02-01 2024-02-29", "2024-03 2024-03-01 2024-03-01"});
    CHECK(periods({"2023-02-28", "2023-03-01"}) ==
          lines{"2023-02 2023-02-28 2023-02-28", "2023-03 2023-03-01 2023-03-01"});
    CHECK(periods({"2024-02-10", "2024-02-10"}) == lines{"2024-02 2024-02-10 2024-02-10"});
}

TEST_CASE("a week over new year has the year of its Thursday") {
    const auto weeks = [](std::string_view from, std::string_view to) {
        return periods({from, to, tracking_step::week});
    };
    // 31 December 2024 is a Tuesday: its week is the first of 2025.
    CHECK(weeks("2024-12-29", "2025-01-06") ==
          lines{"2024-W52 2024-12-29 2024-12-29", "2025-W01 2024-12-30 2025-01-05", "2025-W02 2025-01-06 2025-01-06"});
    // 1 January 2021 is a Friday: it belongs to the 53rd week of 2020.
    CHECK(weeks("2020-12-31", "2021-01-04") ==
          lines{"2020-W53 2020-12-31 2021-01-03", "2021-W01 2021-01-04 2021-01-04"});
    // 29 February 2024, a Thursday.
    CHECK(weeks("2024-02-27", "2024-03-04") ==
          lines{"2024-W09 2024-02-27 2024-03-03", "2024-W10 2024-03-04 2024-03-04"});
}

TEST_CASE("the first and the last day that a history may hold") {
    CHECK(periods({"1900-01-01", "1900-01-02"}) == lines{"1900-01 1900-01-01 1900-01-02"});
    CHECK(periods({"2199-12-31", "2199-12-31", tracking_step::week}) == lines{"2200-W01 2199-12-31 2199-12-31"});
}

TEST_CASE("2400 periods are the most: 200 years of months, 46 of weeks") {
    history_fixture fixture;
    const auto of = fixture.coach("C1", "T1").build();
    CHECK(tracked_in(of, {"1900-01-31", "2099-12-01"}).periods.size() == 2400);
    CHECK_THROWS_AS(tracked_in(of, {"1900-01-31", "2100-01-01"}), refused);
    // Monday 1 January 2001 and 2399 weeks later.
    const auto last = later("2001-01-01", 2399 * 7);
    CHECK(tracked_in(of, {"2001-01-01", last, tracking_step::week}).periods.size() == 2400);
    CHECK_THROWS_AS(tracked_in(of, {"2000-12-31", last, tracking_step::week}), refused);
}
