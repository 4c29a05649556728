// What is refused, and how it is said.
#include "tracked.hpp"

#include <ipsf/part.hpp>

using namespace ipsf;
using namespace ipsf::test;

namespace {

history small() {
    history_fixture fixture;
    return fixture.coach("C1", "T1").coach("C2", "T2").episode("E1", "C1", {"2024-01-01", "", "K1"}).build();
}

tracking_options january() {
    tracking_options options;
    options.from = on("2024-01-01");
    options.to = on("2024-01-31");
    return options;
}

template <class Ask>
std::vector<std::string> rules_of(Ask ask) {
    std::vector<std::string> rules;
    try {
        ask();
    } catch (const refused& why) {
        for (const auto& one : why.problems()) rules.push_back(one.column + " " + one.rule);
    }
    return rules;
}

std::vector<std::string> rules_of(const tracking_options& options, bool named = true) {
    return rules_of([&] { (void)track(embedded_edition("fi-2021-11"), named, small(), options); });
}

}  // namespace

TEST_CASE("dates, goals and teams of a tracking table") {
    auto options = january();
    CHECK(rules_of(options).empty());
    options.to = on("2023-12-31");
    CHECK(rules_of(options) == lines{"to out-of-range"});
    options = {};
    CHECK(rules_of(options).size() == 2);
    options = january();
    options.teams = {"T3", "T1"};
    CHECK(rules_of(options) == lines{"team unknown-team"});
    options = january();
    options.jobs_started_goal = -1;
    CHECK(rules_of(options) == lines{"jobs_started_goal out-of-range"});
    options.jobs_started_goal = 0;
    options.employed_share_goal = fraction{101, 100};
    CHECK(rules_of(options) == lines{"employed_share_goal out-of-range"});
    for (const auto wrong : {fraction{0, 0}, fraction{-1, 2}, fraction{1, 1000000001}}) {
        options.employed_share_goal = wrong;
        CHECK(rules_of(options) == lines{"employed_share_goal out-of-range"});
    }
    for (const auto right : {fraction{0, 1}, fraction{1, 1}, fraction{1, 1000000000}}) {
        options.employed_share_goal = right;
        CHECK(rules_of(options).empty());
    }
}

TEST_CASE("an edition that does not cover `to` has to be named, and is marked") {
    auto options = january();
    options.from = on("2020-01-01");
    CHECK(rules_of(options, false).empty());  // what counts is `to`
    options.to = on("2020-01-31");
    CHECK(rules_of(options, false).size() == 1);
    CHECK(track(embedded_edition("fi-2021-11"), true, small(), options).out_of_date);
    CHECK_FALSE(track(embedded_edition("fi-2021-11"), true, small(), january()).out_of_date);
}

TEST_CASE("an edition without a process gives no goal of employer meetings") {
    auto bare = *embedded_edition("fi-2021-11");
    bare.process = nullptr;
    CHECK_FALSE(track(std::make_shared<const ipsf::edition>(bare), true, small(), january())
                    .goals.employer_meetings.has_value());
}

TEST_CASE("only the teams asked for are tracked") {
    auto options = january();
    options.teams = {"T2"};
    const auto of = small();
    const auto table = track(embedded_edition("fi-2021-11"), true, of, options);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].coach == of.coach_ids.find("C2"));
    CHECK(table.rows[1].coach == no_id);
}

TEST_CASE("a part tracks its own teams, and no others") {
    history_fixture fixture;
    fixture.coach("C1", "T1")
        .coach("C2", "T2")
        .episode("E1", "C1", {"2023-01-01"})
        .transfer("E1", "2024-01-15", "C2")
        .phase("E1", "2024-01-02", 3);
    fixture.contact("2024-01-20", "C1", party::employer, {"E1"}).job("J1", "E1", "2024-01-16");
    const auto whole = fixture.build();
    const std::vector<std::string> team = {"T1"};
    const auto part = part_of(whole, team);
    auto options = january();
    const auto of_part = track(embedded_edition("fi-2021-11"), true, *part, options);
    options.teams = team;
    const auto of_whole = track(embedded_edition("fi-2021-11"), true, whole, options);
    REQUIRE(of_part.rows.size() == of_whole.rows.size());
    for (std::size_t i = 0; i < of_part.rows.size(); ++i) CHECK(of_part.rows[i].counts == of_whole.rows[i].counts);
    options.teams = {"T2"};
    CHECK(rules_of([&] { (void)track(embedded_edition("fi-2021-11"), true, *part, options); }) ==
          lines{"team not-in-this-part"});
}

TEST_CASE("a part sums up the clients of its own teams, with all their jobs") {
    history_fixture fixture;
    fixture.coach("C1", "T1")
        .coach("C2", "T2")
        .episode("E1", "C1", {"2023-01-01"})
        .transfer("E1", "2024-01-15", "C2")
        .job("J1", "E1", "2023-06-01");
    const auto whole = fixture.build();
    const std::vector<std::string> team = {"T1"};
    const auto part = part_of(whole, team);
    const auto jobs = [](const history& of, std::string_view as_of) {
        client_summary_options options;
        options.as_of = on(as_of);
        const auto made = summarise_clients(of, options);
        return std::pair(made.episodes.size(), made.jobs.size());
    };
    CHECK(jobs(*part, "2024-01-14") == std::pair<std::size_t, std::size_t>{1, 1});
    CHECK(jobs(*part, "2024-01-15") == std::pair<std::size_t, std::size_t>{0, 0});  // the other team's now
    CHECK(jobs(whole, "2024-01-15") == std::pair<std::size_t, std::size_t>{1, 1});
}

TEST_CASE("the date and the ids of a client summary") {
    const auto of = small();
    const auto rules = [&](const client_summary_options& options) {
        return rules_of([&] { (void)summarise_clients(of, options); });
    };
    client_summary_options options;
    CHECK(rules(options).size() == 1);
    options.as_of = on("2024-06-30");
    CHECK(rules(options).empty());
    options.teams = {"T9"};
    options.coaches = {"C9"};
    options.clients = {"K9", "K1"};
    CHECK(rules(options) == lines{"team unknown-team", "coach unknown-coach", "client unknown-client"});
}
