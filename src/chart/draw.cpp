// Takes any chart; lets its kind draw it.
#include "chart/draw.hpp"

#include "chart/kinds.hpp"

namespace ipsf::chart {

void draw(pugi::xml_node into, const any_chart& shown, const std::string& id) {
    std::visit([&](const auto& one) { draw_kind(into, one, id); }, shown);
}

}  // namespace ipsf::chart
