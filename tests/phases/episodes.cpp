// Episodes asked for by their ids.
#include "two_teams.hpp"

#include <ipsf/part.hpp>

using namespace ipsf;
using namespace ipsf::test;

using lines = std::vector<std::string>;

TEST_CASE("an episode is found by its id, an integer is its decimal text") {
    auto of = two_teams();
    of.episode("17", "C1", {"2024-02-01"}).episode("E1", "C1", {"2024-02-01"});
    const auto history = of.build();
    CHECK(find_episode(history, "17", on("2024-02-01"), "on") == history.episode_ids.find(17));
    CHECK(find_episode(history, "E1", on("2023-02-01"), "on") == history.episode_ids.find("E1"));  // before it began
}

TEST_CASE("what is no episode, no day or no phases is refused, all at once") {
    const auto history = two_teams().build();
    CHECK(rules_of([&] { (void)find_episode(history, "E9", on("2024-02-01"), "on"); }) == lines{"unknown-episode"});
    CHECK(rules_of([&] { (void)find_episode(history, "E9", no_day, "on"); }) ==
          lines{"missing-value", "unknown-episode"});
    CHECK(rules_of([&] { (void)find_episode(history, "E9", earliest_day - 1, "on"); }) ==
          lines{"out-of-range", "unknown-episode"});
    history_fixture without;
    without.coach("C1", "T1").episode("E1", "C1");
    const auto no_phases = without.build();
    CHECK(rules_of([&] { (void)find_episode(no_phases, "E1", on("2024-02-01"), "on"); }) == lines{"missing-table"});
}

TEST_CASE("a part is asked about an episode only while its own teams have it") {
    auto of = two_teams();
    of.episode("E1", "C1", {"2024-02-01"}).transfer("E1", "2024-03-01", "C2");
    const std::vector<std::string> teams = {"T1"};
    const auto part = part_of(of.build(), teams);
    CHECK(find_episode(*part, "E1", on("2024-02-29"), "on") != no_id);
    CHECK(rules_of([&] { (void)find_episode(*part, "E1", on("2024-03-01"), "on"); }) == lines{"not-in-this-part"});
}
