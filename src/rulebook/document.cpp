// The only file that sees toml++, which is slow to compile.
#include "rulebook/document.hpp"

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>

namespace ipsf {
namespace {

place to_place(const toml::source_position& position) { return {position.line, position.column}; }
place place_of(const toml::source_region& region) { return to_place(region.begin); }

day day_of(const toml::date& value) {
    const day on = detail::from_civil({std::chrono::year{value.year}, std::chrono::month{value.month}, std::chrono::day{value.day}});
    return earliest_day <= on && on <= latest_day ? on : no_day;
}

node to_node(const toml::node& from) {
    node made;
    made.at = place_of(from.source());
    made.end = to_place(from.source().end);
    if (const auto* text = from.as_string()) {
        made.kind = node_kind::text;
        made.text = text->get();
    } else if (const auto* whole = from.as_integer()) {
        made.kind = node_kind::whole;
        made.whole = whole->get();
    } else if (const auto* truth = from.as_boolean()) {
        made.kind = node_kind::truth;
        made.truth = truth->get();
    } else if (const auto* on = from.as_date()) {
        made.kind = node_kind::date;
        made.on = day_of(on->get());
    } else if (const auto* list = from.as_array()) {
        made.kind = node_kind::list;
        for (const toml::node& element : *list) made.elements.push_back(to_node(element));
    } else if (const auto* table = from.as_table()) {
        made.kind = node_kind::table;
        for (const auto& [key, value] : *table) made.members.push_back({std::string(key.str()), place_of(key.source()), to_node(value)});
        // toml++ keeps keys by name; a rulebook's inputs and readings stand in the order of the file
        std::sort(made.members.begin(), made.members.end(), [](const member& a, const member& b) { return a.at < b.at; });
    }
    return made;
}

}  // namespace

std::optional<node> read_document(std::string_view toml, problem_log& log) {
    const toml::parse_result parsed = toml::parse(toml);
    if (parsed) return to_node(parsed.table());
    log.add(place_of(parsed.error().source()), "not-toml",
            "this is not TOML (" + std::string(parsed.error().description()) + "); mend it here and check again");
    return std::nullopt;
}

}  // namespace ipsf
