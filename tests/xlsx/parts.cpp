// What a workbook is made of, for a table whose cells are worked out by hand.
#include "xlsx/unpacked.hpp"

#include <ipsf/xlsx.hpp>

using namespace ipsf;
using namespace xlsx_reading;

namespace {

result_table::column column_of(column_description is, std::vector<table_cell> cells) {
    return {std::move(is), [cells = std::move(cells)](std::size_t row) { return cells.at(row); }};
}

table_cell number(std::int64_t value) { return value; }

/// One column of each type, a row with something and one with nothing.
result_table one_of_each() {
    const table_cell none;
    result_table table{.name = "all", .title = {"kaikki", "all"}, .rows = 2, .columns = {}};
    table.columns = {
        column_of({.name = "day", .holds = cell_type::day, .title = {"päivä", "day"}}, {number(19851), none}),
        column_of({.name = "whole", .holds = cell_type::int64, .title = {"luku", "number"}}, {number(-5), none}),
        column_of(
            {.name = "share", .holds = cell_type::ratio, .decimals = 1, .percent = true, .title = {"osuus", "share"}},
            {fraction{2, 5}, none}),
        column_of({.name = "mean", .holds = cell_type::ratio, .decimals = 2, .title = {"keskiarvo", "mean"}},
                  {fraction{1, 4}, fraction{0, 0}}),
        column_of({.name = "truth", .holds = cell_type::truth, .title = {"tosi", "true"}}, {number(1), none}),
        column_of(
            {.name = "word", .holds = cell_type::word, .title = {"sana", "word"}, .words = {{"on", "päällä", "on"}}},
            {std::string_view("on"), none}),
        column_of({.name = "id"}, {std::string_view("=1+1 & <b>"), none}),
    };
    return table;
}

std::map<std::string, std::string> parts_in(language in) {
    return parts_of(to_xlsx({one_of_each()}, {"Otsikko", "Title & more"}, 19851, in));
}

}  // namespace

TEST_CASE("cells are written by what their column holds, empty ones not at all") {
    const auto sheet = parts_in(language::fi).at("xl/worksheets/sheet1.xml");
    for (const auto* head : {"Päivä", "Luku", "Osuus", "Keskiarvo", "Tosi", "Sana", "id"})
        CHECK(has(sheet, std::string("s=\"1\" t=\"inlineStr\"><is><t>") + head + "</t></is></c>"));
    CHECK(has(sheet, "<c r=\"A2\" s=\"3\"><v>45420</v></c>"));  // 2024-05-08: 25569 + 19851
    CHECK(has(sheet, "<c r=\"B2\" s=\"4\"><v>-5</v></c>"));
    CHECK(has(sheet, "<c r=\"C2\" s=\"5\"><v>0.4</v></c>"));
    CHECK(has(sheet, "<c r=\"D2\" s=\"6\"><v>0.25</v></c>"));
    CHECK(has(sheet, "<c r=\"E2\" s=\"0\" t=\"b\"><v>1</v></c>"));
    CHECK(has(sheet, "<c r=\"F2\" s=\"2\" t=\"inlineStr\"><is><t>päällä</t></is></c>"));
    CHECK(has(sheet, "<c r=\"G2\" s=\"2\" t=\"inlineStr\"><is><t>=1+1 &amp; &lt;b&gt;</t></is></c>"));
    CHECK_FALSE(has(sheet, "3\" s="));  // nothing in row 3
    CHECK_FALSE(has(sheet, "<f>"));
}

TEST_CASE("numbers are shown as the column says") {
    for (const auto in : {language::fi, language::en}) {
        const auto styles = parts_in(in).at("xl/styles.xml");
        for (const auto* format : {in == language::fi ? "d.m.yyyy" : "yyyy\\-mm\\-dd", "0", "0.0%", "0.00"})
            CHECK(has(styles, std::string("formatCode=\"") + format + "\""));
        CHECK(has(styles, "<numFmts count=\"4\">"));
        CHECK(has(styles, "<cellXfs count=\"7\">"));
    }
}

TEST_CASE("heads stay in sight and filter") {
    const auto parts = parts_in(language::en);
    CHECK(has(parts.at("xl/worksheets/sheet1.xml"), "<pane ySplit=\"1\" topLeftCell=\"A2\""));
    CHECK(has(parts.at("xl/worksheets/sheet1.xml"), "<autoFilter ref=\"$A$1:$G$3\"/>"));
    CHECK(has(parts.at("xl/workbook.xml"), "hidden=\"1\" localSheetId=\"0\">'All'!$A$1:$G$3</definedName>"));
    CHECK(has(parts.at("xl/workbook.xml"), "_xlnm.Print_Titles\" localSheetId=\"0\">'All'!$1:$1</definedName>"));
}

TEST_CASE("a workbook says its title and day, and is the same every time") {
    const auto core = parts_in(language::en).at("docProps/core.xml");
    CHECK(has(core, "<dc:title>Title &amp; more</dc:title>"));
    CHECK(has(core, ">2024-05-08T00:00:00Z</dcterms:created>"));
    const auto made = [] { return to_xlsx({one_of_each()}, {"a", "a"}, no_day, language::en); };
    CHECK(made() == made());
    CHECK_FALSE(has(parts_of(made()).at("docProps/core.xml"), "created"));
}

TEST_CASE("every part has a type, and every relation a part") {
    const auto parts = parts_in(language::en);
    for (const auto& [name, markup] : parts) {
        if (name == "[Content_Types].xml" || has(name, ".rels")) continue;
        CAPTURE(name);
        CHECK(has(parts.at("[Content_Types].xml"), "PartName=\"/" + name + "\""));
    }
    CHECK(has(parts.at("xl/_rels/workbook.xml.rels"), "Target=\"worksheets/sheet1.xml\""));
    CHECK(has(parts.at("_rels/.rels"), "Target=\"xl/workbook.xml\""));
}

TEST_CASE("a table without rows is left out, but for the first") {
    auto empty = one_of_each();
    empty.rows = 0;
    empty.title = {"tyhjä", "empty"};
    const auto names = [](const std::vector<result_table>& tables) {
        return parts_of(to_xlsx(tables, {}, no_day, language::en)).at("xl/workbook.xml");
    };
    CHECK_FALSE(has(names({one_of_each(), empty}), "Empty"));
    const auto first = names({empty, one_of_each()});
    CHECK(has(first, "<sheet name=\"Empty\" sheetId=\"1\""));
    CHECK(has(first, "<sheet name=\"All\" sheetId=\"2\""));
}

TEST_CASE("days of the first weeks of 1900 are numbered as spreadsheets do") {
    result_table table{.name = "days", .title = {"d", "d"}, .rows = 3, .columns = {}};
    table.columns = {column_of(
        {.name = "day", .holds = cell_type::day},
        {number(*parse_day("1900-01-01")), number(*parse_day("1900-02-28")), number(*parse_day("1900-03-01"))})};
    const auto sheet = parts_of(to_xlsx({table}, {}, no_day, language::en)).at("xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<c r=\"A2\" s=\"3\"><v>1</v></c>"));
    CHECK(has(sheet, "<c r=\"A3\" s=\"3\"><v>59</v></c>"));
    CHECK(has(sheet, "<c r=\"A4\" s=\"3\"><v>61</v></c>"));  // 60 is the day that there was not
}

TEST_CASE("a number that a spreadsheet would round is written as it is") {
    result_table table{.name = "n", .title = {"n", "n"}, .rows = 2, .columns = {}};
    table.columns = {column_of({.name = "n", .holds = cell_type::int64},
                               {number(999'999'999'999'999), number(1'000'000'000'000'000)})};
    const auto sheet = parts_of(to_xlsx({table}, {}, no_day, language::en)).at("xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<v>999999999999999</v>"));
    CHECK(has(sheet, "t=\"inlineStr\"><is><t>1000000000000000</t></is></c>"));
}

TEST_CASE("heads that say the same are told apart, and a column without a title has its name") {
    result_table table{.name = "t", .title = {"t", "t"}, .rows = 0, .columns = {}};
    table.columns = {column_of({.name = "low", .title = {"taso", "level"}}, {}),
                     column_of({.name = "high", .title = {"taso", "level"}}, {}), column_of({.name = "other"}, {})};
    const auto sheet = parts_of(to_xlsx({table}, {}, no_day, language::en)).at("xl/worksheets/sheet1.xml");
    for (const auto* head : {"Level (low)", "Level (high)", "other"})
        CHECK(has(sheet, std::string("<t>") + head + "</t>"));
}
