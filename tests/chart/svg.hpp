// Draws a chart and reads the SVG back: what is written and which points the paths go through.
#pragma once

#include "chart/chart.hpp"
#include "chart/picture.hpp"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace chart_tests {

struct point {
    double x = 0, y = 0;
};
using outline = std::vector<point>;  ///< a stretch of a path that is drawn without lifting the pen

struct written {
    std::string text, style;
    double x = 0, y = 0;
    ipsf::chart::box covers;  ///< by the estimated width
};

struct svg {
    std::string source;
    pugi::xml_document document;
    pugi::xml_node root;
    ipsf::chart::box view;
    std::vector<written> texts;

    explicit svg(const ipsf::chart::any_chart& shown);

    /// The stretches of all paths of a class.
    [[nodiscard]] std::vector<outline> paths(const std::string& style) const;
    /// The text that reads so; the test fails when there is none or more than one.
    [[nodiscard]] const written& text(const std::string& reads) const;
    [[nodiscard]] bool has_text(const std::string& reads) const;
};

[[nodiscard]] std::vector<outline> points_of(const std::string& path);

[[nodiscard]] ipsf::day day_of(const char* text);

/// The levels of the Finnish criteria of 2021.
[[nodiscard]] std::vector<ipsf::chart::band> finnish_bands();

}  // namespace chart_tests
