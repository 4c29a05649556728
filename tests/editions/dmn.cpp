// The tables of the made-up editions as DMN, and back.
#include "dmn/read_dmn.hpp"
#include "editions/made_up.hpp"
#include "support/catch.hpp"

#include <ipsf/dmn.hpp>

#include <pugixml.hpp>

#include <set>

TEST_CASE("the tables of any number of criteria are written as DMN by their ids, and read again") {
    for (const auto& edition : {made_up::of_26(), made_up::of_youth()}) {
        const auto written = ipsf::to_dmn(*edition);
        const auto read = dmn_tests::read_dmn(written, "made-up.dmn");
        REQUIRE(read.tables.size() == edition->criteria.size());
        for (std::size_t i = 0; i < read.tables.size(); ++i) {
            CHECK(read.tables[i].criterion == edition->criteria[i].id);
            CHECK(read.tables[i].key == edition->criteria[i].key);
            CHECK(read.tables[i].rows.size() == edition->criteria[i].rows.size());
        }
        pugi::xml_document document;
        REQUIRE(document.load_string(written.c_str()));
        std::set<std::pair<std::string, std::string>> places;  // of the boxes of decisions: none lies on another
        for (const auto shape :
             document.document_element().child("dmndi:DMNDI").child("dmndi:DMNDiagram").children("dmndi:DMNShape")) {
            const auto box = shape.child("dc:Bounds");
            places.emplace(box.attribute("x").value(), box.attribute("y").value());
        }
        CHECK(places.size() == 2 * edition->criteria.size());  // one input for each
        CHECK(ipsf::to_dmn_tests(*edition).find("criterion_" + std::to_string(edition->criteria.back().id) +
                                                "_case_5") != std::string::npos);
    }
}
