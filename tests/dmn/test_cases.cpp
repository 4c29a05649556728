// Boundary cases as test cases of the DMN Technology Compatibility Kit.
#include <ipsf/dmn.hpp>

#include "edition/small_edition.hpp"

#include <algorithm>
#include <string>

namespace {

std::string test_case(const std::string& text, const std::string& id) {
    const auto start = text.find("<testCase id=\"" + id + "\"");
    REQUIRE(start != std::string::npos);
    const auto end = text.find("</testCase>", start);
    std::string found = text.substr(start, end - start);
    std::string packed;  // without the layout
    for (std::size_t at = 0; at < found.size(); ++at)
        if (found[at] != '\n' && !(found[at] == ' ' && (packed.empty() || packed.back() == '>'))) packed += found[at];
    return packed;
}

}  // namespace

TEST_CASE("A measure is given as its two whole numbers") {
    const std::string text = ipsf::to_dmn_tests(*ipsf::embedded_edition("fi-2021-11"));
    // The third case of criterion 1: 19.999 clients for each coach, just under 20, is level 5.
    CHECK(test_case(text, "criterion_1_case_3") ==
          "<testCase id=\"criterion_1_case_3\"><description>just under 20</description>"
          "<inputNode name=\"clients_per_coach\"><component name=\"numerator\"><value "
          "xsi:type=\"xsd:decimal\">19999</value></component>"
          "<component name=\"denominator\"><value xsi:type=\"xsd:decimal\">1000</value></component></inputNode>"
          "<resultNode name=\"criterion_1_caseload\" type=\"decision\"><expected><value "
          "xsi:type=\"xsd:decimal\">5</value></expected>"
          "</resultNode>");
}

TEST_CASE("Counts, flags and choices are plain values") {
    const std::string text = ipsf::to_dmn_tests(*ipsf::embedded_edition("fi-2021-11"));
    // The last but one case of criterion 3: no phase, but responsible for the clients: level 2.
    const std::string phases = test_case(text, "criterion_3_case_15");
    CHECK(phases.find("<inputNode name=\"phases_delivered\"><value xsi:type=\"xsd:decimal\">0</value></inputNode>"
                      "<inputNode name=\"holds_client_responsibility\"><value "
                      "xsi:type=\"xsd:boolean\">true</value></inputNode>") != std::string::npos);
    CHECK(phases.find("<expected><value xsi:type=\"xsd:decimal\">2</value></expected>") != std::string::npos);
    CHECK(test_case(text, "criterion_18_case_3").find("<value xsi:type=\"xsd:string\">meets_unprompted</value>") !=
          std::string::npos);
}

TEST_CASE("Cases with unknown inputs are left out, and named") {
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const std::string text = ipsf::to_dmn_tests(*edition);
    CHECK(
        text.find("<!-- criterion_1_case_1 left out, as DMN has no level for what is unknown: clients_per_coach -->") !=
        std::string::npos);
    for (const ipsf::criterion& asked : edition->criteria) {
        int number = 0;
        for (const ipsf::boundary_case& one : edition->cases) {
            if (one.criterion != asked.id) continue;
            const std::string id = "criterion_" + std::to_string(asked.id) + "_case_" + std::to_string(++number);
            const bool complete = one.given.size() == asked.inputs.size();
            CHECK((text.find("<testCase id=\"" + id + "\"") != std::string::npos) == complete);
            CHECK((text.find("<!-- " + id + " left out") != std::string::npos) == !complete);
        }
    }
}

TEST_CASE("A share in percent is a fraction of 100") {
    const std::string text = ipsf::to_dmn_tests(
        *ipsf::read_edition(small_edition::with("given = { tracking = \"none\", phases = \"3\", people = \"12\" }",
                                                "given = { tracking = \"none\", phases = \"3\", people = \"24/2\", "
                                                "part = \"12.5\", meetings = \"1\", seekers = \"0\" }"),
                            small_edition::name));
    const std::string one = test_case(text, "criterion_17_case_2");
    // 12.5 % is 125/10 of 100, 125/1000; a whole measure is one number.
    CHECK(one.find("<inputNode name=\"part\"><component name=\"numerator\"><value "
                   "xsi:type=\"xsd:decimal\">125</value></component>"
                   "<component name=\"denominator\"><value xsi:type=\"xsd:decimal\">1000</value>") !=
          std::string::npos);
    CHECK(one.find("<inputNode name=\"people\"><value xsi:type=\"xsd:decimal\">12</value></inputNode>") !=
          std::string::npos);
}
