// docs/duties.md names deadlines, inputs, measures, forms and words that there are, and every deadline that comes from
// the guide alone.
#include "support/catch.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/measures.hpp>
#include <ipsf/process_rules.hpp>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace ipsf;

namespace {

std::set<std::string> names_in_the_document() {
    std::ifstream file(std::string(IPSF_SOURCE_DIR) + "/docs/duties.md");
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    static const std::regex code("`([a-z_0-9]+)`");
    std::set<std::string> names;
    for (std::sregex_iterator at(text.begin(), text.end(), code), end; at != end; ++at) names.insert((*at)[1]);
    return names;
}

std::set<std::string> known_names(const edition& edition) {
    std::set<std::string> names(form_kind_names.begin(), form_kind_names.end());
    names.insert(party_names.begin(), party_names.end());
    names.insert(measure_names.begin(), measure_names.end());
    for (const auto& rule : edition.process->deadlines) names.insert(rule.key);
    for (const auto& criterion : edition.criteria)
        for (const auto& input : criterion.inputs) names.insert(input.name);
    return names;
}

}  // namespace

TEST_CASE("the document on duties names what there is") {
    const auto edition = embedded_edition("fi-2021-11");
    const auto known = known_names(*edition);
    const auto named = names_in_the_document();
    REQUIRE(named.size() > 30);
    for (const auto& name : named) {
        INFO(name);
        CHECK(known.contains(name));
    }
    // What no criterion asks for comes from the job descriptions, but for the forms.
    for (const auto& rule : edition->process->deadlines) {
        const bool of_a_form = rule.key == "form_c" || rule.key == "form_d" || rule.key == "form_e";
        if (!rule.criteria.empty() || of_a_form) continue;
        INFO(rule.key);
        CHECK(named.contains(rule.key));
    }
}
