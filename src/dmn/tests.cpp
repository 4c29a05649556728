// Boundary cases in the format of the DMN Technology Compatibility Kit (testCases.xsd of the kit).
#include "dmn/expressions.hpp"
#include "dmn/parts.hpp"
#include "xml/xml.hpp"

#include <ipsf/dmn.hpp>

#include <algorithm>

namespace ipsf {
namespace {

void set_value(pugi::xml_node to, const char* type, const std::string& text) {
    xml::set(xml::add_text(to, "value", text), "xsi:type", type);
}

void set_component(pugi::xml_node to, const char* name, std::int64_t number) {
    const pugi::xml_node component = xml::add(to, "component");
    xml::set(component, "name", name);
    set_value(component, "xsd:decimal", std::to_string(number));
}

void add_input(pugi::xml_node to, const input& asked, const std::string& given) {
    const pugi::xml_node node = xml::add(to, "inputNode");
    xml::set(node, "name", asked.name);
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
    const auto found =
        std::find_if(one.given.begin(), one.given.end(), [&](const auto& pair) { return pair.first == asked.name; });
    return found == one.given.end() ? nullptr : &found->second;
}

/// The names of the inputs that the case leaves unknown, with commas.
std::string unknown_inputs(const boundary_case& one, const criterion& asked) {
    std::string names;
    for (const input& each : asked.inputs)
        if (given_of(one, each) == nullptr) names += (names.empty() ? "" : ", ") + each.name;
    return names;
}

void add_case(pugi::xml_node to, const boundary_case& one, const dmn::dmn_table& table, const std::string& id) {
    const pugi::xml_node made = xml::add(to, "testCase");
    xml::set(made, "id", id);
    if (!one.why.empty()) xml::add_text(made, "description", one.why);
    for (const input& asked : table.inputs) add_input(made, asked, *given_of(one, asked));
    const pugi::xml_node result = xml::add(made, "resultNode");
    xml::set(result, "name", dmn::decision_name(table));
    xml::set(result, "type", "decision");
    set_value(xml::add(result, "expected"), "xsd:decimal", std::to_string(one.low));
}

}  // namespace

std::string to_dmn_tests(const edition& edition) {
    const dmn::dmn_model model = dmn::dmn_model_of(edition);
    pugi::xml_document document;
    xml::add_declaration(document);
    const pugi::xml_node cases = xml::add(document, "testCases");
    xml::set(cases, "xmlns", "http://www.omg.org/spec/DMN/20160719/testcase");
    xml::set(cases, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml::set(cases, "xmlns:xsd", "http://www.w3.org/2001/XMLSchema");
    xml::add_text(cases, "modelName", edition.id + ".dmn");
    for (std::size_t place = 0; place < edition.criteria.size(); ++place) {
        const criterion& asked = edition.criteria[place];
        for (int number = 0; const boundary_case& one : edition.cases) {
            if (one.criterion != asked.id) continue;
            const std::string id = "criterion_" + std::to_string(asked.id) + "_case_" + std::to_string(++number);
            const std::string unknown = unknown_inputs(one, asked);
            if (unknown.empty())
                add_case(cases, one, model.tables[place], id);
            else
                xml::add_comment(cases,
                                 " " + id + " left out, as DMN has no level for what is unknown: " + unknown + " ");
        }
    }
    return xml::to_text(document);
}

}  // namespace ipsf
