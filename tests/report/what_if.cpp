// Results made with changed rules say so, in every form; others do not mention it.
#include "review/case.hpp"
#include "support/catch.hpp"
#include "support/keys_of.hpp"

#include <ipsf/due.hpp>
#include <ipsf/report.hpp>
#include <ipsf/tracking.hpp>

#include <nlohmann/json.hpp>

using namespace review_case;
using ipsf::test::keys;
using ipsf::test::keys_of;
using json = nlohmann::ordered_json;

namespace {

const std::string in_english =
    "criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)";
const std::string in_finnish = "kriteeri 24, taso 5: Lähiyhteisössä tehdyn työajan osuus ≥ 70 % (oli ≥ 65 %)";

std::shared_ptr<const ipsf::edition> edition(bool changed) {
    const auto as_it_is = ipsf::embedded_edition("fi-2021-11");
    return changed ? ipsf::with_changes(as_it_is,
                                        std::vector<ipsf::rule_change>{{24, "5", "community_time_share", ">= 70"}})
                   : as_it_is;
}

ipsf::review_set reviews(bool changed) {
    return ipsf::score(edition(changed), true, two_teams().get(), {}, options("2021-06-30"));
}

ipsf::review_series series(bool changed) {
    ipsf::series_options asked;
    asked.from = on("2024-06-01");
    asked.to = on("2024-06-30");
    return ipsf::score_series(edition(changed), true, two_teams(), {}, asked);
}

/// The lines of a page as one, so that it does not matter where they break.
std::string in_one_line(const std::string& page) {
    std::string line;
    for (const char c : page)
        if ((c != ' ' && c != '\n') || !line.ends_with(' ')) line += c == '\n' ? ' ' : c;
    return line;
}

}  // namespace

TEST_CASE("the JSON of every result that names its edition has the change in both languages") {
    const auto marked = json::parse(ipsf::to_json(reviews(true)))["edition"];
    CHECK(keys_of(marked) == keys{"id", "hash", "what_if", "out_of_date"});
    CHECK(marked["what_if"] == json{{"fi", in_finnish}, {"en", in_english}});
    CHECK(keys_of(json::parse(ipsf::to_json(reviews(false)))["edition"]) == keys{"id", "hash", "out_of_date"});
    CHECK(json::parse(ipsf::to_json(series(true)))["edition"]["what_if"]["en"] == in_english);

    const auto history = two_teams();
    ipsf::due_options due;
    due.as_of = on("2024-06-30");
    CHECK(json::parse(ipsf::to_json(ipsf::list_due(edition(true), true, *history, due),
                                    *history))["edition"]["what_if"]["fi"] == in_finnish);
    ipsf::tracking_options tracked;
    tracked.from = on("2024-06-01");
    tracked.to = on("2024-06-30");
    CHECK(json::parse(ipsf::to_json(ipsf::track(edition(true), true, *history, tracked), *history))["edition"].contains(
        "what_if"));
    CHECK_FALSE(
        json::parse(ipsf::to_json(ipsf::track(edition(false), true, *history, tracked), *history))["edition"].contains(
            "what_if"));
}

TEST_CASE("texts name the change under the edition") {
    CHECK(in_one_line(ipsf::to_text(reviews(true), ipsf::language::en)).find("What if " + in_english) !=
          std::string::npos);
    CHECK(in_one_line(ipsf::to_text(reviews(true), ipsf::language::fi)).find("Entä jos " + in_finnish) !=
          std::string::npos);
    CHECK(ipsf::to_text(reviews(false), ipsf::language::en).find("What if") == std::string::npos);
    CHECK(in_one_line(ipsf::to_text(series(true), ipsf::language::en)).find("What if " + in_english) !=
          std::string::npos);
    CHECK(ipsf::to_text(series(false), ipsf::language::fi).find("Entä jos") == std::string::npos);
}

TEST_CASE("a series as CSV has the change in a last column") {
    const auto lines_of = [](const std::string& csv) {
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < csv.size(); at = csv.find("\r\n", at) + 2)
            lines.push_back(csv.substr(at, csv.find("\r\n", at) - at));
        return lines;
    };
    const auto marked = lines_of(ipsf::to_csv(series(true)));
    const auto plain = lines_of(ipsf::to_csv(series(false)));
    REQUIRE(marked.size() == 3);  // the header, T1 and T2
    REQUIRE(plain.size() == 3);
    CHECK(marked[0] == plain[0] + ",what_if");
    for (const std::size_t line : {1U, 2U}) CHECK(marked[line] == plain[line] + ",\"" + in_english + "\"");
}
