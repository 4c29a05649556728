// Which teams an overview has, whose a refused move is, and what is refused.
#include "two_teams.hpp"

#include <ipsf/part.hpp>

using namespace ipsf;
using namespace ipsf::test;

namespace {

/// "E1 phases 0 same_phase", for each of a team's refused moves.
std::vector<std::string> refused_of(const history& of, const team_phases& team) {
    std::vector<std::string> lines;
    for (const auto& move : team.refused)
        lines.push_back(of.episode_ids.text(move.episode) + " " + std::string(name_of(move.in)) + " " +
                        std::to_string(move.row) + " " +
                        std::string(move_rule_names[static_cast<std::size_t>(move.rule)]));
    return lines;
}

using lines = std::vector<std::string>;

}  // namespace

TEST_CASE("an overview has every team that exists on the day, in the order of ids, or those asked for, each once") {
    const auto history = two_teams().build();
    const auto teams = [&](const phase_overview& overview) {
        lines ids;
        for (const auto& team : overview.teams) ids.push_back(history.team_ids.text(team.team));
        return ids;
    };
    CHECK(teams(phases_on(history, "2024-01-31")) == lines{"T1"});
    CHECK(teams(phases_on(history, "2024-02-01")) == lines{"T1", "T2"});
    CHECK(teams(phases_on(history, "2024-01-31", {"T2", "T1", "T2"})) == lines{"T1", "T2"});
    for (const auto& team : phases_on(history, "2024-02-01").teams) {
        REQUIRE(team.flow.size() == 6);
        CHECK(team.flow[3].episodes == 0);
        CHECK(team.refused.empty());
    }
}

TEST_CASE("a refused move belongs to the team that has the episode, or had it at its end") {
    auto of = two_teams();
    of.episode("E1", "C1", {"2024-02-01"}).phase("E1", "2024-02-01", 1).phase("E1", "2024-02-10", 1);
    of.transfer("E1", "2024-03-01", "C2");
    // Ended on 29 February, a day before C2 would have had the client.
    of.episode("E2", "C1", {"2024-02-01", "2024-02-29"}).transfer("E2", "2024-03-01", "C2");
    const auto history = of.build();
    const auto before = phases_on(history, "2024-02-29").teams;
    CHECK(refused_of(history, before[0]) == lines{"E1 phases 1 same_phase", "E2 episodes 1 end_without_reason"});
    CHECK(before[1].refused.empty());
    const auto after = phases_on(history, "2024-03-01").teams;
    CHECK(refused_of(history, after[0]) == lines{"E2 episodes 1 end_without_reason"});
    CHECK(refused_of(history, after[1]) == lines{"E1 phases 1 same_phase"});
    CHECK(after[1].flow[1].episodes == 1);
    CHECK(after[1].flow[1].median_days == fraction{30, 1});  // 1 February to 1 March of a leap year
}

TEST_CASE("nothing after the day is looked at, nor an episode that begins after it") {
    auto of = two_teams();
    of.episode("E1", "C1", {"2024-02-01", "2024-03-10"}).phase("E1", "2024-02-10", 4).phase("E1", "2024-02-20", 2);
    of.episode("E2", "C1", {"2024-03-01"}).phase("E2", "2024-02-25", 1);
    const auto history = of.build();
    CHECK(refused_of(history, phases_on(history, "2024-02-19", {"T1"}).teams[0]) == lines{"E1 phases 0 no_such_move"});
    CHECK(refused_of(history, phases_on(history, "2024-02-29", {"T1"}).teams[0]) ==
          lines{"E1 phases 0 no_such_move", "E1 phases 1 no_such_move"});
    CHECK(refused_of(history, phases_on(history, "2024-03-09", {"T1"}).teams[0]) ==
          lines{"E1 phases 0 no_such_move", "E1 phases 1 no_such_move", "E2 phases 2 before_start"});
    CHECK(phases_on(history, "2024-03-10", {"T1"}).teams[0].refused.size() == 4);
}

TEST_CASE("a missing form refuses no move") {
    auto of = two_teams();
    of.episode("E1", "C1", {"2024-02-01"})
        .phase("E1", "2024-02-01", 1)
        .phase("E1", "2024-02-10", 2)
        .form("E1", form_kind::form_a, "2024-02-05");
    const auto history = of.build();
    CHECK(phases_on(history, "2024-03-01", {"T1"}).teams[0].refused.empty());
}

TEST_CASE("what an overview refuses") {
    const auto history = two_teams().build();
    const auto asking = [&](std::string_view as_of, std::vector<std::string> teams = {}) {
        return rules_of([&] { (void)phases_on(history, as_of, std::move(teams)); });
    };
    CHECK(asking("2024-03-01", {"T9"}) == lines{"unknown-team"});
    CHECK(rules_of([&] { (void)overview_of_phases(embedded_edition("fi-2021-11"), true, history, {}); }) ==
          lines{"missing-value"});
    // The edition covers dates from 1 November 2021 on; before that it has to be named.
    const auto chosen = [&](bool named) {
        return rules_of([&] {
            (void)overview_of_phases(embedded_edition("fi-2021-11"), named, history, {on("2021-10-31"), {}});
        });
    };
    CHECK(chosen(false).size() == 1);
    CHECK(chosen(true).empty());
    CHECK(overview_of_phases(embedded_edition("fi-2021-11"), true, history, {on("2021-10-31"), {}}).out_of_date);

    history_fixture without;
    without.coach("C1", "T1");
    const auto no_phases = without.build();
    CHECK(rules_of([&] { (void)phases_on(no_phases, "2024-03-01"); }) == lines{"missing-table"});

    auto edition = std::make_shared<ipsf::edition>(*embedded_edition("fi-2021-11"));
    edition->process = nullptr;
    CHECK(rules_of([&] {
              (void)overview_of_phases(edition, true, history, {on("2024-03-01"), {}});
          }) == lines{"no-process"});
    CHECK(rules_of([&] { (void)process_of(*edition); }) == lines{"no-process"});
}

TEST_CASE("a part says about its teams what the whole says, and nothing about others") {
    auto of = two_teams();
    of.episode("E1", "C1", {"2024-02-01"}).phase("E1", "2024-02-01", 1).phase("E1", "2024-02-10", 1);
    of.episode("E2", "C2", {"2024-02-01"}).phase("E2", "2024-02-01", 3);
    const auto whole = of.build();
    const std::vector<std::string> teams = {"T1"};
    const auto part = part_of(whole, teams);
    const auto overview = phases_on(*part, "2024-03-01");
    REQUIRE(overview.teams.size() == 1);
    CHECK(overview.teams[0].flow[1].episodes == 1);
    CHECK(refused_of(*part, overview.teams[0]) == lines{"E1 phases 1 same_phase"});
    CHECK(rules_of([&] { (void)phases_on(*part, "2024-03-01", {"T2"}); }) == lines{"not-in-this-part"});
}
