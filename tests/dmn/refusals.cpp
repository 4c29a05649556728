// DMN that is not of the shape that ipsf writes is refused, with its place and what to write.
#include <ipsf/dmn.hpp>

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
        static_cast<void>(ipsf::read_dmn(text, "my.dmn"));
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

TEST_CASE("What is no XML is refused where it breaks off") {
    const auto problems = problems_of("<definitions>\n  <decision>\n</definitions>\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "not-xml");
    CHECK(problems[0].row == 3);
    CHECK(problems_of("")[0].rule == "not-xml");
    CHECK(problems_of("caseload\n")[0].rule == "not-xml");
}

TEST_CASE("Another version of DMN is refused") {
    const std::string text = with("<definitions", "DMN/20191111/MODEL/", "DMN/20230324/MODEL/");
    check_only(text, "", "<definitions", "not-as-written",
               "`xmlns` of `definitions` must be `https://www.omg.org/spec/DMN/20191111/MODEL/`");
}

TEST_CASE("A root with a prefix is refused, as is another element") {
    check_only("<dmn:definitions xmlns:dmn=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>", "", "<dmn:definitions",
               "not-as-written", "the file must begin with `definitions`, without a prefix");
    check_only("\n <edition/>", "", "<edition", "not-as-written",
               "the file must begin with `definitions`, without a prefix");
}

TEST_CASE("A count without an end, or with one that no edition may have, is refused") {
    for (const std::string most : {"1001", "0", "-5", "", "five"})
        check_only(with("<itemDefinition id=\"type_phases", "[0..5]", "[0.." + most + "]"), "",
                   "<itemDefinition id=\"type_phases", "out-of-range", "a count goes from 0 to at most 1000");
}

TEST_CASE("Another hit policy is refused") {
    check_only(with(caseload, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""), caseload, "<decisionTable",
               "not-as-written", "`hitPolicy` of `decisionTable` must be `FIRST`");
}

TEST_CASE("A default hit policy is refused") {
    check_only(with(caseload, " hitPolicy=\"FIRST\"", ""), caseload, "<decisionTable", "not-as-written",
               "`hitPolicy` of `decisionTable` must be `FIRST`");
}

TEST_CASE("An expression other than the input's is refused") {
    check_only(with(caseload, "clients_per_coach.numerator / ", "2 * clients_per_coach.numerator / "), caseload,
               "<text>", "not-as-written",
               "`text` must be `clients_per_coach.numerator / clients_per_coach.denominator`");
}

TEST_CASE("A cell that is none is refused") {
    check_only(with(caseload, "&lt;= 20<", "around 20<"), caseload, "<inputEntry", "bad-cell",
               "the limit on `clients_per_coach` is not a number from 0; write digits, with a point before decimals, "
               "or a named choice");
    check_only(
        with(caseload, "&lt;= 20<", "&lt;= 20.1234<"), caseload, "<inputEntry", "bad-cell",
        "a limit has at most six digits before the point and three after it; shorten the one on `clients_per_coach`");
    check_only(with(contact, "\"weekly\"", "\"daily\""), contact,
               "<inputEntry id=\"criterion_17_rule_1_tracking_review\"", "unknown-value",
               "`tracking_review` has no choice `daily`; write one of its names, or several with commas");
}

TEST_CASE("A cell in other words is refused with the words to write") {
    check_only(with(caseload, "&lt;= 20<", "&lt;=20<"), caseload, "<text>&lt;=20", "not-as-written",
               "`text` must be `<= 20`");
    check_only(with(contact, "\"monthly\",\"weekly\"", "\"weekly\",\"monthly\""), contact,
               "<text>\"weekly\",\"monthly\"", "not-as-written", "`text` must be `\"monthly\",\"weekly\"`");
    check_only(with(contact, "<text>\"weekly\"</text>", "<text>weekly</text>"), contact, "<text>weekly",
               "not-as-written", "`text` must be `\"weekly\"`");
}

TEST_CASE("A level outside 1 to 5 is refused") {
    for (const std::string level : {"6", "0", "5.0", "\"5\"", ""})
        check_only(with(caseload, "<text>5</text>", "<text>" + level + "</text>"), caseload, "<outputEntry",
                   "unknown-level", "the output of a rule must be a level from 1 to 5");
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

TEST_CASE(
    "Criteria that are repeated, out of order or have no id of theirs are refused, and so is a file without any") {
    const std::string& text = written();
    const auto start = text.find(caseload);
    const auto end = text.find("</decision>", start) + std::string("</decision>").size();
    const std::string table = text.substr(start, end - start);
    const std::string said =
        "the decisions of criteria must be criterion_N, N an id from 1 to 9999; at least one, with ids that rise";
    const auto check_refused = [&](const std::string& broken) {
        const auto problems = problems_of(broken);
        REQUIRE_FALSE(problems.empty());
        CHECK(problems[0].rule == "missing-criterion");
        CHECK(problems[0].message.find(said) != std::string::npos);
    };
    check_refused(text.substr(0, end) + table + text.substr(end));
    const auto last = text.rfind("</decision>") + std::string("</decision>").size();
    check_refused(text.substr(0, start) + text.substr(end, last - end) + table + text.substr(last));
    for (const char* id : {"criterion_0", "criterion_01", "criterion_10000", "criterion_", "criterion_x", "decision_1"})
        check_refused(with(caseload, "id=\"criterion_1\"", "id=\"" + std::string(id) + "\""));
    check_refused(text.substr(0, text.find("<decision ")) + text.substr(last));
}

TEST_CASE("An input that is not defined, or required twice, is refused") {
    check_only(with(contact, "#input_tracking_review", "#input_tracking"), contact,
               "<informationRequirement id=\"criterion_17_requires_tracking_review\"", "unknown-input",
               "the decision requires what the file does not define, or one thing twice");
    const auto twice = problems_of(with(contact, "#input_job_seekers_per_coach", "#input_employer_meetings_per_week"));
    CHECK(twice[0].rule == "unknown-input");
    check_only(with("<inputData", "typeRef=\"quantity\"", "typeRef=\"number\""), "",
               "<inputData id=\"input_clients_per_coach\"", "unknown-type",
               "the input must have a type that the file defines before it, or boolean");
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

TEST_CASE("Any file cut short or with a changed byte is read as it was or refused") {
    const std::string& text = written();
    for (std::size_t at = 0; at < text.size(); at += 997) {
        std::string broken = text;
        broken[at] = broken[at] == '1' ? '2' : '1';
        for (const std::string& one : {text.substr(0, at), broken}) {
            try {
                const ipsf::dmn_model read = ipsf::read_dmn(one, "my.dmn");
                CHECK(read.tables.size() == 25);
            } catch (const ipsf::refused& why) {
                CHECK(why.problems()[0].message.starts_with("my.dmn:"));
            }
        }
    }
}
