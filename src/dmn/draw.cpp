// The diagram: criteria in columns, each decision with its inputs to the left and its ratios below.
#include "dmn/expressions.hpp"
#include "dmn/parts.hpp"
#include "xml/xml.hpp"

#include <algorithm>
#include <map>

namespace ipsf::dmn {

using namespace xml;
namespace {

constexpr int criteria_in_a_column = 5;
constexpr int width = 300;
constexpr int input_height = 45;
constexpr int decision_height = 80;
constexpr int gap = 15;
constexpr int between = 120;  ///< inputs and decisions, and columns

struct bounds {
    int x = 0, y = 0, height = 0;
};

void set_place(pugi::xml_node of, int x, int y) {
    set(of, "x", x);
    set(of, "y", y);
}

class diagram {
public:
    explicit diagram(pugi::xml_node definitions) : diagram_(add(add(definitions, "dmndi:DMNDI"), "dmndi:DMNDiagram")) {
        set(diagram_, "id", "diagram");
    }

    [[nodiscard]] bool has(const std::string& id) const { return drawn_.contains(id); }

    void add_shape(const std::string& id, bounds at) {
        const pugi::xml_node shape = add_drawn("dmndi:DMNShape", id);
        const pugi::xml_node box = add(shape, "dc:Bounds");
        set_place(box, at.x, at.y);
        set(box, "width", width);
        set(box, "height", at.height);
        drawn_[id] = at;
    }

    /// An arrow for a requirement; sideways, or up to a decision above.
    void add_edge(const std::string& requirement, const std::string& from, const std::string& to) {
        const pugi::xml_node edge = add_drawn("dmndi:DMNEdge", requirement);
        const bounds start = drawn_.at(from);
        const bounds end = drawn_.at(to);
        const bool up = start.x == end.x;
        set_place(add(edge, "di:waypoint"), start.x + (up ? width / 2 : width), start.y + (up ? 0 : start.height / 2));
        set_place(add(edge, "di:waypoint"), end.x + (up ? width / 2 : 0), end.y + (up ? end.height : end.height / 2));
    }

private:
    pugi::xml_node add_drawn(const char* element, const std::string& of) {
        const pugi::xml_node made = add(diagram_, element);
        set(made, "id", of + "_drawn");
        set(made, "dmnElementRef", of);
        return made;
    }

    pugi::xml_node diagram_;
    std::map<std::string, bounds> drawn_;  ///< by id
};

/// Draws the shapes of a criterion from `y` down; returns where the next one starts.
int add_shapes(diagram& drawing, const dmn_table& table, int x, int y) {
    int below_inputs = y;
    for (const input& one : table.inputs) {
        const std::string id = "input_" + one.name;
        if (drawing.has(id)) continue;  // another criterion shares it
        drawing.add_shape(id, {x, below_inputs, input_height});
        below_inputs += input_height + gap;
    }
    drawing.add_shape("criterion_" + std::to_string(table.criterion), {x + width + between, y, decision_height});
    int below_decisions = y + decision_height + gap;
    for (const ratio& one : ratios_of(table)) {
        drawing.add_shape(decision_name(table, one), {x + width + between, below_decisions + gap, decision_height});
        below_decisions += decision_height + 2 * gap;
    }
    return std::max(below_inputs, below_decisions) + 2 * gap;
}

/// Draws the requirements of every decision; they refer to their decision and to what it requires.
void add_edges(diagram& drawing, pugi::xml_node definitions) {
    for (const pugi::xml_node decision : definitions.children("decision"))
        for (const pugi::xml_node requirement : decision.children("informationRequirement"))
            drawing.add_edge(requirement.attribute("id").value(),
                             requirement.first_child().attribute("href").value() + 1, decision.attribute("id").value());
}

}  // namespace

void draw(pugi::xml_node definitions, const dmn_model& model) {
    diagram drawing(definitions);
    int y = 0;
    for (std::size_t place = 0; place < model.tables.size(); ++place) {
        const auto column = static_cast<int>(place) / criteria_in_a_column;
        if (place % criteria_in_a_column == 0) y = between;
        y = add_shapes(drawing, model.tables[place], between + column * 2 * (width + between), y);
    }
    add_edges(drawing, definitions);
}

}  // namespace ipsf::dmn
