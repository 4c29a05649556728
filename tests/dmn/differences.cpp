// The reader of tests refuses what is not as `to_dmn` writes it: only so does reading back prove what was written.
#include <ipsf/dmn.hpp>

#include "read_dmn.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace {

const std::string& written() {
    static const std::string text = ipsf::to_dmn(*ipsf::embedded_edition("fi-2021-11"));
    return text;
}

/// The file with the first `from` after `start` replaced; both must be there.
std::string with(const std::string& start, const std::string& from, const std::string& to) {
    std::string text = written();
    const auto first = text.find(start);
    REQUIRE(first != std::string::npos);
    const auto at = text.find(from, first);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// "file:line:column" of the first `needle` after `start`, both from 1.
std::string place_of(const std::string& text, const std::string& start, const std::string& needle) {
    const auto at = text.find(needle, text.find(start));
    REQUIRE(at != std::string::npos);
    const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
    return "my.dmn:" + std::to_string(line) + ":" + std::to_string(at - text.rfind('\n', at));
}

std::vector<ipsf::problem> problems_of(const std::string& text) {
    try {
        static_cast<void>(dmn_tests::read_dmn(text, "my.dmn"));
    } catch (const ipsf::refused& why) {
        return why.problems();
    }
    FAIL("the file was not refused");
    return {};
}

/// The one problem of the changed file; its place is that of `at`, the first after `start`.
void check_only(const std::string& text, const std::string& start, const std::string& at, const std::string& rule,
                const std::string& sentence) {
    const auto problems = problems_of(text);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == rule);
    CHECK(problems[0].table == "my.dmn");
    CHECK(problems[0].message == place_of(text, start, at) + ": " + sentence);
}

const std::string caseload = "<decision id=\"criterion_1\"";
const std::string contact = "<decision id=\"criterion_17\"";

}  // namespace

TEST_CASE("Another version of DMN is refused") {
    const std::string text = with("<definitions", "DMN/20191111/MODEL/", "DMN/20230324/MODEL/");
    check_only(text, "", "<definitions", "not-as-written",
               "`xmlns` of `definitions` must be `https://www.omg.org/spec/DMN/20191111/MODEL/`");
}

TEST_CASE("Another hit policy is refused") {
    check_only(with(caseload, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""), caseload, "<decisionTable",
               "not-as-written", "`hitPolicy` of `decisionTable` must be `FIRST`");
}

TEST_CASE("An expression other than the input's is refused") {
    check_only(with(caseload, "clients_per_coach.numerator / ", "2 * clients_per_coach.numerator / "), caseload,
               "<text>", "not-as-written",
               "`text` must be `clients_per_coach.numerator / clients_per_coach.denominator`");
}

TEST_CASE("A cell in other words is refused with the words to write") {
    check_only(with(caseload, "&lt;= 20<", "&lt;=20<"), caseload, "<text>&lt;=20", "not-as-written",
               "`text` must be `<= 20`");
    check_only(with(contact, "\"monthly\",\"weekly\"", "\"weekly\",\"monthly\""), contact,
               "<text>\"weekly\",\"monthly\"", "not-as-written", "`text` must be `\"monthly\",\"weekly\"`");
    check_only(with(contact, "<text>\"weekly\"</text>", "<text>weekly</text>"), contact, "<text>weekly",
               "not-as-written", "`text` must be `\"weekly\"`");
}

TEST_CASE("Elements that are missing, added or in another order are refused") {
    check_only(with(caseload, "<output id=\"criterion_1_level\" typeRef=\"level\" label=\"Level\" />", ""), caseload,
               "<annotation", "not-as-written", "`annotation` stands where `output` must stand");
    check_only(with(caseload, "<output id",
                    "<input id=\"more\"><inputExpression><text>1</text></inputExpression></input><output id"),
               caseload, "<input id=\"more\"", "not-as-written", "`input` stands where `output` must stand");
    check_only(with(caseload, "</decision>", "<knowledgeRequirement id=\"k\"/></decision>"), caseload,
               "<knowledgeRequirement", "not-as-written",
               "`knowledgeRequirement` is not what ipsf writes here; remove it");
    check_only(with(caseload, "<decisionTable", "<decisionTable aggregation=\"SUM\""), caseload, "<decisionTable",
               "not-as-written", "`decisionTable` has `aggregation`, which ipsf does not write; remove it");
}

TEST_CASE("A ratio of other measures than its expression is refused") {
    const std::string ratio = "<decision id=\"criterion_17_meetings_per_job_seeker\"";
    const auto problems = problems_of(with(ratio, "if job_seekers", "if not_job_seekers"));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message.find("`text` must be `if job_seekers_per_coach.numerator = 0 then null else ") !=
          std::string::npos);
    CHECK(problems_of(with(ratio, "ipsf:ratio=\"meetings_per_job_seeker\"", "ipsf:ratio=\"another\""))[0].rule ==
          "not-as-written");
}

TEST_CASE("All differences are told, each at its place") {
    std::string text = with(caseload, "hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\"");
    text.replace(text.find("hitPolicy=\"FIRST\"", text.find(contact)), 17, "hitPolicy=\"ANY\"");
    const auto problems = problems_of(text);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].message.starts_with(place_of(text, caseload, "<decisionTable")));
    CHECK(problems[1].message.starts_with(place_of(text, contact, "<decisionTable")));
}
