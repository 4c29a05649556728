// Prints what every table of a result and of a history is, as JSON: what scripts/generate-tables writes documents and
// bindings from.
#include "descriptions.hpp"
#include "history/store/column_notes.hpp"
#include "publish/schema.hpp"
#include "publish/statements.hpp"
#include "report/json_writer.hpp"

#include <ipsf/publish.hpp>

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

constexpr std::string_view sql_types[] = {"whole number", "1 or 0", "decimal number", "date", "text"};
constexpr std::string_view replaced_by_names[] = {"team", "edition", "team and date"};

void put_published_table(ipsf::reporting::json_writer& out, const ipsf::publishing::published_table& table) {
    out.put("name", table.name);
    out.put("note", table.note);
    out.put("replaced_by", replaced_by_names[static_cast<std::size_t>(table.replaced)]);
    out.put_array("keys", [&] {
        for (const auto key : table.keys) out.value(key);
    });
    out.put_array("columns", [&] {
        for (const auto& column : ipsf::publishing::columns_of(table).columns)
            out.object([&] {
                out.put("name", column.name);
                out.put("type", sql_types[static_cast<std::size_t>(ipsf::publishing::sql_type_of(column))]);
                out.put("always", column.always);
                out.put("note", column.note.empty() ? column.title.en : column.note);
            });
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
        out.put("published_version", std::int64_t{ipsf::published_schema_version});
        out.put_array("published", [&] {
            for (const auto& table : ipsf::publishing::published_tables())
                out.object([&] { put_published_table(out, table); });
        });
    });
    std::cout << out.take();
}
