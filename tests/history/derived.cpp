// What a history knows beyond its rows: indexes, the coach on a day, the teams that exist.
#include "history/folder.hpp"
#include "history/store/column_notes.hpp"
#include "support/catch.hpp"

using namespace ipsf::test;

namespace {

ipsf::day on(const char* text) { return *ipsf::parse_day(text); }

std::vector<std::uint32_t> rows(const ipsf::row_index& index, ipsf::id_index id) {
    const auto found = index.rows(id);
    return {found.begin(), found.end()};
}

std::vector<std::string> teams_on(const ipsf::history& of, const char* as_of) {
    std::vector<std::string> names;
    for (const auto team : of.teams_on(on(as_of))) names.push_back(of.team_ids.text(team));
    return names;
}

}  // namespace

TEST_CASE("rows are found by their ids, in order") {
    const auto made = load_files(
        {{"coaches", "coach_id,team_id\nC2,T1\nC1,T1\n"},
         {"episodes",
          "episode_id,client_id,coach_id,started_on\nE2,K1,C1,2023-01-01\nE1,K2,C2,2023-01-01\nE3,K3,C2,2023-01-01\n"},
         {"transfers", "episode_id,on,coach_id\nE1,2024-03-01,C2\nE1,2024-02-01,C1\nE2,2024-01-01,C2\n"},
         {"phases", "episode_id,on,phase\nE1,2024-02-02,4\nE1,2024-02-02,3\nE2,2024-01-01,1\nE1,2024-02-01,5\n"},
         {"jobs",
          "job_id,episode_id,employer_id,started_on\n10,E1,B,2024-02-02\n9,E1,B,2024-02-02\n"
          "1,E1,B,2024-02-03\n2,E1,B,2024-01-01\n"}});
    const auto episode = [&](const char* id) { return made->episode_ids.find(id); };
    const auto coach = [&](const char* id) { return made->coach_ids.find(id); };
    CHECK(made->coach_row[coach("C1")] == 1);
    CHECK(made->coach_row[coach("C2")] == 0);
    CHECK(made->episode_row[episode("E1")] == 1);
    CHECK(rows(made->transfers_of, episode("E1")) == std::vector<std::uint32_t>{1, 0});
    CHECK(rows(made->transfers_of, episode("E2")) == std::vector<std::uint32_t>{2});
    CHECK(rows(made->transfers_of, episode("E3")).empty());
    CHECK(rows(made->transfers_of, ipsf::no_id).empty());
    CHECK(rows(made->phases_of, episode("E1")) == std::vector<std::uint32_t>{3, 1, 0});
    // Of one day by job id, as integers: 9 before 10.
    CHECK(rows(made->jobs_of, episode("E1")) == std::vector<std::uint32_t>{3, 1, 0, 2});

    CHECK(made->coach_on(1, on("2024-01-31")) == coach("C2"));
    CHECK(made->coach_on(1, on("2024-02-01")) == coach("C1"));
    CHECK(made->coach_on(1, on("2024-02-29")) == coach("C1"));
    CHECK(made->coach_on(1, on("2024-03-01")) == coach("C2"));
    CHECK(made->coach_on(2, on("2024-03-01")) == coach("C2"));
}

TEST_CASE("teams exist from the day they start, in the order of their ids") {
    const auto listed = load_files(
        {{"teams", "team_id,started_on\n10,2024-01-02\n9,\n1,2024-01-03\n"}, {"coaches", "coach_id,team_id\nC1,10\n"}});
    CHECK(teams_on(*listed, "2024-01-01") == strings{"9"});
    CHECK(teams_on(*listed, "2024-01-02") == strings{"9", "10"});
    CHECK(teams_on(*listed, "2024-01-03") == strings{"1", "9", "10"});
}

TEST_CASE("without a teams table teams exist from the day their first coach starts") {
    const auto named =
        load_files({{"coaches",
                     "coach_id,team_id,started_on,ended_on\nC1,T2,2024-01-03,\nC2,T2,2024-01-02,2024-01-02\n"
                     "C3,T10,2024-01-03,\nC4,T1,,2020-01-01\n"}});
    CHECK(teams_on(*named, "2024-01-01") == strings{"T1"});
    CHECK(teams_on(*named, "2024-01-02") == strings{"T1", "T2"});
    CHECK(teams_on(*named, "2024-01-03") == strings{"T1", "T10", "T2"});
}

TEST_CASE("the schema is docs/history.md's") {
    std::vector<std::size_t> columns;
    std::size_t required = 0;
    for (std::size_t table = 0; table < ipsf::table_names.size(); ++table) {
        const auto schema = ipsf::columns_of(static_cast<ipsf::table_kind>(table));
        columns.push_back(schema.size());
        for (const auto& column : schema) {
            required += column.required ? 1 : 0;
            CHECK((column.type == ipsf::column_type::word) == !column.words.empty());
        }
        const auto notes = ipsf::detail::column_notes(static_cast<ipsf::table_kind>(table));
        REQUIRE(notes.size() == schema.size());
        for (std::size_t column = 0; column < schema.size(); ++column)
            CHECK(notes[column].column == schema[column].name);
        CHECK(ipsf::find_table(ipsf::table_names[table]) == static_cast<ipsf::table_kind>(table));
    }
    CHECK(columns == std::vector<std::size_t>{5, 5, 9, 3, 3, 10, 11, 3, 3, 3, 5, 6, 6});
    // The stars of its table: 1 + 2 + 4 + 3 + 3 + 3 + 4 + 2 + 3 + 3 + 3 + 3 + 4.
    CHECK(required == 38);
    CHECK(ipsf::find_table(" Contacts\t") == ipsf::table_kind::contacts);
    CHECK_FALSE(ipsf::find_table("contact s"));
    CHECK_FALSE(ipsf::find_table(""));
}
