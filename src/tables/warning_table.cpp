// Warnings as a table.
#include "tables/warning_table.hpp"

namespace ipsf::tables {
namespace {

/// Nothing for 0, which finds no row.
table_cell row_or_none(std::int64_t row) { return row == 0 ? table_cell() : table_cell(row); }

}  // namespace

std::vector<column_word> warning_kind_words() {
    return {
        {"answer-not-in-edition", "Vastaus, jota kriteeristö ei kysy", "Answer that the edition does not ask for"},
        {"contact-by-coach-not-employed", "Yhteys valmentajalta, joka ei silloin ollut työssä",
         "Contact by a coach who was not employed that day"},
        {"contact-outside-episode", "Yhteys ennen asiakkuuden alkua tai sen päätyttyä",
         "Contact before or after its episode"},
        {"csv-dialect-found", "CSV-tiedostosta päätelty muoto", "Dialect found in a CSV file"},
        {"dates-far-after-the-rest", "Päiviä paljon muita päiviä myöhemmin", "Dates far after the other dates"},
        {"dates-far-before-the-rest", "Päiviä paljon muita päiviä aiemmin", "Dates far before the other dates"},
        {"employer-contact-without-consent", "Työnantajayhteys, johon asiakas ei ole antanut lupaa",
         "Employer contact for a client who has consented to none"},
        {"ids-look-alike", "Tunnuksia, jotka näyttävät samalta", "Ids that look alike"},
        {"job-outside-episode", "Työ, joka alkaa ennen asiakkuutta tai sen päätyttyä",
         "Job that starts before or after its episode"},
        {"overlapping-episodes", "Asiakkuus, joka alkaa ennen kuin edellinen päättyy",
         "Episode that begins before an earlier one ends"},
        {"phase-outside-episode", "Vaihe ennen asiakkuuden alkua tai sen päätyttyä",
         "Phase before or after its episode"},
        {"phase-repeated", "Sama vaihe kahdesti peräkkäin", "Same phase twice in a row"},
        {"transfer-outside-episode", "Valmentajan vaihto ennen asiakkuuden alkua tai sen päätyttyä",
         "Change of coach before or after its episode"},
        {"unknown-column", "Sarake, jota taulussa ei ole", "Column that the table does not have"},
        {"unknown-file", "Tiedosto, joka ei ole mikään tauluista", "File that is none of the tables"},
        {"unknown-table", "Taulu, joka ei ole mikään tauluista", "Table that is none of the tables"},
        {"work-time-above-week", "Työaikaa enemmän kuin viikossa on tunteja", "More working time than a week has"},
    };
}

std::vector<described<warning_row>> warning_columns() {
    using type = cell_type;
    return {
        {{.name = "kind",
          .key = "kind",
          .holds = type::word,
          .title = {"laji", "kind"},
          .note = "\"unknown-column\".",
          .words = warning_kind_words()},
         [](const warning_row& row) -> table_cell { return std::string_view(row.first.kind); }},
        {{.name = "table",
          .key = "table",
          .always = false,
          .title = {"taulu", "table"},
          .note = "Of the history; empty when it is about none, or its kind says which."},
         [](const warning_row& row) { return text_of(row.first.table); }},
        {{.name = "name",
          .key = "name",
          .always = false,
          .title = {"nimi", "name"},
          .note = "Of the column, table or file, as it is written there."},
         [](const warning_row& row) { return text_of(row.first.name); }},
        {{.name = "row",
          .key = "row",
          .holds = type::int64,
          .always = false,
          .title = {"rivi", "row"},
          .note = "Finds it; the header of a CSV file is 1."},
         [](const warning_row& row) { return row_or_none(row.first.row); }},
        {{.name = "other_row",
          .key = "other_row",
          .holds = type::int64,
          .always = false,
          .title = {"toinen rivi", "other row"},
          .note = "The other of two rows that are alike."},
         [](const warning_row& row) { return row_or_none(row.first.other_row); }},
        {{.name = "count",
          .key = "count",
          .holds = type::int64,
          .title = {"kuinka monta", "how many"},
          .note = "Rows, or things with a name."},
         [](const warning_row& row) -> table_cell { return row.second; }},
    };
}

result_table warning_table(std::string name, const warning_counts& warnings) {
    std::vector<const warning_row*> rows;
    for (const auto& each : warnings) rows.push_back(&each);
    const auto count = rows.size();
    return make_table(std::move(name), {"Varoitukset", "Warnings"}, warning_columns(), count,
                      [rows = std::move(rows)](std::size_t place) -> const warning_row& { return *rows[place]; });
}

}  // namespace ipsf::tables
