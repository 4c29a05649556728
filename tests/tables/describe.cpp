// Prints what every table of a result and of a history is, as JSON: what scripts/generate-tables writes documents and
// bindings from.
#include "descriptions.hpp"
#include "history/store/column_notes.hpp"
#include "report/json_writer.hpp"

#include <iostream>

namespace {

constexpr std::string_view type_names[] = {"day", "int32", "int64", "ratio", "truth", "word", "text"};

void put_column(ipsf::reporting::json_writer& out, const ipsf::column_description& column) {
    out.put("name", column.name);
    out.put("name_fi", column.name_fi);
    out.put("key", column.key);
    out.put("attribute", column.attribute.empty() ? column.key : column.attribute);
    out.put("type", type_names[static_cast<std::size_t>(column.holds)]);
    out.put("always", column.always);
    out.put("unit", column.unit);
    out.put("title_fi", column.title.fi);
    out.put("title_en", column.title.en);
    out.put("note", column.note);
    out.put_array("words", [&] {
        for (const auto& word : column.words) out.value(word.key);
    });
}

constexpr std::string_view history_types[] = {"id", "date", "yes or no", "whole number", "number", "word", "text"};

void put_history_table(ipsf::reporting::json_writer& out, ipsf::table_kind table) {
    const auto notes = ipsf::detail::column_notes(table);
    out.put("name", ipsf::name_of(table));
    out.put("row", ipsf::detail::row_note(table).en);
    out.put_array("columns", [&] {
        std::size_t place = 0;
        for (const auto& column : ipsf::columns_of(table)) {
            const auto& note = notes[place++];
            out.object([&] {
                out.put("name", column.name);
                out.put("type", history_types[static_cast<std::size_t>(column.type)]);
                out.put("required", column.required);
                out.put("note", note.says.en);
                out.put_array("words", [&] {
                    for (const auto word : column.words) out.value(word);
                });
            });
        }
    });
}

void put_result_table(ipsf::reporting::json_writer& out, const ipsf::tables::table_description& table) {
    out.put("result", table.result);
    out.put("name", table.name);
    out.put("row", table.row);
    out.put("note", table.note);
    out.put_array("elsewhere", [&] {
        for (const auto& name : table.elsewhere) out.value(name);
    });
    out.put_array("columns", [&] {
        for (const auto& column : table.columns) out.object([&] { put_column(out, column); });
    });
}

}  // namespace

int main() {
    ipsf::reporting::json_writer out;
    out.object([&] {
        out.put_array("results", [&] {
            for (const auto& table : ipsf::tables::table_descriptions())
                out.object([&] { put_result_table(out, table); });
        });
        out.put_array("history", [&] {
            for (std::size_t table = 0; table < ipsf::table_names.size(); ++table)
                out.object([&] { put_history_table(out, static_cast<ipsf::table_kind>(table)); });
        });
    });
    std::cout << out.take();
}
