// Takes the totals of several teams; draws each as a dot, or as a line from its low to its high, above the bands that
// they share. As many as can be read are named; more are drawn closer together, so that the picture is never higher.
#include "base/signs.hpp"
#include "chart/band_bar.hpp"
#include "chart/kinds.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

constexpr double row_high = 15;
constexpr double most_high = row_high * most_named_totals;
constexpr double names_wide = 110;
constexpr double values_wide = 46;
constexpr double gap = 6;
constexpr double least_long = 3;  ///< of a line for a total that is certain, among many

scale scale_of(const totals& shown) {
    const double half = small_text.width(std::to_string(shown.bands.back().to)) / 2;
    const double low = shown.bands.front().from;
    const double high = shown.bands.back().to;
    if (shown.rows.size() > most_named_totals) return scale_across(shown.bands.front().from, shown.bands.back().to);
    return {low, high, names_wide + gap + half, picture_wide - values_wide - gap};
}

/// Each with its name and total. Returns where they end.
double draw_named(picture& into, const totals& shown, const scale& across) {
    path_data lines, spans, ends, dots;
    double y = 0;
    for (const auto& row : shown.rows) {
        const double middle = y + row_high / 2;
        const double base = middle + small_text.size * 0.35;
        into.text(small_text.shortened(row.name, names_wide), 0, base, small_text);
        into.text(signs::range(row.low, row.high), picture_wide, base, small_text, anchor::end);
        const double low = across.at(row.low);
        const double high = across.at(row.high);
        lines.move(across.first, middle).to_x(across.last);
        if (row.low == row.high) {
            dots.move(low, middle).right(0);
        } else {
            spans.move(low, middle).to_x(high);
            for (const double end : {low, high}) ends.move(end, middle - 4).down(8);
        }
        y += row_high;
    }
    into.path("line", lines);
    into.path("span", spans);
    into.path("range-end", ends);
    into.path("dots", dots);
    return y;
}

/// All of them as lines below each other.
double draw_many(picture& into, const totals& shown, const scale& across) {
    const double step = most_high / static_cast<double>(shown.rows.size());
    path_data lines;
    double y = step / 2;
    for (const auto& row : shown.rows) {
        const double left = across.at(row.low);
        lines.move(left - least_long / 2, y).to_x(std::max(across.at(row.high), left) + least_long / 2);
        y += step;
    }
    into.path("many", lines);
    return most_high;
}

}  // namespace

void draw_kind(pugi::xml_node into, const totals& shown, const std::string& id) {
    picture drawn(into, shown, id, "totals");
    if (shown.bands.empty() || shown.rows.empty()) return drawn.end(1);
    const auto across = scale_of(shown);
    const bool are_named = shown.rows.size() <= most_named_totals;
    const double bottom = (are_named ? draw_named(drawn, shown, across) : draw_many(drawn, shown, across)) + gap;
    path_data limits;
    for (const auto& one : shown.bands) limits.move(across.at(one.from), 0).to_y(bottom);
    drawn.path("line", limits.move(across.last, 0).to_y(bottom));
    drawn.end(draw_bands(drawn, shown.bands, across, bottom));
}

}  // namespace ipsf::chart
