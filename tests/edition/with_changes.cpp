// What-if: an edition with rules written otherwise is the edition that its file would be with these cells edited by
// hand.
#include "review/case.hpp"
#include "small_edition.hpp"
#include "support/what_if_cases.hpp"

#include <ipsf/edition_check.hpp>
#include <ipsf/edition_test.hpp>
#include <ipsf/process_rules.hpp>
#include <ipsf/report.hpp>
#include <ipsf/service_model.hpp>

#include <fstream>
#include <sstream>

using namespace ipsf;
using namespace std::string_literals;

namespace {

using changes = std::vector<rule_change>;

const changes stricter = {{24, "5", "community_time_share", ">= 70"}};
const std::string cell_now = R"(when = { community_time_share = ">= 65" })";
const std::string cell_then = R"(when = { community_time_share = ">= 70" })";

std::string file_of(const std::string& id) { return *embedded_edition(id)->toml; }

std::string edited(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(from, at + 1) == std::string::npos);
    return text.replace(at, from.size(), to);
}

/// The level of one criterion, given some answers and no others.
std::pair<int, int> levels(const std::shared_ptr<const ipsf::edition>& edition, int id,
                           const review_case::sheet& given) {
    const auto scored = score(edition, true, nullptr, review_case::given(given), review_case::options("2024-06-30"));
    const auto& decided = review_case::criterion(scored, id).decided;
    return {decided.low, decided.high};
}

std::vector<problem> refusals(const std::shared_ptr<const ipsf::edition>& edition, const changes& wanted) {
    return review_case::problems_of([&] { static_cast<void>(with_changes(edition, wanted)); });
}

std::string refusal_of_changes(const changes& wanted) {
    const auto found = refusals(embedded_edition("fi-2021-11"), wanted);
    REQUIRE(found.size() == 1);
    return found[0].message;
}

std::shared_ptr<const ipsf::edition> small(const std::string& text) { return read_edition(text, small_edition::name); }

}  // namespace

TEST_CASE("the case folder: changed cells give other levels, or are refused") {
    const auto edition = embedded_edition("fi-2021-11");
    const auto cases = what_if_cases::all();
    CHECK(cases.size() == 29);
    for (const auto& one : cases) {
        INFO(one.name);
        changes wanted;
        for (const auto& each : one.changes) wanted.push_back({each.criterion, each.row, each.cell, each.to});
        if (one.rule.empty()) {
            CHECK(levels(with_changes(edition, wanted), one.criterion, one.given) == std::pair(one.level, one.level));
        } else {
            const auto found = refusals(edition, wanted);
            REQUIRE(found.size() == 1);
            CHECK(found[0].rule == one.rule);
        }
    }
}

TEST_CASE("a what-if is the file with the cell edited by hand, but for its mark") {
    const auto by_hand = read_edition(edited(file_of("fi-2021-11"), cell_now, cell_then), "fi-2021-11.toml");
    const auto what_if = with_changes(embedded_edition("fi-2021-11"), stricter);
    CHECK(*what_if->toml == *by_hand->toml);
    CHECK(what_if->hash == by_hand->hash);
    CHECK(what_if->hash != embedded_edition("fi-2021-11")->hash);
    CHECK(what_if->id == "fi-2021-11");
    CHECK(what_if->find_criterion(24)->rows[0].cells[0].low == fraction{7, 10});
    CHECK(by_hand->what_if.en.empty());
    CHECK(what_if->what_if.en ==
          "criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)");
    CHECK(what_if->what_if.fi == "kriteeri 24, taso 5: Lähiyhteisössä tehdyn työajan osuus ≥ 70 % (oli ≥ 65 %)");

    // Their results differ in nothing else: of criteria 1 to 25, one answer each.
    review_case::sheet given = review_case::rated(review_case::all_rated(4), 24, 0);
    given.emplace_back("community_time_share", "66");
    const auto json_of = [&](std::shared_ptr<const ipsf::edition> edition) {
        return to_json(
            score(std::move(edition), true, nullptr, review_case::given(given), review_case::options("2024-06-30")));
    };
    auto unmarked = std::make_shared<ipsf::edition>(*what_if);
    unmarked->what_if = {};
    CHECK(json_of(unmarked) == json_of(by_hand));
    CHECK(json_of(what_if) != json_of(by_hand));
}

TEST_CASE("the place of a cell is found whatever the file looks like") {
    const std::string head = small_edition::with(
        "[[level]]\nkey = \"low\"\nat_least = 25\ntitle = { fi = \"l\", en = \"l\" }\n[[level]]\nkey = "
        "\"high\"\nat_least = 100\ntitle = { fi = \"h\", en = \"h\" }\n",
        "");
    // Both levels in one line, where characters of two to four bytes stand before the numbers.
    const std::string levels_in_a_line =
        "level = [ { title = { fi = \"välttävä\", en = \"l\" }, key = \"low\", at_least = 25 }, "
        "{ title = { fi = \"h\xF0\x9F\x98\x80\xE2\x82\xAC\", en = \"h\" }, key = \"high\", at_least = 100 } ]";
    const std::string one_line = edited(head, "document = \"d\"\n", "document = \"d\"\n" + levels_in_a_line + "\n");
    const auto changed =
        with_changes(small(one_line), changes{{0, "high", "at_least", "99"}, {0, "100", "months", "9"}});
    CHECK(*changed->toml ==
          edited(edited(one_line, "at_least = 100 }", "at_least = 99 }"), "months = 12", "months = 9"));
    CHECK(changed->scales[0].level_of(99).key == "high");
    CHECK(changed->scales[0].months_after(100) == 9);
    CHECK(changed->what_if.en ==
          "total, h: ≥ 99 (was ≥ 100); total, months to the next review from 100 points: 9 (was 12)");
    CHECK(changed->what_if.fi ==
          "yhteispisteet, h\xF0\x9F\x98\x80\xE2\x82\xAC: ≥ 99 (oli ≥ 100); yhteispisteet, kuukausia seuraavaan "
          "arviointiin, kun "
          "pisteitä on vähintään 100: 9 (oli 12)");

    // Windows line ends, a byte order mark, a literal text, a comment behind it.
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : edited(small_edition::text(), "{ phases = \"[1..3]\" }", "{ phases = '[1..3]' }  # \"kolme\""))
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(*with_changes(small(windows), changes{{17, "3", "phases", "[2..3]"}})->toml ==
          edited(windows, "{ phases = '[1..3]' }", "{ phases = \"[2..3]\" }"));

    // A table of its own instead of an inline one, a text in three quotation marks.
    const std::string tables = edited(small_edition::text(), "when = { phases = \"[1..3]\" }",
                                      "[criterion.row.when]\nphases = \"\"\"[1..3]\"\"\"");
    CHECK(*with_changes(small(tables), changes{{17, "3", "phases", "[2..3]"}})->toml ==
          edited(tables, "\"\"\"[1..3]\"\"\"", "\"[2..3]\""));
}

TEST_CASE("every kind of cell can be changed, flags and how many of them too") {
    const auto changed = with_changes(small(small_edition::text()), changes{{1, "5", "flag_1", "false"},
                                                                            {5, "4", "met", "3"},
                                                                            {17, "5a", "tracking", "monthly, weekly"},
                                                                            {17, "4", "part", "(practice_share..100]"},
                                                                            {17, "5b", "each", ">= 2.5"}});
    std::string by_hand = edited(small_edition::text(), "{ flag_1 = true }", "{ flag_1 = false }");
    by_hand = edited(by_hand, "{ met = \">= 3\" }", "{ met = \"3\" }");
    by_hand = edited(by_hand, "{ tracking = \"weekly\", meetings = \">= 6\" }",
                     "{ tracking = \"monthly, weekly\", meetings = \">= 6\" }");
    by_hand = edited(by_hand, "part = \">= practice_share\"", "part = \"(practice_share..100]\"");
    by_hand = edited(by_hand, "each = \">= 2\"", "each = \">= 2.5\"");
    CHECK(*changed->toml == by_hand);
    CHECK(changed->find_criterion(17)->rows[2].cells[1].low == fraction{4, 5});
}

TEST_CASE("choices and a service model in force stay so") {
    const auto chosen =
        with_choices(embedded_edition("fi-2021-11"), {{"practice_share", "75"}, {"averaging", "ratings"}});
    const auto modelled = with_service_model(chosen, *embedded_service_model("kainuu"));
    const auto changed = with_changes(modelled, stricter);
    CHECK(changed->choice("practice_share") == "75");
    CHECK(changed->choice("averaging") == "ratings");
    CHECK(changed->choice("edge") == "level-met");
    CHECK(changed->process == modelled->process);
    CHECK(changed->process->service_model == "kainuu");
    // A cell that names a choice counts with the value in force.
    const auto named = with_changes(modelled, changes{{24, "5", "community_time_share", ">= practice_share"}});
    CHECK(named->find_criterion(24)->rows[0].cells[0].low == fraction{3, 4});
    // And the other way round: what is put on a what-if leaves its mark.
    CHECK(with_choices(changed, {{"practice_share", "70"}})->what_if.en == changed->what_if.en);
    CHECK(with_service_model(with_changes(chosen, stricter), *embedded_service_model("kainuu"))->what_if.en ==
          changed->what_if.en);
}

TEST_CASE("changes add up, and the reverse of a change gives the old scores again") {
    const auto edition = embedded_edition("fi-2021-11");
    const auto once = with_changes(edition, stricter);
    const auto twice =
        with_changes(once, changes{{24, "5", "community_time_share", ">= 72.5"}, {20, "5", "employer_share", "> 90"}});
    CHECK(twice->what_if.en ==
          "criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %); "
          "criterion 24, level 5: Share of working time spent in the community ≥ 72.5 % (was ≥ 70 %); "
          "criterion 20, level 5: Different employers in relation to jobs started > 90 % (was ≥ 85 %)");
    CHECK(levels(twice, 24, {{"community_time_share", "72"}}).second == 4);
    CHECK(levels(twice, 20, {{"employer_share", "90"}}).second == 4);

    const auto back = with_changes(once, changes{{24, "5", "community_time_share", ">= 65"}});
    CHECK(*back->toml == *edition->toml);
    CHECK(back->hash == edition->hash);
    CHECK(back->what_if.en.ends_with(
        "; criterion 24, level 5: Share of working time spent in the community ≥ 65 % (was ≥ 70 %)"));
    for (const char* share : {"64.999", "65", "69.999", "70"})
        CHECK(levels(back, 24, {{"community_time_share", share}}) ==
              levels(edition, 24, {{"community_time_share", share}}));
}

TEST_CASE("a cell that stays as it is is no change") {
    const auto edition = embedded_edition("fi-2021-11");
    CHECK(with_changes(edition, {}) == edition);
    CHECK(with_changes(edition, changes{{24, "5", "community_time_share", ">= 65"}, {0, "good", "at_least", "100"}}) ==
          edition);
    CHECK(
        with_changes(edition, changes{{24, "5", "community_time_share", ">= 65"}, {20, "5", "employer_share", ">= 86"}})
            ->what_if.en ==
        "criterion 20, level 5: Different employers in relation to jobs started ≥ 86 % (was ≥ 85 %)");
}

TEST_CASE("what the edition does not have is refused by name, with what there is") {
    CHECK(refusal_of_changes({{26, "5", "community_time_share", ">= 70"}}) ==
          "edition fi-2021-11 has no criterion 26; criteria are 1 to 25, and 0 stands for the totals");
    CHECK(refusal_of_changes({{17, "5", "tracking_review", "monthly"}}) ==
          "criterion 17 has no row `5`; there are: 5a, 5b, 4, 3, 2, 1");
    CHECK(refusal_of_changes({{21, "5", "community_time_share", ">= 70"}}) ==
          "row `5` of criterion 21 has no cell `community_time_share`; there are: permanent_open_market_share, "
          "employed_clients");
    CHECK(refusal_of_changes({{24, "1", "community_time_share", ">= 10"}}) ==
          "row `1` of criterion 24 has no cell `community_time_share`; it has none");
    CHECK(refusal_of_changes({{0, "110", "at_least", "111"}}) ==
          "the totals have no band `110`; there are: not_supported_employment, fair, good, exemplary, 25, 100");
    CHECK(refusal_of_changes({{0, "good", "months", "9"}}) ==
          "band `good` of the totals has no cell `months`; there are: at_least");
    CHECK(
        refusal_of_changes({{24, "5", "community_time_share", ">= 70"}, {24, "5", "community_time_share", ">= 65"}}) ==
        "cell `community_time_share` of `5` of criterion 24 is changed twice; leave one out");
    // All of them at once, each with its criterion.
    const auto found =
        refusals(embedded_edition("fi-2021-11"), {{-1, "5", "a", "1"}, {24, "6", "a", "1"}, {20, "5", "a", "1"}});
    REQUIRE(found.size() == 3);
    CHECK(found[0].rule == "unknown-criterion");
    CHECK(found[0].criterion == 0);
    CHECK(found[1].rule == "unknown-row");
    CHECK(found[1].criterion == 24);
    CHECK(found[2].rule == "unknown-cell");
    CHECK(found[2].criterion == 20);
}

TEST_CASE("what loading refuses is refused in its words, with the place, and the edition stays as it was") {
    const std::string text = small_edition::text();
    const auto edition = small(text);
    const auto found = refusals(edition, {{17, "3", "phases", "[1..9]"}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == small_edition::problems_of(edited(text, "\"[1..3]\"", "\"[1..9]\"")).at(0).message);
    CHECK(found[0].message.starts_with("small.toml:" + small_edition::place_of(text, "\"[1..3]\"") + ": "));
    // Control characters and quotation marks stay inside the cell.
    for (const char* wrong : {"weekly\"\n[x]\n", "\x01\x7F\\", "true"})
        CHECK(refusals(edition, {{17, "5a", "tracking", wrong}}).at(0).rule == "unknown-value");
    CHECK(refusals(edition, {{1, "5", "flag_1", "true }\nx = { y = true"}})
              .at(0)
              .message.ends_with("`flag_1` is a flag; write true or false, without quotes"));
    CHECK(refusals(edition, {{0, "100", "months", "007"}})
              .at(0)
              .message.ends_with("`months` of this review interval must be a whole number"));
    CHECK(*edition->toml == text);
    CHECK(edition->hash == small(text)->hash);
    CHECK(edition->what_if.en.empty());
}

TEST_CASE("the test of a what-if tells the boundary cases that the change contradicts") {
    // Of the cases on 65 %, 65.001 and 13/20 were level 5; 64.999 is 4 all the same, 100 is 5 all the same.
    const auto tested = test_edition(*with_changes(embedded_edition("fi-2021-11"), stricter));
    REQUIRE(tested.failures.size() == 2);
    for (const problem& one : tested.failures) {
        CHECK(one.rule == "failed-case");
        CHECK(one.criterion == 24);
        CHECK(one.message.starts_with("fi-2021-11.toml:" + std::to_string(one.row) + ":"));
    }
    // And the check misses cases on the new limit.
    const auto found = check_edition(*with_changes(embedded_edition("fi-2021-11"), stricter));
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "limit-without-case");
    CHECK(found[0].message.find("the limit 70 on community_time_share") != std::string::npos);
}

TEST_CASE("a new cell that is no text is refused as what it is, not by a place in a text that nobody wrote") {
    const auto derived = read_edition("format = 1\nbased_on = \"fi-2021-11\"\nid = \"mine\"\n", "mine.toml");
    for (const auto& [to, rule] :
         std::vector<std::pair<std::string, std::string>>{{">= 7\xFF", "not-utf8"}, {">= 7\0"s, "nul"}}) {
        const auto found = refusals(derived, {{24, "5", "community_time_share", to}});
        REQUIRE(found.size() == 1);
        CHECK(found[0].rule == rule);
        CHECK(found[0].table.empty());
        CHECK(found[0].criterion == 24);
        CHECK(found[0].message.starts_with("the new cell `community_time_share` of `5` "));
    }
}
