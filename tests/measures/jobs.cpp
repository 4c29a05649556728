#include "measures/measured.hpp"

using namespace ipsf;
using namespace ipsf::test;

namespace {

history_fixture two_teams() {
    return history_fixture()
        .coach("C1", "T1")
        .coach("C2", "T2")
        .episode("E1", "C1", {.client = "K1"})
        .episode("E2", "C1", {.client = "K2"})
        .episode("E3", "C2", {.client = "K3"});
}

}  // namespace

TEST_CASE("job_type_share counts distinct occupations of jobs whose occupation is known") {
    const auto h = two_teams()
                       .job("J1", "E1", "2024-02-01", {.occupation = "5120"})
                       .job("J2", "E1", "2024-03-01", {.occupation = "9112"})
                       .job("J3", "E2", "2024-03-01", {.occupation = "5120"})
                       .job("J4", "E2", "2024-04-01")
                       .job("J5", "E3", "2024-04-01", {.occupation = "5120"})
                       .build();
    CHECK(counted(h, measure::job_type_share) == counts{2, 3});
    CHECK(left_out(h, measure::job_type_share) == left_out_counts{{"occupation unknown", 1}});
    CHECK(counted(h, measure::job_type_share, {.team = "T2"}) == counts{1, 1});
}

TEST_CASE("employer_share counts distinct employers") {
    const auto h = two_teams()
                       .job("J1", "E1", "2024-02-01", {.employer = "bakery"})
                       .job("J2", "E1", "2024-03-01", {.employer = "library"})
                       .job("J3", "E2", "2024-03-01", {.employer = "bakery"})
                       .job("J4", "E3", "2024-03-01", {.employer = "bakery"})
                       .build();
    CHECK(counted(h, measure::employer_share) == counts{2, 3});
    CHECK(counted(h, measure::employer_share, {.team = "T2"}) == counts{1, 1});
}

TEST_CASE("Teams measured together each count an employer of their own") {
    const auto h =
        two_teams().job("J1", "E1", "2024-02-01").job("J2", "E2", "2024-02-01").job("J3", "E3", "2024-02-01").build();
    const std::vector<id_index> teams = {h.team_ids.find("T1"), h.team_ids.find("T2")};
    const auto both = measure_teams(h, teams, review_window(on("2024-06-30"), 6), finnish_options());
    constexpr auto place = static_cast<std::size_t>(measure::employer_share);
    CHECK(both[0][place].numerator == 1);
    CHECK(both[0][place].denominator == 2);
    CHECK(both[1][place].numerator == 1);
    CHECK(both[1][place].denominator == 1);
}

TEST_CASE("The job that started first stands for its occupation, then the one with the first id") {
    const auto h = two_teams()
                       .job("10", "E1", "2024-03-01", {.occupation = "5120"})
                       .job("9", "E2", "2024-03-01", {.occupation = "5120"})
                       .job("8", "E2", "2024-04-01", {.occupation = "5120"})
                       .build();
    const auto records = explained(h, measure::job_type_share).records;
    REQUIRE(records.size() == 3);
    CHECK(records[0].numerator == 0);
    CHECK(records[1].numerator == 1);
    CHECK(records[2].numerator == 0);
}

TEST_CASE("Jobs of shares are those that started in the window, for the team of their start day") {
    const auto started = [](std::string_view start) {
        return measured(two_teams().job("J1", "E1", start).build(), measure::employer_share).denominator;
    };
    CHECK(started("2023-12-31") == 0);
    CHECK(started("2024-01-01") == 1);
    CHECK(started("2024-06-30") == 1);
    CHECK(started("2024-07-01") == 0);

    const auto moved = [](std::string_view day_of_move) {
        return two_teams().transfer("E1", day_of_move, "C2").job("J1", "E1", "2024-03-01").build();
    };
    CHECK(counted(moved("2024-03-01"), measure::employer_share, {.team = "T2"}) == counts{1, 1});
    CHECK(counted(moved("2024-03-01"), measure::employer_share) == counts{0, 0});
    CHECK(counted(moved("2024-03-02"), measure::employer_share, {.team = "T2"}) == counts{0, 0});
    CHECK(counted(moved("2024-03-02"), measure::employer_share) == counts{1, 1});
}

TEST_CASE("permanent_open_market_share counts lasting jobs on the open market (R13)") {
    const auto one_job = [](tristate open_market, contract kind, bool seasonal_and_agency = true) {
        auto options = finnish_options();
        options.count_seasonal_and_agency = seasonal_and_agency;
        return counted(
            two_teams().job("J1", "E1", "2024-03-01", {.open_market = open_market, .contract = kind}).build(),
            measure::permanent_open_market_share, {.options = options});
    };
    CHECK(one_job(tristate::yes, contract::permanent) == counts{1, 1});
    CHECK(one_job(tristate::yes, contract::seasonal) == counts{1, 1});
    CHECK(one_job(tristate::yes, contract::agency) == counts{1, 1});
    CHECK(one_job(tristate::yes, contract::fixed_term) == counts{0, 1});
    CHECK(one_job(tristate::no, contract::permanent) == counts{0, 1});
    CHECK(one_job(tristate::none, contract::permanent) == counts{0, 0});
    CHECK(one_job(tristate::yes, contract::none) == counts{0, 0});
    CHECK(one_job(tristate::yes, contract::permanent, false) == counts{1, 1});
    CHECK(one_job(tristate::yes, contract::seasonal, false) == counts{0, 1});
    CHECK(one_job(tristate::yes, contract::agency, false) == counts{0, 1});
}

TEST_CASE("Jobs of which too little is known are left out of permanent_open_market_share") {
    const auto h = two_teams()
                       .job("J1", "E1", "2024-03-01", {.open_market = tristate::yes, .contract = contract::permanent})
                       .job("J2", "E1", "2024-03-01", {.open_market = tristate::no})
                       .job("J3", "E1", "2024-03-01", {.contract = contract::permanent})
                       .job("J4", "E3", "2024-03-01")
                       .build();
    CHECK(counted(h, measure::permanent_open_market_share) == counts{1, 1});
    CHECK(left_out(h, measure::permanent_open_market_share) == left_out_counts{{"open_market or contract unknown", 2}});
}

TEST_CASE("employed_clients counts each client once") {
    const auto h = two_teams()
                       .episode("E4", "C1", {.client = "K1"})
                       .job("J1", "E1", "2024-02-01")
                       .job("J2", "E1", "2024-02-01")
                       .job("J3", "E4", "2022-02-01")
                       .job("J4", "E2", "2024-02-01")
                       .job("J5", "E3", "2024-02-01")
                       .build();
    CHECK(counted(h, measure::employed_clients) == counts{2, 1});
    CHECK(counted(h, measure::employed_clients, {.team = "T2"}) == counts{1, 1});
}

TEST_CASE("A client is employed with a job in force on any day of the window") {
    const auto with_job = [](std::string_view start, const job_cells& cells = {}) {
        return counted(two_teams().job("J1", "E1", start, cells).build(), measure::employed_clients).first;
    };
    CHECK(with_job("2020-01-01") == 1);
    CHECK(with_job("2020-01-01", {.ended_on = "2023-12-31"}) == 0);
    CHECK(with_job("2020-01-01", {.ended_on = "2024-01-01"}) == 1);
    CHECK(with_job("2024-06-30") == 1);
    CHECK(with_job("2024-06-30", {.ended_on = "2024-07-31"}) == 1);
    CHECK(with_job("2024-07-01") == 0);
}

TEST_CASE("employed_clients belong to the team of the job's start day") {
    const auto h = two_teams()
                       .transfer("E1", "2023-06-01", "C2")
                       .job("J1", "E1", "2023-05-31")
                       .job("J2", "E2", "2023-05-31")
                       .build();
    CHECK(counted(h, measure::employed_clients) == counts{2, 1});
    CHECK(counted(h, measure::employed_clients, {.team = "T2"}) == counts{0, 1});
}

TEST_CASE("employed_clients is out of 1, which the team's own record holds") {
    const auto empty = two_teams().table(table_kind::jobs);
    CHECK(counted(empty.build(), measure::employed_clients) == counts{0, 1});
    const auto by_coach = explained(empty.build(), measure::employed_clients, {.team = "T2"}).records;
    REQUIRE(by_coach.size() == 1);
    CHECK(by_coach[0].table == table_kind::coaches);
    CHECK(by_coach[0].row == 1);
    CHECK(by_coach[0].detail == "team");

    const auto named = two_teams().table(table_kind::jobs).team("T3").team("T2").team("T1").build();
    const auto by_team = explained(named, measure::employed_clients, {.team = "T2"}).records;
    REQUIRE(by_team.size() == 1);
    CHECK(by_team[0].table == table_kind::teams);
    CHECK(by_team[0].row == 1);
    CHECK(counted(named, measure::employed_clients, {.team = "T3"}) == counts{0, 1});  // a team without coaches
}

TEST_CASE("current_jobs counts the jobs in force on the review date, two of one client being two") {
    // Reviewed on 30 June 2024. E1 and E2 are T1's: J1 ends on the day, J2 begins on it, J5 is without end; J3 ended
    // the day before, J4 begins the day after.
    const auto h = two_teams()
                       .job("J1", "E1", "2024-02-01", {.ended_on = "2024-06-30"})
                       .job("J2", "E1", "2024-06-30")
                       .job("J3", "E1", "2024-02-01", {.ended_on = "2024-06-29"})
                       .job("J4", "E1", "2024-07-01")
                       .job("J5", "E2", "2020-01-01")
                       .job("J6", "E3", "2024-02-01")
                       .build();
    CHECK(counted(h, measure::current_jobs) == counts{3, 1});
    CHECK(counted(h, measure::current_jobs, {.team = "T2"}) == counts{1, 1});
    CHECK(unknown(two_teams().build(), measure::current_jobs) == "no jobs table");
    const auto records = explained(h, measure::current_jobs).records;
    REQUIRE(records.size() == 4);  // the team's own record and three jobs
    CHECK(std::count_if(records.begin(), records.end(),
                        [](const auto& one) { return one.table == table_kind::jobs && one.numerator == 1; }) == 3);
}

TEST_CASE("Without jobs the shares of jobs are unknown") {
    const auto missing = two_teams().build();
    const auto empty = two_teams().table(table_kind::jobs).build();
    for (const auto which : {measure::job_type_share, measure::employer_share, measure::permanent_open_market_share,
                             measure::employed_clients})
        CHECK(unknown(missing, which) == "no jobs table");
    CHECK(unknown(empty, measure::job_type_share) == "no job with known occupation started in the window");
    CHECK(unknown(empty, measure::employer_share) == "no job started in the window");
    CHECK(unknown(empty, measure::permanent_open_market_share) ==
          "no job with known open_market and contract started in the window");
}
