// Estimated widths, and lines.
#include "chart/text_width.hpp"
#include "support/catch.hpp"

using namespace ipsf::chart;
using lines = std::vector<std::string>;

TEST_CASE("the width of a text grows with its size and its characters, not its bytes") {
    CHECK(width_of("", 12) == 0);
    CHECK(width_of("74", 24) == 2 * width_of("74", 12));
    CHECK(width_of("iiii", 12) < width_of("mmmm", 12));
    CHECK(width_of("\xC3\xA4", 12) < 2 * width_of("a", 12));           // ä has two bytes
    CHECK(width_of("\xF0\x9F\x98\x80", 12) <= 2 * width_of("m", 12));  // a picture of four bytes
    CHECK(width_of("\xFF\xFE", 12) > 0);                               // no UTF-8 at all
}

TEST_CASE("the estimate is not less than digits of DejaVu Sans, the widest of the common fonts") {
    CHECK(width_of("0123456789", 100) >= 636);  // 0.636 of the size each
}

TEST_CASE("a text too long for a place is shortened, and never wider than it") {
    CHECK(shortened("aa bb", 10, 1000) == "aa bb");
    CHECK(shortened("aa bb cc", 10, width_of("aa bb \u2026", 10)) == "aa bb\u2026");
    for (const double width : {30.0, 60.0, 90.0})
        CHECK(width_of(shortened("ty\xC3\xB6h\xC3\xB6nvalmennus", 12, width), 12) <= width);
}

TEST_CASE("lines break at spaces") {
    CHECK(wrapped("aa bb cc", 10, width_of("aa bb", 10)) == lines{"aa bb", "cc"});
    CHECK(wrapped("aa bb cc", 10, 1000) == lines{"aa bb cc"});
    CHECK(wrapped("", 10, 100) == lines{""});
    CHECK(wrapped("  aa", 10, 100) == lines{"aa"});
}

TEST_CASE("lines break after hyphens and slashes") {
    CHECK(wrapped("aaaa-bbbb/cccc", 10, width_of("aaaa-", 10)) == lines{"aaaa-", "bbbb/", "cccc"});
}

TEST_CASE("a word too long for a line is broken between characters") {
    const std::string word = "ty\xC3\xB6h\xC3\xB6nvalmennuspalvelu\xC3\xB6\xC3\xB6";
    for (const double width : {1.0, 9.0, 40.0, 77.0}) {
        std::string joined;
        for (const auto& line : wrapped(word, 12, width)) {
            CHECK((line.back() == '\xB6' || static_cast<unsigned char>(line.back()) < 0x80));
            CHECK(static_cast<unsigned char>(line.front()) != 0xB6);
            CHECK((width_of(line, 12) <= width || line.size() <= 2));
            joined += line;
        }
        CHECK(joined == word);
    }
}
