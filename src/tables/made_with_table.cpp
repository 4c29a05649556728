// What a result was made with as a table: the library's version and the edition.
#include "tables/made_with_table.hpp"

#include <ipsf/version.hpp>

namespace ipsf::tables {
namespace {

using type = cell_type;

result_table table_with(const made_with_row& row, bool dated) {
    return make_table("made_with", {"Millä tehty", "Made with"}, made_with_columns(dated), 1,
                      [row](std::size_t) -> const made_with_row& { return row; });
}

}  // namespace

std::vector<described<made_with_row>> made_with_columns(bool dated) {
    using row_type = made_with_row;
    std::vector<described<row_type>> columns = {
        {{.name = "library", .key = "library", .title = {"kirjasto", "library"}, .note = "Its version."},
         [](const row_type&) -> table_cell { return std::string_view(library_version()); }},
        {{.name = "edition_id",
          .key = "edition",
          .attribute = "id",
          .title = {"kriteeristö", "edition"},
          .note = "Id."},
         [](const row_type& row) -> table_cell { return std::string_view(row.id); }},
        {{.name = "hash", .key = "hash", .title = {"tiiviste", "hash"}, .note = "Of the edition's bytes."},
         [](const row_type& row) -> table_cell { return std::string_view(row.hash); }},
    };
    if (dated)
        columns.push_back({{.name = "out_of_date",
                            .key = "out_of_date",
                            .holds = type::truth,
                            .title = {"ei voimassa", "out of date"},
                            .note = "The edition was named although it does not cover the date."},
                           [](const row_type& row) -> table_cell { return std::int64_t{row.out_of_date ? 1 : 0}; }});
    columns.push_back({{.name = "what_if_fi",
                        .key = "what_if_fi",
                        .always = false,
                        .title = {"muutetut säännöt suomeksi", "changed rules in Finnish"},
                        .note = "The rules that were changed, in words; empty: none."},
                       [](const row_type& row) { return text_of(row.what_if.fi); }});
    columns.push_back({{.name = "what_if_en",
                        .key = "what_if_en",
                        .always = false,
                        .title = {"muutetut säännöt englanniksi", "changed rules in English"},
                        .note = "The same in English."},
                       [](const row_type& row) { return text_of(row.what_if.en); }});
    return columns;
}

result_table made_with_table(const edition& by, bool out_of_date) {
    return table_with({by.id, by.hash, by.what_if, out_of_date}, true);
}

result_table made_with_table(const edition_name& by) { return table_with({by.id, by.hash, by.what_if, false}, false); }

}  // namespace ipsf::tables
