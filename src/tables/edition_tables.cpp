// An edition as tables.
#include "tables/edition_tables.hpp"

#include "edition/cell_words.hpp"
#include "tables/review_keys.hpp"
#include "tables/review_tables.hpp"

#include <array>

namespace ipsf::tables {
namespace {

using type = cell_type;

constexpr std::array<std::string_view, 3> unit_names = {"share", "number", "whole"};
constexpr std::array<std::string_view, 3> criterion_kind_names = {"table", "count", "judgement"};

/// Of a text in two languages: a column for each, empty where there is none.
template <class Row, const text& (*said)(const Row&)>
void add_text(std::vector<described<Row>>& to, const std::string& name, const text& title, std::string note,
              bool always = true) {
    const auto add = [&](const std::string& named, text head, std::string means, table_cell (*at)(const Row&)) {
        to.push_back(
            {{.name = named, .key = named, .always = always, .title = std::move(head), .note = std::move(means)}, at});
    };
    add(name + "_fi", {title.fi, title.en + ", in Finnish"}, std::move(note),
        [](const Row& row) { return text_of(said(row).fi); });
    add(name + "_en", {title.fi + " englanniksi", title.en}, "The same in English.",
        [](const Row& row) { return text_of(said(row).en); });
}

const text& title_of(const edition& row) { return row.title; }
const text& not_verified_of(const edition& row) { return row.not_verified; }
const text& what_if_of(const edition& row) { return row.what_if; }
const text& title_of(const section& row) { return row.title; }
const text& title_of(const edition_criterion_row& row) { return row.of.title; }
const text& question_of(const edition_criterion_row& row) { return row.of.asks; }
const text& label_of(const edition_input_row& row) { return row.asked.label; }
const text& label_of(const input_choice_row& row) { return row.asked.choice_labels[row.place]; }
const text& text_of_level(const criterion_level_row& row) { return row.of.levels[row.level - lowest_level]; }
const text& about_of(const limit_row& row) { return row.about; }
const text& title_of(const band_row& row) { return row.of.title; }

}  // namespace

std::vector<described<edition>> edition_columns() {
    using row_type = edition;
    std::vector<described<row_type>> columns = {
        {{.name = "edition_id", .key = "id", .title = {"kriteeristö", "edition"}, .note = "Id."},
         [](const row_type& row) -> table_cell { return std::string_view(row.id); }},
        {{.name = "family",
          .key = "family",
          .title = {"sarja", "family"},
          .note = "Editions of one family follow each other."},
         [](const row_type& row) -> table_cell { return std::string_view(row.family); }},
    };
    add_text<row_type, title_of>(columns, "title", {"nimi", "title"}, "In Finnish.");
    columns.push_back(
        {{.name = "document", .key = "document", .title = {"lähde", "document"}, .note = "The source document."},
         [](const row_type& row) -> table_cell { return std::string_view(row.document); }});
    columns.push_back(
        {{.name = "published", .key = "published", .holds = type::day, .title = {"julkaistu", "published"}},
         [](const row_type& row) { return day_of(row.published); }});
    columns.push_back({{.name = "valid_from",
                        .key = "valid_from",
                        .holds = type::day,
                        .title = {"voimassa alkaen", "valid from"},
                        .note = "The first day that it scores."},
                       [](const row_type& row) { return day_of(row.valid_from); }});
    columns.push_back({{.name = "valid_until",
                        .key = "valid_until",
                        .holds = type::day,
                        .always = false,
                        .title = {"voimassa asti", "valid until"},
                        .note = "The last day; empty: still valid."},
                       [](const row_type& row) { return day_of(row.valid_until); }});
    add_text<row_type, not_verified_of>(columns, "not_verified", {"tarkistamatta", "not verified"},
                                        "What nobody has yet compared with the source document; empty: everything was.",
                                        false);
    columns.push_back(
        {{.name = "hash", .key = "hash", .title = {"tiiviste", "hash"}, .note = "Of the bytes of its text."},
         [](const row_type& row) -> table_cell { return std::string_view(row.hash); }});
    add_text<row_type, what_if_of>(columns, "what_if", {"muutetut säännöt", "changed rules"},
                                   "The rules that were changed, in words; empty: none.", false);
    return columns;
}

std::vector<described<section>> section_columns() {
    using row_type = section;
    std::vector<described<row_type>> columns = {
        {{.name = "section", .key = "key", .title = {"osio", "section"}, .note = "Key."},
         [](const row_type& row) -> table_cell { return std::string_view(row.key); }}};
    add_text<row_type, title_of>(columns, "title", {"nimi", "title"}, "In Finnish.");
    columns.push_back({{.name = "criteria",
                        .key = "criteria",
                        .title = {"kriteerit", "criteria"},
                        .note = "Ids in the order of the form, separated by spaces."},
                       [](const row_type& row) {
                           return listed(row.criteria, [](int criterion) { return std::to_string(criterion); });
                       }});
    return columns;
}

std::vector<described<edition_criterion_row>> edition_criterion_columns() {
    using row_type = edition_criterion_row;
    std::vector<described<row_type>> columns = {
        {{.name = "criterion", .key = "id", .holds = type::int32, .title = {"kriteeri", "criterion"}, .note = "Id."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.of.id}; }},
        {{.name = "key", .key = "key", .title = {"tunnus", "key"}, .note = "\"employer_contact\"."},
         [](const row_type& row) -> table_cell { return std::string_view(row.of.key); }},
        {{.name = "section",
          .key = "section",
          .title = {"osio", "section"},
          .note = "Key of the section it stands in."},
         [](const row_type& row) -> table_cell { return std::string_view(row.section); }},
        column_of_scale<row_type>(),
        {{.name = "kind",
          .key = "kind",
          .holds = type::word,
          .title = {"laji", "kind"},
          .note = "How its level is decided: by a table, by how many flags are true, or as a choice of an assessor.",
          .words = {{"table", "taulukko", "table"},
                    {"count", "toteutuvien määrä", "number met"},
                    {"judgement", "arvio", "judgement"}}},
         [](const row_type& row) -> table_cell { return criterion_kind_names[static_cast<std::size_t>(row.of.kind)]; }},
    };
    add_text<row_type, title_of>(columns, "title", {"nimi", "title"}, "In Finnish.");
    add_text<row_type, question_of>(columns, "asks", {"mitä kysytään", "what it asks"}, "What it asks for.");
    columns.push_back({{.name = "source_document",
                        .key = "source_document",
                        .title = {"lähde", "source"},
                        .note = "The document that the rule comes from."},
                       [](const row_type& row) -> table_cell { return std::string_view(row.of.from.document); }});
    columns.push_back(
        {{.name = "source_place", .key = "source_place", .title = {"kohta lähteessä", "place"}, .note = "In it."},
         [](const row_type& row) -> table_cell { return std::string_view(row.of.from.place); }});
    return columns;
}

std::vector<described<edition_input_row>> edition_input_columns() {
    using row_type = edition_input_row;
    std::vector<described<row_type>> columns = {
        column_of_criterion<row_type>(),
        column_of_input<row_type>(),
        {{.name = "kind",
          .key = "kind",
          .holds = type::word,
          .title = {"laji", "kind"},
          .note = "What it takes: a measure, a count, a flag (yes or no) or a choice.",
          .words = input_kind_words()},
         [](const row_type& row) -> table_cell { return name_of(row.asked.kind); }},
        {{.name = "unit",
          .key = "unit",
          .holds = type::word,
          .always = false,
          .title = {"yksikkö", "unit"},
          .note = "Of a measure: a share (0-100 %), any number from 0, or a whole number from 0.",
          .words = {{"share", "osuus", "share"},
                    {"number", "luku", "number"},
                    {"whole", "kokonaisluku", "whole number"}}},
         [](const row_type& row) -> table_cell {
             if (row.asked.kind != input_kind::measure) return {};
             return unit_names[static_cast<std::size_t>(row.asked.unit)];
         }},
        {{.name = "most",
          .key = "most",
          .holds = type::int64,
          .always = false,
          .title = {"enintään", "at most"},
          .note = "Of a count: the highest that there can be; 0 is the lowest."},
         [](const row_type& row) {
             return row.asked.kind == input_kind::count ? table_cell(row.asked.most) : table_cell();
         }},
        {{.name = "lower_is_better",
          .key = "lower_is_better",
          .holds = type::truth,
          .always = false,
          .title = {"vähemmän on parempi", "lower is better"},
          .note = "Of a measure or a count."},
         [](const row_type& row) -> table_cell {
             if (row.asked.kind != input_kind::measure && row.asked.kind != input_kind::count) return {};
             return std::int64_t{row.asked.lower_is_better ? 1 : 0};
         }},
    };
    add_text<row_type, label_of>(columns, "label", {"kysymys", "label"}, "What people read for it.");
    return columns;
}

std::vector<described<input_choice_row>> input_choice_columns() {
    using row_type = input_choice_row;
    std::vector<described<row_type>> columns = {
        column_of_criterion<row_type>(),
        column_of_input<row_type>(),
        {{.name = "choice",
          .key = "choice",
          .title = {"vaihtoehto", "choice"},
          .note = "As in answers: \"weekly\". The worst stands first."},
         [](const row_type& row) -> table_cell { return std::string_view(row.asked.choices[row.place]); }},
    };
    add_text<row_type, label_of>(columns, "label", {"vaihtoehto sanoin", "label"}, "What people read for it.");
    return columns;
}

std::vector<described<criterion_level_row>> criterion_level_columns() {
    using row_type = criterion_level_row;
    std::vector<described<row_type>> columns = {
        column_of_criterion<row_type>(),
        {{.name = "level", .key = "level", .holds = type::int32, .title = {"taso", "level"}, .note = "From 1 up."},
         [](const row_type& row) -> table_cell { return std::int64_t{row.level}; }}};
    add_text<row_type, text_of_level>(columns, "text", {"kuvaus", "description"}, "What a service on it does.");
    return columns;
}

std::vector<described<limit_row>> limit_columns() {
    using row_type = limit_row;
    std::vector<described<row_type>> columns = {
        {{.name = "criterion",
          .key = "criterion",
          .holds = type::int32,
          .always = false,
          .title = {"kriteeri", "criterion"},
          .note = "Id; empty: of the totals."},
         [](const row_type& row) {
             return row.criterion == 0 ? table_cell() : table_cell(std::int64_t{row.criterion});
         }},
        {{.name = "level",
          .key = "level",
          .holds = type::int32,
          .always = false,
          .title = {"taso", "level"},
          .note = "That the row gives; empty: of the totals."},
         [](const row_type& row) { return row.level == 0 ? table_cell() : table_cell(std::int64_t{row.level}); }},
        {{.name = "row",
          .key = "row",
          .title = {"rivi", "row"},
          .note = "Id of the row, \"5a\"; of the totals the key of a level, \"good\", or the `at_least` of a review "
                  "interval, \"100\"; of several scales after the scale's key and a point, \"employment.good\"."},
         [](const row_type& row) -> table_cell { return std::string_view(row.row); }},
        {{.name = "cell",
          .key = "cell",
          .title = {"ehto", "cell"},
          .note = "What the cell is on: an input, a ratio of two, or \"met\", how many flags are true; of the totals "
                  "\"at_least\" or \"months\"."},
         [](const row_type& row) -> table_cell { return std::string_view(row.cell); }},
    };
    add_text<row_type, about_of>(columns, "about", {"mistä", "about"}, "The same in words.");
    columns.push_back({{.name = "value",
                        .key = "value",
                        .title = {"raja", "limit"},
                        .note = "As the file has it: \">= 65\", \"weekly, monthly\", \"true\", \"100\"."},
                       [](const row_type& row) -> table_cell { return std::string_view(row.value); }});
    return columns;
}

std::vector<described<band_row>> band_columns() {
    using row_type = band_row;
    std::vector<described<row_type>> columns = {
        column_of_scale<row_type>(),
        {{.name = "level", .key = "key", .title = {"taso", "level"}, .note = "Key, \"good\"."},
         [](const row_type& row) -> table_cell { return std::string_view(row.of.key); }}};
    add_text<row_type, title_of>(columns, "title", {"nimi", "title"}, "In Finnish.");
    columns.push_back({{.name = "at_least",
                        .key = "at_least",
                        .holds = type::int32,
                        .title = {"vähintään", "at least"},
                        .note = "The lowest total of the level; the next one begins where it ends."},
                       [](const row_type& row) -> table_cell { return std::int64_t{row.of.at_least}; }});
    return columns;
}

namespace {

std::vector<edition_criterion_row> criterion_rows(const edition& by) {
    std::vector<edition_criterion_row> rows;
    for (const criterion& of : by.criteria) {
        const auto in = std::find_if(by.sections.begin(), by.sections.end(), [&](const section& one) {
            return std::find(one.criteria.begin(), one.criteria.end(), of.id) != one.criteria.end();
        });
        rows.push_back({of, in->key, by.scales[of.scale]});
    }
    return rows;
}

std::vector<edition_input_row> input_rows(const edition& by) {
    std::vector<edition_input_row> rows;
    for (const criterion& of : by.criteria)
        for (const input& asked : of.inputs) rows.push_back({of, asked});
    return rows;
}

std::vector<input_choice_row> choice_rows(const edition& by) {
    std::vector<input_choice_row> rows;
    for (const auto& [of, asked] : input_rows(by))
        for (std::size_t place = 0; place < asked.choices.size(); ++place) rows.push_back({of, asked, place});
    return rows;
}

std::vector<criterion_level_row> level_rows(const edition& by) {
    std::vector<criterion_level_row> rows;
    for (const criterion& of : by.criteria)
        for (int level = lowest_level; level <= highest_level; ++level) rows.push_back({of, level});
    return rows;
}

std::vector<limit_row> limit_rows(const edition& by) {
    std::vector<limit_row> rows;
    for (const criterion& of : by.criteria)
        for (const row& decides : of.rows)
            for (const cell& one : decides.cells)
                rows.push_back(
                    {of.id, decides.level, decides.id, one.name, written_subject_in_words(of, one), one.written});
    for (const scale& of : by.scales) {
        const std::string before = by.has_several_scales() ? of.key + "." : std::string();
        const auto add = [&](const std::string& band, const std::string& cell, int value) {
            rows.push_back({0, 0, before + band, cell, subject_in_words(of, band, cell), std::to_string(value)});
        };
        for (const score_level& level : of.levels) add(level.key, "at_least", level.at_least);
        for (const review_interval& interval : of.intervals) {
            add(std::to_string(interval.at_least), "at_least", interval.at_least);
            add(std::to_string(interval.at_least), "months", interval.months);
        }
    }
    return rows;
}

std::vector<band_row> band_rows(const edition& by) {
    std::vector<band_row> rows;
    for (const scale& of : by.scales)
        for (const score_level& level : of.levels) rows.push_back({of, level});
    return rows;
}

}  // namespace

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const edition& by) {
    using namespace tables;
    return {make_table("edition", {"Kriteeristö", "Edition"}, edition_columns(), 1,
                       [&by](std::size_t) -> const edition& { return by; }),
            make_table("sections", {"Osiot", "Sections"}, section_columns(), by.sections.size(),
                       [&by](std::size_t place) -> const section& { return by.sections[place]; }),
            table_of("criteria", {"Kriteerit", "Criteria"}, edition_criterion_columns(), criterion_rows(by)),
            table_of("inputs", {"Syötteet", "Inputs"}, edition_input_columns(), input_rows(by)),
            table_of("input_choices", {"Syötteiden vaihtoehdot", "Choices of inputs"}, input_choice_columns(),
                     choice_rows(by)),
            table_of("criterion_levels", {"Kriteerien tasot", "Levels of criteria"}, criterion_level_columns(),
                     level_rows(by)),
            table_of("limits", {"Rajat", "Limits"}, limit_columns(), limit_rows(by)),
            table_of("bands", {"Yhteispisteiden tasot", "Levels of the total"}, band_columns(), band_rows(by))};
}

}  // namespace ipsf
