// Boundary cases in the format of the DMN Technology Compatibility Kit (testCases.xsd of the kit).
#include "dmn/expressions.hpp"
#include "dmn/parts.hpp"

#include <algorithm>

namespace ipsf {
namespace {

void set_value(pugi::xml_node to, const char* type, const std::string& text) {
    pugi::xml_node value = to.append_child("value");
    value.append_attribute("xsi:type").set_value(type);
    value.text().set(text.c_str());
}

void set_component(pugi::xml_node to, const char* name, std::int64_t number) {
    pugi::xml_node component = to.append_child("component");
    component.append_attribute("name").set_value(name);
    set_value(component, "xsd:decimal", std::to_string(number));
}

void add_input(pugi::xml_node to, const input& asked, const std::string& given) {
    pugi::xml_node node = to.append_child("inputNode");
    node.append_attribute("name").set_value(asked.name.c_str());
    const fraction value = parse_answer(asked, given);
    if (asked.kind == input_kind::flag)
        set_value(node, "xsd:boolean", given);
    else if (asked.kind == input_kind::choice)
        set_value(node, "xsd:string", given);
    else if (asked.kind == input_kind::count || asked.unit == measure_unit::whole)
        set_value(node, "xsd:decimal", std::to_string(value.numerator / value.denominator));
    else {
        set_component(node, "numerator", value.numerator);
        set_component(node, "denominator", value.denominator);
    }
}

const std::string* given_of(const boundary_case& one, const input& asked) {
    const auto found = std::find_if(one.given.begin(), one.given.end(), [&](const auto& pair) { return pair.first == asked.name; });
    return found == one.given.end() ? nullptr : &found->second;
}

/// The names of the inputs that the case leaves unknown, with commas.
std::string unknown_inputs(const boundary_case& one, const criterion& asked) {
    std::string names;
    for (const input& each : asked.inputs)
        if (given_of(one, each) == nullptr) names += (names.empty() ? "" : ", ") + each.name;
    return names;
}

void add_case(pugi::xml_node to, const boundary_case& one, const dmn_table& table, const std::string& id) {
    pugi::xml_node made = to.append_child("testCase");
    made.append_attribute("id").set_value(id.c_str());
    if (!one.why.empty()) made.append_child("description").text().set(one.why.c_str());
    for (const input& asked : table.inputs) add_input(made, asked, *given_of(one, asked));
    pugi::xml_node result = made.append_child("resultNode");
    result.append_attribute("name").set_value(dmn::decision_name(table).c_str());
    result.append_attribute("type").set_value("decision");
    set_value(result.append_child("expected"), "xsd:decimal", std::to_string(one.low));
}

}  // namespace

std::string to_dmn_tests(const rulebook& edition) {
    const dmn_model model = dmn_model_of(edition);
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    pugi::xml_node cases = document.append_child("testCases");
    cases.append_attribute("xmlns").set_value("http://www.omg.org/spec/DMN/20160719/testcase");
    cases.append_attribute("xmlns:xsi").set_value("http://www.w3.org/2001/XMLSchema-instance");
    cases.append_attribute("xmlns:xsd").set_value("http://www.w3.org/2001/XMLSchema");
    cases.append_child("modelName").text().set((edition.id + ".dmn").c_str());
    for (std::size_t place = 0; place < edition.criteria.size(); ++place) {
        const criterion& asked = edition.criteria[place];
        for (int number = 0; const boundary_case& one : edition.cases) {
            if (one.criterion != asked.id) continue;
            const std::string id = "criterion_" + std::to_string(asked.id) + "_case_" + std::to_string(++number);
            const std::string unknown = unknown_inputs(one, asked);
            if (unknown.empty())
                add_case(cases, one, model.tables[place], id);
            else
                cases.append_child(pugi::node_comment)
                    .set_value((" " + id + " left out, as DMN has no level for what is unknown: " + unknown + " ").c_str());
        }
    }
    return dmn::to_text(document);
}

}  // namespace ipsf
