// Takes a parsed document and writes every [[criterion.grid]] out as single cases, so that nothing behind it knows
// of grids.
#include "edition/case_grids.hpp"

#include "edition/table_view.hpp"

#include <algorithm>
#include <iterator>

namespace ipsf {
namespace {

node table_at(place at) {
    node made;
    made.kind = node_kind::table;
    made.at = at;
    return made;
}

/// ["6", "weekly", 5, "5a", "on the limit"]: a value for each input, the level, and if given the row and the reason.
node case_of_line(const node& line, const std::vector<std::string>& inputs) {
    node made = table_at(line.at);
    made.in_line = false;
    node given = table_at(line.at);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const node& value = line.elements[i];
        if (value.kind != node_kind::text || !value.text.empty()) given.members.push_back({inputs[i], value.at, value});
    }
    made.members.push_back({"given", line.at, std::move(given)});
    const node& level = line.elements[inputs.size()];
    made.members.push_back({level.kind == node_kind::list ? "levels" : "level", level.at, level});
    constexpr const char* behind[] = {"row", "why"};
    for (std::size_t i = inputs.size() + 1; i < line.elements.size(); ++i) {
        const node& one = line.elements[i];
        if (one.kind != node_kind::text || !one.text.empty())
            made.members.push_back({behind[i - inputs.size() - 1], one.at, one});
    }
    return made;
}

}  // namespace

std::vector<node> cases_of_grid(const node& grid, problem_log& log) {
    std::vector<node> cases;
    table_view view(grid, "this grid", log);
    const auto inputs = view.need_words("inputs");
    const node* lines = view.need("cases", node_kind::list);
    view.refuse_the_rest();
    if (lines == nullptr || view.find("inputs") == nullptr) return cases;
    if (inputs.empty() || lines->elements.empty())
        log.add(grid.at, "empty-list", "this grid needs at least one of `inputs` and one of `cases`");
    for (const node& line : lines->elements) {
        if (!is_of_kind(line, node_kind::list, "each of `cases` of this grid", log)) continue;
        const std::size_t least = inputs.size() + 1;
        if (line.elements.size() < least || line.elements.size() > least + 2)
            log.add(line.at, "bad-case",
                    "this line must have " + std::to_string(inputs.size()) +
                        " values, one for each of `inputs`, then the level, and may then have the row and the reason");
        else
            cases.push_back(case_of_line(line, inputs));
    }
    return cases;
}

void write_out_grids(node& edition, problem_log& log) {
    const auto named = [](std::string_view key) { return [key](const member& one) { return one.key == key; }; };
    const auto criteria = std::find_if(edition.members.begin(), edition.members.end(), named("criterion"));
    if (criteria == edition.members.end()) return;
    for (node& criterion : criteria->value.elements) {
        const auto grids = std::find_if(criterion.members.begin(), criterion.members.end(), named("grid"));
        if (grids == criterion.members.end() || grids->value.kind != node_kind::list) continue;
        const member taken = std::move(*grids);
        criterion.members.erase(grids);
        auto list = std::find_if(criterion.members.begin(), criterion.members.end(), named("case"));
        if (list == criterion.members.end()) {
            member made{"case", taken.at, {}};
            made.value.kind = node_kind::list;
            made.value.at = taken.value.at;
            criterion.members.push_back(std::move(made));
            list = criterion.members.end() - 1;
        }
        for (const node& grid : taken.value.elements) {
            std::vector<node> cases = cases_of_grid(grid, log);
            std::move(cases.begin(), cases.end(), std::back_inserter(list->value.elements));
        }
    }
}

}  // namespace ipsf
