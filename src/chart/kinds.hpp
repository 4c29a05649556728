// The kinds of charts, each drawn by a file of its own.
#pragma once

#include "chart/chart.hpp"

#include <pugixml.hpp>

#include <string>

namespace ipsf::chart {

void draw_kind(pugi::xml_node into, const gauge& shown, const std::string& id);
void draw_kind(pugi::xml_node into, const bars& shown, const std::string& id);
void draw_kind(pugi::xml_node into, const course& shown, const std::string& id);
void draw_kind(pugi::xml_node into, const dates& shown, const std::string& id);
void draw_kind(pugi::xml_node into, const strip& shown, const std::string& id);
void draw_kind(pugi::xml_node into, const tornado& shown, const std::string& id);
void draw_kind(pugi::xml_node into, const totals& shown, const std::string& id);

}  // namespace ipsf::chart
