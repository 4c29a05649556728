// Reads the boundary cases of a criterion: what is given, and the level that must come out. Problems go into the
// edition's log.
#include "edition/case_grids.hpp"
#include "edition/read_criterion.hpp"

#include <algorithm>
#include <stdexcept>

namespace ipsf {
namespace {

const input* find_input(const criterion& made, std::string_view name) {
    const auto found =
        std::find_if(made.inputs.begin(), made.inputs.end(), [&](const input& one) { return one.name == name; });
    return found == made.inputs.end() ? nullptr : &*found;
}

void read_given(table_view& view, const criterion& made, boundary_case& one, problem_log& log) {
    const node* given = view.need("given", node_kind::table);
    if (given == nullptr) return;
    for (const member& answer : given->members) {
        const input* asked = find_input(made, answer.key);
        if (asked == nullptr) {
            log.add(answer.at, "unknown-input",
                    "the case gives `" + answer.key + "`, which is no input of this criterion; correct the name");
            continue;
        }
        if (!is_of_kind(answer.value, node_kind::text, "a value given in a case", log)) continue;
        try {
            static_cast<void>(parse_answer(*asked, answer.value.text));
            one.given.emplace_back(answer.key, answer.value.text);
        } catch (const std::invalid_argument& wrong) {
            log.add(answer.value.at, "bad-value", "`" + answer.key + "`: " + wrong.what());
        }
    }
}

void read_expected_levels(table_view& view, boundary_case& one, problem_log& log) {
    const bool one_level = view.find("level") != nullptr;
    if (one_level == (view.find("levels") != nullptr)) {
        log.add(view.at(), "missing-key", "this case must have either `level`, or `levels` = [lowest, highest]");
        return;
    }
    if (one_level) {
        one.low = one.high = static_cast<int>(view.need_whole("level", 1, 5));
        return;
    }
    const node* levels = view.need("levels", node_kind::list);
    if (levels == nullptr) return;
    const auto& ends = levels->elements;
    const bool whole = ends.size() == 2 && ends[0].kind == node_kind::whole && ends[1].kind == node_kind::whole;
    if (!whole || ends[0].whole < 1 || ends[1].whole > 5 || ends[0].whole >= ends[1].whole) {
        log.add(
            levels->at, "out-of-range",
            "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`");
        return;
    }
    one.low = static_cast<int>(ends[0].whole);
    one.high = static_cast<int>(ends[1].whole);
}

void read_undecided_by(table_view& view, const criterion& made, boundary_case& one, problem_log& log) {
    const node* list = view.find("undecided_by");
    if (list == nullptr) return;
    one.undecided_by = view.need_words("undecided_by");
    for (const std::string& name : *one.undecided_by) {
        const bool given =
            std::any_of(one.given.begin(), one.given.end(), [&](const auto& answer) { return answer.first == name; });
        if (find_input(made, name) == nullptr || given)
            log.add(list->at, "unknown-input",
                    "`undecided_by` names `" + name +
                        "`, which is no input of this criterion that the case leaves unknown");
    }
}

boundary_case read_case(const node& from, const criterion& made, problem_log& log) {
    table_view view(from, "this case", log);
    boundary_case boundary;
    boundary.criterion = made.id;
    boundary.at = from.at;
    read_given(view, made, boundary, log);
    read_expected_levels(view, boundary, log);
    read_undecided_by(view, made, boundary, log);
    if (const node* row_id = view.find("row", node_kind::text)) {
        boundary.row = row_id->text;
        if (std::none_of(made.rows.begin(), made.rows.end(),
                         [&](const row& other) { return other.id == row_id->text; }))
            log.add(row_id->at, "unknown-row", "this criterion has no row `" + row_id->text + "`; correct the id");
    }
    if (const node* why = view.find("why", node_kind::text)) boundary.why = why->text;
    view.refuse_the_rest();
    return boundary;
}

}  // namespace

std::vector<boundary_case> read_cases(table_view& criterion_view, const criterion& made, problem_log& log) {
    std::vector<boundary_case> cases;
    if (const node* list = criterion_view.find("case", node_kind::list))
        for (const node& from : list->elements) cases.push_back(read_case(from, made, log));
    if (const node* grids = criterion_view.find("grid", node_kind::list))
        for (const node& grid : grids->elements)
            for (const node& from : cases_of_grid(grid, log)) cases.push_back(read_case(from, made, log));
    return cases;
}

}  // namespace ipsf
