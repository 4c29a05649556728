// What two editions differ in as tables.
#include "tables/edition_diff_tables.hpp"

#include "tables/made_with_table.hpp"

namespace ipsf::tables {
namespace {

using type = cell_type;

/// Nothing for 0: no criterion, or no place.
table_cell number_or_none(std::int64_t value) { return value == 0 ? table_cell() : table_cell(value); }

column_description side_description() {
    return {.name = "side",
            .key = "side",
            .holds = type::word,
            .title = {"kumpi kriteeristö", "which edition"},
            .note = "\"before\" or \"after\": which of the two editions.",
            .words = {{"before", "ennen", "before"}, {"after", "nyt", "after"}}};
}

}  // namespace

std::vector<described<edition_change>> edition_change_columns() {
    using row_type = edition_change;
    return {
        {{.name = "kind",
          .key = "kind",
          .holds = type::word,
          .title = {"laji", "kind"},
          .note = "What it is of: \"limits\", \"inputs\", \"texts\" ...",
          .words = {{"edition", "kriteeristö", "edition"},
                    {"limits", "rajat ja rivit", "limits"},
                    {"inputs", "kysyttävät tiedot", "inputs"},
                    {"readings", "tulkinnat", "readings"},
                    {"choices", "valinnat", "choices"},
                    {"counting", "mitä lasketaan", "counting"},
                    {"levels", "tasot, arviointivälit ja osiot", "levels"},
                    {"process", "asiakasprosessi", "process"},
                    {"texts", "tekstit", "texts"},
                    {"cases", "tapaukset", "cases"}}},
         [](const row_type& row) -> table_cell { return change_kind_names[static_cast<std::size_t>(row.kind)]; }},
        {{.name = "criterion",
          .key = "criterion",
          .holds = type::int32,
          .always = false,
          .title = {"kriteeri", "criterion"},
          .note = "Id; empty: of the edition as a whole. One that only one edition has is a single change."},
         [](const row_type& row) { return number_or_none(row.criterion); }},
        {{.name = "key",
          .key = "key",
          .title = {"tunnus", "key"},
          .note = "Of what exactly, with points between its parts: \"row.5.when.community_time_share\"."},
         [](const row_type& row) -> table_cell { return std::string_view(row.key); }},
        {{.name = "language",
          .key = "language",
          .holds = type::word,
          .always = false,
          .title = {"kieli", "language"},
          .note = "\"fi\" or \"en\": which of a text's languages; empty: no text.",
          .words = {{"fi", "fi", "fi"}, {"en", "en", "en"}}},
         [](const row_type& row) {
             return row.in ? table_cell(std::string_view(*row.in == language::fi ? "fi" : "en")) : table_cell();
         }},
        {{.name = "about_fi", .key = "about_fi", .title = {"mistä", "about, in Finnish"}, .note = "The same in words."},
         [](const row_type& row) -> table_cell { return std::string_view(row.about.fi); }},
        {{.name = "about_en",
          .key = "about_en",
          .title = {"mistä englanniksi", "about"},
          .note = "The same in English."},
         [](const row_type& row) -> table_cell { return std::string_view(row.about.en); }},
        {{.name = "before",
          .key = "before",
          .always = false,
          .title = {"ennen", "before"},
          .note = "As written, \">= 65\"; empty: it was not there."},
         [](const row_type& row) { return view_of(row.before); }},
        {{.name = "after",
          .key = "after",
          .always = false,
          .title = {"nyt", "after"},
          .note = "Empty: it is no longer there."},
         [](const row_type& row) { return view_of(row.after); }},
        {{.name = "before_line",
          .key = "before_line",
          .holds = type::int64,
          .always = false,
          .title = {"rivi ennen", "line before"},
          .note = "In a file of the edition, from 1; empty: it is not there, or is of the whole edition."},
         [](const row_type& row) { return number_or_none(row.before_at.line); }},
        {{.name = "before_column",
          .key = "before_column",
          .holds = type::int64,
          .always = false,
          .title = {"sarake ennen", "column before"},
          .note = "In that line, from 1."},
         [](const row_type& row) { return number_or_none(row.before_at.column); }},
        {{.name = "after_line",
          .key = "after_line",
          .holds = type::int64,
          .always = false,
          .title = {"rivi nyt", "line after"},
          .note = "The same in the later edition."},
         [](const row_type& row) { return number_or_none(row.after_at.line); }},
        {{.name = "after_column",
          .key = "after_column",
          .holds = type::int64,
          .always = false,
          .title = {"sarake nyt", "column after"},
          .note = "In that line."},
         [](const row_type& row) { return number_or_none(row.after_at.column); }},
        {{.name = "before_file",
          .key = "before_file",
          .always = false,
          .title = {"tiedosto ennen", "file before"},
          .note = "Name of the file: the edition's own, or one that it is based on."},
         [](const row_type& row) { return text_of(row.before_file); }},
        {{.name = "after_file",
          .key = "after_file",
          .always = false,
          .title = {"tiedosto nyt", "file after"},
          .note = "The same of the later edition."},
         [](const row_type& row) { return text_of(row.after_file); }},
    };
}

result_table edition_change_table(const edition_difference& changed) {
    return make_table("changes", {"Muutokset", "Changes"}, edition_change_columns(), changed.changes.size(),
                      [&changed](std::size_t place) -> const edition_change& { return changed.changes[place]; });
}

std::vector<column_description> with_side(std::vector<column_description> columns) {
    columns.insert(columns.begin(), side_description());
    return columns;
}

result_table of_both_sides(result_table before, result_table after) {
    result_table both{.name = std::move(before.name),
                      .title = std::move(before.title),
                      .rows = before.rows + after.rows,
                      .columns = {}};
    both.columns.push_back({side_description(), [first = before.rows](std::size_t row) -> table_cell {
                                return std::string_view(row < first ? "before" : "after");
                            }});
    for (std::size_t i = 0; i < before.columns.size(); ++i)
        both.columns.push_back({before.columns[i], [first = before.rows, of_before = std::move(before.columns[i].at),
                                                    of_after = std::move(after.columns[i].at)](std::size_t row) {
                                    return row < first ? of_before(row) : of_after(row - first);
                                }});
    return both;
}

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const edition_difference& changed) {
    using namespace tables;
    return {edition_change_table(changed),
            of_both_sides(made_with_table(changed.before), made_with_table(changed.after))};
}

}  // namespace ipsf
