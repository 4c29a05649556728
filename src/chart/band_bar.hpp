// The bands of a scale along a line.
#pragma once

#include "chart/picture.hpp"
#include "chart/scale.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ipsf::chart {

inline constexpr double band_bar_high = 14;

/// The style of the band at that place.
[[nodiscard]] std::string style_of_band(std::size_t place);

/// Draws bands, of which there is at least one, from `top` down, and writes the totals that they begin with below
/// them. Returns where that ends.
double draw_bands(picture& into, const std::vector<band>& bands, const scale& totals, double top);

}  // namespace ipsf::chart
