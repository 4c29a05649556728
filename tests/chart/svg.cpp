// Takes a chart; gives its SVG as read by a parser of its own.
#include "svg.hpp"

#include "chart/draw.hpp"
#include "support/catch.hpp"
#include "xml/xml.hpp"

#include <algorithm>
#include <sstream>

namespace chart_tests {

using namespace ipsf;
using namespace ipsf::chart;

namespace {

const text_style& style_of(const std::string& name) {
    for (const text_style* style : {&label_text, &strong_text, &small_text, &total_text})
        if (name == style->name) return *style;
    FAIL("no text is of class " << name);
    return label_text;
}

written read_text(pugi::xml_node of) {
    const std::string anchored = of.attribute("text-anchor").value();
    const anchor at = anchored == "end" ? anchor::end : anchored == "middle" ? anchor::middle : anchor::start;
    written made{of.text().get(),
                 of.attribute("class").value(),
                 of.attribute("x").as_double(),
                 of.attribute("y").as_double(),
                 {}};
    made.covers = box_of(made.text, made.x, made.y, style_of(made.style), at);
    return made;
}

}  // namespace

std::vector<outline> points_of(const std::string& path) {
    std::vector<outline> made;
    std::istringstream in(path);
    point at;
    const auto read = [&] {
        double number = 0;
        REQUIRE(in >> number);
        return number;
    };
    for (char command = 0; in >> command;) {
        switch (command) {
            case 'M':
                made.emplace_back();
                [[fallthrough]];
            case 'L':
                at.x = read();
                at.y = read();
                break;
            case 'l':
                at.x += read();
                at.y += read();
                break;
            case 'H':
                at.x = read();
                break;
            case 'V':
                at.y = read();
                break;
            case 'h':
                at.x += read();
                break;
            case 'v':
                at.y += read();
                break;
            case 'z':
                continue;
            default:
                FAIL("command " << command << " in " << path);
        }
        REQUIRE(!made.empty());
        made.back().push_back(at);
    }
    return made;
}

svg::svg(const any_chart& shown) {
    pugi::xml_document drawn;
    draw(xml::add(drawn, "div"), shown, "picture");
    source = xml::to_text(drawn);
    REQUIRE(document.load_string(source.c_str()));
    root = document.child("div").child("svg");
    REQUIRE(root);
    std::istringstream box(root.attribute("viewBox").value());
    REQUIRE(box >> view.left >> view.top >> view.right >> view.bottom);
    for (const pugi::xml_node text : root.children("text")) texts.push_back(read_text(text));
}

std::vector<outline> svg::paths(const std::string& style) const {
    std::vector<outline> all;
    for (const pugi::xml_node path : root.children("path"))
        if (path.attribute("class").value() == style)
            for (auto& one : points_of(path.attribute("d").value())) all.push_back(std::move(one));
    return all;
}

const written& svg::text(const std::string& reads) const {
    INFO(reads << " in " << source);
    const auto is = [&](const written& one) { return one.text == reads; };
    REQUIRE(std::count_if(texts.begin(), texts.end(), is) == 1);
    return *std::find_if(texts.begin(), texts.end(), is);
}

bool svg::has_text(const std::string& reads) const {
    return std::any_of(texts.begin(), texts.end(), [&](const written& one) { return one.text == reads; });
}

day day_of(const char* text) { return parse_day(text).value(); }

std::vector<band> finnish_bands() {
    return {{25, 73, "Ei ole tuettua työllistymistä"},
            {74, 99, "Kohtalainen"},
            {100, 114, "Hyvä"},
            {115, 125, "Esimerkillinen"}};
}

}  // namespace chart_tests
