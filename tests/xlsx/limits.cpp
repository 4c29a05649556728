// What a sheet cannot hold is refused with what to do, and never cut.
#include "xlsx/unpacked.hpp"

#include <ipsf/problem.hpp>
#include <ipsf/xlsx.hpp>

using namespace ipsf;
using namespace xlsx_reading;

namespace {

result_table table_of(std::size_t rows, std::size_t columns, const std::string& text) {
    result_table table{.name = "large", .title = {"suuri", "large"}, .rows = rows, .columns = {}};
    for (std::size_t i = 0; i < columns; ++i)
        table.columns.push_back({{.name = "c" + std::to_string(i)},
                                 [text](std::size_t) { return text.empty() ? table_cell() : table_cell(text); }});
    return table;
}

problem refusal_of(const result_table& table) {
    try {
        (void)to_xlsx({table}, {}, no_day, language::en);
    } catch (const refused& why) {
        return why.problems().front();
    }
    return {};
}

}  // namespace

TEST_CASE("rows and columns of a sheet") {
    const auto rows = refusal_of(table_of(1'048'576, 1, ""));
    CHECK(rows.rule == "too-many-rows");
    CHECK(rows.table == "large");
    CHECK(has(rows.message, "1048576 rows"));
    CHECK(has(rows.message, "as CSV or JSON"));
    CHECK(refusal_of(table_of(1'048'575, 1, "")).rule.empty());
    const auto columns = refusal_of(table_of(1, 16'385, ""));
    CHECK(columns.rule == "too-many-columns");
    CHECK(has(columns.message, "16385 columns"));
    CHECK(refusal_of(table_of(1, 16'384, "")).rule.empty());
}

TEST_CASE("characters of a cell, counted as spreadsheets do") {
    CHECK(refusal_of(table_of(1, 1, std::string(32'767, 'a'))).rule.empty());
    const auto longer = refusal_of(table_of(1, 1, std::string(32'768, 'a')));
    CHECK(longer.rule == "text-too-long-for-cell");
    CHECK((longer.table == "large" && longer.row == 2 && longer.column == "c0"));
    CHECK(has(longer.message, "32768 characters"));
    std::string faces, letters;
    for (int i = 0; i < 16'383; ++i) faces += "\xF0\x9F\x98\x80";  // two of UTF-16 each
    for (int i = 0; i < 32'767; ++i) letters += "ä";
    CHECK(refusal_of(table_of(1, 1, faces + "a")).rule.empty());
    CHECK(refusal_of(table_of(1, 1, faces + "aa")).rule == "text-too-long-for-cell");
    CHECK(refusal_of(table_of(1, 1, letters)).rule.empty());
}
