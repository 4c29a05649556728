// Which review dates a day, or days, belong to: the same as going through the windows one by one.
#include "measures/review_dates.hpp"
#include "support/catch.hpp"
#include "support/history_fixture.hpp"

using namespace ipsf;
using test::on;

namespace {

std::vector<window> windows_of(const std::vector<const char*>& as_of, int months) {
    std::vector<window> windows;
    for (const auto* const date : as_of) windows.push_back(review_window(on(date), months));
    return windows;
}

/// The places of a range.
std::vector<std::uint32_t> places(date_range range) {
    std::vector<std::uint32_t> all;
    for (auto date = range.first; date < range.end; ++date) all.push_back(date);
    return all;
}

template <class Condition>
std::vector<std::uint32_t> places_if(const std::vector<window>& windows, Condition condition) {
    std::vector<std::uint32_t> all;
    for (std::uint32_t date = 0; date < windows.size(); ++date)
        if (condition(windows[date])) all.push_back(date);
    return all;
}

}  // namespace

TEST_CASE("Dates are found by day as by going through their windows") {
    const std::vector<std::vector<window>> lists = {
        windows_of({"2024-06-30"}, 6),
        windows_of({"2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"}, 1),  // next to each other
        windows_of({"2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"}, 3),  // overlapping
        windows_of({"2023-06-30", "2023-12-31", "2024-06-30"}, 2),                // with days between them
        windows_of({"2024-03-29", "2024-03-30", "2024-03-31", "2024-05-02"},
                   1),  // two begin on one day: 1 March, and 29 February twice
    };
    for (const auto& windows : lists) {
        const review_dates dates(windows);
        REQUIRE(dates.size() == windows.size());
        std::vector<day> days;
        for (day value = windows.front().from - 3; value <= windows.back().as_of + 3; ++value) days.push_back(value);
        days.insert(days.begin(), no_day);
        days.push_back(for_ever);
        for (const auto value : days) {
            CAPTURE(windows.size(), windows.front().months, value);
            CHECK(places(dates.holding(value)) ==
                  places_if(windows, [&](const window& one) { return one.contains(value); }));
            const auto seeing = places_if(windows, [&](const window& one) { return value <= one.as_of; });
            CHECK(dates.first_to_see(value) == (seeing.empty() ? dates.size() : seeing.front()));
        }
        for (std::size_t i = 0; i < days.size(); i += 7)
            for (std::size_t j = i; j < days.size(); j += 5) {
                const auto first = days[i], last = days[j];
                CAPTURE(windows.size(), windows.front().months, first, last);
                const auto overlapped =
                    places_if(windows, [&](const window& one) { return first <= one.as_of && one.from <= last; });
                CHECK(places(dates.overlapping(first, last)) == overlapped);
                CHECK(places(dates.holding(first, last)) ==
                      places_if(windows, [&](const window& one) { return one.contains(first) && one.contains(last); }));
                CHECK(places(dates.with_as_of(first, last)) ==
                      places_if(windows, [&](const window& one) { return first <= one.as_of && one.as_of <= last; }));
                for (const auto date : overlapped) {
                    std::int64_t held = 0;
                    for (day value = windows[date].from; value <= windows[date].as_of; ++value)
                        if (first <= value && value <= last) ++held;
                    CHECK(dates.days_held(date, first, last) == held);
                }
            }
        CHECK(dates.overlapping(days[9], days[8]).empty());
    }
}

TEST_CASE("A range of dates is cut at a place, which may lie outside") {
    const date_range range{3, 6};
    CHECK(places(range.before(4)) == std::vector<std::uint32_t>{3});
    CHECK(places(range.from(4)) == std::vector<std::uint32_t>{4, 5});
    CHECK(range.before(2).empty());
    CHECK(places(range.from(2)) == std::vector<std::uint32_t>{3, 4, 5});
    CHECK(places(range.before(9)) == std::vector<std::uint32_t>{3, 4, 5});
    CHECK(range.from(9).empty());
    CHECK(places(range.only_if(true)) == std::vector<std::uint32_t>{3, 4, 5});
    CHECK(range.only_if(false).empty());
}
