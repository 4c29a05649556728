#include "dmn/expressions.hpp"
#include "dmn/parts.hpp"

#include <set>
#include <sstream>

namespace ipsf {
namespace {

void refuse_reserved_names(const dmn_model& model) {
    std::vector<problem> problems;
    std::set<std::string> seen;
    for (const dmn_table& table : model.tables)
        for (const input& one : table.inputs)
            if (dmn::is_reserved(one.name) && seen.insert(one.name).second)
                problems.push_back({model.edition, 0, "", "reserved-name",
                                    "`" + one.name + "` is a word of FEEL's own, so no DMN file can have it as an input of criterion " +
                                        std::to_string(table.criterion) + "; name the input otherwise",
                                    table.criterion});
    refused::throw_if_any(std::move(problems));
}

}  // namespace

std::string dmn::to_text(const pugi::xml_document& document) {
    std::ostringstream text;
    document.save(text, "  ", pugi::format_indent, pugi::encoding_utf8);
    return text.str();
}

std::string to_dmn(const rulebook& edition, language in) {
    const dmn_model model = dmn_model_of(edition);
    refuse_reserved_names(model);
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    const pugi::xml_node definitions = dmn::write_tables(document, model);
    dmn::describe(definitions, edition, in);
    dmn::draw(definitions, model);
    return dmn::to_text(document);
}

}  // namespace ipsf
