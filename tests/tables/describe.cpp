// Prints what every table of a result is, as JSON: what scripts/generate-tables writes documents and bindings from.
#include "descriptions.hpp"
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

}  // namespace

int main() {
    ipsf::reporting::json_writer out;
    out.array([&] {
        for (const auto& table : ipsf::tables::table_descriptions())
            out.object([&] {
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
            });
    });
    std::cout << out.take();
}
