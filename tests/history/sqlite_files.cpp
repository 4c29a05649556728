// How SQLite files are read: the same tables, columns and rules.
#include "history/content.hpp"
#include "history/folder.hpp"
#include "history/full_history.hpp"
#include "history/sqlite_database.hpp"
#include "support/catch.hpp"

using namespace ipsf::test;

TEST_CASE("integers, reals and text are read where they fit") {
    const database made(
        required_tables +
        "INSERT INTO coaches VALUES (2, 7, 0.8), ('3', '7', 1), (4, '07', '0.125');"
        "INSERT INTO episodes VALUES ('2', '10', 4, '2024-01-11', 1), ('3x', X'3130', '2', '2024-01-12', 'false');"
        "CREATE TABLE work_time (coach_id, \"on\", minutes); INSERT INTO work_time VALUES (2, '2024-01-01', 60), (2, "
        "'2024-01-08', '61');"
        "CREATE TABLE answers (team_id, item, value, \"on\"); INSERT INTO answers VALUES (7, 'rating.1', 5, "
        "'2024-01-01');");
    const auto history = made.load();
    CHECK(history->first_row == 1);
    CHECK(content_of(*history) ==
          strings{"answers is there", "answers | 7 | rating.1 | 5 | 2024-01-01 | 255 | ", "coaches is there",
                  "coaches | 2 | 7 | 800 |  | ", "coaches | 3 | 7 | 1000 |  | ", "coaches | 4 | 07 | 125 |  | ",
                  "coaches | C1 | T1 | 1000 |  | ", "episodes is there",
                  "episodes | 1 | 10 | C1 | 2024-01-10 |  | 255 | 255 |  | 255",
                  "episodes | 2 | 10 | 4 | 2024-01-11 |  | 255 | 255 |  | 1",
                  "episodes | 3x | 10 | 2 | 2024-01-12 |  | 255 | 255 |  | 0", "overlapping-episodes: 2",
                  "work_time is there", "work_time | 2 | 2024-01-01 | 60 | -1 | -1",
                  "work_time | 2 | 2024-01-08 | 61 | -1 | -1"});
}

TEST_CASE("row numbers are positions in the order of rowid") {
    // Without an order SQLite would read the index, which has all columns wanted, and so sort by party.
    const database made(
        required_tables +
        "CREATE TABLE contacts (\"on\", coach_id, party, something_long, something_else);"
        "CREATE INDEX by_party ON contacts (party, \"on\", coach_id);"
        "INSERT INTO contacts (rowid, \"on\", coach_id, party) VALUES"
        "(30, '2024-02-01', 'C1', 'boss'), (10, '2024-02-01', 'C1', 'client'), (20, '2024-02-30', 'C1', 'client');");
    const auto found = made.problems();
    CHECK(places_and_rules(found) == strings{"contacts 2 on bad-date", "contacts 3 party unknown-value"});
    CHECK(found[1].message == "contacts row 3, column party: not one of client, employer, partner, care_team, family");
}

TEST_CASE("cells that do not fit are refused as in CSV") {
    const database made(
        required_tables +
        "INSERT INTO coaches VALUES (1.5, 'T1', 0.8005), (2, 'T1', 0), (3, 'T1', 1e300), (4, NULL, 'x');"
        "INSERT INTO episodes VALUES (4, 'K', 'C9', 19733, 2), (4, '', 'C1', 2460000.5, 'yes');"
        "CREATE TABLE phases (episode_id, \"on\", phase); INSERT INTO phases VALUES (1, '2024-02-01', 3.0), (1, "
        "'2024-02-01', 6);"
        "CREATE TABLE contacts (\"on\", coach_id, party); INSERT INTO contacts VALUES ('2024-02-01', 'C1', 0), "
        "('2024-02-01', 'C1', "
        "CAST(X'C5' AS TEXT));"
        "CREATE TABLE answers (team_id, item, value, \"on\"); INSERT INTO answers VALUES ('T1', 'coaching_time_share', "
        "0.5, "
        "'2024-01-01');");
    const auto found = made.problems();
    CHECK(places_and_rules(found) ==
          strings{"coaches 2 coach_id wrong-type", "coaches 2 fte bad-number", "coaches 3 fte out-of-range",
                  "coaches 4 fte out-of-range", "coaches 5 team_id missing-value", "coaches 5 fte bad-number",
                  "episodes 2 coach_id unknown-reference", "episodes 2 started_on bad-date",
                  "episodes 2 employer_contact_consent bad-boolean", "episodes 3 episode_id duplicate-key",
                  "episodes 3 client_id missing-value", "episodes 3 started_on wrong-type",
                  "episodes 3 employer_contact_consent bad-boolean", "phases 1 phase wrong-type",
                  "phases 2 phase out-of-range", "contacts 1 party unknown-value", "contacts 2 party not-utf8",
                  "answers 1 value wrong-type"});
    CHECK(found[0].message ==
          "coaches row 2, column coach_id: a decimal number, which only fte may be; hand it over as an integer or as "
          "text");
}

TEST_CASE("tables and columns as in a folder") {
    const database made(
        "CREATE TABLE coaches (coach_id, team, hobby); INSERT INTO coaches VALUES ('C1', 'T1', ''); CREATE TABLE "
        "kontaktit (x);");
    CHECK(places_and_rules(made.problems()) ==
          strings{"coaches 0 team_id missing-column", "episodes 0 - missing-table"});

    const database odd(required_tables +
                       "ALTER TABLE coaches ADD COLUMN hobby; CREATE TABLE kontaktit (x); CREATE TABLE jobs (job_id "
                       "INTEGER PRIMARY KEY "
                       "AUTOINCREMENT, episode_id, employer_id, started_on);");
    const auto history = odd.load();
    CHECK(by_kind(history->warnings) ==
          std::map<std::string, std::int64_t>{{"unknown-column", 1}, {"unknown-table", 1}});
    CHECK(history->has(ipsf::table_kind::jobs));
    CHECK_FALSE(history->has(ipsf::table_kind::phases));
}

TEST_CASE("letters' case of names and spaces around them make no difference in a database") {
    const database made(
        "CREATE TABLE Coaches (Coach_ID, \" Team_id\"); INSERT INTO Coaches VALUES ('C1', 'T1');"
        "CREATE TABLE EPISODES (episode_id, client_id, coach_id, Started_On, Ended_On); INSERT INTO EPISODES VALUES "
        "(1, 'K1', 'C1', "
        "'2024-01-10', "
        "'2024-06-20');");
    const auto history = made.load();
    CHECK(history->warnings.empty());
    CHECK(history->episodes.ended_on[0] == *ipsf::parse_day("2024-06-20"));

    const database twice(
        "CREATE TABLE coaches (coach_id, team_id); CREATE TABLE \"coaches \" (coach_id, team_id); CREATE TABLE "
        "episodes (episode_id, "
        "client_id, coach_id, started_on);");
    CHECK(places_and_rules(twice.problems()) == strings{"coaches 0 - duplicate-table"});
    for (const char* const other : {"\"COACHES \"", "\" Coaches\"", "\"\tcoaches\""}) {
        const database both(required_tables + "CREATE TABLE " + other + " (coach_id, team_id);");
        CHECK(places_and_rules(both.problems()) == strings{"coaches 0 - duplicate-table"});
        const database view(required_tables + "CREATE VIEW " + other + " AS SELECT 'C2' AS coach_id, 'T1' AS team_id;");
        const auto found = view.problems();
        CHECK(places_and_rules(found) == strings{"coaches 0 - duplicate-table"});
        CHECK(found.at(0).message.find("both \"") != std::string::npos);
    }
}

TEST_CASE("views and tables without rowid are tables as well") {
    const database made(
        create_coaches +
        "CREATE TABLE people (person, met); INSERT INTO people VALUES ('K1', '2024-01-10');"
        "CREATE VIEW episodes AS SELECT person AS episode_id, person AS client_id, 'C1' AS coach_id, met AS started_on "
        "FROM people;"
        "CREATE TABLE teams (team_id PRIMARY KEY) WITHOUT ROWID; INSERT INTO teams VALUES ('T2'), ('T1');");
    const auto history = made.load();
    CHECK(history->episodes.size() == 1);
    CHECK(history->teams.size() == 2);
    CHECK(history->warnings.empty());
}

TEST_CASE("beside views, other tables are what these are over, and a view of another name is told") {
    const std::string tables = create_coaches + "CREATE TABLE people (person, met);";
    const std::string query =
        " AS SELECT person AS episode_id, person AS client_id, 'C1' AS coach_id, met AS started_on FROM people;";
    const database tables_alone(tables + "CREATE TABLE episodes (episode_id, client_id, coach_id, started_on);");
    CHECK(tables_alone.load()->warnings == ipsf::warning_counts{{{"unknown-table", "", "people"}, 1}});
    const database views(tables + "CREATE VIEW episodes" + query + "CREATE VIEW episode" + query);
    CHECK(views.load()->warnings == ipsf::warning_counts{{{"unknown-table", "", "episode"}, 1}});
}

TEST_CASE("whatever can be selected from counts as a table") {
    const std::string virtual_tables =
        required_tables +
        "CREATE VIRTUAL TABLE jobs USING fts5(job_id, episode_id, employer_id, started_on);"
        "INSERT INTO jobs VALUES ('J1', '1', 'B1', '2024-02-01'), ('J2', '1', 'B2', '2024-03-01');"
        "CREATE VIRTUAL TABLE notes USING fts5(text);"
        "CREATE VIRTUAL TABLE places USING rtree(id, low, high);"
        "CREATE VIRTUAL TABLE found USING fts4(episode_id, \"on\", phase); INSERT INTO found VALUES "
        "('1', '2024-02-01', '2');";
    const database made(virtual_tables);
    const auto history = made.load();
    CHECK(history->jobs.size() == 2);
    // Of the virtual tables only what can be asked is a table, not what it is kept in.
    CHECK(by_kind(history->warnings) == std::map<std::string, std::int64_t>{{"unknown-table", 3}});
    const database with_view(virtual_tables + "CREATE VIEW phases AS SELECT * FROM found;");
    CHECK(with_view.load()->phases.size() == 1);
}

TEST_CASE("more rows than a batch") {
    const database made(required_tables +
                        "CREATE TABLE contacts (\"on\", coach_id, party, episode_id, tailored);"
                        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9999)"
                        "INSERT INTO contacts SELECT date('2024-01-10', '+' || (i % 100) || ' days'), 'C1', 'client',"
                        "CASE i % 3 WHEN 0 THEN 1 WHEN 1 THEN '1' END, i % 2 FROM n;");
    std::vector<std::int64_t> told;
    const auto remember = [&](std::int64_t done, std::int64_t total) {
        CHECK(total == 10002 + 10002 / 8);  // finishing the history counts as an eighth of reading it
        told.push_back(done);
        return true;
    };
    const auto history = ipsf::load_history(made.path(), {.run = {.report = remember}});
    CHECK(std::count(told.begin(), told.end(), 10002) >= 1);
    CHECK(told.back() == 10002 + 10002 / 8);
    REQUIRE(history->contacts.size() == 10000);
    const auto contacts = ipsf::rows_of_contacts(*history);
    for (std::size_t i = 0; i < 10000; ++i) {
        REQUIRE(contacts.on[i] == *ipsf::parse_day("2024-01-10") + static_cast<int>(i % 100));
        REQUIRE((contacts.episode[i] == ipsf::no_id) == (i % 3 == 2));
        REQUIRE(contacts.facts[i].tailored() == (i % 2 == 1 ? ipsf::tristate::yes : ipsf::tristate::no));
    }
    CHECK_THROWS_AS(
        ipsf::load_history(made.path(), {.run = {.report = [](std::int64_t, std::int64_t) { return false; }}}),
        ipsf::cancelled);
}

TEST_CASE("a damaged SQLite file is refused") {
    const folder place;
    place.write("history.db", std::string("SQLite format 3\0", 16) + std::string(2000, 'x'));
    try {
        (void)ipsf::load_history(place.file("history.db"));
        FAIL("there is nothing to read");
    } catch (const ipsf::refused& refusal) {
        CHECK(refusal.problems()[0].rule == "unreadable-file");
    }
}

TEST_CASE("a view that cannot be read is named, and no value that SQLite quotes") {
    const std::string secret = "131052-308T";
    const auto message_of = [&](const std::string& episode_id) {
        const database made(create_coaches + "CREATE TABLE cases (number, path); INSERT INTO cases VALUES (1, '" +
                            secret + "');" + "CREATE VIRTUAL TABLE words USING fts5(word);" +
                            "CREATE VIEW episodes AS SELECT " + episode_id +
                            " AS episode_id, 1 AS client_id, 'C1' AS coach_id, '2024-01-10' AS started_on FROM cases;");
        const auto found = made.problems();
        REQUIRE(found.size() == 1);
        CHECK(found[0].table == "episodes");
        CHECK(found[0].rule == "unreadable-file");
        REQUIRE(found[0].message.starts_with(made.path() + ": episodes cannot be read: "));
        return found[0].message.substr(made.path().size());
    };
    const std::string no_value =
        ": episodes cannot be read: a value of it cannot be made; run the same SELECT in a program of SQLite, which "
        "shows why";
    CHECK(message_of("json_extract('{}', path)") == no_value);
    CHECK(message_of("(SELECT rowid FROM words WHERE words MATCH path)") == no_value);
    CHECK(message_of("nothing_such(number)") == ": episodes cannot be read: no such function: nothing_such");
    CHECK(message_of("cases.nothing_such") == ": episodes cannot be read: no such column: cases.nothing_such");
}
