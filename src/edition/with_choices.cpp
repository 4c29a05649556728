// What-if: the same edition with other named choices.
#include "edition/cell_text.hpp"
#include "edition/named_choices.hpp"

#include <ipsf/decision_table.hpp>
#include <ipsf/edition.hpp>

#include <algorithm>

namespace ipsf {
namespace {

problem refused_choice(const std::string& key, std::string rule, std::string message, int criterion = 0) {
    problem made;
    made.column = key;
    made.rule = std::move(rule);
    made.message = std::move(message);
    made.criterion = criterion;
    return made;
}

std::string keys_of(const edition& edition) {
    std::string keys;
    for (const named_choice& one : edition.choices) keys += (keys.empty() ? "" : ", ") + one.key;
    return keys.empty() ? "none" : keys;
}

std::vector<problem> choose(edition& edition, const std::map<std::string, std::string>& chosen) {
    std::vector<problem> problems;
    for (const auto& [key, value] : chosen) {
        const auto choice = std::find_if(edition.choices.begin(), edition.choices.end(),
                                         [&, wanted = key](const named_choice& one) { return one.key == wanted; });
        if (choice == edition.choices.end())
            problems.push_back(
                refused_choice(key, "unknown-choice",
                               "edition " + edition.id + " has no choice of this name; it has: " + keys_of(edition)));
        else if (!is_allowed(*choice, value))
            problems.push_back(
                refused_choice(key, "unknown-value", "choice " + key + " must be " + allowed_values(*choice)));
        else
            choice->value = value;
    }
    return problems;
}

/// The input, or for a ratio what stands for one, that a cell is on.
input subject_of(const criterion& made, const cell& one) {
    input about;
    if (!one.divided_by && made.kind != criterion_kind::count) return made.inputs[one.input];
    about.name = one.name;
    about.kind = made.kind == criterion_kind::count ? input_kind::count : input_kind::measure;
    about.most = static_cast<std::int64_t>(made.inputs.size());
    return about;
}

/// Reads the cells that name a choice again. Whether there were any.
bool read_again(criterion& made, const std::vector<named_choice>& choices) {
    bool any = false;
    for (row& one : made.rows)
        for (cell& asked : one.cells) {
            if (choices_named(asked, choices).empty()) continue;
            cell read = read_cell(asked.written, subject_of(made, asked), choices);
            read.input = asked.input;
            read.divided_by = asked.divided_by;
            read.name = asked.name;
            read.at = asked.at;
            asked = std::move(read);
            any = true;
        }
    return any;
}

}  // namespace

std::shared_ptr<const ipsf::edition> with_choices(std::shared_ptr<const ipsf::edition> edition,
                                                  const std::map<std::string, std::string>& chosen) {
    if (chosen.empty()) return edition;
    auto made = std::make_shared<ipsf::edition>(*edition);
    std::vector<problem> problems = choose(*made, chosen);
    for (criterion& one : made->criteria) {
        if (!problems.empty()) break;
        try {
            if (read_again(one, made->choices)) one.compiled = detail::compiled_rows(one);
        } catch (const unreadable_cell& wrong) {
            problems.push_back(refused_choice("", wrong.rule,
                                              "criterion " + std::to_string(one.id) + " cannot use this choice: " +
                                                  wrong.what() + ", or choose another value",
                                              one.id));
        }
    }
    refused::throw_if_any(std::move(problems));
    return made;
}

}  // namespace ipsf
