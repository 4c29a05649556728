// Reads the tables as far as they can be understood; `compare` then sees whether all else is as it would be written.
#include "read_dmn.hpp"

#include "compare.hpp"
#include "dmn/expressions.hpp"
#include "dmn/parts.hpp"
#include "xml/xml.hpp"
#include "edition/cell_text.hpp"

#include <algorithm>
#include <map>

namespace dmn_tests {
namespace {

using namespace ipsf;
using dmn::dmn_model;
using dmn::dmn_table;

std::string all_criteria() {
    return "the decisions of criteria must be criterion_N, N an id from " + std::to_string(lowest_criterion_id) +
           " to " + std::to_string(highest_criterion_id) + "; at least one, with ids that rise";
}

std::string text_of(pugi::xml_node element) { return element.child("text").text().get(); }

std::vector<std::string> split(std::string_view list) {
    std::vector<std::string> parts;
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        std::string part(list.substr(0, comma));
        part.erase(std::remove_if(part.begin(), part.end(), [](char c) { return c == ' ' || c == '"'; }), part.end());
        parts.push_back(std::move(part));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return parts;
}

/// The name after the `#` and a prefix in the reference of a requirement; empty when it is none.
std::string required(pugi::xml_node requirement, const char* element, const std::string& prefix) {
    const std::string_view href = requirement.child(element).attribute("href").value();
    const std::string start = "#" + prefix;
    return href.starts_with(start) ? std::string(href.substr(start.size())) : std::string();
}

bool has_input(const dmn_table& table, const std::string& name) {
    return std::any_of(table.inputs.begin(), table.inputs.end(), [&](const input& one) { return one.name == name; });
}

class dmn_reader {
public:
    dmn_reader(pugi::xml_node definitions, file_problems& problems) : definitions_(definitions), problems_(problems) {}

    [[nodiscard]] dmn_model read() {
        dmn_model made;
        made.edition = definitions_.attribute("name").value();
        made.round_half_up = definitions_.attribute("ipsf:edge").value() == dmn::edge_names[1];
        for (const pugi::xml_node type : definitions_.children("itemDefinition")) read_type(type);
        for (const pugi::xml_node data : definitions_.children("inputData")) read_input(data);
        problems_.throw_if_any();  // cells mean something only on inputs that are understood
        for (const pugi::xml_node decision : definitions_.children("decision"))
            if (!decision.child("literalExpression"))
                made.tables.push_back(read_table(decision, made.tables.empty() ? 0 : made.tables.back().criterion));
        if (made.tables.empty()) problems_.add(definitions_, "missing-criterion", all_criteria());
        return made;
    }

private:
    /// What a count or choice may be; `compare` checks the rest.
    void read_type(pugi::xml_node type) {
        input one;
        const std::string values = text_of(type.child("allowedValues"));
        if (values.starts_with("[0..") && values.ends_with("]")) {
            one.kind = input_kind::count;
            one.most = parse_whole(std::string_view(values).substr(4, values.size() - 5)).value_or(0);
        } else {
            one.kind = input_kind::choice;
            one.choices = split(values);
        }
        types_[type.attribute("name").value()] = std::move(one);
    }

    void read_input(pugi::xml_node data) {
        const std::string type = data.child("variable").attribute("typeRef").value();
        input one;
        if (type == "share" || type == "quantity" || type == "whole") {
            one.kind = input_kind::measure;
            one.unit = type == "share"   ? measure_unit::share
                       : type == "whole" ? measure_unit::whole
                                         : measure_unit::number;
        } else if (const auto found = types_.find(type); found != types_.end()) {
            one = found->second;
        } else if (type != "boolean") {
            problems_.add(data, "unknown-type",
                          "the input must have a type that the file defines before it, or boolean");
        }
        one.name = data.attribute("name").value();
        if (!is_cell_name(one.name))
            problems_.add(
                data, "bad-name",
                "the name of an input has lower-case letters, digits and underscores, and begins with a letter");
        inputs_[one.name] = one;
    }

    /// Criteria stand in the order of their ids; `previous`: that of the one before it.
    [[nodiscard]] dmn_table read_table(pugi::xml_node decision, int previous) {
        dmn_table made;
        constexpr std::string_view prefix = "criterion_";
        const std::string id = decision.attribute("id").value();
        const auto number =
            id.starts_with(prefix) ? parse_whole(std::string_view(id).substr(prefix.size())) : std::nullopt;
        if (!number || *number <= previous || *number > highest_criterion_id ||
            id != std::string(prefix) + std::to_string(*number)) {
            problems_.add(decision, "missing-criterion", all_criteria());
            return made;
        }
        made.criterion = static_cast<int>(*number);
        const std::string_view name = decision.attribute("name").value();
        made.key = name.substr(std::min(id.size() + 1, name.size()));
        const auto* kind =
            std::find(std::begin(dmn::kind_names), std::end(dmn::kind_names), decision.attribute("ipsf:kind").value());
        made.kind = kind == std::end(dmn::kind_names) ? criterion_kind::table
                                                      : static_cast<criterion_kind>(kind - std::begin(dmn::kind_names));
        const auto before = problems_.size();
        read_inputs(decision, made);
        if (problems_.size() != before) return made;
        const pugi::xml_node table = decision.child("decisionTable");
        if (!table) {
            problems_.add(decision, "no-table", "the decision of a criterion must have a decision table");
            return made;
        }
        for (const pugi::xml_node rule : table.children("rule")) read_rule(rule, made);
        return made;
    }

    /// The inputs and ratios that the decision requires, and what its columns are on.
    void read_inputs(pugi::xml_node decision, dmn_table& table) {
        std::vector<dmn::ratio> ratios;
        for (const pugi::xml_node requirement : decision.children("informationRequirement")) {
            const auto found = inputs_.find(required(requirement, "requiredInput", "input_"));
            if (found != inputs_.end() && !has_input(table, found->first))
                table.inputs.push_back(found->second);
            else if (const auto ratio = read_ratio(required(requirement, "requiredDecision", ""), table))
                ratios.push_back(*ratio);
            else
                problems_.add(requirement, "unknown-input",
                              "the decision requires what the file does not define, or one thing twice");
        }
        subjects_.clear();
        if (table.kind == criterion_kind::count) {
            input met;
            met.name = "met";
            met.kind = input_kind::count;
            met.most = static_cast<std::int64_t>(table.inputs.size());
            subjects_.push_back({met, 0, std::nullopt});
            return;
        }
        for (std::size_t place = 0; place < table.inputs.size(); ++place)
            subjects_.push_back({table.inputs[place], place, std::nullopt});
        for (const dmn::ratio& one : ratios) {
            input about;
            about.name = one.name;
            about.kind = input_kind::measure;
            subjects_.push_back({about, one.input, one.divided_by});
        }
    }

    /// The ratio of two of the table's inputs that the decision of that id has.
    [[nodiscard]] std::optional<dmn::ratio> read_ratio(const std::string& id, const dmn_table& table) const {
        const pugi::xml_node decision = definitions_.find_child_by_attribute("decision", "id", id.c_str());
        std::vector<std::size_t> places;
        for (const pugi::xml_node requirement : decision.children("informationRequirement")) {
            const std::string name = required(requirement, "requiredInput", "input_");
            for (std::size_t place = 0; place < table.inputs.size(); ++place)
                if (table.inputs[place].name == name) places.push_back(place);
        }
        if (places.size() != 2) return std::nullopt;
        return dmn::ratio{decision.attribute("ipsf:ratio").value(), places[0], places[1]};
    }

    void read_rule(pugi::xml_node rule, dmn_table& table) {
        row made;
        const auto level = parse_whole(text_of(rule.child("outputEntry")));
        if (!level || *level < 1 || *level > 5)
            problems_.add(rule.child("outputEntry"), "unknown-level",
                          "the output of a rule must be a level from 1 to 5");
        else
            made.level = static_cast<int>(*level);
        made.id = text_of(rule.child("annotationEntry"));
        if (table.rows.empty())
            table.readings = split(text_of(rule.child("annotationEntry").next_sibling("annotationEntry")));
        pugi::xml_node entry = rule.child("inputEntry");
        for (const subject& one : subjects_) {
            if (auto read = read_entry(entry, one)) made.cells.push_back(std::move(*read));
            entry = entry.next_sibling("inputEntry");
        }
        table.rows.push_back(std::move(made));
    }

    struct subject {
        input about;
        std::size_t place = 0;
        std::optional<std::size_t> divided_by;
    };

    [[nodiscard]] std::optional<cell> read_entry(pugi::xml_node entry, const subject& on) {
        std::string text = text_of(entry);
        if (text == "-") return std::nullopt;
        text.erase(std::remove(text.begin(), text.end(), '"'), text.end());
        try {
            cell made = read_cell(text, on.about, {});
            made.input = on.place;
            made.divided_by = on.divided_by;
            made.name = on.about.name;
            return made;
        } catch (const unreadable_cell& wrong) {
            problems_.add(entry, wrong.rule, wrong.what());
            return std::nullopt;
        }
    }

    pugi::xml_node definitions_;
    file_problems& problems_;
    std::map<std::string, input> types_;
    std::map<std::string, input> inputs_;
    std::vector<subject> subjects_;  ///< of the columns of the table that is being read
};

}  // namespace

dmn_model read_dmn(std::string_view xml, std::string_view name) {
    file_problems problems(xml, name);
    pugi::xml_document document;
    const auto parsed = document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_trim_pcdata,
                                             pugi::encoding_utf8);
    xml::must(parsed.status != pugi::status_out_of_memory);
    if (!parsed)
        problems.add_at(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)), "not-xml",
                        std::string("this is no XML in UTF-8: ") + parsed.description());
    const pugi::xml_node definitions = document.document_element();
    if (parsed && definitions.name() != std::string_view("definitions"))
        problems.add(definitions, "not-as-written", "the file must begin with `definitions`, without a prefix");
    problems.throw_if_any();
    dmn_model made = dmn_reader(definitions, problems).read();
    problems.throw_if_any();
    pugi::xml_document written;
    compare(definitions, dmn::write_tables(written, made), problems);
    problems.throw_if_any();
    return made;
}

}  // namespace dmn_tests
