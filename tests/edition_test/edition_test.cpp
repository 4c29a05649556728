// The test of an edition: cases that fail, changes of rules that no case notices, and the cases that would.
#include <ipsf/edition_test.hpp>

#include "edition_check/made_up_edition.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <memory>
#include <regex>

using namespace ipsf;

namespace {

const std::string head = R"(format = 1
id = "made-up"
family = "made-up"
published = 2024-01-31
valid_from = 2024-02-01
document = "made up"
title = { fi = "keksitty", en = "made up" }
[[criterion]]
id = 1
key = "support"
kind = "table"
title = { fi = "tuki", en = "support" }
asks = { fi = "?", en = "?" }
source = { document = "made up", place = "1" }
readings = []
levels = [{ fi = "1", en = "1" }, { fi = "2", en = "2" }, { fi = "3", en = "3" }, { fi = "4", en = "4" },
          { fi = "5", en = "5" }]
[criterion.input.met_share]
kind = "measure"
unit = "share"
label = { fi = "tavatut", en = "clients met" }
[criterion.input.tracking]
kind = "choice"
label = { fi = "seuranta", en = "tracking" }
choices = [{ name = "none", fi = "ei", en = "none" }, { name = "monthly", fi = "kk", en = "monthly" },
           { name = "weekly", fi = "vk", en = "weekly" }]
[criterion.input.plan_recorded]
kind = "flag"
label = { fi = "suunnitelma", en = "plan" }
[[criterion.row]]
id = "5"
level = 5
when = { met_share = ">= 90", tracking = "monthly, weekly" }
[[criterion.row]]
id = "3"
level = 3
when = { plan_recorded = true }
[[criterion.row]]
id = "1"
level = 1
when = {}
)";

std::string cased(const std::string& given, int level) {
    return "[[criterion.case]]\ngiven = { " + given + " }\nlevel = " + std::to_string(level) + "\n";
}

/// Cases for every change of the rows above.
const std::string enough_cases = cased(R"(met_share = "90", tracking = "monthly", plan_recorded = "false")", 5) +
                                 cased(R"(met_share = "89.999", tracking = "weekly", plan_recorded = "false")", 1) +
                                 cased(R"(met_share = "100", tracking = "none", plan_recorded = "true")", 3) +
                                 cased(R"(met_share = "100", tracking = "none", plan_recorded = "false")", 1);

edition_test test(const std::string& beginning) {
    return test_edition(*read_edition(made_up_edition::edition(beginning), "made-up.toml"));
}

std::vector<std::string> messages(const edition_test& tested) {
    std::vector<std::string> found;
    for (const problem& one : tested.failures) found.push_back(one.message);
    return found;
}

/// "made-up.toml:LINE:COLUMN: " of the first `needle` of the head, `after` characters further on.
std::string at(const std::string& needle, std::size_t after = 0) {
    const auto found = head.find(needle);
    REQUIRE(found != std::string::npos);
    const auto line = 1 + std::count(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(found), '\n');
    return "made-up.toml:" + std::to_string(line) + ":" + std::to_string(found - head.rfind('\n', found) + after) +
           ": ";
}

/// Adds the case that a failure suggests.
void add_suggested(edition& edition, const problem& failure) {
    std::smatch parts;
    if (std::regex_search(failure.message, parts,
                          std::regex(R"re(total = (\d+), level = "(\w+)", months = (\d+))re"))) {
        edition.scales[0].total_cases.push_back({std::stoi(parts[1]), parts[2], std::stoi(parts[3]), {}, {}});
        return;
    }
    REQUIRE(std::regex_search(failure.message, parts, std::regex(R"re(given = \{ (.*) \}, level (\d))re")));
    boundary_case made;
    made.criterion = failure.criterion;
    made.low = made.high = std::stoi(parts[2]);
    const std::string given = parts[1];
    const std::regex pair(R"re((\w+) = "([^"]*)")re");
    for (std::sregex_iterator one(given.begin(), given.end(), pair), end; one != end; ++one)
        made.given.emplace_back((*one)[1], (*one)[2]);
    edition.cases.push_back(std::move(made));
}

/// What a message advises: a case with these inputs, whose level is the first number of `levels` until the rule
/// changes.
std::string case_with(const std::string& met_share, const std::string& tracking, const std::string& plan_recorded,
                      const std::string& levels) {
    return "add a case with given = { met_share = \"" + met_share + "\", tracking = \"" + tracking +
           "\", plan_recorded = \"" + plan_recorded + "\" }, level " + levels;
}

}  // namespace

TEST_CASE("without cases every change of a row is unnoticed, and each failure gives a case that would notice it") {
    const auto tested = test(head);
    // Criteria 2-25 have a case for every level. The walk through the combinations goes up from met_share = 0, tracking
    // = none, plan_recorded = false.
    const std::string unseen = "criterion 1: no case notices when ";
    CHECK(
        messages(tested) ==
        std::vector<std::string>{
            at("[[criterion.row]]") + unseen + "row 5 is dropped; " + case_with("90", "monthly", "false", "5, then 1"),
            at("met_share = \">=", 12) + unseen + "the limit 90 on met_share in row 5 becomes 89; " +
                case_with("89", "monthly", "false", "1, then 5"),
            at("met_share = \">=", 12) + unseen + "the limit 90 on met_share in row 5 becomes 91; " +
                case_with("90", "monthly", "false", "5, then 1"),
            at("met_share = \">=", 12) + unseen + "the limit 90 itself is left out of met_share in row 5; " +
                case_with("90", "monthly", "false", "5, then 1"),
            at("tracking = \"monthly", 11) + unseen + "none is enough for tracking in row 5; " +
                case_with("90", "none", "false", "1, then 5"),
            at("tracking = \"monthly", 11) + unseen + "monthly is no longer enough for tracking in row 5; " +
                case_with("90", "monthly", "false", "5, then 1"),
            at("[[criterion.row]]\nid = \"3\"") + unseen + "row 3 is dropped; " +
                case_with("0", "none", "true", "3, then 1"),
            at("plan_recorded = true", 16) + unseen + "plan_recorded is not asked for in row 3; " +
                case_with("0", "none", "false", "1, then 3"),
            at("[[criterion.row]]\nid = \"1\"") + unseen + "row 1 is dropped; " +
                case_with("0", "none", "false", "1, none then")});
    for (const problem& one : tested.failures) CHECK((one.rule == "unnoticed-change" && one.criterion == 1));
}

TEST_CASE("cases on, under and beyond a limit and for every choice and flag notice every change") {
    const auto tested = test(head + enough_cases);
    CHECK(messages(tested).empty());
    CHECK(tested.cases == 4 + 24 * 5 + 3);  // criterion 1, criteria 2-25 and the totals
    // Criterion 1: nine changes, as above. Criteria 2-25: rows 5-1 dropped; each of the choices in rows 5-2 gains a
    // neighbour, which matters only below it, as the rows above have taken the other; a choice alone cannot be left
    // out. Levels and intervals: three each; months: four.
    CHECK(tested.changes == 9 + 24 * (5 + 4) + 3 + 3 + 4);
}

TEST_CASE("a limit that moves past no case is unnoticed") {
    std::string coarse = enough_cases;
    coarse.replace(coarse.find("89.999"), 6, "88.999");  // the limit could as well be 89
    const auto found = messages(test(head + coarse));
    REQUIRE(found.size() == 1);
    CHECK(found[0].find("the limit 90 on met_share in row 5 becomes 89;") != std::string::npos);
}

TEST_CASE("a case that fails is told by its line, and its criterion's rules are not changed") {
    const auto tested = test(head + cased(R"(met_share = "90", tracking = "weekly")", 3));
    REQUIRE(tested.failures.size() == 1);
    CHECK(tested.failures[0].rule == "failed-case");
    CHECK(tested.failures[0].row == 1 + std::count(head.begin(), head.end(), '\n'));
    CHECK(tested.failures[0].message.ends_with(
        ":1: criterion 1: expected level 3, came out level 5; correct the case or the rows"));
    CHECK(tested.changes == 24 * (5 + 4) + 3 + 3 + 4);
}

TEST_CASE("changes of the bands of totals are noticed just under and on their limits") {
    const auto without = [](int total) {
        auto edition = *read_edition(made_up_edition::edition(head + enough_cases), "made-up.toml");
        std::erase_if(edition.scales[0].total_cases, [&](const total_case& one) { return one.total == total; });
        std::vector<std::string> said;
        for (const problem& one : test_edition(edition).failures)
            said.push_back(one.message.substr(one.message.find("when ") + 5));
        return said;
    };
    // 99 alone tells a band from 99 from one from 100, 100 alone one from 101.
    const std::string low = R"(; add [[total_case]] with total = 99, level = "low", months = 6)";
    CHECK(without(99) == std::vector<std::string>{"the level from 100 begins at 99" + low,
                                                  "the review interval from 100 begins at 99" + low});
    const std::string high = R"(; add [[total_case]] with total = 100, level = "high", months = 12)";
    CHECK(without(100) ==
          std::vector<std::string>{
              "the level from 100 begins at 101" + high, "the level from 100 is dropped" + high,
              "the review interval from 100 begins at 101" + high, "the review interval from 100 is dropped" + high,
              "the review interval from 100 is 11 months" + high, "the review interval from 100 is 13 months" + high});
    CHECK(without(25).empty());  // 99 has the same band and months
}

TEST_CASE("a case of a total that does not hold is told") {
    auto edition = *read_edition(made_up_edition::edition(head + enough_cases), "made-up.toml");
    edition.scales[0].total_cases[1].level = "high";
    const auto tested = test_edition(edition);
    REQUIRE(tested.failures.size() == 1);
    CHECK(tested.failures[0].message.find(
              "total 99: expected level high and 6 months, came out level low and 6 months") != std::string::npos);
}

TEST_CASE("the built-in editions pass, and notice hundreds of changes") {
    for (const std::string& id : embedded_editions()) {
        INFO(id);
        const auto tested = test_edition(*embedded_edition(id));
        CHECK(messages(tested).empty());
        CHECK(tested.changes > 400);
    }
}

TEST_CASE("the suggested cases are right, and together enough") {
    for (const std::string& id : embedded_editions()) {
        INFO(id);
        edition bare = *embedded_edition(id);
        bare.cases.clear();
        bare.scales[0].total_cases.clear();
        const auto unnoticed = test_edition(bare);
        const auto all = test_edition(*embedded_edition(id)).changes;
        CHECK(static_cast<std::int64_t>(unnoticed.failures.size()) == all);  // without cases nothing is noticed
        for (const problem& one : unnoticed.failures) add_suggested(bare, one);
        CHECK(messages(test_edition(bare)).empty());
    }
}

TEST_CASE("a limit that cannot alter a score is not changed") {
    // Criterion 17, row 5b: with no job seekers the ratio has no value, so whether 0 itself belongs to (0..3) does not
    // matter.
    edition bare = *embedded_edition("fi-2021-11");
    bare.cases.clear();
    for (const std::string& message : messages(test_edition(bare)))
        CHECK(message.find("the limit 0 itself is taken into job_seekers_per_coach") == std::string::npos);
}

TEST_CASE("measures that are rounded before they are compared are changed and tested so") {
    const auto rounded = with_choices(embedded_edition("fi-2021-11"), {{"edge", "round-half-up"}});
    const auto tested = test_edition(*rounded);
    // 19.5 of criterion 1 ... are other levels now, so cases fail; of criteria without measures none does.
    CHECK(std::any_of(tested.failures.begin(), tested.failures.end(),
                      [](const problem& one) { return one.rule == "failed-case"; }));
    CHECK(std::none_of(tested.failures.begin(), tested.failures.end(),
                       [](const problem& one) { return one.criterion == 5; }));
}
