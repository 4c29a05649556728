// Takes tables of a result and editions; adds the titles that the editions have for the ids and keys in their cells.
#include "xlsx/titles.hpp"

#include "xlsx/columns.hpp"

#include <ipsf/process_rules.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ipsf::xlsx {
namespace {

/// What says the title of a cell that is not empty, from what stands in another column of its row; null where there is
/// none.
using title_of = std::function<const text*(const table_cell& cell, const table_cell& beside)>;

/// The place of the column, or none.
std::optional<std::size_t> find_column(const result_table& table, std::string_view name) {
    const auto found =
        std::find_if(table.columns.begin(), table.columns.end(), [&](const auto& one) { return one.name == name; });
    if (found == table.columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - table.columns.begin());
}

/// Adds the titles to a table that has the column. `beside` names the other column; where there is none, its cells
/// count as empty.
void add_titles(result_table& to, std::string_view column, const text& head, language in, const title_of& title,
                std::string_view beside = {}) {
    const auto place = find_column(to, column);
    if (!place) return;
    std::function<table_cell(std::size_t)> at_other;
    if (const auto other = find_column(to, beside)) at_other = to.columns[*other].at;
    const auto say = [at = to.columns[*place].at, at_other, title, in](std::size_t row) -> table_cell {
        const auto cell = at(row);
        if (std::holds_alternative<std::monostate>(cell)) return {};
        const text* const found = title(cell, at_other ? at_other(row) : table_cell());
        return found == nullptr ? table_cell() : table_cell(std::string_view(found->in(in)));
    };
    to.columns.insert(to.columns.begin() + static_cast<std::ptrdiff_t>(*place) + 1,
                      make_column({.name = std::string(column) + "_title", .always = false, .title = head}, say));
}

template <class Things>
const text* title_by_key(const Things& things, std::string_view key) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const auto& one) { return one.key == key; });
    return found == things.end() ? nullptr : &found->title;
}

/// The scale of that key; without one, the only one.
const scale& find_scale(const edition& by, const table_cell& key) {
    if (std::holds_alternative<std::monostate>(key)) return by.scales.front();
    return *std::find_if(by.scales.begin(), by.scales.end(), [&](const scale& one) { return one.key == text_in(key); });
}

}  // namespace

void add_criterion_titles(tables& to, std::initializer_list<const edition*> by, language in) {
    const std::vector<const edition*> editions(by);
    const title_of of_criterion = [editions](const table_cell& id, const table_cell&) -> const text* {
        for (const auto* edition : editions)
            if (const auto* const found = edition->find_criterion(static_cast<int>(std::get<std::int64_t>(id))))
                return &found->title;
        return nullptr;
    };
    const title_of of_input = [editions](const table_cell& name, const table_cell&) -> const text* {
        for (const auto* edition : editions)
            if (const auto* const found = edition->find_input(text_in(name))) return &found->label;
        return nullptr;
    };
    for (auto& table : to) {
        add_titles(table, "criterion", {"kriteerin nimi", "criterion's title"}, in, of_criterion);
        add_titles(table, "input", {"syötteen nimi", "input's title"}, in, of_input);
    }
}

void add_part_titles(tables& to, const edition& by, language in) {
    const title_of of_part = [&by](const table_cell& key, const table_cell& part) {
        return text_in(part) == "section" ? title_by_key(by.sections, text_in(key))
                                          : title_by_key(by.principles, text_in(key));
    };
    for (auto& table : to)
        if (table.name == "parts") add_titles(table, "key", {"nimi", "title"}, in, of_part, "part");
}

void add_level_titles(tables& to, const edition& by, language in) {
    const title_of of_level = [&by](const table_cell& key, const table_cell& scale) {
        return title_by_key(find_scale(by, scale).levels, text_in(key));
    };
    const text head = {"tason nimi", "level's title"};
    for (auto& table : to) {
        add_titles(table, "level", head, in, of_level, "scale");
        add_titles(table, "way_up_level", {"seuraavan tason nimi", "next level's title"}, in, of_level, "scale");
        if (!by.has_several_scales()) continue;
        for (const auto& one : by.scales)
            add_titles(table, one.key + "_level", head, in, [&one](const table_cell& key, const table_cell&) {
                return title_by_key(one.levels, text_in(key));
            });
    }
}

void add_deadline_titles(tables& to, const edition& by, language in) {
    const title_of of_deadline = [&by](const table_cell& key, const table_cell&) {
        return title_by_key(by.process->deadlines, text_in(key));
    };
    for (auto& table : to) add_titles(table, "key", {"määräajan nimi", "deadline's title"}, in, of_deadline);
}

void keep_language(tables& of, language in) {
    const std::string_view other = in == language::fi ? "_en" : "_fi";
    for (auto& table : of)
        table.columns.erase(std::remove_if(table.columns.begin(), table.columns.end(),
                                           [&](const auto& column) { return column.name.ends_with(other); }),
                            table.columns.end());
}

}  // namespace ipsf::xlsx
