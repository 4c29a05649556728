// Takes rows of parts; draws a thick line for each part on a thin one for the whole, below its label and value.
#include "chart/key.hpp"
#include "chart/kinds.hpp"
#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <algorithm>
#include <numeric>

namespace ipsf::chart {
namespace {

constexpr double bar_high = 8;  // part-* in chart.css
constexpr double after_bar = 6;

std::string style_of(std::size_t series) {
    constexpr std::size_t styles = 4;
    return "part-" + std::to_string(series % styles + 1);
}

double length_of(const bar& row) { return std::accumulate(row.parts.begin(), row.parts.end(), 0.0); }

scale scale_of(const bars& shown) {
    double most = shown.most;
    if (most <= 0)
        for (const bar& row : shown.rows) most = std::max(most, length_of(row));
    return {0, most, 0, picture_wide};
}

}  // namespace

void draw_kind(pugi::xml_node into, const bars& shown, const std::string& id) {
    picture drawn(into, shown, id, "bars");
    const scale lengths = scale_of(shown);
    std::size_t series = shown.series.size();
    for (const bar& row : shown.rows) series = std::max(series, row.parts.size());
    std::vector<path_data> parts(series);
    path_data whole;

    double y = 0;
    if (shown.series.size() > 1) {
        const auto key = write_key(drawn, shown.series, y);
        for (std::size_t place = 0; place < key.marks.size(); ++place)
            parts[place].move(key.marks[place].left, key.marks[place].y).right(key_mark::wide);
        y = key.bottom + after_bar;
    }
    for (const bar& row : shown.rows) {
        const double middle = drawn.heading(row.label, row.value, y) + bar_high / 2 + 1;
        whole.move(0, middle).to_x(picture_wide);
        double length = 0;
        for (std::size_t place = 0; place < row.parts.size(); ++place) {
            if (row.parts[place] <= 0) continue;
            parts[place].move(lengths.at(length), middle).to_x(lengths.at(length + row.parts[place]));
            length += row.parts[place];
        }
        y = middle + bar_high / 2 + after_bar;
    }
    drawn.path("whole", whole);
    for (std::size_t place = 0; place < series; ++place) drawn.path(style_of(place).c_str(), parts[place]);
    drawn.end(std::max(y, 1.0));
}

}  // namespace ipsf::chart
