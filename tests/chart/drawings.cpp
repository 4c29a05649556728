// What each kind of chart draws where, worked out by hand.
#include "support/catch.hpp"
#include "svg.hpp"

#include <algorithm>

using namespace ipsf;
using namespace ipsf::chart;
using namespace chart_tests;

namespace {

/// Coordinates are written in tenths; so are the places of the numbers that they are reckoned from.
Approx about(double expected) { return Approx(expected).margin(0.101); }

/// The place of `number` on the line through two that are labelled.
double between(double number, double low, double at_low, double high, double at_high) {
    return at_low + (number - low) / (high - low) * (at_high - at_low);
}

const said words{.title = "Total", .text = "The total is 74 of 125."};

}  // namespace

TEST_CASE("a gauge points to the total") {
    const svg drawn(gauge{words, finnish_bands(), 74, 74});
    const double low = drawn.text("25").x;
    const double high = drawn.text("125").x;
    const auto pointer = drawn.paths("pointer");
    REQUIRE(pointer.size() == 1);
    CHECK(pointer[0][0].x == about(low + 0.49 * (high - low)));  // 74 - 25 of 100
    CHECK(drawn.paths("range").empty());
    CHECK(drawn.texts.end() != std::find_if(drawn.texts.begin(), drawn.texts.end(), [](const written& one) {
              return one.text == "74" && one.style == "total";
          }));
}

TEST_CASE("a gauge's bands begin at their first totals and end where the next begins") {
    const svg drawn(gauge{words, finnish_bands(), 110, 110});
    const double low = drawn.text("25").x;
    const double high = drawn.text("125").x;
    const double starts[] = {0, 0.49, 0.75, 0.90, 1};  // of 25, 74, 100, 115, 125
    for (std::size_t place = 0; place < 4; ++place) {
        const auto bands = drawn.paths("band-" + std::to_string(place + 1));
        REQUIRE(bands.size() == 2);  // and the key
        CHECK(bands[0][0].x == about(low + starts[place] * (high - low)));
        CHECK(bands[0][1].x == about(low + starts[place + 1] * (high - low)));
    }
    CHECK(drawn.text("100").x == about(low + 0.75 * (high - low)));
    CHECK(drawn.text("74–99").style == "label");
    CHECK(drawn.text("100–114").style == "strong");
    CHECK(drawn.text("Hyvä").style == "strong");
    CHECK(drawn.text("Esimerkillinen").style == "label");
}

TEST_CASE("a gauge shows a range from its low to its high, and every level it may be") {
    const svg drawn(gauge{words, finnish_bands(), 92, 103});
    const double low = drawn.text("25").x;
    const double high = drawn.text("125").x;
    const auto range = drawn.paths("range");
    REQUIRE(range.size() == 1);
    CHECK(range[0][0].x == about(low + 0.67 * (high - low)));
    CHECK(range[0][1].x == about(low + 0.78 * (high - low)));
    CHECK(drawn.text("92–103").style == "total");
    CHECK(drawn.text("Kohtalainen").style == "strong");
    CHECK(drawn.text("Hyvä").style == "strong");
    CHECK(drawn.text("Esimerkillinen").style == "label");
}

TEST_CASE("the parts of a bar follow each other on the length of the axis") {
    const svg drawn(
        bars{words, {"certain", "open"}, {{"Staffing", {72, 8}, "18-20 / 25"}, {"Content", {0, 50}, "0-5 / 10"}}, 100});
    const auto certain = drawn.paths("part-1");
    const auto open = drawn.paths("part-2");
    REQUIRE(certain.size() == 2);  // the key's and the first row's
    REQUIRE(open.size() == 3);
    CHECK(certain[1][0].x == 0);
    CHECK(certain[1][1].x == about(0.72 * 360));
    CHECK(open[1][0].x == about(0.72 * 360));
    CHECK(open[1][1].x == about(0.80 * 360));
    CHECK(open[2][0].x == 0);
    CHECK(open[2][1].x == about(180));
    CHECK(certain[1][0].y == open[1][0].y);
    CHECK(open[1][0].y < open[2][0].y);
    CHECK(drawn.text("18-20 / 25").covers.right == about(360));
    CHECK(certain[0][0].y == about(drawn.text("certain").y - 11 * 0.35));  // the middle of small letters
}

TEST_CASE("without an end of the axis the longest bar is the axis") {
    const svg drawn(bars{words, {"clients"}, {{"A", {3}, "3"}, {"B", {12}, "12"}}, 0});
    const auto parts = drawn.paths("part-1");
    REQUIRE(parts.size() == 2);  // one series has no key
    CHECK(parts[0][1].x == about(90));
    CHECK(parts[1][1].x == about(360));
    CHECK_FALSE(drawn.has_text("clients"));
}

TEST_CASE("a course joins totals at their dates on the limits of the bands") {
    const svg drawn(
        course{words, finnish_bands(), {{day_of("2024-06-30"), 74, 74}, {day_of("2024-12-31"), 100, 100}}, {}, "", ""});
    const auto line = drawn.paths("course-line");
    REQUIRE(line.size() == 1);
    REQUIRE(line[0].size() == 2);
    const auto limits = drawn.paths("line");
    REQUIRE(limits.size() >= 5);
    const double left = limits[0][0].x;
    const double right = limits[0][1].x;
    const double bottom = limits[0][0].y;  // 25
    const double top = limits[4][0].y;     // 125
    // The months from the first date's to the last one's: 214 days. 30 June is the 30th, 31 December the last.
    CHECK(line[0][0].x == about(left + (right - left) * 29 / 214));
    CHECK(line[0][1].x == about(left + (right - left) * 213 / 214));
    CHECK(line[0][0].y == about(bottom + 0.49 * (top - bottom)));
    CHECK(line[0][1].y == about(bottom + 0.75 * (top - bottom)));
    CHECK(limits[1][0].y == line[0][0].y);
    CHECK(limits[2][0].y == line[0][1].y);
    CHECK(drawn.paths("dots").size() == 2);
    CHECK(drawn.paths("span").empty());
    CHECK(drawn.has_text("2024"));
    CHECK(drawn.has_text("12"));
}

TEST_CASE("a course of one date is on the last of three months") {
    const svg drawn(course{words, finnish_bands(), {{day_of("2024-03-31"), 74, 74}}, {}, "", ""});
    const auto limits = drawn.paths("line");
    const double left = limits[0][0].x;
    const double right = limits[0][1].x;
    CHECK(drawn.paths("dots")[0][0].x == about(left + (right - left) * 90 / 91));  // 2024-01-01 to 2024-03-31
    CHECK(drawn.has_text("1"));
    CHECK(drawn.has_text("3"));
}

TEST_CASE("a course shows a range as a span, and lines along its lows and highs") {
    const svg drawn(
        course{words, finnish_bands(), {{day_of("2024-06-30"), 75, 85}, {day_of("2024-12-31"), 90, 90}}, {}, "", ""});
    const auto limits = drawn.paths("line");
    const double bottom = limits[0][0].y;
    const double top = limits[4][0].y;
    const auto spans = drawn.paths("span");
    REQUIRE(spans.size() == 1);
    CHECK(spans[0][0].y == about(bottom + 0.50 * (top - bottom)));
    CHECK(spans[0][1].y == about(bottom + 0.60 * (top - bottom)));
    CHECK(drawn.paths("course-line").size() == 2);
    CHECK(drawn.has_text("75–85"));
    CHECK(drawn.text("90").style == "strong");
}

TEST_CASE("earlier reviews are diamonds of their own, with their totals and names") {
    const svg drawn(course{words,
                           finnish_bands(),
                           {{day_of("2024-12-31"), 90, 90}},
                           {{day_of("2023-05-10"), 61, 61}, {day_of("2023-11-15"), 70, 80}},
                           "Monthly",
                           "Reviews"});
    CHECK(drawn.paths("diamonds").size() == 4);  // the key's, one, and both ends of the range
    CHECK(drawn.has_text("61"));
    CHECK(drawn.has_text("70–80"));
    CHECK(drawn.has_text("Monthly"));
    CHECK(drawn.has_text("Reviews"));
}

TEST_CASE("a strip steps from level to level, and leaves out dates without one") {
    std::vector<day> dates;
    for (int month = 0; month < 12; ++month) dates.push_back(add_months(day_of("2024-01-31"), month));
    const svg drawn(strip{
        words,
        1,
        5,
        dates,
        {{3, 3}, {3, 3}, {5, 5}, {0, 0}, {0, 0}, {1, 1}, {2, 4}, {2, 4}, {1, 1}, {1, 1}, {1, 1}, {1, 1}},
    });
    const auto limits = drawn.paths("line");
    REQUIRE(limits.size() == 2);
    const double top = limits[0][0].y;     // level 5
    const double bottom = limits[1][0].y;  // level 1
    const auto lines = drawn.paths("level");
    REQUIRE(lines.size() == 3);
    // Each level is of the days up to its own, of the 366 of 2024; the first has as many as the second, 29. Level 3 for
    // two of them, then 5 for one.
    const auto at = [&](int day_of_year) { return between(day_of_year, 0, limits[0][0].x, 366, limits[0][1].x); };
    REQUIRE(lines[0].size() == 4);
    CHECK(lines[0][0].x == about(at(31 - 29)));
    CHECK(lines[0][0].y == about((top + bottom) / 2));
    CHECK(lines[0][1].x == about(at(60)));
    CHECK(lines[0][2].y == about(top));
    CHECK(lines[0][3].x == about(at(91)));
    CHECK(lines[1][0].x == about(at(152)));
    CHECK(lines[1][1].x == about(at(182)));
    CHECK(lines[1][0].y == about(bottom));
    CHECK(lines[2][0].x == about(at(244)));
    CHECK(lines[2][1].x == about(at(366)));
    const auto open = drawn.paths("open");
    REQUIRE(open.size() == 1);
    CHECK(open[0][0].x == about(at(182)));
    CHECK(open[0][1].x == about(at(244)));
    CHECK(open[0][0].y == about(between(4, 1, bottom, 5, top)));
    CHECK(open[0][2].y == about(between(2, 1, bottom, 5, top)));
}

TEST_CASE("a month stands at the same place in a strip and in the axis above it") {
    const std::vector<day> on{day_of("2024-01-31"), day_of("2024-02-29"), day_of("2024-04-30")};
    const svg axis(dates{words, on});
    const svg below(strip{words, 1, 5, on, {{3, 3}, {3, 3}, {4, 4}}});
    // Of 121 days; the level of the last date is that of March and April.
    const auto at = [](double days) { return 180 * days / 121; };
    CHECK(axis.text("2").x == about(at(31 + 29 / 2.0)));
    CHECK(axis.text("4").x == about(at(31 + 29 + 31 + 15)));
    const auto line = below.paths("level").front();
    CHECK(line[1].x == about(at(31 + 29)));
    CHECK(line[3].x == about(at(121)));
}

TEST_CASE("no label of an open course crosses its lines") {
    std::vector<dated_total> totals;
    for (int month = 0; month < 13; ++month)
        totals.push_back({add_months(day_of("2023-05-31"), month), 41 + month % 5 * 6, 114 - month % 4});
    const svg drawn(course{words, finnish_bands(), totals, {}, "", ""});
    const auto lines = drawn.paths("course-line");
    REQUIRE(lines.size() == 2);
    const double left = drawn.paths("line")[0][0].x;
    for (const auto& text : drawn.texts)
        for (const auto& line : lines)
            for (std::size_t place = 1; place < line.size(); ++place)
                for (int step = 0; step <= 20; ++step) {
                    const double x = between(step, 0, line[place - 1].x, 20, line[place].x);
                    const double y = between(step, 0, line[place - 1].y, 20, line[place].y);
                    CAPTURE(text.text, x, y);
                    CHECK_FALSE((text.covers.left < x && x < text.covers.right && text.covers.top < y &&
                                 y < text.covers.bottom));
                }
    CHECK(drawn.text("Hyvä").covers.right < left);  // bands are named before the area
}

TEST_CASE("totals of teams stand on one scale with their bands, open ones as lines") {
    const svg drawn(totals{words, finnish_bands(), {{"North", 110, 110}, {"South", 74, 100}}});
    const auto at = [&](double total) { return between(total, 25, drawn.text("25").x, 125, drawn.text("125").x); };
    const auto dots = drawn.paths("dots");
    const auto spans = drawn.paths("span");
    REQUIRE(dots.size() == 1);
    REQUIRE(spans.size() == 1);
    CHECK(dots[0][0].x == about(at(110)));
    CHECK(spans[0][0].x == about(at(74)));
    CHECK(spans[0][1].x == about(at(100)));
    CHECK(dots[0][0].y < spans[0][0].y);
    CHECK(drawn.paths("band-2")[0][0].x == about(at(74)));
    CHECK(drawn.has_text("North"));
    CHECK(drawn.has_text("74–100"));
}

TEST_CASE("a picture of many teams is no higher than of a few, and names none") {
    const auto made = [](std::size_t count) {
        totals all{words, finnish_bands(), {}};
        for (std::size_t place = 0; place < count; ++place)
            all.rows.push_back({"Team " + std::to_string(place), 125 - static_cast<int>(place % 100), 125});
        return svg(all);
    };
    const auto most_named = made(most_named_totals);
    const auto thousand = made(1000);
    CHECK(most_named.has_text("Team 0"));
    CHECK_FALSE(thousand.has_text("Team 0"));
    CHECK(thousand.paths("many").size() == 1000);
    CHECK(thousand.view.bottom <= most_named.view.bottom + 1);
}

TEST_CASE("a tornado draws from the total as it is to that under each choice") {
    const svg drawn(tornado{words, 74, 74, {{"down", 70, 70}, {"up", 77, 77}, {"same", 74, 74}, {"open", 72, 76}}});
    // From 5 below 74 to 5 above: 68 to 80 by 2.
    const auto at = [&](double total) { return between(total, 68, drawn.text("68").x, 80, drawn.text("80").x); };
    const auto swings = drawn.paths("swing");
    REQUIRE(swings.size() == 2);
    CHECK(swings[0][0].x == about(at(70)));
    CHECK(swings[0][1].x == about(at(74)));
    CHECK(swings[1][0].x == about(at(74)));
    CHECK(swings[1][1].x == about(at(77)));
    const auto dots = drawn.paths("dots");
    REQUIRE(dots.size() == 3);
    CHECK(dots[2][0].x == about(at(74)));
    const auto range = drawn.paths("range");
    REQUIRE(range.size() == 1);
    CHECK(range[0][0].x == about(at(72)));
    CHECK(range[0][1].x == about(at(76)));
    CHECK(drawn.has_text("72–76"));
}

TEST_CASE("a tornado from a range swings from its nearer end") {
    const svg drawn(tornado{words, 72, 75, {{"down", 70, 71}, {"up", 78, 80}, {"within", 74, 74}}});
    // From 67 to 80: 66 to 80 by 2 would be eight numbers, so by 5.
    const auto at = [&](double total) { return between(total, 65, drawn.text("65").x, 80, drawn.text("80").x); };
    const auto swings = drawn.paths("swing");
    REQUIRE(swings.size() == 2);
    CHECK(swings[0][0].x == about(at(71)));
    CHECK(swings[0][1].x == about(at(72)));
    CHECK(swings[1][0].x == about(at(75)));
    CHECK(swings[1][1].x == about(at(78)));
    CHECK(drawn.paths("range").size() == 3);  // as it is and two choices
}

TEST_CASE("a tornado without choices shows the total as it is") {
    const svg drawn(tornado{words, 74, 74, {}});
    const auto pointer = drawn.paths("pointer");
    REQUIRE(pointer.size() == 1);
    CHECK(pointer[0][0].x == about((drawn.text("68").x + drawn.text("80").x) / 2));
}
