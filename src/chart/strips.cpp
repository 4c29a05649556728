// Takes levels by criterion and date; draws a stepped line for each criterion between its lowest and highest level,
// ranges as boxes, below its label and last level.
#include "chart/date_axis.hpp"
#include "chart/kinds.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

constexpr double strip_high = 12;
constexpr double before_strip = 3;
constexpr double after_strip = 7;

/// The dates as cells of one width.
std::vector<dated_place> cells_of(const std::vector<day>& dates) {
    std::vector<dated_place> cells;
    const scale places{0, static_cast<double>(dates.size()), 0, picture_wide};
    for (const day on : dates) {
        const auto place = static_cast<double>(cells.size());
        cells.push_back({on, places.at(place), places.at(place + 1)});
    }
    return cells;
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
        limits_.move(0, top).to_x(picture_wide).move(0, bottom).to_x(picture_wide);
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
    return range_text(row.levels.back().low, row.levels.back().high);
}

}  // namespace

void draw_kind(pugi::xml_node into, const strips& shown, const std::string& id) {
    picture drawn(into, shown, id, "strips");
    const auto cells = cells_of(shown.dates);
    level_lines lines(shown, cells);
    double y = 0;
    if (!cells.empty()) y = write_dates(drawn, name_dates(cells), y) + after_strip;
    for (const strip& row : shown.rows) {
        const double top = drawn.heading(row.label, last_level(row), y) + before_strip;
        lines.add(row, top);
        y = top + strip_high + after_strip;
    }
    lines.draw(drawn);
    drawn.end(std::max(y, 1.0));
}

}  // namespace ipsf::chart
