// Places on scales, round numbers beside them, and the periods of axes of dates.
#include "chart/date_axis.hpp"
#include "chart/scale.hpp"
#include "support/catch.hpp"
#include "svg.hpp"

using namespace ipsf;
using namespace ipsf::chart;

namespace {

/// Cells of one width for months that follow each other, each at its end.
std::vector<dated_place> month_ends(const char* first, int count, double width) {
    std::vector<dated_place> places;
    const day begins = chart_tests::day_of(first);
    for (int place = 0; place < count; ++place)
        places.push_back({add_months(begins, place + 1) - 1, place * width, (place + 1) * width});
    return places;
}

std::vector<std::string> names_of(const std::vector<named_period>& row) {
    std::vector<std::string> names;
    for (const auto& one : row) names.push_back(one.name);
    return names;
}

using names = std::vector<std::string>;

}  // namespace

TEST_CASE("a number stands at its share of a scale, and what lies beyond at the end") {
    const scale totals{25, 125, 0, 200};
    CHECK(totals.at(25) == 0);
    CHECK(totals.at(74) == Approx(98));  // 49 of 100
    CHECK(totals.at(125) == 200);
    CHECK(totals.at(130) == 200);
    CHECK(totals.at(-1) == 0);
    const scale upwards{0, 4, 100, 20};
    CHECK(upwards.at(1) == Approx(80));
    CHECK(scale{3, 3, 7, 90}.at(3) == 7);
}

TEST_CASE("round numbers are 1, 2 or 5 times a power of ten apart and take in both ends") {
    CHECK(round_numbers(0, 6, 7) == std::vector{0, 1, 2, 3, 4, 5, 6});
    CHECK(round_numbers(0, 7, 7) == std::vector{0, 2, 4, 6, 8});
    CHECK(round_numbers(69, 79, 7) == std::vector{68, 70, 72, 74, 76, 78, 80});
    CHECK(round_numbers(-3, 12, 7) == std::vector{-5, 0, 5, 10, 15});
    CHECK(round_numbers(0, 0, 7) == std::vector{0, 1});
    CHECK(round_numbers(25, 125, 7) == std::vector{20, 40, 60, 80, 100, 120, 140});
    CHECK(round_numbers(1, 2000000000, 3) == std::vector{0, 1000000000, 2000000000});
}

TEST_CASE("months are named where their numbers fit") {
    const auto rows = name_dates(month_ends("2024-11-01", 4, 30), picture_wide);
    REQUIRE(rows.size() == 2);
    CHECK(names_of(rows[0]) == names{"11", "12", "1", "2"});
    CHECK(names_of(rows[1]) == names{"2024", "2025"});
    CHECK(rows[1][1].left == 60);
    CHECK(rows[1][1].right == 120);
}

TEST_CASE("quarters are named where months are too narrow") {
    const auto rows = name_dates(month_ends("2023-02-01", 23, 12), picture_wide);
    REQUIRE(rows.size() == 2);
    CHECK(names_of(rows[0]) == names{"I", "II", "III", "IV", "I", "II", "III", "IV"});
    CHECK(rows[0][0].right == 24);  // February and March
    CHECK(names_of(rows[1]) == names{"2023", "2024"});
}

TEST_CASE("a period that is cut off has its name only where that fits") {
    const auto rows =
        name_dates(month_ends("2022-12-01", 24, 13), picture_wide);  // IV is about 16 wide with its gap, I about 8
    CHECK(names_of(rows[0]) == names{"", "I", "II", "III", "IV", "I", "II", "III", "IV"});
    CHECK(names_of(rows[1]) == names{"", "2023", "2024"});
}

TEST_CASE("a year that is cut off does not take the room of the next") {
    auto places = month_ends("2017-09-01", 16, 4);
    for (auto& one : places) {
        one.left += 30;
        one.right += 30;
    }
    // 2017 is centred at 38, 2018 at 70: names of 28 would be no more than 4 apart.
    const auto rows = name_dates(places, picture_wide);
    REQUIRE(rows.size() == 1);
    CHECK(names_of(rows[0]) == names{"", "2018"});
}

TEST_CASE("only years are named where quarters are too narrow, and only some where years are") {
    const auto eight = name_dates(month_ends("2018-01-01", 96, 3.75), picture_wide);
    REQUIRE(eight.size() == 1);
    CHECK(names_of(eight[0]) == names{"2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"});
    const auto twenty =
        name_dates(month_ends("2001-01-01", 240, 1.45), picture_wide);  // a year is 17.4 wide, its name about 28
    REQUIRE(twenty.size() == 1);
    CHECK(names_of(twenty[0]) == names{"", "2002", "", "2004", "", "2006", "", "2008", "", "2010",
                                       "", "2012", "", "2014", "", "2016", "", "2018", "", "2020"});
}

TEST_CASE("dates of one month are one period, and dates may leave months out") {
    const std::vector<dated_place> places{{chart_tests::day_of("2024-03-04"), 0, 90},
                                          {chart_tests::day_of("2024-03-11"), 90, 180},
                                          {chart_tests::day_of("2024-09-30"), 180, 270},
                                          {chart_tests::day_of("2025-03-31"), 270, 360}};
    const auto rows = name_dates(places, picture_wide);
    REQUIRE(rows.size() == 2);
    CHECK(names_of(rows[0]) == names{"3", "9", "3"});
    CHECK(rows[0][0].right == 180);
    CHECK(names_of(rows[1]) == names{"2024", "2025"});
}
