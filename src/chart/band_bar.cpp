// Takes bands and the scale that they stand on; draws them side by side, with ticks and totals where they begin.
#include "chart/band_bar.hpp"

#include <algorithm>

namespace ipsf::chart {

std::string style_of_band(std::size_t place) {
    constexpr std::size_t styles = 6;
    return "band-" + std::to_string(std::min(place + 1, styles));
}

double draw_bands(picture& into, const std::vector<band>& bands, const scale& totals, double top) {
    constexpr double gap = 3;
    constexpr double tick_high = band_bar_high + 4;
    constexpr double to_base = band_bar_high + 15;
    path_data ticks;
    double free_from = 0;
    const double last = box_of(std::to_string(bands.back().to), totals.last, 0, small_text, anchor::middle).left;
    const auto tick = [&](int total, double free_to) {
        const double x = totals.at(total);
        ticks.move(x, top).to_y(top + tick_high);
        const auto text = std::to_string(total);
        const auto covered = box_of(text, x, top + to_base, small_text, anchor::middle);
        if (covered.left < free_from || covered.right > free_to) return;
        into.text(text, x, top + to_base, small_text, anchor::middle);
        free_from = covered.right + gap;
    };
    for (std::size_t place = 0; place < bands.size(); ++place) {
        const bool is_last = place + 1 == bands.size();
        const double right = is_last ? totals.last : totals.at(bands[place + 1].from);
        into.path(style_of_band(place).c_str(),
                  path_data().rectangle({totals.at(bands[place].from), top, right, top + band_bar_high}));
        tick(bands[place].from, last - gap);
    }
    tick(bands.back().to, picture_wide);
    into.path("tick", ticks);
    return top + to_base + small_text.size * 0.25;
}

}  // namespace ipsf::chart
