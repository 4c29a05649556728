// Takes levels by criterion and date; draws a stepped area for each criterion, as high as its level, with ranges
// hatched on top, below its label and last level.
#include "chart/date_axis.hpp"
#include "chart/kinds.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <algorithm>

namespace ipsf::chart {
namespace {

constexpr double strip_high = 11;
constexpr double after_strip = 3;

/// The dates as cells of one width.
std::vector<dated_place> cells_of(const std::vector<day>& dates) {
    std::vector<dated_place> cells;
    const scale places{0, static_cast<double>(dates.size()), 0, picture_wide};
    for (std::size_t place = 0; place < dates.size(); ++place)
        cells.push_back(
            {dates[place], places.at(static_cast<double>(place)), places.at(static_cast<double>(place + 1))});
    return cells;
}

class strip_areas {
public:
    strip_areas(const strips& shown, const std::vector<dated_place>& cells)
        : cells_(cells), heights_{shown.lowest - 1.0, static_cast<double>(shown.highest), 0, strip_high} {}

    void add(const strip& row, double base) {
        base_line_.move(0, base).to_x(picture_wide);
        const std::size_t count = std::min(row.levels.size(), cells_.size());
        for (std::size_t begin = 0; begin < count;) {
            std::size_t end = begin + 1;
            while (end < count && is_same(row.levels[begin], row.levels[end])) ++end;
            add_stretch(row.levels[begin], cells_[begin].left, cells_[end - 1].right, base);
            begin = end;
        }
    }

    void draw(picture& into) const {
        into.path("line", base_line_);
        into.path("level", certain_);
        into.path("open", open_);
    }

private:
    static bool is_same(const level_range& one, const level_range& other) {
        return one.low == other.low && one.high == other.high;
    }

    void add_stretch(const level_range& level, double left, double right, double base) {
        if (level.low == 0) return;
        const double low = base - heights_.at(level.low);
        const double high = base - heights_.at(level.high);
        certain_.rectangle({left, low, right, base});
        if (level.low == level.high) return;
        open_.rectangle({left, high, right, low});
    }

    const std::vector<dated_place>& cells_;
    scale heights_;
    path_data base_line_, certain_, open_;
};

std::string last_level(const strip& row) {
    if (row.levels.empty() || row.levels.back().low == 0) return {};
    return range_text(row.levels.back().low, row.levels.back().high);
}

}  // namespace

void draw_kind(pugi::xml_node into, const strips& shown, const std::string& id) {
    picture drawn(into, shown, id, "strips");
    const auto cells = cells_of(shown.dates);
    strip_areas areas(shown, cells);
    double y = 0;
    if (!cells.empty()) y = write_dates(drawn, name_dates(cells), y) + after_strip;
    for (const strip& row : shown.rows) {
        const double base = drawn.heading(row.label, last_level(row), y) + strip_high + 1;
        areas.add(row, base);
        y = base + after_strip;
    }
    areas.draw(drawn);
    drawn.end(std::max(y, 1.0));
}

}  // namespace ipsf::chart
