// Takes tables of a result and editions; adds the titles that the editions have for the ids and keys in their cells.
#include "xlsx/titles.hpp"

#include "base/capitals.hpp"
#include "edition/named_choices.hpp"

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
using title_finder = std::function<const text*(const table_cell& cell, const table_cell& beside)>;

/// What is said of a cell that is not empty, from what stands in another column of its row.
using said_of = std::function<table_cell(const table_cell& cell, const table_cell& beside)>;

/// Adds a column behind that of a table that has it. `beside` names the other column; where there is none, its cells
/// count as empty.
void add_behind(result_table& to, std::string_view column, const text& head, const said_of& say,
                std::string_view beside) {
    const auto place = find_column(to, column);
    if (!place) return;
    std::function<table_cell(std::size_t)> at_other;
    if (const auto other = find_column(to, beside)) at_other = to.columns[*other].at;
    const auto added = [at = to.columns[*place].at, at_other, say](std::size_t row) -> table_cell {
        const auto cell = at(row);
        if (std::holds_alternative<std::monostate>(cell)) return {};
        return say(cell, at_other ? at_other(row) : table_cell());
    };
    to.columns.insert(to.columns.begin() + static_cast<std::ptrdiff_t>(*place) + 1,
                      make_column({.name = std::string(column) + "_title", .always = false, .title = head}, added));
}

void add_titles(result_table& to, std::string_view column, const text& head, language in, const title_finder& title,
                std::string_view beside = {}) {
    const auto say = [title, in](const table_cell& cell, const table_cell& other) -> table_cell {
        const text* const found = title(cell, other);
        return found == nullptr ? table_cell() : table_cell(std::string_view(found->in(in)));
    };
    add_behind(to, column, head, say, beside);
}

/// The same where a cell lists keys, separated by spaces.
void add_titles_of_lists(result_table& to, std::string_view column, const text& head, language in,
                         const title_finder& title, std::string_view beside = {}) {
    const auto say = [title, in](const table_cell& cell, const table_cell& other) -> table_cell {
        std::string all;
        for (std::string_view keys = text_in(cell); !keys.empty();) {
            const auto key = keys.substr(0, keys.find(' '));
            const text* const found = title(key, other);
            all.append(all.empty() ? "" : ", ").append(found == nullptr ? key : found->in(in));
            keys.remove_prefix(std::min(key.size() + 1, keys.size()));
        }
        return all;
    };
    add_behind(to, column, head, say, beside);
}

template <class Things>
const text* title_by_key(const Things& things, std::string_view key) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const auto& one) { return one.key == key; });
    return found == things.end() ? nullptr : &found->title;
}

/// The scale of that key, or null; without one, the only one.
const scale* find_scale(const edition& by, const table_cell& key) {
    if (std::holds_alternative<std::monostate>(key)) return &by.scales.front();
    const auto found =
        std::find_if(by.scales.begin(), by.scales.end(), [&](const scale& one) { return one.key == text_in(key); });
    return found == by.scales.end() ? nullptr : &*found;
}

}  // namespace

void add_criterion_titles(tables& to, std::initializer_list<const edition*> by, language in) {
    const std::vector<const edition*> editions(by);
    const title_finder of_criterion = [editions](const table_cell& id, const table_cell&) -> const text* {
        for (const auto* edition : editions)
            if (const auto* const found = edition->find_criterion(static_cast<int>(std::get<std::int64_t>(id))))
                return &found->title;
        return nullptr;
    };
    const title_finder of_input = [editions](const table_cell& name, const table_cell&) -> const text* {
        for (const auto* edition : editions)
            if (const auto* const found = edition->find_input(text_in(name))) return &found->label;
        return nullptr;
    };
    for (auto& table : to) {
        add_titles(table, "criterion", {"kriteerin nimi", "criterion's title"}, in, of_criterion);
        add_titles(table, "input", {"syötteen nimi", "input's title"}, in, of_input);
        add_titles_of_lists(table, "undecided_by", {"puuttuvien syötteiden nimet", "missing inputs' titles"}, in,
                            of_input);
    }
}

void add_part_titles(tables& to, const edition& by, language in) {
    const title_finder of_part = [&by](const table_cell& key, const table_cell& part) {
        return text_in(part) == "section" ? title_by_key(by.sections, text_in(key))
                                          : title_by_key(by.principles, text_in(key));
    };
    for (auto& table : to)
        if (table.name == "parts") add_titles(table, "key", {"nimi", "title"}, in, of_part, "part");
}

void add_level_titles(tables& to, const edition& by, language in, edition_side side) {
    const title_finder of_level = [&by](const table_cell& key, const table_cell& scale) -> const text* {
        const auto* const found = find_scale(by, scale);
        return found == nullptr ? nullptr : title_by_key(found->levels, text_in(key));
    };
    const auto of_side = [side](const text& head) {
        if (side == edition_side::only) return head;
        return side == edition_side::before ? text{"ennen: " + head.fi, "before: " + head.en}
                                            : text{"nyt: " + head.fi, "after: " + head.en};
    };
    const std::string suffix = side == edition_side::only ? "" : side == edition_side::before ? "_before" : "_after";
    const auto head = of_side({"tason nimi", "level's title"});
    for (auto& table : to) {
        add_titles(table, "level" + suffix, head, in, of_level, "scale");
        add_titles_of_lists(table, "levels" + suffix,
                            of_side({"mahdollisten tasojen nimet", "possible levels' titles"}), in, of_level, "scale");
        add_titles(table, "way_up_level", {"seuraavan tason nimi", "next level's title"}, in, of_level, "scale");
        add_titles(table, "worst_level", {"huonoimman tason nimi", "lowest level's title"}, in, of_level, "scale");
        add_titles(table, "best_level", {"parhaan tason nimi", "highest level's title"}, in, of_level, "scale");
        for (const auto& one : by.scales)
            if (!one.key.empty())
                add_titles(table, one.key + "_level" + suffix, head, in,
                           [&one](const table_cell& key, const table_cell&) {
                               return title_by_key(one.levels, text_in(key));
                           });
    }
}

void add_choice_titles(tables& to, std::initializer_list<const edition*> by, language in) {
    const std::vector<const edition*> editions(by);
    const auto find = [editions](const table_cell& key) -> const named_choice* {
        for (const auto* edition : editions)
            if (const auto* const found = find_choice(*edition, text_in(key))) return found;
        return nullptr;
    };
    const title_finder of_choice = [find](const table_cell& key, const table_cell&) -> const text* {
        const auto* const found = find(key);
        return found == nullptr ? nullptr : &found->label;
    };
    const said_of in_words = [find, in](const table_cell& value, const table_cell& key) -> table_cell {
        if (std::holds_alternative<std::int64_t>(value)) return {};
        const auto* const found = find(key);
        if (found == nullptr || found->options.empty()) return {};
        return value_in_words(*found, text_in(value), in);
    };
    const text head = {"valinnan nimi", "choice's title"};
    for (auto& table : to) {
        if (table.name == "choices" || find_column(table, "choice"))
            add_behind(table, "value", {"arvo sanoina", "value in words"}, in_words,
                       table.name == "choices" ? "key" : "choice");
        if (table.name == "choices") add_titles(table, "key", head, in, of_choice);
        add_titles(table, "choice", head, in, of_choice);
        add_titles_of_lists(table, "choices", {"valintojen nimet", "choices' titles"}, in, of_choice);
    }
}

void add_deadline_titles(tables& to, const edition& by, language in) {
    const title_finder of_deadline = [&by](const table_cell& key, const table_cell&) {
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

void begin_heads_with_capitals(table& of) {
    for (auto& column : of.columns)
        column.title = {pages::with_capital(column.title.fi), pages::with_capital(column.title.en)};
}

}  // namespace ipsf::xlsx
