// What decides. Elements stand in the order that the schema of DMN 1.3 asks for.
#include "dmn/expressions.hpp"
#include "dmn/parts.hpp"
#include "xml/xml.hpp"

#include <set>

namespace ipsf::dmn {

using namespace xml;
namespace {

void add_allowed_values(pugi::xml_node type, const std::string& values) {
    add_text(add(type, "allowedValues"), "text", values);
}

pugi::xml_node add_type(pugi::xml_node definitions, const std::string& name) {
    pugi::xml_node type = add(definitions, "itemDefinition");
    set(type, "id", "type_" + name);
    set(type, "name", name);
    return type;
}

void add_number_type(pugi::xml_node definitions, const std::string& name, const std::string& values) {
    pugi::xml_node type = add_type(definitions, name);
    add_text(type, "typeRef", "number");
    add_allowed_values(type, values);
}

void add_fraction_type(pugi::xml_node definitions, const std::string& name) {
    pugi::xml_node type = add_type(definitions, name);
    for (const auto& [part, values] : {std::pair{"numerator", ">= 0"}, std::pair{"denominator", "> 0"}}) {
        pugi::xml_node component = add(type, "itemComponent");
        set(component, "id", "type_" + name + "_" + part);
        set(component, "name", part);
        add_text(component, "typeRef", "number");
        add_allowed_values(component, values);
    }
}

void add_input_type(pugi::xml_node definitions, const input& one) {
    if (one.kind != input_kind::count && one.kind != input_kind::choice) return;
    pugi::xml_node type = add_type(definitions, type_of(one));
    add_text(type, "typeRef", one.kind == input_kind::count ? "number" : "string");
    add_allowed_values(type, allowed_values(one));
}

void add_variable(pugi::xml_node to, const std::string& name, const std::string& type) {
    pugi::xml_node variable = add(to, "variable");
    set(variable, "id", std::string(to.attribute("id").value()) + "_variable");
    set(variable, "name", name);
    set(variable, "typeRef", type);
}

void add_input_data(pugi::xml_node definitions, const input& one) {
    pugi::xml_node data = add(definitions, "inputData");
    set(data, "id", "input_" + one.name);
    set(data, "name", one.name);
    add_variable(data, one.name, type_of(one));
}

/// `element` is requiredInput or requiredDecision, `id` that of what is required.
void add_requirement(pugi::xml_node decision, const char* element, const std::string& name, const std::string& id) {
    pugi::xml_node requirement = add(decision, "informationRequirement");
    set(requirement, "id", std::string(decision.attribute("id").value()) + "_requires_" + name);
    set(add(requirement, element), "href", "#" + id);
}

pugi::xml_node add_decision(pugi::xml_node definitions, const std::string& id, const std::string& name,
                            const std::string& type) {
    pugi::xml_node decision = add(definitions, "decision");
    set(decision, "id", id);
    set(decision, "name", name);
    add_variable(decision, name, type);
    return decision;
}

void add_ratio(pugi::xml_node definitions, const dmn_table& table, const ratio& one, bool round_half_up) {
    const std::string name = decision_name(table, one);
    pugi::xml_node decision = add_decision(definitions, name, name, "number");
    set(decision, "ipsf:ratio", one.name);
    const input& of = table.inputs[one.input];
    const input& divided_by = table.inputs[one.divided_by];
    for (const input* each : {&of, &divided_by})
        add_requirement(decision, "requiredInput", each->name, "input_" + each->name);
    pugi::xml_node expression = add(decision, "literalExpression");
    set(expression, "id", name + "_expression");
    set(expression, "typeRef", "number");
    add_text(expression, "text", ratio_expression(of, divided_by, round_half_up));
}

void add_column(pugi::xml_node table, const column& one) {
    pugi::xml_node clause = add(table, "input");
    set(clause, "id", std::string(table.attribute("id").value()) + "_" + one.name);
    pugi::xml_node expression = add(clause, "inputExpression");
    set(expression, "typeRef", one.type);
    add_text(expression, "text", one.expression);
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

void add_rule(pugi::xml_node table, const dmn_table& from, const std::vector<column>& columns, std::size_t place) {
    const row& one = from.rows[place];
    pugi::xml_node rule = add(table, "rule");
    const std::string id = "criterion_" + std::to_string(from.criterion) + "_rule_" + std::to_string(place + 1);
    set(rule, "id", id);
    for (const column& each : columns) {
        std::string test = "-";
        for (const cell& on : one.cells)
            if (on.name == each.name) test = unary_test(on, each.about);
        pugi::xml_node entry = add(rule, "inputEntry");
        set(entry, "id", id + "_" + each.name);
        add_text(entry, "text", test);
    }
    pugi::xml_node entry = add(rule, "outputEntry");
    set(entry, "id", id + "_level");
    add_text(entry, "text", std::to_string(one.level));
    add_text(add(rule, "annotationEntry"), "text", one.id);
    add_text(add(rule, "annotationEntry"), "text", joined(from.readings));
}

void add_criterion(pugi::xml_node definitions, const dmn_table& from, bool round_half_up) {
    const std::string id = "criterion_" + std::to_string(from.criterion);
    pugi::xml_node decision = add_decision(definitions, id, decision_name(from), "level");
    set(decision, "ipsf:kind", kind_names[static_cast<std::size_t>(from.kind)]);
    for (const input& one : from.inputs) add_requirement(decision, "requiredInput", one.name, "input_" + one.name);
    for (const ratio& one : ratios_of(from))
        add_requirement(decision, "requiredDecision", one.name, decision_name(from, one));
    pugi::xml_node table = add(decision, "decisionTable");
    set(table, "id", id + "_table");
    set(table, "hitPolicy", "FIRST");
    set(table, "preferredOrientation", "Rule-as-Row");
    const std::vector<column> columns = columns_of(from, round_half_up);
    for (const column& one : columns) add_column(table, one);
    pugi::xml_node output = add(table, "output");
    set(output, "id", id + "_level");
    set(output, "typeRef", "level");
    for (const char* name : {"row", "readings"}) set(add(table, "annotation"), "name", name);
    for (std::size_t place = 0; place < from.rows.size(); ++place) add_rule(table, from, columns, place);
}

}  // namespace

pugi::xml_node write_tables(pugi::xml_document& document, const dmn_model& model) {
    pugi::xml_node definitions = add(document, "definitions");
    set(definitions, "xmlns", "https://www.omg.org/spec/DMN/20191111/MODEL/");
    set(definitions, "xmlns:dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/");
    set(definitions, "xmlns:dc", "http://www.omg.org/spec/DMN/20180521/DC/");
    set(definitions, "xmlns:di", "http://www.omg.org/spec/DMN/20180521/DI/");
    set(definitions, "xmlns:ipsf", "urn:ipsf:dmn");
    set(definitions, "id", "edition");
    set(definitions, "name", model.edition);
    set(definitions, "namespace", "urn:ipsf:edition:" + model.edition);
    set(definitions, "exporter", "ipsf");
    set(definitions, "ipsf:edge", edge_names[model.round_half_up ? 1 : 0]);

    add_number_type(definitions, "level", "1,2,3,4,5");
    add_fraction_type(definitions, "share");
    add_fraction_type(definitions, "quantity");
    add_number_type(definitions, "whole", ">= 0");
    std::vector<const input*> inputs;  // several criteria may share one
    std::set<std::string> known;
    for (const dmn_table& table : model.tables)
        for (const input& one : table.inputs)
            if (known.insert(one.name).second) inputs.push_back(&one);
    for (const input* one : inputs) add_input_type(definitions, *one);
    for (const input* one : inputs) add_input_data(definitions, *one);
    for (const dmn_table& table : model.tables) {
        for (const ratio& one : ratios_of(table)) add_ratio(definitions, table, one, model.round_half_up);
        add_criterion(definitions, table, model.round_half_up);
    }
    return definitions;
}

}  // namespace ipsf::dmn
