// Tracking tables and client summaries as text, CSV and JSON.
#include "tracked.hpp"

#include <ipsf/report.hpp>

#include <nlohmann/json.hpp>

using namespace ipsf;
using namespace ipsf::test;

namespace {

history two_weeks() {
    history_fixture fixture;
    fixture.coach("C,1", "T1")
        .coach("C2", "T1")
        .episode("E1", "C,1", {"2023-12-01", "", "K1"})
        .episode("E2", "C,1", {"2024-01-03", "", "K2"});
    fixture.episode("E3", "C,1", {"2024-01-04", "", "K3"})
        .phase("E1", "2024-01-01", 3)
        .contact("2024-01-05", "C,1", party::employer, {"E1"});
    job_cells job;
    job.employer = "Café \"Ö\"";
    job.contract = contract::seasonal;
    job.open_market = tristate::no;
    return fixture.job("J1", "E1", "2024-01-06", job).build();
}

tracking_table weeks_of(const history& of) { return tracked_in(of, {"2024-01-01", "2024-01-14", tracking_step::week}); }

std::string header_of(const std::string& csv) { return csv.substr(0, csv.find("\r\n")); }

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("a tracking table on a page: a column for each coach and the team") {
    const auto of = two_weeks();
    const auto text = to_text(weeks_of(of), of, language::en);
    CHECK(contains(text, "2024-W01 (2024-01-01 to 2024-01-07)"));  // no studies table; C2 had nobody to meet for
    CHECK(contains(text, "                                          C,1       C2     Team\n"));
    CHECK(contains(text, "  + new                                     2        0        2\n"));
    CHECK(contains(text, "Employed, %                              33.3        -     33.3\n"));
    CHECK(contains(text, "Studies started                             -        -        -\n"));
    CHECK(contains(text, "Meetings in a week (goal 6)              1.00        -     0.50\n"));
    const auto finnish = to_text(weeks_of(of), of, language::fi);
    CHECK(contains(finnish, "Yhteensä"));
    CHECK(contains(finnish, "Tapaamisia viikossa (tavoite 6)           1,00         -      0,50\n"));
}

TEST_CASE("more coaches than a page is wide go below each other") {
    history_fixture fixture;
    for (int i = 10; i < 22; ++i) fixture.coach("coach " + std::to_string(i), "T1");
    const auto of = fixture.build();
    const auto text = to_text(tracked_in(of, {"2024-01-01", "2024-01-31"}), of, language::en);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        CHECK(end - at <= 100);
        at = end + 1;
    }
    // Columns of 10: six beside each other, 13 with the sum.
    CHECK(count(text, "Clients at the end") == 3);
    CHECK(count(text, "coach 21") == 1);
}

TEST_CASE("the CSV of a tracking table has a line for each row, and headers in both languages") {
    const auto of = two_weeks();
    const auto english = to_csv(weeks_of(of), of, language::en);
    const auto finnish = to_csv(weeks_of(of), of, language::fi);
    CHECK(count(english, "\r\n") == 1 + 2 * 3);
    CHECK(count(header_of(english), ",") == count(header_of(finnish), ","));
    CHECK(header_of(finnish).starts_with("jakso,alkaa,päättyy,tiimi,valmentaja,rivi,asiakkaita_alussa,uusia,"));
    CHECK(contains(
        english,
        "2024-W01,2024-01-01,2024-01-07,T1,\"C,1\",coach,1,2,0,0,0,0,3,1,1,1,0,,1,1,33.3,1.00,7000,7000,6,,\r\n"));
    CHECK(contains(finnish, "T1,\"C,1\",valmentaja,1,2,0,0,0,0,3,1,1,1,0,,1,1,\"33,3\",\"1,00\",7000,7000,6,,\r\n"));
}

TEST_CASE("the JSON of a tracking table") {
    const auto of = two_weeks();
    const auto read = nlohmann::json::parse(to_json(weeks_of(of), of));
    CHECK(read["edition"]["id"] == "fi-2021-11");
    CHECK(read["every"] == "week");
    CHECK(read["goals"]["employer_meetings_per_week"] == 6);
    CHECK(read["goals"]["jobs_started"].is_null());
    REQUIRE(read["periods"].size() == 2);
    const auto& team = read["periods"][0]["teams"][0];
    CHECK(team["team"] == "T1");
    REQUIRE(team["coaches"].size() == 2);
    CHECK(team["coaches"][0]["coach"] == "C,1");
    CHECK(team["coaches"][0]["new_clients"] == 2);
    CHECK(team["sum"]["employed_share"] == nlohmann::json{{"numerator", 1}, {"denominator", 3}});
    CHECK(team["sum"]["employer_meetings_per_week"] == nlohmann::json{{"numerator", 7000}, {"denominator", 14000}});
    CHECK(team["sum"]["studies_started"].is_null());
}

TEST_CASE("a client summary in every form") {
    const auto of = two_weeks();
    client_summary_options options;
    options.as_of = on("2024-01-10");
    options.clients = {"K1"};
    const auto made = summarise_clients(of, options);
    const auto english = to_csv(made, of, language::en);
    CHECK(contains(english, "job,T1,\"C,1\",K1,E1,2024-01-06,,5,J1,\"Café \"\"Ö\"\"\",,false,seasonal,,,,\r\n"));
    CHECK(contains(to_csv(made, of, language::fi), ",,ei,kausityö,,,,\r\n"));
    CHECK(count(header_of(english), ",") == count(header_of(to_csv(made, of, language::fi)), ","));
    const auto read = nlohmann::json::parse(to_json(made, of));
    const auto& episode = read["episodes"][0];
    CHECK(episode["client"] == "K1");
    CHECK(episode["days"] == 41);  // 31 + 10
    CHECK(episode["employer_meeting"] == "met");
    CHECK(episode["days_to_employer_meeting"] == 35);  // 1 December + 35 = 5 January
    CHECK(episode["phase"] == 3);
    CHECK(episode["jobs"][0]["employer"] == "Café \"Ö\"");
    CHECK(episode["jobs"][0]["open_market"] == false);
    CHECK(episode["jobs"][0]["occupation"].is_null());
    CHECK(episode["studies"].empty());
    const auto text = to_text(made, of, language::en);
    CHECK(contains(text,
                   "client K1, episode E1\n                             41 days in service, phase 3 since 2024-01-01"));
    CHECK(contains(
        text, "job J1, employer Café \"Ö\"\n                             5 days, seasonal, not on the open market"));
    CHECK(
        contains(to_text(made, of, language::fi),
                 "asiakas K1, asiakkuus E1\n                             41 pv palvelussa, vaihe 3 alkaen 2024-01-01"));
}
