#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <ipsf/working_days.hpp>

using namespace ipsf;
using test::later;
using test::on;

namespace {
bool works(std::string_view date) { return working_calendar{}.is_working_day(on(date)); }
std::string after(std::string_view start, int count) {
    return format_day(working_calendar{}.working_day_after(on(start), count));
}
}  // namespace

TEST_CASE("Good Friday, Easter Monday and Ascension Day follow Easter") {
    // Easter Sundays of published calendars; the earliest and latest dates and both exceptions of the computus (18 and
    // 19 April) are here.
    for (const auto* const easter : {"1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2016-03-27", "2019-04-21",
                                     "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2049-04-18"}) {
        CAPTURE(easter);
        CHECK(works(later(easter, -3)));        // Maundy Thursday
        CHECK_FALSE(works(later(easter, -2)));  // Good Friday
        CHECK_FALSE(works(easter));
        CHECK_FALSE(works(later(easter, 1)));  // Easter Monday
        CHECK(works(later(easter, 2)));
        CHECK(works(later(easter, 38)) ==
              (later(easter, 38).substr(5) != "05-01"));  // the day before Ascension Day may be May Day (2008)
        CHECK_FALSE(works(later(easter, 39)));            // Ascension Day
        CHECK(works(later(easter, 50)));                  // Whit Monday has been a working day since 1973
    }
    CHECK_FALSE(works("2024-05-09"));
    CHECK(works("2024-05-10"));
}

TEST_CASE("Midsummer Eve is the Friday of 19-25 June") {
    CHECK_FALSE(works("2024-06-21"));
    CHECK_FALSE(works("2025-06-20"));
    CHECK_FALSE(works("2026-06-19"));  // the earliest
    CHECK_FALSE(works("2027-06-25"));  // the latest
    CHECK(works("2026-06-26"));
    CHECK(works("2027-06-18"));
    CHECK(works("2025-06-19"));
    CHECK(works("2025-06-23"));
}

TEST_CASE("All Saints' is a Saturday, and the Friday before it a working day") {
    CHECK_FALSE(works("2025-11-01"));
    CHECK(works("2025-10-31"));
    CHECK(works("2024-11-01"));  // a Friday; All Saints' is 2 November that year
}

TEST_CASE("Fixed holidays") {
    for (const auto* const holiday :
         {"2025-01-01", "2025-01-06", "2024-05-01", "2024-12-06", "2024-12-24", "2024-12-25", "2024-12-26"})
        CHECK_FALSE(works(holiday));
    for (const auto* const ordinary : {"2025-01-02", "2025-01-07", "2024-04-30", "2024-05-02", "2024-12-05",
                                       "2024-12-23", "2024-12-27", "2024-12-31"})
        CHECK(works(ordinary));
}

TEST_CASE("Saturdays and Sundays are no working days") {
    CHECK_FALSE(works("2024-06-08"));
    CHECK_FALSE(works("2024-06-09"));
    CHECK(works("2024-06-10"));
    CHECK_FALSE(works("1969-12-28"));  // a Sunday before the epoch
    CHECK(works("1969-12-29"));
}

TEST_CASE("The third working day after a day passes over holidays") {
    CHECK(after("2024-06-10", 3) == "2024-06-13");  // Monday to Thursday
    CHECK(after("2024-06-07", 1) == "2024-06-10");  // from a Friday
    CHECK(after("2024-06-08", 3) == "2024-06-12");  // from a Saturday: Monday, Tuesday, Wednesday
    CHECK(after("2024-03-27", 3) == "2024-04-03");  // Thursday; not Good Friday and Easter Monday; Tuesday, Wednesday
    CHECK(after("2024-06-20", 3) == "2024-06-26");  // not Midsummer Eve
    CHECK(after("2024-12-23", 3) == "2024-12-31");  // 27, 30 and 31 December
}

TEST_CASE("Another calendar replaces the Finnish one but not the weekends") {
    const std::vector<day> holidays = {on("2024-06-12"), on("2024-06-04"), on("2024-06-12")};
    const working_calendar calendar{holidays};
    CHECK_FALSE(calendar.is_working_day(on("2024-06-04")));
    CHECK_FALSE(calendar.is_working_day(on("2024-06-12")));
    CHECK(calendar.is_working_day(on("2024-06-05")));
    CHECK(calendar.is_working_day(on("2024-12-25")));  // a Wednesday
    CHECK_FALSE(calendar.is_working_day(on("2024-06-09")));
    CHECK(format_day(calendar.working_day_after(on("2024-06-10"), 3)) == "2024-06-14");  // 11, 13, 14

    const working_calendar none{gsl::span<const day>{}};
    CHECK(none.is_working_day(on("2025-01-01")));
    CHECK_FALSE(none.is_working_day(on("2025-01-04")));
}
