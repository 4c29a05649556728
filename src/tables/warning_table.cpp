// Warnings as a table.
#include "tables/warning_table.hpp"

namespace ipsf::tables {
namespace {

/// Nothing for 0, which finds no row.
table_cell row_or_none(std::int64_t row) { return row == 0 ? table_cell() : table_cell(row); }

}  // namespace

std::vector<described<warning_row>> warning_columns() {
    using type = cell_type;
    return {
        {{.name = "kind", .key = "kind", .title = {"laji", "kind"}, .note = "\"unknown-column\"."},
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
