// What an edition says about one criterion.
#include "edition/cell_words.hpp"
#include "edition_diff/entries.hpp"

#include <set>

namespace ipsf::edition_diff {
namespace {

constexpr std::string_view criterion_kind_names[] = {"table", "count", "judgement"};
constexpr std::string_view input_kind_names[] = {"measure", "count", "flag", "choice"};
constexpr std::string_view unit_names[] = {"share", "number", "whole"};

text with(const text& before, const std::string& fi, const std::string& en) { return {before.fi + fi, before.en + en}; }

const char* truth(bool value) { return value ? "true" : "false"; }

text in_words(const fixed_text& words) { return {words.in(language::fi), words.in(language::en)}; }

constexpr fixed_text criterion_kinds[] = {
    {"taulukko", "table"}, {"toteutuvien määrä", "number met"}, {"arvio", "judgement"}};
constexpr fixed_text input_kinds[] = {
    {"mittari", "measure"}, {"lukumäärä", "count"}, {"kyllä tai ei", "yes or no"}, {"valinta", "choice"}};
constexpr fixed_text units[] = {{"osuus", "share"}, {"luku", "number"}, {"kokonaisluku", "whole number"}};

text kind_in_words(const input& asked) {
    const auto& kind = input_kinds[static_cast<std::size_t>(asked.kind)];
    if (asked.kind != input_kind::count) return in_words(kind);
    const auto most = " 0–" + std::to_string(asked.most);
    return with(in_words(kind), most, most);
}

text choices_in_words(const input& asked) {
    text all;
    for (const auto& label : asked.choice_labels)
        all = with(all, (all.fi.empty() ? "" : "; ") + label.fi, (all.en.empty() ? "" : "; ") + label.en);
    return all;
}

void list_row(const criterion& made, const row& decides, gsl::span<const named_choice> choices, const text& about,
              entry_list& list) {
    const auto level = std::to_string(decides.level);
    auto where = with(about, ", taso " + level, ", level " + level);
    if (decides.id != level) where = with(where, ", rivi " + decides.id, ", row " + decides.id);
    thing of{.key = "row." + decides.id, .about = std::move(where), .at = decides.at};
    std::vector<std::string> cells;
    for (const auto& cell : decides.cells) cells.push_back(cell.name + " " + cell.written);
    list.whole(
        change_kind::limits, of, cells.empty() ? "{}" : listed(cells, " & "),
        {row_in_words(made, decides, choices, language::fi), row_in_words(made, decides, choices, language::en)});
    list.part(change_kind::limits, of, "level", {"taso", "level"}, level);
    for (const auto& cell : decides.cells) {
        of.at = cell.at;
        list.part(change_kind::limits, of, "when." + cell.name, written_subject_in_words(made, cell), cell.written,
                  condition_in_words(made, cell, choices));
    }
}

void list_input(const input& asked, const text& about, entry_list& list) {
    const thing of{.key = "input." + asked.name,
                   .about = with(about, ", tieto \"" + asked.label.fi + "\"", ", input \"" + asked.label.en + "\""),
                   .at = asked.at};
    const auto kind = name_in(input_kind_names, asked.kind);
    list.whole(change_kind::inputs, of, kind, kind_in_words(asked));
    list.part(change_kind::inputs, of, "kind", {"laji", "kind"}, kind, kind_in_words(asked));
    if (asked.kind == input_kind::measure)
        list.part(change_kind::inputs, of, "unit", {"yksikkö", "unit"}, name_in(unit_names, asked.unit),
                  in_words(units[static_cast<std::size_t>(asked.unit)]));
    if (asked.kind == input_kind::count)
        list.part(change_kind::inputs, of, "most", {"enintään", "at most"}, std::to_string(asked.most));
    if (asked.kind == input_kind::measure || asked.kind == input_kind::count)
        list.part(change_kind::inputs, of, "better", {"parempi", "better"}, asked.lower_is_better ? "lower" : "higher",
                  asked.lower_is_better ? text{"pienempi", "lower"} : text{"suurempi", "higher"});
    if (asked.kind == input_kind::choice)
        list.part(change_kind::inputs, of, "choices", {"vaihtoehdot huonoimmasta alkaen", "choices, worst first"},
                  listed(asked.choices), choices_in_words(asked));
    list.part(change_kind::texts, of, "label", {"nimi", "label"}, asked.label);
    list.part(change_kind::texts, of, "level_may_fall",
              {"miksi parempi arvo voi laskea tasoa", "why a better value may give a lower level"},
              asked.level_may_fall);
    for (std::size_t i = 0; i < asked.choices.size(); ++i) {
        const thing choice{.key = of.key,
                           .about = of.about,
                           .at = list.place_of(of.at, {"choices", asked.choices[i]}),
                           .part_of = of.part_of};
        list.part(change_kind::texts, choice, "choice." + asked.choices[i],
                  {"vaihtoehto \"" + asked.choice_labels[i].fi + "\"", "choice \"" + asked.choice_labels[i].en + "\""},
                  asked.choice_labels[i]);
    }
}

/// Ratios of two inputs, as the cells on them say.
void list_derived(const criterion& made, const thing& of, entry_list& list) {
    std::set<std::string> seen;
    for (const auto& one : made.rows)
        for (const auto& cell : one.cells)
            if (cell.divided_by && seen.insert(cell.name).second)
                list.part(change_kind::inputs,
                          {.key = of.key,
                           .about = of.about,
                           .at = list.place_of(of.at, {"derived", cell.name, "ratio"}),
                           .part_of = of.part_of},
                          "derived." + cell.name, {"suhde " + cell.name, "ratio " + cell.name},
                          made.inputs[cell.input].name + " / " + made.inputs[*cell.divided_by].name,
                          written_subject_in_words(made, cell));
}

}  // namespace

void list_criterion(const criterion& made, gsl::span<const named_choice> choices, entry_list& list) {
    const auto id = std::to_string(made.id);
    const thing of{.key = "", .about = {"Kriteeri " + id, "Criterion " + id}, .at = made.at};
    list.in_criterion(made.id);
    list.part(change_kind::limits, of, "kind", {"laji", "kind"}, name_in(criterion_kind_names, made.kind),
              in_words(criterion_kinds[static_cast<std::size_t>(made.kind)]));
    list.part(change_kind::limits, of, "averaged", {"valmentajien keskiarvona", "as the mean of coaches"},
              truth(made.averaged), in_words(made.averaged ? yes_word : no_word));
    for (const auto& one : made.rows) list_row(made, one, choices, of.about, list);
    for (const auto& one : made.inputs) list_input(one, of.about, list);
    list_derived(made, of, list);
    list.part(change_kind::readings, of, "readings", {"tulkinnat", "readings"}, listed(made.readings));
    list.part(change_kind::texts, of, "key", {"tunnus", "key"}, made.key);
    list.part(change_kind::texts, of, "title", {"nimi", "title"}, made.title);
    list.part(change_kind::texts, of, "asks", {"kysymys", "question"}, made.asks);
    list.part(change_kind::texts, of, "source", {"lähde", "source"}, made.from.document + ", " + made.from.place);
    for (int level = 1; level <= 5; ++level) {
        const auto number = std::to_string(level);
        const thing described{
            .key = of.key, .about = of.about, .at = list.place_of(of.at, {"levels", number}), .part_of = of.part_of};
        list.part(change_kind::texts, described, "level." + number,
                  {"tason " + number + " kuvaus", "description of level " + number}, made.levels[level - 1]);
    }
    list.in_criterion(0);
}

void list_only(const criterion& made, entry_list& list) {
    const auto id = std::to_string(made.id);
    list.in_criterion(made.id);
    list.single(change_kind::limits,
                {.key = "criterion",
                 .about = {"Kriteeri " + id + ": " + made.title.fi, "Criterion " + id + ": " + made.title.en},
                 .at = made.at},
                made.key, made.title);
    list.in_criterion(0);
}

}  // namespace ipsf::edition_diff
