// Texts of others on pages and in CSV: what would act on a terminal or in a spreadsheet is kept from it.
#include "page/text_page.hpp"
#include "report/csv_lines.hpp"

#include <ipsf/report.hpp>

#include "support/catch.hpp"

#include <string>

using ipsf::csv_for;
using ipsf::visible;
using ipsf::reporting::csv_lines;

namespace {

std::string utf8(char32_t code) {
    const auto tail = [code](unsigned shift) { return static_cast<char>(0x80U | (code >> shift & 0x3FU)); };
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) return {static_cast<char>(0xC0U | code >> 6U), tail(0)};
    if (code < 0x10000) return {static_cast<char>(0xE0U | code >> 12U), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | code >> 18U), tail(12), tail(6), tail(0)};
}

/// One cell as it is written, without the mark of the file and the end of the line.
std::string cell_for_spreadsheet(std::string_view text) {
    csv_lines lines(csv_for::spreadsheet);
    lines.text(text);
    return lines.take().substr(3);
}

}  // namespace

TEST_CASE("what can be seen is shown as it is") {
    for (const std::string text : {"", "T1", "Kuhmo, Sotkamo", "äöå €", "\xF0\x9F\x98\x80", "\\x1b", "\xC2\xA0"})
        CHECK(visible(text) == text);
}

TEST_CASE("what acts instead of being seen is written out: just under, on and over each range") {
    struct range {
        char32_t first, last;
    };
    for (const auto [first, last] :
         {range{0x7F, 0x9F}, range{0x61C, 0x61C}, range{0x180E, 0x180E}, range{0x200B, 0x200B}, range{0x200E, 0x200F},
          range{0x2028, 0x202E}, range{0x2060, 0x206F}, range{0xFEFF, 0xFEFF}, range{0xFFF9, 0xFFFB},
          range{0xFDD0, 0xFDEF}, range{0xFFFE, 0xFFFF}, range{0x1FFFE, 0x1FFFF}, range{0xDFFFE, 0xE007F}}) {
        CAPTURE(static_cast<std::uint32_t>(first));
        for (const auto code : {first - 1, last + 1}) CHECK(visible(utf8(code)) == utf8(code));
        for (const auto code : {first, last}) CHECK(visible(utf8(code)) != utf8(code));
    }
    CHECK(visible(std::string(1, '\0')) == "\\x00");
    CHECK(visible("\x1F") == "\\x1f");
    CHECK(visible(" ") == " ");
    CHECK(visible("a\nb\tc\r") == "a\\x0ab\\x09c\\x0d");
    CHECK(visible("\x7F") == "\\x7f");
    CHECK(visible("\xC2\x9B") == "\\u{9b}");
    CHECK(visible("T1\xE2\x80\xAE") == "T1\\u{202e}");
    CHECK(visible("\xF3\xA0\x81\x81") == "\\u{e0041}");
}

TEST_CASE("bytes that are no UTF-8 are written out one by one") {
    CHECK(visible("\xFF") == "\\xff");
    CHECK(visible("a\xC3") == "a\\xc3");                  // cut
    CHECK(visible("\xC0\x80") == "\\xc0\\x80");           // overlong
    CHECK(visible("\xED\xA0\x80") == "\\xed\\xa0\\x80");  // a surrogate
    CHECK(visible("\x9Bm") == "\\x9bm");                  // a control character of an 8-bit terminal
    CHECK(visible("\xE2\x82"
                  "1") == "\\xe2\\x821");
}

TEST_CASE("a page gives what is written out the room it takes, and no line holds another") {
    ipsf::pages::text_page page;
    page.name("one\ntwo");
    page.show(ipsf::pages::table{.columns = {{}, {.width = 1}},
                                 .rows = {{.cells = {"\x1B", "|"}}},
                                 .as = ipsf::pages::table::layout::at_margin});
    const auto lines = page.text();
    CHECK(lines.substr(0, 12) == "one\\x0atwo\n\\");
    CHECK(lines.size() == 11 + 100 + 1);
    CHECK(ipsf::pages::width_of("\x1Bä") == 5);
}

TEST_CASE("a spreadsheet reads no formula into a text") {
    for (const std::string text :
         {"=1+1", "+1", "-1", "@SUM(A1)", "=", "\t=1", "\r=1", " =1", "\n-1", "\xC2\xA0=1", "\xEF\xBB\xBF=1",
          "\xEF\xBC\x9D"
          "1",
          "\xEF\xBC\x8B"
          "1",
          "\xEF\xBC\x8D"
          "1",
          "\xEF\xBC\xA0"
          "A",
          "\xE2\x88\x92"
          "1",
          "'a"}) {
        CAPTURE(text);
        CHECK(cell_for_spreadsheet(text) == "\"'" + text + "\"");
    }
    CHECK(cell_for_spreadsheet("=\"a\"") == "\"'=\"\"a\"\"\"");
    for (const std::string text : {"T1", "a=1", "T-1", "C@1", "(1)", "Äänekoski"})
        CHECK(cell_for_spreadsheet(text) == text);
}

TEST_CASE("a spreadsheet reads no other number and no date into a text") {
    for (const std::string text : {"007", "00", "1.5", "1,5", "0.97", "1-2", "1/2", "12:30", "1E5", "1e5", "85%",
                                   "1 000", "2024-04", ".5", "1234567890123456"}) {
        CAPTURE(text);
        CHECK(cell_for_spreadsheet(text) == "\"'" + text + "\"");
    }
    for (const std::string text : {"0", "7", "1001", "123456789012345", "7a", "1x1", "K007"})
        CHECK(cell_for_spreadsheet(text) == text);
}

TEST_CASE("a spreadsheet's file: a mark, semicolons, numbers as they are") {
    csv_lines lines(csv_for::spreadsheet);
    lines.word("a;b");
    lines.word("47,4");
    lines.number(-5);
    lines.number(std::nullopt);
    lines.text("two\nlines");
    lines.day(0);
    lines.end_line();
    CHECK(lines.take() == "\xEF\xBB\xBF\"a;b\";\"47,4\";-5;;\"two\nlines\";1970-01-01\r\n");
}

TEST_CASE("CSV for programs is the data") {
    csv_lines lines(csv_for::programs);
    for (const auto* text : {"=1", "007", "a;b", "a,b", "\x1B", "say \"it\"", ""}) lines.text(text);
    lines.number(-5);
    lines.end_line();
    CHECK(lines.take() == "=1,007,a;b,\"a,b\",\x1B,\"say \"\"it\"\"\",,-5\r\n");
}
