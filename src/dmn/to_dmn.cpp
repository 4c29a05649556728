// Takes an edition; gives a DMN file as text: its tables, what people read beside them, and how a tool draws them.
#include "dmn/expressions.hpp"
#include "dmn/parts.hpp"
#include "xml/xml.hpp"

#include <ipsf/dmn.hpp>

#include <set>

namespace ipsf {
namespace {

void refuse_reserved_names(const dmn::dmn_model& model) {
    std::vector<problem> problems;
    std::set<std::string> seen;
    for (const dmn::dmn_table& table : model.tables)
        for (const input& one : table.inputs)
            if (dmn::is_reserved(one.name) && seen.insert(one.name).second)
                problems.push_back(
                    {.table = model.edition,
                     .rule = "reserved-name",
                     .message = "`" + one.name +
                                "` is a word of FEEL's own, so no DMN file can have it as an input of criterion " +
                                std::to_string(table.criterion) + "; name the input otherwise",
                     .criterion = table.criterion});
    refused::throw_if_any(std::move(problems));
}

}  // namespace

std::string to_dmn(const edition& edition, language in) {
    const dmn::dmn_model model = dmn::dmn_model_of(edition);
    refuse_reserved_names(model);
    pugi::xml_document document;
    xml::add_declaration(document);
    const pugi::xml_node definitions = dmn::write_tables(document, model);
    dmn::describe(definitions, edition, in);
    dmn::draw(definitions, model);
    return xml::to_text(document);
}

}  // namespace ipsf
