// Where an episode stands, for how long, and the phase flow of a team.
#include "due_cases.hpp"

#include <ipsf/process.hpp>

using namespace ipsf;
using namespace ipsf::test;

TEST_CASE("the state of an episode on a day, and its days in each phase") {
    auto of = one_client({"2024-01-10", "2024-03-10"});
    of.phase("E1", "2024-01-12", 1)
        .phase("E1", "2024-02-01", 2)
        .phase("E1", "2024-02-01", 3)
        .phase("E1", "2024-02-20", 3);
    const auto history = of.build();
    const auto episode = history.episode_ids.find("E1");
    const auto state = [&](std::string_view date) {
        const auto one = state_on(history, episode, on(date));
        return std::pair(one.phase, format_day(one.since));
    };
    CHECK(state("2024-01-09") == std::pair(0, std::string()));
    CHECK(state("2024-01-11") == std::pair(0, std::string("2024-01-10")));
    CHECK(state("2024-01-31") == std::pair(1, std::string("2024-01-12")));
    CHECK(state("2024-02-01") == std::pair(3, std::string("2024-02-01")));
    CHECK(state("2024-03-10") == std::pair(3, std::string("2024-02-01")));
    CHECK(state("2024-03-11") == std::pair(6, std::string("2024-03-11")));
    // 10-11 January; 12-31 January; none in 2; 1 February - 10 March is 29 + 10.
    CHECK(time_in_phases(history, episode, on("2024-12-31")) == phase_days{2, 20, 0, 39, 0, 0});
    CHECK(time_in_phases(history, episode, on("2024-01-12")) == phase_days{2, 1, 0, 0, 0, 0});
    CHECK(time_in_phases(history, episode, on("2024-01-09")) == phase_days{});
}

TEST_CASE("the phase flow counts a team's episodes, their median days and those that wait over 30 days") {
    history_fixture of;
    of.coach("C1", "T1")
        .coach("C2", "T2")
        .episode("E1", "C1")
        .episode("E2", "C1")
        .episode("E3", "C2")
        .episode("E4", "C1");
    of.phase("E1", "2024-03-02", 3)
        .phase("E2", "2024-03-01", 3)
        .phase("E3", "2024-03-01", 3)
        .phase("E4", "2024-03-31", 2);
    const auto history = of.build();
    const auto process = embedded_edition("fi-2021-11")->process;
    const auto flow = phase_flow(*process, history, history.team_ids.find("T1"), on("2024-03-31"));
    REQUIRE(flow.size() == 6);
    CHECK(flow[3].episodes == 2);
    CHECK(flow[3].waiting == 1);  // 30 and 31 days
    CHECK(flow[3].median_days == fraction{61, 2});
    CHECK(flow[2].episodes == 1);
    CHECK(flow[2].median_days == fraction{1, 1});
    CHECK(flow[5].episodes == 0);
}
