// What a DMN tool shows beside the tables: labels, questions, sources, readings. None of it decides.
#include "dmn/expressions.hpp"
#include "dmn/parts.hpp"
#include "edition/fixed_text.hpp"
#include "xml/xml.hpp"

#include <ipsf/counting.hpp>

#include <algorithm>

namespace ipsf::dmn {

using namespace xml;
namespace {

void put_first(pugi::xml_node to, const char* element, const std::string& text) {
    set_text(add_first(to, element), text);
}

void label(pugi::xml_node to, const std::string& text) { set(to, "label", text); }

pugi::xml_node by_id(pugi::xml_node parent, const char* element, const std::string& id) {
    return parent.find_child_by_attribute(element, "id", id.c_str());
}

/// The title of the edition, where it comes from, when it holds, the values of its named choices and of what is
/// counted, and what was changed.
std::string about_edition(const edition& edition, language in) {
    std::string text = edition.title.in(in) + "\n" + edition.document + "\n" +
                       fixed_text{"Voimassa ", "Valid "}.in(in) + format_day(edition.valid_from) + "–" +
                       format_day(edition.valid_until);
    for (const named_choice& one : edition.choices) text += "\n" + one.key + " = " + one.value;
    for (const auto& [key, value] : written_values(edition.counting)) text += "\n" + std::string(key) + " = " + value;
    if (!edition.what_if.en.empty()) text += fixed_text{"\nEntä jos: ", "\nWhat if: "}.in(in) + edition.what_if.in(in);
    return text;
}

std::string about_criterion(const edition& edition, const criterion& from, language in) {
    std::string text = from.title.in(in) + "\n" + from.from.document + ", " + from.from.place;
    for (const reading& one : edition.readings)
        if (std::find(from.readings.begin(), from.readings.end(), one.id) != from.readings.end())
            text += "\n" + one.id + ": " + one.says.in(in);
    return text;
}

void describe_input(pugi::xml_node definitions, const input& one, language in) {
    const pugi::xml_node data = by_id(definitions, "inputData", "input_" + one.name);
    if (!data.attribute("label").empty()) return;  // of an earlier criterion too
    label(data, one.label.in(in));
    if (one.choices.empty()) return;
    std::string names;
    for (std::size_t place = 0; place < one.choices.size(); ++place)
        names += (place == 0 ? "" : "\n") + one.choices[place] + ": " + one.choice_labels[place].in(in);
    put_first(by_id(definitions, "itemDefinition", "type_" + type_of(one)), "description", names);
}

void describe_criterion(pugi::xml_node definitions, const edition& edition, const criterion& from, language in) {
    const std::string id = "criterion_" + std::to_string(from.id);
    const pugi::xml_node decision = by_id(definitions, "decision", id);
    label(decision, std::to_string(from.id) + " " + from.title.in(in));
    put_first(decision, "question", from.asks.in(in));
    put_first(decision, "description", about_criterion(edition, from, in));
    const pugi::xml_node table = decision.child("decisionTable");
    if (from.kind != criterion_kind::count)  // columns are the inputs in order, then the ratios
        for (std::size_t place = 0; const pugi::xml_node clause : table.children("input"))
            if (place < from.inputs.size()) label(clause, from.inputs[place++].label.in(in));
    label(table.child("output"), fixed_text{"Taso", "Level"}.in(in));
    for (std::size_t place = 0; const pugi::xml_node rule : table.children("rule"))
        put_first(rule, "description", from.levels[from.rows[place++].level - 1].in(in));
}

}  // namespace

void describe(pugi::xml_node definitions, const edition& edition, language in) {
    put_first(definitions, "description", about_edition(edition, in));
    for (const criterion& from : edition.criteria) {
        for (const input& one : from.inputs) describe_input(definitions, one, in);
        describe_criterion(definitions, edition, from, in);
    }
}

}  // namespace ipsf::dmn
