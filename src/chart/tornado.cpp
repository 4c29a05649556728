// Takes totals under other choices; draws for each how far it leads from the total as it is, below its label and total.
#include "base/signs.hpp"
#include "chart/kinds.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

constexpr double bar_high = 8;  // range in chart.css
constexpr double after_bar = 7;
constexpr int most_ticks = 7;
constexpr int least_reach = 5;  ///< of the axis to either side, so that a point or two do not look like much

std::vector<int> ticks_of(const tornado& shown) {
    int low = shown.low - least_reach;
    int high = shown.high + least_reach;
    for (const swing& row : shown.rows) {
        low = std::min(low, row.low);
        high = std::max(high, row.high);
    }
    return round_numbers(low, high, most_ticks);
}

}  // namespace

void draw_kind(pugi::xml_node into, const tornado& shown, const std::string& id) {
    picture drawn(into, shown, id, "tornado");
    const auto ticks = ticks_of(shown);
    const scale totals = scale_across(ticks.front(), ticks.back());
    const double low = totals.at(shown.low);
    const double high = totals.at(shown.high);
    path_data line;
    path_data certain;
    path_data dots;
    path_data open;
    path_data ends;
    path_data as_it_is;

    const auto text = signs::range(shown.low, shown.high);
    const double half = strong_text.width(text) / 2;
    drawn.text(text, std::clamp((low + high) / 2, half, picture_wide - half), 12, strong_text, anchor::middle);
    const auto add_as_it_is = [&](double middle, double reach) {
        as_it_is.move(low, middle - reach).to_y(middle + reach);
        if (shown.low != shown.high) as_it_is.move(high, middle - reach).to_y(middle + reach);
    };
    add_as_it_is(20, 4);
    if (shown.low != shown.high) open.move(low, 20).to_x(high);
    double y = 30;
    for (const swing& row : shown.rows) {
        const double middle = drawn.heading(row.label, signs::range(row.low, row.high), y) + bar_high / 2 + 2;
        line.move(totals.first, middle).to_x(totals.last);
        const double left = totals.at(row.low);
        const double right = totals.at(row.high);
        if (left > high) certain.move(high, middle).to_x(left);
        if (right < low) certain.move(right, middle).to_x(low);
        if (row.low != row.high) {
            open.move(left, middle).to_x(right);
            ends.move(left, middle - bar_high / 2).down(bar_high).move(right, middle - bar_high / 2).down(bar_high);
        } else {
            dots.move(left, middle).right(0);
        }
        add_as_it_is(middle, bar_high / 2 + 2);
        y = middle + bar_high / 2 + after_bar;
    }
    drawn.path("line", line);
    drawn.path("swing", certain);
    drawn.path("range", open);
    drawn.path("range-end", ends);
    drawn.path("pointer", as_it_is);
    drawn.path("dots", dots);

    path_data axis;
    axis.move(totals.first, y).to_x(totals.last);
    for (const int tick : ticks) {
        const double x = totals.at(tick);
        axis.move(x, y).down(4);
        drawn.text(std::to_string(tick), x, y + 15, small_text, anchor::middle);
    }
    drawn.path("tick", axis);
    drawn.end(y + 20);
}

}  // namespace ipsf::chart
