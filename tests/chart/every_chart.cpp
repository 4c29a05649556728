// What holds of every chart: whole and safe SVG, texts that neither leave the picture nor touch each other.
#include "support/catch.hpp"
#include "svg.hpp"

#include <functional>
#include <set>

using namespace ipsf;
using namespace ipsf::chart;
using namespace chart_tests;

namespace {

const said hard_words{.title = "Pisteet <&> \"'", .text = "\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D & <b>"};

/// Texts as they may come: long, unbroken, of other scripts, with what XML has to escape.
const std::vector<std::string> hard_texts{
    "",
    "Hyvä",
    "Työhönvalmennuksen ja muun työllistymistä tukevan toiminnan yhteensovittaminen",
    "Kriteeriuskollisuustyöhönvalmennuspalvelunjärjestämisvelvollisuuslainsäädäntö",
    "a < b && \"c\" > 'd' ]]> <script>",
    "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A",
    "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80 \xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
};

const std::string& hard_text(std::size_t place) { return hard_texts[place % hard_texts.size()]; }

std::vector<band> bands_of(std::size_t count) {
    std::vector<band> bands;
    int from = 25;
    for (std::size_t place = 0; place < count; ++place) {
        const int to = from + (place % 2 == 0 ? 2 : 30);  // narrow and wide ones
        bands.push_back({from, to, hard_text(place + 2)});
        from = to + 1;
    }
    return bands;
}

std::vector<dated_total> totals_of(const char* first, std::size_t count, int step_in_months) {
    std::vector<dated_total> totals;
    for (std::size_t place = 0; place < count; ++place) {
        const int low = 25 + static_cast<int>(place * 37 % 90);
        totals.push_back({add_months(day_of(first), static_cast<int>(place) * step_in_months), low,
                          low + static_cast<int>(place % 3) * 5});
    }
    return totals;
}

std::vector<any_chart> gauges() {
    std::vector<any_chart> all{gauge{hard_words, {}, 0, 0}, gauge{hard_words, {}, 3, 9}};
    for (const auto& [low, high] : {std::pair{25, 25}, {125, 125}, {25, 125}, {74, 74}, {99, 100}, {0, 200}})
        all.push_back(gauge{hard_words, finnish_bands(), low, high});
    all.push_back(gauge{hard_words, {{0, 9999, "a"}, {10000, 12345, "b"}}, 10000, 12345});
    for (const std::size_t count : {1U, 4U, 6U, 8U}) all.push_back(gauge{hard_words, bands_of(count), 27, 58});
    return all;
}

std::vector<any_chart> all_bars() {
    std::vector<any_chart> all{bars{hard_words, {}, {}, 0}, bars{hard_words, {"a", "b"}, {}, 0},
                               bars{hard_words, {}, {{"", {}, ""}, {"none", {0, 0}, "0"}}, 0}};
    for (const double most : {0.0, 10.0}) {
        bars many{hard_words, hard_texts, {}, most};
        for (std::size_t row = 0; row < 25; ++row)
            many.rows.push_back({hard_text(row), {1.0 * static_cast<double>(row), 2.5, 1e9}, hard_text(row / 8)});
        all.push_back(many);
    }
    return all;
}

std::vector<any_chart> courses() {
    std::vector<any_chart> all{course{hard_words, {}, {}, {}, "", ""},
                               course{hard_words, finnish_bands(), {}, {}, "a", "b"}};
    for (const auto& bands : {finnish_bands(), bands_of(6), std::vector<band>()})
        for (const std::size_t count : {0U, 1U, 2U, 12U, 96U})
            for (const std::size_t earlier : {0U, 1U, 9U})
                all.push_back(course{hard_words, bands, totals_of("2018-01-31", count, 1),
                                     totals_of("2016-03-15", earlier, 4), hard_text(2), hard_text(3)});
    all.push_back(course{hard_words, {{0, 9999, "a"}, {10000, 12345, "b"}}, totals_of("2018-01-31", 3, 1), {}, "", ""});
    all.push_back(course{hard_words, finnish_bands(), totals_of("1900-01-01", 2, 12 * 299), {}, "", ""});
    return all;
}

/// Strips with the axis of each.
std::vector<any_chart> all_strips() {
    std::vector<any_chart> all{dates{hard_words, {}}, strip{hard_words, 1, 5, {}, {}},
                               strip{hard_words, 1, 5, {}, {{1, 5}}}};
    for (const std::size_t count : {1U, 2U, 12U, 13U, 40U, 96U, 400U}) {
        strip one{hard_words, 1, 5, {}, {}};
        for (const auto& total : totals_of("2018-01-31", count, 1)) one.on.push_back(total.on);
        all.push_back(dates{hard_words, one.on});
        for (std::size_t first = 0; first < 7; ++first) {
            one.levels.clear();
            for (std::size_t date = 0; date < count; ++date) {
                const int low = static_cast<int>((first + date) % 6);
                one.levels.push_back({low, low == 0 ? 0 : std::min(5, low + static_cast<int>(date % 2))});
            }
            all.push_back(one);
        }
    }
    return all;
}

std::vector<any_chart> tornados() {
    std::vector<any_chart> all{tornado{hard_words, 0, 0, {}}, tornado{hard_words, 25, 125, {}},
                               tornado{hard_words, -5000, 12345, {{"x", 9000, 20000}}}};
    tornado many{hard_words, 74, 81, {}};
    for (std::size_t row = 0; row < 20; ++row) {
        const int low = 25 + static_cast<int>(row * 5);
        many.rows.push_back({hard_text(row), low, low + static_cast<int>(row % 3) * 2});
    }
    all.push_back(many);
    return all;
}

std::vector<any_chart> all_totals() {
    std::vector<any_chart> all{totals{hard_words, {}, {}}, totals{hard_words, finnish_bands(), {}}};
    for (const auto& bands : {finnish_bands(), bands_of(6)})
        for (const std::size_t count : {1U, 2U, 30U, 31U, 1000U}) {
            totals some{hard_words, bands, {}};
            for (const auto& one : totals_of("1900-01-31", count, 1))
                some.rows.push_back({hard_text(some.rows.size()), one.low, one.high});
            all.push_back(some);
        }
    return all;
}

void for_every_chart(const std::function<void(const svg&)>& check) {
    for (const auto& charts : {gauges(), all_bars(), courses(), all_strips(), tornados(), all_totals()})
        for (const auto& one : charts) check(svg(one));
}

bool is_within(const box& inner, const box& outer) {
    constexpr double tenth = 0.11;  // coordinates are rounded
    return inner.left >= outer.left - tenth && inner.top >= outer.top - tenth && inner.right <= outer.right + tenth &&
           inner.bottom <= outer.bottom + tenth;
}

}  // namespace

TEST_CASE("no text leaves the picture") {
    for_every_chart([](const svg& drawn) {
        for (const auto& one : drawn.texts) {
            INFO(one.text << " in " << drawn.source);
            REQUIRE(is_within(one.covers, drawn.view));
        }
    });
}

TEST_CASE("no two texts overlap") {
    for_every_chart([](const svg& drawn) {
        for (std::size_t one = 0; one < drawn.texts.size(); ++one)
            for (std::size_t other = 0; other < one; ++other) {
                INFO(drawn.texts[one].text << " and " << drawn.texts[other].text << " in " << drawn.source);
                REQUIRE_FALSE(drawn.texts[one].covers.overlaps(drawn.texts[other].covers));
            }
    });
}

TEST_CASE("no line leaves the picture") {
    for_every_chart([](const svg& drawn) {
        for (const pugi::xml_node path : drawn.root.children("path"))
            for (const auto& stretch : points_of(path.attribute("d").value()))
                for (const auto& at : stretch) {
                    INFO(path.attribute("class").value() << " in " << drawn.source);
                    REQUIRE(is_within({at.x, at.y, at.x, at.y}, drawn.view));
                }
    });
}

TEST_CASE("a picture is named and described, and scales with the page") {
    for_every_chart([](const svg& drawn) {
        CHECK(std::string(drawn.root.attribute("role").value()) == "img");
        CHECK(std::string(drawn.root.attribute("aria-labelledby").value()) == "picture-title picture-text");
        const auto title = drawn.root.child("title");
        const auto text = drawn.root.child("desc");
        CHECK(std::string(title.attribute("id").value()) == "picture-title");
        CHECK(title.text().get() == hard_words.title);
        CHECK(std::string(text.attribute("id").value()) == "picture-text");
        CHECK(text.text().get() == hard_words.text);
        CHECK(drawn.view.left == 0);
        CHECK(drawn.view.top == 0);
        const std::string kind = drawn.root.attribute("class").value();
        const bool is_in_table = kind == "chart strip" || kind == "chart dates";
        CHECK(drawn.view.right == (is_in_table ? 180 : 360));
        CHECK(drawn.view.bottom > 0);
    });
}

TEST_CASE("a picture has no more than shapes, texts and classes") {
    const std::set<std::string> elements{"title", "desc", "text", "path"};
    const std::set<std::string> attributes{"id", "class", "d", "x", "y", "text-anchor"};
    for_every_chart([&](const svg& drawn) {
        for (const pugi::xml_node part : drawn.root.children()) {
            INFO(part.name() << " in " << drawn.source);
            REQUIRE(elements.count(part.name()) == 1);
            for (const auto attribute : part.attributes()) REQUIRE(attributes.count(attribute.name()) == 1);
            for (const auto inner : part.children()) REQUIRE(inner.type() == pugi::node_pcdata);
        }
        CHECK(drawn.root.attribute("width").empty());
        CHECK(drawn.root.attribute("height").empty());
        CHECK(drawn.source.find("://") == std::string::npos);
    });
}

TEST_CASE("pictures are small") {
    CHECK(svg(gauge{hard_words, finnish_bands(), 92, 103}).source.size() < 3000);
    bars ten{hard_words, {"varmat", "avoimet"}, {}, 100};
    for (int row = 0; row < 10; ++row)
        ten.rows.push_back({"Palvelu avoin kaikille, jotka haluavat palkkatyöhön", {40, 13.5}, "18–20 / 25"});
    CHECK(svg(ten).source.size() < 4000);
    CHECK(svg(course{hard_words, finnish_bands(), totals_of("2024-01-31", 12, 1), totals_of("2021-01-31", 4, 6),
                     "Kuukausittain", "Aiemmat arvioinnit"})
              .source.size() < 5000);
    strip one{hard_words, 1, 5, {}, {}};
    for (int month = 0; month < 12; ++month) {
        one.on.push_back(add_months(day_of("2024-01-31"), month));
        one.levels.push_back({1 + month / 3, 1 + month / 3});
    }
    CHECK(svg(one).source.size() < 600);
}
