// What an edition says about one criterion.
#include "edition_diff/entries.hpp"

#include <set>

namespace ipsf::edition_diff {
namespace {

constexpr std::string_view criterion_kind_names[] = {"table", "count", "judgement"};
constexpr std::string_view input_kind_names[] = {"measure", "count", "flag", "choice"};
constexpr std::string_view unit_names[] = {"share", "number", "whole"};

template <class Names, class Word>
std::string name_in(const Names& names, Word which) {
    return std::string(names[static_cast<std::size_t>(which)]);
}

const char* truth(bool value) { return value ? "true" : "false"; }

text with(const text& before, const std::string& fi, const std::string& en) { return {before.fi + fi, before.en + en}; }

/// The label of what a cell is on; shares are in percent.
text subject_of(const criterion& made, const cell& one) {
    if (made.kind == criterion_kind::count) return {"toteutuvia", "how many are met"};
    if (one.divided_by) return {one.name, one.name};
    const auto& asked = made.inputs[one.input];
    const bool percent = asked.kind == input_kind::measure && asked.unit == measure_unit::share;
    return percent ? with(asked.label, " (%)", " (%)") : asked.label;
}

void list_row(const criterion& made, const row& one, const text& about, entry_list& list) {
    const auto level = std::to_string(one.level);
    auto where = with(about, ", taso " + level, ", level " + level);
    if (one.id != level) where = with(where, ", rivi " + one.id, ", row " + one.id);
    thing of{"row." + one.id, std::move(where), one.at, ""};
    std::vector<std::string> cells;
    for (const auto& cell : one.cells) cells.push_back(cell.name + " " + cell.written);
    list.whole(change_kind::limits, of, cells.empty() ? "{}" : listed(cells, " & "));
    list.part(change_kind::limits, of, "level", {"taso", "level"}, level);
    for (const auto& cell : one.cells) {
        of.at = cell.at;
        list.part(change_kind::limits, of, "when." + cell.name, subject_of(made, cell), cell.written);
    }
}

void list_input(const input& one, const text& about, entry_list& list) {
    const thing of{"input." + one.name,
                   with(about, ", tieto \"" + one.label.fi + "\"", ", input \"" + one.label.en + "\""), one.at, ""};
    const auto kind = name_in(input_kind_names, one.kind);
    list.whole(change_kind::inputs, of, kind);
    list.part(change_kind::inputs, of, "kind", {"laji", "kind"}, kind);
    if (one.kind == input_kind::measure)
        list.part(change_kind::inputs, of, "unit", {"yksikkö", "unit"}, name_in(unit_names, one.unit));
    if (one.kind == input_kind::count)
        list.part(change_kind::inputs, of, "most", {"enintään", "at most"}, std::to_string(one.most));
    if (one.kind == input_kind::measure || one.kind == input_kind::count)
        list.part(change_kind::inputs, of, "better", {"parempi", "better"}, one.lower_is_better ? "lower" : "higher");
    if (one.kind == input_kind::choice)
        list.part(change_kind::inputs, of, "choices", {"vaihtoehdot huonoimmasta alkaen", "choices, worst first"},
                  listed(one.choices));
    list.part(change_kind::texts, of, "label", {"nimi", "label"}, one.label);
    list.part(change_kind::texts, of, "level_may_fall",
              {"miksi parempi arvo voi laskea tasoa", "why a better value may give a lower level"}, one.level_may_fall);
    for (std::size_t i = 0; i < one.choices.size(); ++i) {
        const thing choice{of.key, of.about, list.place_of(of.at, {"choices", one.choices[i]}), of.part_of};
        list.part(change_kind::texts, choice, "choice." + one.choices[i],
                  {"vaihtoehto " + one.choices[i], "choice " + one.choices[i]}, one.choice_labels[i]);
    }
}

/// Ratios of two inputs, as the cells on them say.
void list_derived(const criterion& made, const thing& of, entry_list& list) {
    std::set<std::string> seen;
    for (const auto& one : made.rows)
        for (const auto& cell : one.cells)
            if (cell.divided_by && seen.insert(cell.name).second)
                list.part(change_kind::inputs,
                          {of.key, of.about, list.place_of(of.at, {"derived", cell.name, "ratio"}), of.part_of},
                          "derived." + cell.name, {"suhde " + cell.name, "ratio " + cell.name},
                          made.inputs[cell.input].name + " / " + made.inputs[*cell.divided_by].name);
}

}  // namespace

void list_criterion(const criterion& made, entry_list& list) {
    const auto id = std::to_string(made.id);
    const thing of{"", {"Kriteeri " + id, "Criterion " + id}, made.at, ""};
    list.in_criterion(made.id);
    list.part(change_kind::limits, of, "kind", {"laji", "kind"}, name_in(criterion_kind_names, made.kind));
    list.part(change_kind::limits, of, "averaged",
              {"valmentajien keskiarvona (averaging)", "as the mean of coaches (averaging)"}, truth(made.averaged));
    for (const auto& one : made.rows) list_row(made, one, of.about, list);
    for (const auto& one : made.inputs) list_input(one, of.about, list);
    list_derived(made, of, list);
    list.part(change_kind::readings, of, "readings", {"tulkinnat", "readings"}, listed(made.readings));
    list.part(change_kind::texts, of, "key", {"tunnus", "key"}, made.key);
    list.part(change_kind::texts, of, "title", {"nimi", "title"}, made.title);
    list.part(change_kind::texts, of, "asks", {"kysymys", "question"}, made.asks);
    list.part(change_kind::texts, of, "source", {"lähde", "source"}, made.from.document + ", " + made.from.place);
    for (int level = 1; level <= 5; ++level) {
        const auto number = std::to_string(level);
        const thing described{of.key, of.about, list.place_of(of.at, {"levels", number}), of.part_of};
        list.part(change_kind::texts, described, "level." + number,
                  {"tason " + number + " kuvaus", "description of level " + number}, made.levels[level - 1]);
    }
    list.in_criterion(0);
}

void list_only(const criterion& made, entry_list& list) {
    const auto id = std::to_string(made.id);
    list.in_criterion(made.id);
    list.single(
        change_kind::limits,
        {"criterion", {"Kriteeri " + id + ": " + made.title.fi, "Criterion " + id + ": " + made.title.en}, made.at, ""},
        made.key);
    list.in_criterion(0);
}

}  // namespace ipsf::edition_diff
