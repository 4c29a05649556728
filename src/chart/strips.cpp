// Takes levels by criterion and date; draws a stepped line for each criterion between its lowest and highest level,
// ranges as boxes, between its label and last level.
#include "base/signs.hpp"
#include "chart/date_axis.hpp"
#include "chart/kinds.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

constexpr double strip_high = 10;
constexpr double after_strip = 5;
constexpr double gap = 5;  ///< after a label

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

day_axis axis_under(const strips& shown) {
    const auto further = [](day one, day other) { return one == no_day ? other : one; };
    return axis_of(std::min(further(shown.first, shown.dates.front()), shown.dates.front()),
                   std::max(further(shown.last, shown.dates.back()), shown.dates.back()));
}

bool is_same(const level_range& one, const level_range& other) {
    return one.low == other.low && one.high == other.high;
}

class level_lines {
public:
    level_lines(const strips& shown, const std::vector<dated_place>& cells)
        : cells_(cells), lowest_(shown.lowest), highest_(shown.highest) {}

    /// Adds a row whose highest level stands at `top`.
    void add(const strip& row, double top) {
        const double bottom = top + strip_high;
        limits_.move(days_begin, top).to_x(days_end).move(days_begin, bottom).to_x(days_end);
        const scale levels{lowest_, highest_, bottom, top};
        const std::size_t count = std::min(row.levels.size(), cells_.size());
        bool joined = false;  // the line ends where the next stretch of equal levels begins
        for (std::size_t begin = 0, end = 0; begin < count; begin = end) {
            const level_range& level = row.levels[begin];
            while (end < count && is_same(row.levels[end], level)) ++end;
            const box area{cells_[begin].left, levels.at(level.high), cells_[end - 1].right, levels.at(level.low)};
            const bool is_certain = level.low != 0 && level.low == level.high;
            if (is_certain && joined)
                line_.to_y(area.top).to_x(area.right);
            else if (is_certain)
                line_.move(area.left, area.top).to_x(area.right);
            else if (level.low != 0)
                open_.rectangle(area);
            joined = is_certain;
        }
    }

    void draw(picture& into) const {
        into.path("line", limits_);
        into.path("open", open_);
        into.path("level", line_);
    }

private:
    const std::vector<dated_place>& cells_;
    double lowest_, highest_;
    path_data limits_, line_, open_;
};

std::string last_level(const strip& row) {
    if (row.levels.empty() || row.levels.back().low == 0) return {};
    return signs::range(row.levels.back().low, row.levels.back().high);
}

}  // namespace

void draw_kind(pugi::xml_node into, const strips& shown, const std::string& id) {
    picture drawn(into, shown, id, "strips");
    if (shown.dates.empty()) return drawn.end(1);
    const auto axis = axis_under(shown);
    const auto cells = cells_of(shown.dates, axis.days);
    level_lines lines(shown, cells);
    double y = write_dates(drawn, axis.names, 0) + after_strip;
    for (const strip& row : shown.rows) {
        const double base = y + strip_high / 2 + small_text.size * 0.35;
        drawn.text(small_text.shortened(row.label, days_begin - gap), 0, base, small_text);
        drawn.text(last_level(row), picture_wide, base, small_text, anchor::end);
        lines.add(row, y);
        y += strip_high + after_strip;
    }
    lines.draw(drawn);
    drawn.end(y);
}

}  // namespace ipsf::chart
