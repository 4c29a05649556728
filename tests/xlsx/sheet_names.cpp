// Names that a spreadsheet takes.
#include "xlsx/sheet_names.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

using ipsf::xlsx::sheet_names;

TEST_CASE("names begin with a capital and have no sign that has a meaning") {
    CHECK(sheet_names({"äänet", "a/b:c[d]*e?f\\g", "'quoted'", "  ", "it's", "a\nb"}) ==
          std::vector<std::string>{"Äänet", "A-b-c-d--e-f-g", "Quoted", "-", "It's", "A-x0ab"});
}

TEST_CASE("names have at most 31 characters") {
    const std::string longest = "A" + std::string(30, 'b');
    CHECK(sheet_names({longest, "c" + std::string(31, 'b')}) ==
          std::vector<std::string>{longest, "C" + std::string(29, 'b') + "…"});
    CHECK(sheet_names({"asiakkaita, joista ei tiedetä mitään"}).front() == "Asiakkaita, joista ei tiedetä…");
    std::string faces;
    for (int i = 0; i < 16; ++i) faces += "\xF0\x9F\x98\x80";  // 32 of UTF-16
    CHECK(sheet_names({faces}).front() == faces.substr(0, 15 * 4) + "…");
}

TEST_CASE("no two names differ in capitals alone, and none is one that spreadsheets keep") {
    CHECK(sheet_names({"Totals", "totals", "TOTALS", "Ä", "ä", "history"}) ==
          std::vector<std::string>{"Totals", "Totals 2", "TOTALS 3", "Ä", "Ä 2", "History 2"});
    const std::string longest(31, 'A');
    CHECK(sheet_names({longest, longest}).back() == std::string(28, 'A') + "… 2");
}
