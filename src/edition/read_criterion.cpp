// Takes one [[criterion]] table; gives the criterion, and reports what is wrong with it by line and column.
#include "edition/read_criterion.hpp"

#include "edition/cell_text.hpp"
#include "edition/table_check.hpp"

#include <ipsf/decision_table.hpp>

#include <algorithm>

namespace ipsf {
namespace {

void read_kind(table_view& view, criterion& made, problem_log& log) {
    const node* kind = view.need("kind", node_kind::text);
    if (kind == nullptr) return;
    if (kind->text == "count")
        made.kind = criterion_kind::count;
    else if (kind->text == "judgement")
        made.kind = criterion_kind::judgement;
    else if (kind->text != "table")
        log.add(kind->at, "unknown-value", "`kind` of this criterion must be table, count or judgement");
}

void read_levels(table_view& view, criterion& made, problem_log& log) {
    const node* levels = view.need("levels", node_kind::list);
    if (levels == nullptr) return;
    if (levels->elements.size() != std::size(made.levels)) {
        log.add(levels->at, "out-of-range", "`levels` of this criterion must describe the five levels, from 1 to 5");
        return;
    }
    for (std::size_t i = 0; i < std::size(made.levels); ++i)
        made.levels[i] =
            read_both_languages(levels->elements[i], "the description of level " + std::to_string(i + 1), log);
}

/// The readings that the criterion cites, in the order of the edition; each of them is told so.
void read_readings(table_view& view, criterion& made, edition& edition, problem_log& log) {
    const std::vector<std::string> cited = view.need_words("readings");
    std::set<std::string> not_found(cited.begin(), cited.end());
    for (reading& one : edition.readings) {
        if (not_found.erase(one.id) == 0) continue;
        made.readings.push_back(one.id);
        one.criteria.push_back(made.id);
    }
    for (const std::string& id : cited)
        if (not_found.contains(id))
            log.add(view.find("readings")->at, "unknown-reading",
                    "there is no reading `" + id + "`; add [reading." + id + "] or correct the id");
}

void check_inputs_of_kind(const table_view& view, const criterion& made, problem_log& log) {
    for (const input& one : made.inputs)
        if (made.kind == criterion_kind::count && one.kind != input_kind::flag)
            log.add(one.at, "bad-kind",
                    "a criterion of kind count has only flags; make `" + one.name + "` one or the criterion a table");
    if (made.kind == criterion_kind::judgement &&
        (made.inputs.size() != 1 || made.inputs[0].kind != input_kind::choice))
        log.add(view.at(), "bad-kind",
                "a criterion of kind judgement has one input, a choice; change it or make the criterion a table");
    const auto measured = [](const input& one) { return one.kind == input_kind::measure; };
    if (made.averaged && std::none_of(made.inputs.begin(), made.inputs.end(), measured))
        log.add(view.at(), "bad-kind", "only a criterion with measures can be averaged; remove `averaged`");
}

/// Answers are given by the input's name alone, so two criteria that ask for one name must mean the same.
void check_same_elsewhere(const criterion& made, const edition& edition, problem_log& log) {
    for (const input& one : made.inputs) {
        const input* other = edition.find_input(one.name);
        if (other != nullptr && (other->kind != one.kind || other->unit != one.unit || other->most != one.most ||
                                 other->choices != one.choices || other->lower_is_better != one.lower_is_better))
            log.add(one.at, "inconsistent-input",
                    "another criterion declares input `" + one.name + "` otherwise; declare both alike or rename one");
    }
}

void check_used(const criterion& made, const std::vector<derived_input>& derived, const std::set<std::string>& used,
                problem_log& log) {
    std::set<std::size_t> in_ratio;
    for (const derived_input& one : derived) {
        in_ratio.insert({one.input, one.divided_by});
        if (!used.contains(one.name))
            log.add(one.at, "unused-input", "no row names derived input `" + one.name + "`; use or remove it");
    }
    if (made.kind == criterion_kind::count) return;  // its rows ask for all flags at once
    for (std::size_t i = 0; i < made.inputs.size(); ++i)
        if (!used.contains(made.inputs[i].name) && !in_ratio.contains(i))
            log.add(made.inputs[i].at, "unused-input",
                    "no row names input `" + made.inputs[i].name + "`; use or remove it");
}

void check_rows(criterion& made, problem_log& log) {
    const std::vector<table_problem> problems = check_table(made);
    for (const table_problem& wrong : problems)
        log.add(wrong.row ? made.rows[*wrong.row].at : made.at, wrong.rule, wrong.sentence);
    if (problems.empty()) made.compiled = detail::compiled_rows(made);
}

/// Inputs, rows and cases. Rows and cases are about inputs, so they are looked at only once the inputs are right, and
/// what the rows say together only once each row is.
void read_table(table_view& view, criterion& made, edition& edition, std::set<std::string>& choices_used,
                problem_log& log) {
    const std::size_t before = log.size();
    made.inputs = read_inputs(view, log);
    check_inputs_of_kind(view, made, log);
    check_same_elsewhere(made, edition, log);
    const std::vector<derived_input> derived = read_derived(view, made, log);
    if (log.size() != before) {
        static_cast<void>(view.find("row"));
        static_cast<void>(view.find("case"));
        static_cast<void>(view.find("grid"));
        return;
    }
    std::set<std::string> inputs_used;
    made.rows = read_rows(view, made, derived, edition.choices, log, inputs_used);
    for (const row& one : made.rows)
        for (const cell& asked : one.cells)
            for (std::string& key : choices_named(asked, edition.choices)) choices_used.insert(std::move(key));
    check_used(made, derived, inputs_used, log);
    if (log.size() == before) check_rows(made, log);
    for (boundary_case& one : read_cases(view, made, log)) edition.cases.push_back(std::move(one));
}

}  // namespace

void read_criterion(const node& from, edition& edition, std::set<std::string>& choices_used, problem_log& log) {
    table_view view(from, "this criterion", log);
    criterion made;
    made.at = from.at;
    made.id = static_cast<int>(view.need_whole("id", lowest_criterion_id, highest_criterion_id));
    log.set_criterion(made.id);
    made.key = view.need_name("key");
    for (const criterion& other : edition.criteria) {
        if (made.id != 0 && other.id == made.id)
            log.add(from.at, "repeated", "there is another criterion " + std::to_string(made.id) + "; correct its id");
        if (!made.key.empty() && other.key == made.key)
            log.add(from.at, "repeated",
                    "another criterion has the key `" + made.key + "`; give each a key of its own");
    }
    made.title = view.need_both_languages("title");
    made.asks = view.need_both_languages("asks");
    if (const node* source = view.need("source", node_kind::table)) {
        table_view source_view(*source, "`source` of this criterion", log);
        made.from = {source_view.need_text("document"), source_view.need_text("place")};
        source_view.refuse_the_rest();
    }
    made.averaged = view.truth_or_false("averaged");
    read_kind(view, made, log);
    read_levels(view, made, log);
    read_readings(view, made, edition, log);
    read_table(view, made, edition, choices_used, log);
    view.refuse_the_rest();
    log.set_criterion(0);
    edition.criteria.push_back(std::move(made));
}

}  // namespace ipsf
