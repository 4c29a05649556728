#include "report/json_values.hpp"

#include "report/visible.hpp"

#include <ipsf/version.hpp>

namespace ipsf::reporting {
namespace {

json counts_to_json(const left_out_counts& counts) {
    auto object = json::object();
    for (const auto& [kind, count] : counts) object[std::string(kind)] = count;
    return object;
}

}  // namespace

std::string dump(const json& value) { return escape_hidden(value.dump(2, ' ', false, json::error_handler_t::replace) + "\n"); }

json name_to_json(const std::string& id, const std::string& hash, const text& what_if) {
    json object = {{"id", id}, {"hash", hash}};
    if (!what_if.en.empty()) object["what_if"] = {{"fi", what_if.fi}, {"en", what_if.en}};
    return object;
}

json made_with(const rulebook& edition, bool out_of_date) {
    json object;
    object["library"] = library_version();
    object["edition"] = name_to_json(edition.id, edition.hash, edition.what_if);
    if (out_of_date) object["edition"]["out_of_date"] = true;
    return object;
}

json service_model_of(const process_rules& process) {
    if (process.service_model.empty()) return nullptr;
    return {{"id", process.service_model}, {"hash", process.service_model_hash}};
}

json measurement_to_json(const measurement& measured) {
    json object = {{"numerator", measured.numerator},
                   {"denominator", measured.denominator},
                   {"source", "measure"},
                   {"left_out", counts_to_json(measured.left_out)}};
    if (!measured.counted.empty()) object["counted"] = counts_to_json(measured.counted);
    if (!measured.known()) object["reason"] = measured.unknown_because;
    return object;
}

void add_warnings(json& object, const warning_counts& warnings) {
    auto kinds = json::object();
    for (const auto& [kind, count] : by_kind(warnings)) kinds[kind] = count;
    object["warnings"] = std::move(kinds);
    auto named = json::array();
    for (const auto& [what, count] : warnings) {
        if (!what.is_named()) continue;
        json one = {{"kind", what.kind}, {"table", what.table}, {"name", what.name}};
        if (what.row != 0) one["rows"] = json::array({what.row});
        if (what.other_row != 0) one["rows"].push_back(what.other_row);
        one["count"] = count;
        named.push_back(std::move(one));
    }
    if (!named.empty()) object["named_warnings"] = std::move(named);
}

json text_or_null(std::string_view text) { return text.empty() ? json(nullptr) : json(text); }

}  // namespace ipsf::reporting
