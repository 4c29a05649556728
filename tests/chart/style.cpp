// The style sheet: every class that is drawn, the sizes that widths are reckoned with, and contrast (WCAG 2.1).
#include "chart/picture.hpp"
#include "support/catch.hpp"
#include "svg.hpp"

#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>

using namespace ipsf::chart;
using namespace chart_tests;

namespace {

std::string style_sheet() {
    std::ifstream file(IPSF_SOURCE_DIR "/src/chart/chart.css");
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The custom properties of each `:root`: light, dark, print.
std::vector<std::map<std::string, std::string>> palettes() {
    std::vector<std::map<std::string, std::string>> all;
    const std::string sheet = style_sheet();
    static const std::regex root(R"(:root \{([^}]*)\})");
    static const std::regex property(R"((--[a-z0-9-]+): (#[0-9a-f]+);)");
    for (std::sregex_iterator at(sheet.begin(), sheet.end(), root), end; at != end; ++at) {
        const std::string body = (*at)[1];
        all.emplace_back();
        for (std::sregex_iterator of(body.begin(), body.end(), property); of != end; ++of)
            all.back()[(*of)[1]] = (*of)[2];
    }
    return all;
}

/// Relative luminance, as WCAG defines it.
double luminance(const std::string& colour) {
    const bool is_short = colour.size() == 4;
    double sum = 0;
    const double weights[] = {0.2126, 0.7152, 0.0722};
    for (std::size_t place = 0; place < 3; ++place) {
        const std::string digits = is_short ? std::string(2, colour.at(1 + place)) : colour.substr(1 + 2 * place, 2);
        const double part = std::stoi(digits, nullptr, 16) / 255.0;
        sum += weights[place] * (part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const std::string& one, const std::string& other) {
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

}  // namespace

TEST_CASE("contrast is as WCAG has it") {
    CHECK(std::abs(contrast("#000", "#ffffff") - 21) < 0.01);
    CHECK(std::abs(contrast("#777777", "#fff") - 4.48) < 0.01);  // a well-known grey that just fails
}

TEST_CASE("texts have a contrast of 4.5 and marks of 3 in light, dark and print") {
    const auto all = palettes();
    REQUIRE(all.size() == 3);
    for (const auto& colours : all) {
        CHECK(contrast(colours.at("--ink"), colours.at("--paper")) >= 4.5);
        CHECK(contrast(colours.at("--quiet"), colours.at("--paper")) >= 4.5);
        CHECK(contrast(colours.at("--accent"), colours.at("--paper")) >= 3);
        CHECK(contrast(colours.at("--range"), colours.at("--paper")) >= 3);
        for (int band = 1; band <= 6; ++band)  // the pointer crosses them
            CHECK(contrast(colours.at("--ink"), colours.at("--band-" + std::to_string(band))) >= 3);
    }
}

TEST_CASE("light, dark and print define the same colours") {
    const auto all = palettes();
    for (const auto& colours : all) {
        CHECK(colours.size() == all.front().size());
        for (const auto& [name, colour] : all.front()) CHECK(colours.count(name) == 1);
    }
}

TEST_CASE("the style sheet gives texts the size that their widths are reckoned with") {
    const std::string sheet = style_sheet();
    for (const text_style* style : {&label_text, &strong_text, &small_text, &total_text}) {
        INFO(style->name);
        const auto rule = sheet.find(std::string(".chart .") + style->name +
                                     " {\n  font-size: " + std::to_string(static_cast<int>(style->size)) + "px;");
        CHECK(rule != std::string::npos);
    }
}

TEST_CASE("the style sheet has a rule for every class that is drawn") {
    const std::string sheet = style_sheet();
    const said words{.title = "a", .text = "b"};
    const auto day_one = day_of("2024-01-31");
    const std::vector<any_chart> charts{
        gauge{words, {{1, 1, ""}, {2, 2, ""}, {3, 3, ""}, {4, 4, ""}, {5, 5, ""}, {6, 6, ""}, {7, 7, ""}}, 2, 4},
        bars{words, {"a", "b", "c", "d", "e"}, {{"x", {1, 1, 1, 1, 1}, "5"}}, 0},
        course{words, finnish_bands(), {{day_one, 74, 80}}, {{day_one, 74, 80}}, "a", "b"},
        dates{words, {day_one, day_one + 31}},
        strip{words, 1, 5, {day_one, day_one + 31}, {{1, 2}, {3, 3}}},
        tornado{words, 74, 75, {{"a", 70, 70}, {"b", 70, 80}}}};
    for (const auto& one : charts) {
        const svg drawn(one);
        for (const pugi::xml_node part : drawn.root.children()) {
            const std::string name = part.attribute("class").value();
            if (name.empty()) continue;
            INFO(name);
            CHECK(std::regex_search(sheet, std::regex("\\." + name + "( \\{|,)")));
        }
    }
}
