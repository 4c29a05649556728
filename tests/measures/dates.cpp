#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <ipsf/date.hpp>

using namespace ipsf;
using test::on;

namespace {
std::string months_later(std::string_view start, int months) { return format_day(add_months(on(start), months)); }
std::string window_start(std::string_view as_of, int months) {
    return format_day(review_window(on(as_of), months).from);
}
}  // namespace

TEST_CASE("Adding months keeps the day number or takes the month's last day (R6)") {
    CHECK(months_later("2023-08-31", 6) == "2024-02-29");
    CHECK(months_later("2024-08-31", 6) == "2025-02-28");
    CHECK(months_later("2025-02-28", 6) == "2025-08-28");  // no snapping of month ends to month ends
    CHECK(months_later("2024-02-29", 12) == "2025-02-28");
    CHECK(months_later("2024-02-29", 48) == "2028-02-29");
    CHECK(months_later("2024-01-30", 1) == "2024-02-29");
    CHECK(months_later("2024-11-15", 2) == "2025-01-15");
    CHECK(months_later("2024-12-31", 0) == "2024-12-31");
}

TEST_CASE("Subtracting months keeps the day number or takes the month's last day") {
    CHECK(months_later("2024-03-31", -1) == "2024-02-29");
    CHECK(months_later("2023-03-31", -1) == "2023-02-28");
    CHECK(months_later("2024-02-29", -6) == "2023-08-29");
    CHECK(months_later("2024-01-15", -1) == "2023-12-15");
}

TEST_CASE("A window starts the day after as_of less its months") {
    CHECK(window_start("2024-06-30", 6) == "2024-01-01");
    CHECK(window_start("2025-02-28", 6) == "2024-09-01");
    CHECK(window_start("2024-07-15", 6) == "2024-01-16");
    CHECK(window_start("2024-02-28", 6) == "2023-08-29");  // as_of + 1 is 29 February
    CHECK(window_start("2024-08-30", 6) == "2024-02-29");  // 31 August less 6 months
    CHECK(window_start("2023-08-30", 6) == "2023-02-28");
    CHECK(window_start("2024-03-30", 1) == "2024-02-29");
    CHECK(window_start("2024-12-31", 120) == "2015-01-01");
}

TEST_CASE("A window holds its first and last day and nothing beside") {
    const auto looked_at = review_window(on("2024-06-30"), 6);
    CHECK_FALSE(looked_at.contains(on("2023-12-31")));
    CHECK(looked_at.contains(on("2024-01-01")));
    CHECK(looked_at.contains(on("2024-06-30")));
    CHECK_FALSE(looked_at.contains(on("2024-07-01")));
    CHECK_FALSE(looked_at.contains(no_day));
    CHECK(looked_at.days() == 182);  // 31 + 29 + 31 + 30 + 31 + 30
    CHECK(looked_at.months == 6);
}

TEST_CASE("A date is YYYY-MM-DD, real, and of the years 1900-2199") {
    CHECK(parse_day("1970-01-01") == day{0});
    CHECK(parse_day("1969-12-31") == day{-1});
    CHECK(parse_day("2000-03-01") == day{11017});  // 30 years of 365 days, 7 leap days, 31 + 29 days
    CHECK(parse_day("1900-01-01") == earliest_day);
    CHECK(parse_day("2199-12-31") == latest_day);
    CHECK(parse_day("2024-02-29").has_value());
    for (const auto* const refused : {"1899-12-31", "2200-01-01", "2023-02-29", "1900-02-29", "2024-13-01",
                                      "2024-00-10", "2024-01-00", "2024-04-31", "2024-1-01", "24-01-01", "2024/01/01",
                                      "2024-01-01 ", " 2024-01-01", "01.01.2024", "2024-01-0a", ""})
        CHECK_FALSE(parse_day(refused).has_value());
}

TEST_CASE("A day is written as it is read") {
    for (const auto* const text : {"1900-01-01", "1999-12-31", "2000-02-29", "2024-06-05", "2199-12-31"})
        CHECK(format_day(on(text)) == text);
    CHECK(format_day(no_day).empty());
}

TEST_CASE("Boost dates and days are the same dates") {
    CHECK(to_day(date(2024, 2, 29)) == on("2024-02-29"));
    CHECK(to_date(on("1900-03-01")) == date(1900, 3, 1));
    CHECK(to_day(date(boost::date_time::not_a_date_time)) == no_day);
    CHECK(to_day(date(boost::date_time::pos_infin)) == no_day);
    CHECK(to_date(no_day).is_not_a_date());
}
