// Takes texts and paths; appends them to the document as SVG.
#include "chart/picture.hpp"

#include "chart/text_width.hpp"

#include <ipsf/visible.hpp>

#include <algorithm>
#include <cmath>

namespace ipsf::chart {
namespace {

std::string number(double value) {
    const auto tenths = std::llround(value * 10);
    std::string text = tenths < 0 ? "-" : "";
    text += std::to_string(std::abs(tenths) / 10);
    if (tenths % 10 != 0) text += "." + std::to_string(std::abs(tenths) % 10);
    return text;
}

}  // namespace

double text_style::width(std::string_view text) const noexcept { return width_of(text, size * widened); }

std::vector<std::string> text_style::lines(std::string_view text, double width) const {
    return wrapped(text, size * widened, width);
}

std::string text_style::shortened(std::string_view text, double width) const {
    return chart::shortened(text, size * widened, width);
}

box box_of(std::string_view text, double x, double y, const text_style& style, anchor at) noexcept {
    const double width = style.width(text);
    const double left = at == anchor::start ? x : at == anchor::end ? x - width : x - width / 2;
    return {left, y - style.size * 0.8, left + width, y + style.size * 0.25};
}

scale scale_across(int low, int high) {
    const double margin = std::max(small_text.width(std::to_string(low)), small_text.width(std::to_string(high))) / 2;
    return {static_cast<double>(low), static_cast<double>(high), margin, picture_wide - margin};
}

path_data& path_data::add(char command, double value) {
    const auto written = number(value);
    if (command != ' ' || written.front() != '-') text_ += command;
    text_ += written;
    return *this;
}

picture::picture(pugi::xml_node into, const said& words, const std::string& id, const char* kind, double wide)
    : svg_(xml::add(into, "svg")), wide_(wide) {
    xml::set(svg_, "class", std::string("chart ") + kind);
    xml::set(svg_, "role", "img");
    xml::set(svg_, "preserveAspectRatio", "xMinYMin");  // a tall one made narrower to fit a page stays to the left
    xml::set(svg_, "aria-labelledby", id + "-title " + id + "-text");
    xml::set(xml::add_text(svg_, "title", visible(words.title)), "id", id + "-title");
    xml::set(xml::add_text(svg_, "desc", visible(words.text)), "id", id + "-text");
}

void picture::text(const std::string& text, double x, double y, const text_style& style, anchor at) {
    if (text.empty()) return;
    const pugi::xml_node made = xml::add_text(svg_, "text", visible(text));
    xml::set(made, "class", style.name);
    xml::set(made, "x", number(x));
    xml::set(made, "y", number(y));
    if (at != anchor::start) xml::set(made, "text-anchor", at == anchor::end ? "end" : "middle");
}

void picture::path(const char* style, const path_data& data) {
    if (data.text().empty()) return;
    const pugi::xml_node made = xml::add(svg_, "path");
    xml::set(made, "class", style);
    xml::set(made, "d", data.text());
}

double picture::heading(const std::string& label, const std::string& value, double top) {
    constexpr double gap = 12;
    constexpr double widest_beside = picture_wide * 0.6;
    double base = top + label_text.size - 1;
    const auto write = [&](const std::vector<std::string>& lines, double x, anchor at) {
        for (const auto& line : lines) {
            text(line, x, base, label_text, at);
            base += label_text.line_high();
        }
    };
    const double value_wide = label_text.width(value);
    if (value_wide <= widest_beside) {
        text(value, picture_wide, base, label_text, anchor::end);
        write(label_text.lines(label, picture_wide - value_wide - gap), 0, anchor::start);
    } else {
        write(label_text.lines(label, picture_wide), 0, anchor::start);
        write(label_text.lines(value, picture_wide), picture_wide, anchor::end);
    }
    return base - label_text.size + 1;
}

void picture::end(double high) { xml::set(svg_, "viewBox", "0 0 " + number(wide_) + " " + number(high)); }

}  // namespace ipsf::chart
