// Takes a total on bands; draws the bands along a line, a mark or bracket above them, and a key with their titles,
// which are too long to stand at the bands themselves.
#include "base/signs.hpp"
#include "chart/band_bar.hpp"
#include "chart/kinds.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

constexpr double total_base = 20;
constexpr double pointer_top = 27;
constexpr double bar_top = 36;
constexpr double bar_bottom = bar_top + band_bar_high;
constexpr double swatch = 11;

void draw_total(picture& drawn, const gauge& shown, const scale& totals) {
    const double low = totals.at(shown.low);
    const double high = totals.at(shown.high);
    const auto text = signs::range(shown.low, shown.high);
    const double half = total_text.width(text) / 2;
    drawn.text(text, std::clamp((low + high) / 2, half, picture_wide - half), total_base, total_text, anchor::middle);
    path_data pointer;
    if (shown.low == shown.high) {
        constexpr double half = 6;
        pointer.move(low, bar_bottom).to_y(bar_top).by(-half, pointer_top - bar_top).right(2 * half);
        pointer.line(low, bar_top);
    } else {
        drawn.path("range", path_data().move(low, (pointer_top + bar_top) / 2).to_x(high));
        for (const double end : {low, high}) pointer.move(end, pointer_top).to_y(bar_bottom);
    }
    drawn.path("pointer", pointer);
}

/// The bands as lines of swatch, totals and title; those of the total stand out.
double write_bands(picture& drawn, const gauge& shown, double top) {
    constexpr double gap = 8;
    double widest = 0;
    for (const auto& one : shown.bands) widest = std::max(widest, strong_text.width(signs::range(one.from, one.to)));
    const double range_end = swatch + gap + widest;
    const double title_start = range_end + gap;
    for (std::size_t place = 0; place < shown.bands.size(); ++place) {
        const auto& [from, to, title] = shown.bands[place];
        const auto& style = from <= shown.high && shown.low <= to ? strong_text : label_text;
        double base = top + label_text.size;
        drawn.path(style_of_band(place).c_str(), path_data().rectangle({0, base - swatch + 1, swatch, base + 1}));
        drawn.text(signs::range(from, to), range_end, base, style, anchor::end);
        for (const auto& line : style.lines(title, picture_wide - title_start)) {
            drawn.text(line, title_start, base, style);
            base += label_text.line_high();
        }
        top = base - label_text.size + 3;
    }
    return top;
}

}  // namespace

void draw_kind(pugi::xml_node into, const gauge& shown, const std::string& id) {
    picture drawn(into, shown, id, "gauge");
    double bottom = bar_bottom;
    scale totals{0, 0, picture_wide / 2, picture_wide / 2};
    if (!shown.bands.empty()) {
        totals = scale_across(shown.bands.front().from, shown.bands.back().to);
        draw_bands(drawn, shown.bands, totals, bar_top);
        bottom = write_bands(drawn, shown, bar_bottom + 24);
    }
    draw_total(drawn, shown, totals);
    drawn.end(bottom + 2);
}

}  // namespace ipsf::chart
