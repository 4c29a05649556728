// Phases as JSON, CSV and for people.
#include "two_teams.hpp"

#include <ipsf/report.hpp>

#include <nlohmann/json.hpp>

using namespace ipsf;
using namespace ipsf::test;

namespace {

/// On 2 March E1 and E2 are in phase 3 for 31 and 30 days (February has 29), and E1 was moved once to where it was.
history small() {
    auto of = two_teams();
    of.episode("E,1", "C1", {"2024-01-15"}).phase("E,1", "2024-02-01", 3).phase("E,1", "2024-02-20", 3);
    of.episode("E2", "C1", {"2024-01-20"}).phase("E2", "2024-02-02", 3);
    return of.build();
}

}  // namespace

TEST_CASE("the JSON of phases has every team with its six phases and the places of refused moves") {
    const auto history = small();
    const auto json = nlohmann::json::parse(to_json(phases_on(history, "2024-03-02"), history));
    CHECK(json["as_of"] == "2024-03-02");
    CHECK(json["edition"]["id"] == "fi-2021-11");
    CHECK(json["waiting_days"] == 30);
    REQUIRE(json["teams"].size() == 2);
    const auto& team = json["teams"][0];
    CHECK(team["team"] == "T1");
    REQUIRE(team["flow"].size() == 6);
    CHECK(
        team["flow"][3] ==
        nlohmann::json(
            {{"phase", 3}, {"episodes", 2}, {"median_days", {{"numerator", 61}, {"denominator", 2}}}, {"waiting", 1}}));
    CHECK(team["flow"][2]["median_days"].is_null());
    // E,1 came from no phase into 3, and then into 3 again; nothing but the episode and the place is told.
    CHECK(team["refused"] ==
          nlohmann::json::array({{{"episode", "E,1"}, {"table", "phases"}, {"row", 1}, {"rule", "no_such_move"}},
                                 {{"episode", "E,1"}, {"table", "phases"}, {"row", 2}, {"rule", "same_phase"}},
                                 {{"episode", "E2"}, {"table", "phases"}, {"row", 3}, {"rule", "no_such_move"}}}));
}

TEST_CASE("the CSV of phases has a line for each phase and refused move") {
    const auto history = small();
    const auto csv = to_csv(phases_on(history, "2024-03-02", {"T1"}), history);
    CHECK(csv.find("line,team_id,phase,episodes,median_days,waiting,episode_id,table,row,rule\r\n") == 0);
    CHECK(csv.find("\r\nphase,T1,3,2,30.5,1,,,,\r\n") != std::string::npos);
    CHECK(csv.find("\r\nrefused_move,T1,,,,,\"E,1\",phases,2,same_phase\r\n") != std::string::npos);
}

TEST_CASE("phases for people, in both languages") {
    const auto history = small();
    const auto overview = phases_on(history, "2024-03-02", {"T1"});
    const auto english = to_text(overview, history, language::en);
    CHECK(
        english.find("            2            30.5               1  3  Rapid search for work on the open market\n") !=
        std::string::npos);
    CHECK(english.find("            2                               1  all\n") != std::string::npos);
    CHECK(english.find("Moves that the process refuses: 3\n") != std::string::npos);
    CHECK(english.find("Starts of phases, row 2  the client is in that phase already\n") != std::string::npos);
    const auto finnish = to_text(overview, history, language::fi);
    CHECK(finnish.find("30,5") != std::string::npos);
    CHECK(finnish.find("Yli 30 pv") != std::string::npos);
    CHECK(finnish.find("Vaiheiden alut, rivi 2  asiakas on vaiheessa jo\n") != std::string::npos);
    CHECK(to_text(phases_on(history, "2023-12-31"), history, language::en).find("There is no team.") !=
          std::string::npos);
}
