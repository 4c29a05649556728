// What the marks of a picture mean: a row of small marks with names, above it.
#pragma once

#include "chart/picture.hpp"

#include <string>
#include <vector>

namespace ipsf::chart {

/// Where the mark of a name stands: `wide` units from `left`, `y` being its middle.
struct key_mark {
    static constexpr double wide = 18;
    double left = 0, y = 0;
};

struct drawn_key {
    std::vector<key_mark> marks;  ///< by name
    double bottom = 0;
};

/// Writes the names, in as many lines as they take; the marks are the caller's to draw.
drawn_key write_key(picture& into, const std::vector<std::string>& names, double top);

}  // namespace ipsf::chart
