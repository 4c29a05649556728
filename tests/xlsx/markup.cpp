// Texts, places and numbers in the markup of a workbook.
#include "xlsx/markup.hpp"

#include "support/catch.hpp"

#include <ipsf/visible.hpp>

using namespace ipsf::xlsx;
using ipsf::visible;

namespace {

std::string in_cell(std::string_view text) {
    std::string markup;
    append_cell_text(markup, visible(text));
    return markup;
}

}  // namespace

TEST_CASE("what XML does not know is written out, other signs stay") {
    CHECK(in_cell("a\nb\x1b\x01") == "a\\x0ab\\x1b\\x01");
    CHECK(in_cell("\xEF\xBF\xBE|\xEF\xBF\xBF|\xEF\xBF\xBD|\xEF\xBF\xAE") ==
          "\\u{fffe}|\\u{ffff}|\xEF\xBF\xBD|\xEF\xBF\xAE");
    CHECK(in_cell("\xFFx\xED\xA0\x80") == "\\xffx\\xed\\xa0\\x80");
    CHECK(in_cell("\xD9\x85\xD8\xB1 \xF0\x9F\x98\x80 \xE2\x82\xAC") ==
          "\xD9\x85\xD8\xB1 \xF0\x9F\x98\x80 \xE2\x82\xAC");
    CHECK(in_cell("<a href=\"x\">&amp;") == "&lt;a href=&quot;x&quot;&gt;&amp;amp;");
}

TEST_CASE("what a spreadsheet would decode is kept from it") {
    CHECK(in_cell("_x0041_") == "_x005F_x0041_");
    CHECK(in_cell("a_xFfFf_b_x000a_") == "a_x005F_xFfFf_b_x005F_x000a_");
    for (const auto* plain : {"_x004_", "_x00G1_", "_x0041", "x0041_", "_X0041_", "__x", "a_b"})
        CHECK(in_cell(plain) == plain);
}

TEST_CASE("places are named by letters and from 1") {
    CHECK(column_letters(0) == "A");
    CHECK(column_letters(25) == "Z");
    CHECK(column_letters(26) == "AA");
    CHECK(column_letters(701) == "ZZ");
    CHECK(column_letters(702) == "AAA");
    CHECK(column_letters(16'383) == "XFD");
    CHECK(fixed_place(1, 1) == "$B$2");
    CHECK(quoted_sheet("leader's") == "'leader''s'");
}

TEST_CASE("numbers are the shortest that are read as the same") {
    std::string written;
    append_number(written, 5.870967741935484);
    written += ' ';
    append_number(written, 0.1);
    written += ' ';
    append_number(written, -7);
    CHECK(written == "5.870967741935484 0.1 -7");
}
