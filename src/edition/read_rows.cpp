// Reads the rows of a criterion's decision table: ids, levels and cells, each cell on an input or a ratio that the
// criterion has.
#include "edition/cell_text.hpp"
#include "edition/read_criterion.hpp"

#include <algorithm>

namespace ipsf {
namespace {

/// What the cells of a criterion's rows may be on.
class cell_subjects {
public:
    cell_subjects(const criterion& made, const std::vector<derived_input>& derived) {
        if (made.kind == criterion_kind::count) {
            input met;
            met.name = "met";
            met.kind = input_kind::count;
            met.most = static_cast<std::int64_t>(made.inputs.size());
            subjects_.push_back({.about = met, .place = 0, .divided_by = std::nullopt});
            return;
        }
        for (std::size_t place = 0; place < made.inputs.size(); ++place)
            subjects_.push_back({.about = made.inputs[place], .place = place, .divided_by = std::nullopt});
        for (const derived_input& one : derived) {
            input ratio;
            ratio.name = one.name;
            ratio.kind = input_kind::measure;
            ratio.unit = measure_unit::number;
            subjects_.push_back({.about = ratio, .place = one.input, .divided_by = one.divided_by});
        }
    }

    struct subject {
        input about;
        std::size_t place = 0;
        std::optional<std::size_t> divided_by;
    };
    [[nodiscard]] const subject* find(std::string_view name) const {
        const auto found = std::find_if(subjects_.begin(), subjects_.end(),
                                        [&](const subject& one) { return one.about.name == name; });
        return found == subjects_.end() ? nullptr : &*found;
    }

private:
    std::vector<subject> subjects_;
};

std::optional<cell> read_row_cell(const member& from, const cell_subjects& subjects, criterion_kind kind,
                                  const std::vector<named_choice>& choices, problem_log& log) {
    const auto* subject = subjects.find(from.key);
    if (subject == nullptr) {
        log.add(from.at, "unknown-input",
                kind == criterion_kind::count
                    ? "the rows of a count ask only for `met`, how many flags are true; `" + from.key +
                          "` cannot stand here"
                    : "the row names `" + from.key +
                          "`, which is no input of this criterion; declare it under input or correct the name");
        return std::nullopt;
    }
    const bool flag = subject->about.kind == input_kind::flag;
    if (flag != (from.value.kind == node_kind::truth) || (!flag && from.value.kind != node_kind::text)) {
        log.add(from.value.at, "bad-cell",
                flag ? "`" + from.key + "` is a flag; write true or false, without quotes"
                     : "the cell on `" + from.key + "` must stand in quotes, such as \">= 6\" or \"weekly\"");
        return std::nullopt;
    }
    try {
        cell made = read_cell(flag ? (from.value.truth ? "true" : "false") : from.value.text, subject->about, choices);
        made.input = subject->place;
        made.divided_by = subject->divided_by;
        made.name = from.key;
        made.at = from.value.at;
        return made;
    } catch (const unreadable_cell& wrong) {
        log.add(from.value.at, wrong.rule, wrong.what());
        return std::nullopt;
    }
}

}  // namespace

std::vector<row> read_rows(table_view& criterion_view, const criterion& made, const std::vector<derived_input>& derived,
                           const std::vector<named_choice>& choices, problem_log& log,
                           std::set<std::string>& inputs_used) {
    std::vector<row> rows;
    const node* list = criterion_view.need("row", node_kind::list);
    if (list == nullptr) return rows;
    if (list->elements.empty())
        log.add(list->at, "missing-key", "this criterion has no rows; add one for each level as [[criterion.row]]");
    const cell_subjects subjects(made, derived);
    for (const node& from : list->elements) {
        table_view view(from, "this row", log);
        row entry;
        entry.id = view.need_word("id");
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const row& other) { return !entry.id.empty() && other.id == entry.id; }))
            log.add(from.at, "repeated",
                    "this criterion has another row `" + entry.id + "`; give each row an id of its own");
        entry.level = static_cast<int>(view.need_whole("level", 1, 5));
        if (const node* when = view.need("when", node_kind::table))
            for (const member& written : when->members) {
                inputs_used.insert(written.key);
                if (auto read = read_row_cell(written, subjects, made.kind, choices, log))
                    entry.cells.push_back(std::move(*read));
            }
        view.refuse_the_rest();
        entry.at = from.at;
        rows.push_back(std::move(entry));
    }
    return rows;
}

}  // namespace ipsf
