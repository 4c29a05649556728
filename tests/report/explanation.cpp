// The records behind a measure, as JSON, CSV and text.
#include "review/case.hpp"
#include "support/catch.hpp"

#include <ipsf/report.hpp>

#include <nlohmann/json.hpp>

using namespace review_case;
using json = nlohmann::ordered_json;

namespace {

/// A result over an episode, a job and a coach whose id needs quoting; the tables are what reports look ids up in.
struct explained_case {
    std::shared_ptr<const ipsf::history> from = history_of(
        {{ipsf::table_kind::coaches, {{"C,\"1\"", "Työ"}}},
         {ipsf::table_kind::episodes, {{"E0", "A", "C,\"1\"", "2024-01-01"}, {"E1", "B", "C,\"1\"", "2024-01-01"}}},
         {ipsf::table_kind::contacts, {{"2024-02-01", "C,\"1\"", "partner"}}},
         {ipsf::table_kind::jobs, {{"J1", "E1", "W1", "2024-02-01"}}}});
    ipsf::window looked_at = ipsf::review_window(on("2024-06-30"), 6);
    ipsf::explanation explained{{41, 1, "", {{"waiting", 1}}, {{"met", 1}}},
                                {{ipsf::table_kind::coaches, 0, 0, 0, "", ""},
                                 {ipsf::table_kind::episodes, 0, 41, 1, "", "met"},
                                 {ipsf::table_kind::episodes, 1, 0, 0, "waiting", ""},
                                 {ipsf::table_kind::contacts, 0, 0, 0, "", "", ipsf::no_id, 0},
                                 {ipsf::table_kind::jobs, 0, 0, 0, "", ""}}};
};

}  // namespace

TEST_CASE("an explanation as JSON") {
    const explained_case test;
    const auto all = json::parse(
        ipsf::to_json(test.explained, *test.from, 0, test.looked_at, ipsf::measure::days_to_employer_meeting));
    const auto records = all["records"];
    auto head = all;
    head.erase("records");
    head.erase("library");
    CHECK(head.dump(1) == R"({
 "team": "Työ",
 "as_of": "2024-06-30",
 "months": 6,
 "from": "2024-01-01",
 "measure": "days_to_employer_meeting",
 "result": {
  "numerator": 41,
  "denominator": 1,
  "source": "measure",
  "left_out": {
   "waiting": 1
  },
  "counted": {
   "met": 1
  }
 }
})");
    REQUIRE(records.size() == 5);
    CHECK(records[1].dump() ==
          R"({"table":"episodes","row":1,"id":"E0","numerator":41,"denominator":1,"left_out":null,"detail":"met"})");
    CHECK(records[2].dump() ==
          R"({"table":"episodes","row":2,"id":"E1","numerator":0,"denominator":0,"left_out":"waiting","detail":null})");
    CHECK(records[3]["id"] == "C,\"1\"");  // a contact for no episode is found by its coach
    CHECK(records[4]["id"] == "J1");
}

TEST_CASE("an explanation as CSV quotes what needs it") {
    const explained_case test;
    CHECK(ipsf::to_csv(test.explained, *test.from) ==
          "table,row,id,numerator,denominator,left_out,detail\r\n"
          "coaches,1,\"C,\"\"1\"\"\",0,0,,\r\n"
          "episodes,1,E0,41,1,,met\r\n"
          "episodes,2,E1,0,0,waiting,\r\n"
          "contacts,1,\"C,\"\"1\"\"\",0,0,,\r\n"
          "jobs,1,J1,0,0,,\r\n");
}

TEST_CASE("rows are numbered as where the history came from") {
    const explained_case test;
    auto read_from_csv = *test.from;
    read_from_csv.first_row = 2;
    CHECK(ipsf::to_csv(test.explained, read_from_csv).find("episodes,3,E1,") != std::string::npos);
}

TEST_CASE("an explanation as text, in both languages") {
    const explained_case test;
    const auto page = ipsf::to_text(test.explained, *test.from, 0, test.looked_at,
                                    ipsf::measure::days_to_employer_meeting, ipsf::language::en);
    CHECK(
        page.starts_with("Average number of days from the start to the first employer meeting in person, team Työ\n"));
    CHECK(page.find("2024-01-01 to 2024-06-30 (6 months)") != std::string::npos);
    CHECK(page.find("Value                   41\n") != std::string::npos);
    CHECK(page.find("In relation to          episodes started in the window that count\n") != std::string::npos);
    CHECK(page.find("Name in commands        days_to_employer_meeting\n") != std::string::npos);
    CHECK(page.find("Left out                1 (waiting)\n") != std::string::npos);
    CHECK(page.find("Table     Row  Id     Numerator  Denominator  Left out  Detail\n") != std::string::npos);
    CHECK(page.find("episodes    1  E0            41            1            met\n") != std::string::npos);
    CHECK(page.find("episodes    2  E1             0            0  waiting\n") != std::string::npos);
    const auto finnish = ipsf::to_text(test.explained, *test.from, 0, test.looked_at,
                                       ipsf::measure::days_to_employer_meeting, ipsf::language::fi);
    // Columns align although "nimittäjä" has more bytes than characters.
    CHECK(finnish.find("Taulu     Rivi  Tunnus  Osoittaja  Nimittäjä  Jätetty pois  Tarkenne\n") != std::string::npos);
    CHECK(finnish.find("episodes     1  E0             41          1                tavannut\n") != std::string::npos);
    CHECK(finnish.find("episodes     2  E1              0          0  odottaa\n") != std::string::npos);
    CHECK(finnish.find("Pois jätetty            1 (odottaa)\n") != std::string::npos);
    CHECK(finnish.find("Tavannut                1\n") != std::string::npos);
}

TEST_CASE("an unknown measure says why") {
    explained_case test;
    test.explained = {{0, 0, "no jobs table", {}, {}}, {}};
    const auto page =
        ipsf::to_text(test.explained, *test.from, 0, test.looked_at, ipsf::measure::job_type_share, ipsf::language::en);
    CHECK(page.find("Value                   unknown (no jobs are recorded)\n") != std::string::npos);
    const auto finnish =
        ipsf::to_text(test.explained, *test.from, 0, test.looked_at, ipsf::measure::job_type_share, ipsf::language::fi);
    CHECK(finnish.find("ei tiedossa (työsuhteita ei ole kirjattu)") != std::string::npos);
    const auto all =
        json::parse(ipsf::to_json(test.explained, *test.from, 0, test.looked_at, ipsf::measure::job_type_share));
    CHECK(all["result"]["reason"] == "no jobs table");
    CHECK(all["records"].empty());
}

TEST_CASE("the value of a measure stands first as people read it") {
    explained_case test;
    test.explained = {{17, 20, "", {}, {}}, {}};
    const auto page = [&](ipsf::measure which, ipsf::language in) {
        return ipsf::to_text(test.explained, *test.from, 0, test.looked_at, which, in);
    };
    CHECK(page(ipsf::measure::job_type_share, ipsf::language::en).find("Value                   85 % (17/20)\n") !=
          std::string::npos);
    CHECK(page(ipsf::measure::clients_per_coach, ipsf::language::fi).find("Arvo                    0,85 (17/20)\n") !=
          std::string::npos);
    // A count is in relation to nothing.
    CHECK(page(ipsf::measure::employed_clients, ipsf::language::fi).find("Mihin suhteutetaan") == std::string::npos);
}
