// Takes the levels of a criterion by date; draws them as a stepped line between the lowest and the highest level,
// ranges as boxes. Strips that stand below each other have the axis of their dates above them.
#include "chart/date_axis.hpp"
#include "chart/kinds.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

constexpr double margin = 1.5;  ///< above and below, for the width of lines
constexpr double strip_high = 10;

day_axis axis_across(const std::vector<day>& dates) {
    return axis_of(dates.front(), dates.back(), 0, strip_wide, strip_wide);
}

/// Of each date the days since the one before it: what a level on a date is of. The first has as many as the second.
std::vector<dated_place> cells_of(const std::vector<day>& dates, const scale& days) {
    std::vector<dated_place> cells;
    for (std::size_t place = 0; place < dates.size(); ++place) {
        const day on = dates[place];
        const day before = place > 0 ? dates[place - 1] : dates.size() > 1 ? on - (dates[1] - on) : add_months(on, -1);
        cells.push_back({on, days.at(before + 1), days.at(on + 1)});
    }
    return cells;
}

}  // namespace

void draw_kind(pugi::xml_node into, const dates& shown, const std::string& id) {
    picture drawn(into, shown, id, "dates", strip_wide);
    drawn.end(shown.on.empty() ? 1 : write_dates(drawn, axis_across(shown.on).names, 0) + margin);
}

void draw_kind(pugi::xml_node into, const strip& shown, const std::string& id) {
    picture drawn(into, shown, id, "strip", strip_wide);
    if (shown.on.empty()) return drawn.end(1);
    const double top = margin;
    const double bottom = top + strip_high;
    const auto cells = cells_of(shown.on, axis_across(shown.on).days);
    const scale levels{static_cast<double>(shown.lowest), static_cast<double>(shown.highest), bottom, top};
    path_data limits, line, open;
    limits.move(0, top).to_x(strip_wide).move(0, bottom).to_x(strip_wide);
    const std::size_t count = std::min(shown.levels.size(), cells.size());
    bool joined = false;  // the line ends where the next stretch of equal levels begins
    for (std::size_t begin = 0, end = 0; begin < count; begin = end) {
        const level_range& level = shown.levels[begin];
        while (end < count && shown.levels[end] == level) ++end;
        const box area{cells[begin].left, levels.at(level.high), cells[end - 1].right, levels.at(level.low)};
        const bool is_certain = level.low != 0 && level.low == level.high;
        if (is_certain && joined)
            line.to_y(area.top).to_x(area.right);
        else if (is_certain)
            line.move(area.left, area.top).to_x(area.right);
        else if (level.low != 0)
            open.rectangle(area);
        joined = is_certain;
    }
    drawn.path("line", limits);
    drawn.path("open", open);
    drawn.path("level", line);
    drawn.end(bottom + margin);
}

}  // namespace ipsf::chart
