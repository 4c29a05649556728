// Charts as SVG.
#pragma once

#include "chart/chart.hpp"

#include <pugixml.hpp>

namespace ipsf::chart {

/// Appends an `svg` element to `into`. `id`: begins the ids of its parts, once in a page. Colours, fonts and line
/// widths are left to the style of the page (chart.css), so that it follows light, dark and print. Throws
/// std::bad_alloc.
void draw(pugi::xml_node into, const any_chart& shown, const std::string& id);

}  // namespace ipsf::chart
