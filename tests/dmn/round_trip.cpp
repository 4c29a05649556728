// What `to_dmn` writes, `read_dmn` reads as the same tables.
#include <ipsf/dmn.hpp>

#include "edition/small_edition.hpp"
#include "read_dmn.hpp"
#include "same_tables.hpp"

#include <string>

namespace {

void check_round_trip(const ipsf::edition& edition) {
    for (const auto in : {ipsf::language::en, ipsf::language::fi}) {
        const std::string text = ipsf::to_dmn(edition, in);
        const ipsf::dmn::dmn_model read = dmn_tests::read_dmn(text, "edition.dmn");
        dmn_tests::check_same(read, edition);
        CHECK(read.round_half_up == ipsf::dmn::dmn_model_of(edition).round_half_up);
    }
}

}  // namespace

TEST_CASE("Every built-in edition comes back from DMN as the same tables") {
    REQUIRE_FALSE(ipsf::embedded_editions().empty());
    for (const std::string& id : ipsf::embedded_editions()) {
        INFO(id);
        check_round_trip(*ipsf::embedded_edition(id));
    }
}

TEST_CASE("So does one with other named choices in force") {
    const auto edition =
        ipsf::with_choices(ipsf::embedded_edition("fi-2021-11"), {{"edge", "round-half-up"}, {"practice_share", "65"}});
    check_round_trip(*edition);
    CHECK(dmn_tests::read_dmn(ipsf::to_dmn(*edition), "edition.dmn").round_half_up);
}

TEST_CASE("So does every kind of input, limit and criterion") {
    check_round_trip(*ipsf::read_edition(small_edition::text(), small_edition::name));
    for (const std::string cell :
         {"> 5", "< 6.125", "<= 0.5", "7", "[1.25..3]", "(0..999999.999)", "[0..3)", "(1..3]"}) {
        INFO(cell);
        check_round_trip(*ipsf::read_edition(small_edition::with("meetings = \">= 6\"", "meetings = \"" + cell + "\""),
                                             small_edition::name));
    }
}

TEST_CASE("Labels, descriptions, the diagram, comments and layout may differ") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    std::string text = ipsf::to_dmn(*edition);
    const auto cut = [&](const std::string& from, const std::string& to) {
        const auto start = text.find(from);
        REQUIRE(start != std::string::npos);
        const auto end = text.find(to, start + from.size()) + to.size();
        return text.erase(start, end - start);
    };
    cut("<dmndi:DMNDI>", "</dmndi:DMNDI>");
    cut("<description>", "</description>");
    cut("<question>", "</question>");
    cut(" label=\"", "\"");
    const auto at = text.find("<itemDefinition");
    text.insert(at, "<!-- checked -->\r\n\t");
    text.replace(text.find("<text>&lt;= 20</text>"), 21, "<text>\n  <![CDATA[<= 20]]>\n</text>");
    text.replace(text.find("<text>&lt;= 25</text>"), 21, "<text>\n\t&lt;= 25\r\n</text>");
    dmn_tests::check_same(dmn_tests::read_dmn(text, "edition.dmn"), *edition);
}

TEST_CASE("A limit and a level that were changed in the file are read as changed") {
    std::string text = ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11"));
    const auto change = [&](const std::string& from, const std::string& to) {
        const auto at = text.find(from, text.find("<decision id=\"criterion_1\""));
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    };
    change("&lt;= 25<", "(18.5..24]<");
    change("<text>4</text>", "<text>3</text>");
    const ipsf::row read = dmn_tests::read_dmn(text, "edition.dmn").tables[0].rows[1];
    CHECK(read.id == "4");
    CHECK(read.level == 3);
    REQUIRE(read.cells.size() == 1);
    CHECK(read.cells[0].low == ipsf::fraction{37, 2});
    CHECK(read.cells[0].low_open);
    CHECK(read.cells[0].high == ipsf::fraction{24, 1});
    CHECK_FALSE(read.cells[0].high_open);
}
