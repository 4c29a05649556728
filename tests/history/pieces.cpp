#include "history/pieces.hpp"

#include "support/catch.hpp"
#include "support/simple_csv.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <random>

using ipsf::execution;
using ipsf::history_builder;
using ipsf::table_kind;
using ipsf::test::all_of;
using ipsf::test::folder;

namespace {

// What the file says that has this text, after coach C1 and episode 1.
std::string read(table_kind table, const std::string& text, std::size_t piece_bytes, int threads) {
    const folder place;
    place.write("table.csv", text);
    history_builder builder({.run = {.threads = threads}});
    ipsf::test::add_required(builder);
    builder.number_rows_from(2);
    ipsf::detail::load_csv(
        builder, table, place.file("table.csv"), {.threads = threads}, [](std::int64_t) {}, piece_bytes);
    return all_of(builder);
}

void check_pieces(table_kind table, const std::string& text) {
    // Larger than the text: one piece.
    const auto expected = read(table, text, text.size() + 1, 1);
    for (const std::size_t bytes : {1U, 2U, 3U, 7U, 20U, 50U, 300U})
        for (const int threads : {1, 2, 3}) {
            INFO("pieces of " << bytes << " bytes on " << threads << " threads");
            CHECK(read(table, text, bytes, threads) == expected);
        }
}

std::string with_newlines(const std::string& text, const std::string& newline) {
    std::string written;
    for (const char c : text) written += c == '\n' ? newline : std::string(1, c);
    return written;
}

}  // namespace

TEST_CASE("a file says the same in pieces of any size on any number of threads") {
    // Names are quoted here and there, with newlines, commas and quotes in them, so that quoted fields go on over the
    // ends of pieces.
    const std::string teams =
        "team_id,name,started_on\nT1,North,2020-01-01\nT2,\"a\nb\n\nc\",\nT3,,\nT4,\"d \"\"e\"\", "
        "f\",2021-02-03\nT5,g,\nT6,h,2022-01-01\n"
        "\"T7\",i,\nT8,\"\n\",\nT9,j,\n";
    for (const auto* const newline : {"\n", "\r\n", "\r"}) {
        const auto written = with_newlines(teams, newline);
        check_pieces(table_kind::teams, written);
        check_pieces(table_kind::teams, "\xEF\xBB\xBF" + written);
        check_pieces(table_kind::teams, written.substr(0, written.find_last_not_of("\r\n") + 1));
        check_pieces(table_kind::teams, written + newline + newline);
    }
    check_pieces(table_kind::teams, "");
    check_pieces(table_kind::teams, "team_id");
    check_pieces(table_kind::teams, "\xEF\xBB\xBF");
    check_pieces(table_kind::teams, "\"team_id\",\"na\nme\"\nT1,a\nT2,b\n");
}

TEST_CASE("a file that ends anywhere says the same in pieces of any size on any number of threads") {
    for (const auto& text : ipsf::test::written_in_every_way("team_id,name\nT1,a\n\"T2\",\"b\n,\"\"\"\n\nT3,\n"))
        for (std::size_t bytes = 0; bytes <= text.size(); ++bytes)
            check_pieces(table_kind::teams, text.substr(0, bytes));
}

TEST_CASE("problems are the same in pieces of any size on any number of threads") {
    const std::string good = "T1,a,2020-01-01\nT2,b,\nT3,c,\nT4,d,2020-01-01\nT5,e,\nT6,f,\n";
    const std::string header = "team_id,name,started_on\n";
    for (const auto* const bad :
         {"T7,g\n", "T7,g,h,i\n", "\n", "\n\n\n", ",g,\n", "T7,g,2020-02-30\n", "T7,\xFF,\n", "\xFF,g,\n", "T1,g,\n",
          "T7,g\"h,\n", "T7,\"g,\n", "T7,\"g\n\nh\",2020-13-01\n", "T7,g,\n\"T8\",\"h\",x\n\nT9,i,\n"}) {
        INFO("among good rows: " << bad);
        check_pieces(table_kind::teams, header + bad);
        check_pieces(table_kind::teams, header + bad + good);
        check_pieces(table_kind::teams, header + good + bad + "T10,j,\nT11,k,\n");
        check_pieces(table_kind::teams, header + good + bad);
        check_pieces(table_kind::teams, with_newlines(header + good + bad + "T10,j,\nT11,k,\n", "\r\n"));
    }
    // Worked out by hand: the header is row 1 and T1-T6 are rows 2-7, so what follows is row 8, the quoted newlines
    // included, and so on.
    const auto says =
        read(table_kind::teams, header + good + "T7,\"g\n\nh\",2020-13-01\n\nT9,i,2020-01-32\nT8,j\n", 16, 2);
    CHECK(says.find("teams 8 started_on bad-date") != std::string::npos);
    CHECK(says.find("teams 9 - field-count") != std::string::npos);
    CHECK(says.find("teams 10 started_on bad-date") != std::string::npos);
    CHECK(says.find("teams 11 - field-count") != std::string::npos);
}

TEST_CASE("long files with a problem now and then say the same on any number of threads") {
    std::mt19937 chance(7);
    const auto one_of = [&chance](unsigned of) { return chance() % of; };
    for (const unsigned problems : {0U, 1U, 250U}) {
        std::string text = "on,coach_id,party,episode_id,employer_id,shoe_size\n";
        const unsigned rows = 20000;
        for (unsigned row = 0; row < rows; ++row) {
            const auto wrong = problems > 0 && one_of(rows / problems) == 0;
            text += wrong && one_of(2) == 0
                        ? "2024-02-30,"
                        : "2024-0" + std::to_string(1 + one_of(6)) + "-1" + std::to_string(one_of(10)) + ",";
            text += wrong && one_of(2) == 0 ? "C9," : "C1,";
            text += one_of(2) == 0 ? "client,1," : "employer,,";
            text += one_of(50) == 0 ? "\"B\n" + std::to_string(one_of(9)) + "\"" : "B" + std::to_string(one_of(3000));
            text += wrong && one_of(9) == 0 ? "\n" : ",43\n";
        }
        const auto expected = read(table_kind::contacts, text, text.size() + 1, 1);
        for (const std::size_t bytes : {997U, 10000U, 100000U})
            for (const int threads : {1, 2, 4}) {
                INFO("pieces of " << bytes << " bytes on " << threads << " threads");
                CHECK(read(table_kind::contacts, text, bytes, threads) == expected);
            }
    }
}

TEST_CASE("long columns say the same on any number of threads") {
    // Enough rows for three threads; ids in no order, so that every piece sees some for the first time.
    const std::size_t rows = 400'000;
    std::mt19937 chance(11);
    std::vector<std::int32_t> days(rows);
    std::vector<std::int64_t> episodes(rows);
    std::vector<std::int8_t> parties(rows);
    std::vector<std::uint8_t> has_episode(rows / 8);
    std::vector<std::string> employers;
    for (int i = 0; i < 5000; ++i) employers.push_back("B" + std::to_string(i));
    std::vector<ipsf::column_view::text_element> employer(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        days[row] = 19800 + static_cast<std::int32_t>(chance() % 100);
        episodes[row] = 1;
        parties[row] = static_cast<std::int8_t>(chance() % 5);
        if (chance() % 3 > 0) has_episode[row / 8] = static_cast<std::uint8_t>(has_episode[row / 8] | 1U << row % 8);
        const auto& name = employers[chance() % employers.size()];
        employer[row] = {name.data(), static_cast<std::int64_t>(name.size())};
    }
    const std::vector<ipsf::column_view::text_element> coaches(rows, {"C1", 2});
    using element = ipsf::column_view::element;
    const auto said = [&](int threads) {
        history_builder builder({.run = {.threads = threads}});
        ipsf::test::add_required(builder);
        const std::vector<ipsf::column_view> columns = {
            {.name = "on", .type = element::int32, .values = days.data()},
            {.name = "coach_id", .type = element::text, .values = coaches.data()},
            {.name = "party", .type = element::int8, .values = parties.data()},
            {.name = "episode_id", .type = element::int64, .values = episodes.data(), .validity = has_episode.data()},
            {.name = "employer_id", .type = element::text, .values = employer.data()},
            {.name = "shoe_size", .type = element::int8, .values = parties.data()}};
        builder.add_columns(table_kind::contacts, static_cast<std::int64_t>(rows), columns);
        return all_of(builder);
    };
    const auto good = said(1);
    CHECK(said(2) == good);
    CHECK(said(3) == good);
    days[3] = -30000;  // 1887
    parties[200'000] = 5;
    episodes[300'000] = 9;
    has_episode[300'000 / 8] = 255;
    const auto bad = said(1);
    CHECK(bad.find("contacts 4 on bad-date") == 0);
    CHECK(bad.find("contacts 200001 party unknown-value") != std::string::npos);
    CHECK(bad.find("contacts 300001 episode_id unknown-reference") != std::string::npos);
    CHECK(said(2) == bad);
    CHECK(said(3) == bad);
}

TEST_CASE("an SQLite file says the same in pieces of any size on any number of threads") {
    const auto read_database = [](const std::string& sql, std::int64_t rows, int threads) {
        const folder place;
        sqlite3* made = nullptr;
        REQUIRE(sqlite3_open(place.file("history.db").c_str(), &made) == SQLITE_OK);
        REQUIRE(sqlite3_exec(made, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
        REQUIRE(sqlite3_close(made) == SQLITE_OK);
        history_builder builder({.run = {.threads = threads}});
        ipsf::test::add_required(builder);
        ipsf::detail::load_sqlite(builder, place.file("history.db"), {.threads = threads}, {.piece_rows = rows});
        return all_of(builder);
    };
    const std::string contacts = "CREATE TABLE contacts (\"on\", coach_id, party, episode_id, employer_id, tailored);";
    const std::string fill =
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 299)"
        "INSERT INTO contacts SELECT date('2024-01-10', '+' || (i * 7 % 100) || ' days'), 'C1', 'client',"
        "CASE i % 3 WHEN 0 THEN 1 WHEN 1 THEN '1' END, CASE WHEN i % 5 = 0 THEN i WHEN i % 5 = 1 THEN 'B' || i END, i "
        "% 2 FROM n;";
    const std::string sparse =
        "UPDATE contacts SET rowid = rowid * 1000 WHERE rowid > 200; DELETE FROM contacts WHERE rowid % 7 = 0;";
    const std::string edges =
        "INSERT INTO contacts(rowid, \"on\", coach_id, party) VALUES (-9223372036854775808, '2024-02-01', 'C1', "
        "'client'),"
        "(9223372036854775807, '2024-02-02', 'C1', 'client');";
    const std::string wrong =
        "UPDATE contacts SET \"on\" = '2024-02-30' WHERE rowid IN (100, 101); UPDATE contacts SET party = 1 WHERE "
        "rowid = 150;"
        "UPDATE contacts SET coach_id = 'C9' WHERE rowid = 30; UPDATE contacts SET tailored = 1.5 WHERE rowid = 199;";
    const std::string without =
        "CREATE TABLE work_time (coach_id, \"on\", minutes, PRIMARY KEY (coach_id, \"on\")) WITHOUT ROWID;"
        "INSERT INTO work_time VALUES ('C1', '2024-02-01', 60), ('C1', '2024-02-08', 70);";
    const std::string all[] = {contacts,
                               contacts + fill,
                               contacts + fill + without,
                               contacts + fill + sparse + edges,
                               contacts + fill + wrong,
                               contacts + fill + sparse + wrong};
    for (const auto& sql : all) {
        const auto expected = read_database(sql, 1000, 1);
        for (const std::int64_t rows : {1, 3, 50})
            for (const int threads : {1, 2, 3}) {
                INFO("pieces of " << rows << " rows on " << threads << " threads");
                CHECK(read_database(sql, rows, threads) == expected);
            }
    }
    // Rows are numbered by their place: two are gone, 7 and 14, before the one that was 30.
    const auto numbered =
        read_database(contacts + fill + "DELETE FROM contacts WHERE rowid IN (7, 14);" + wrong, 10, 2);
    CHECK(numbered.find("contacts 28 coach_id unknown-reference") != std::string::npos);
    CHECK(numbered.find("contacts 98 on bad-date") != std::string::npos);
    CHECK(numbered.find("contacts 99 on bad-date") != std::string::npos);
    CHECK(numbered.find("contacts 148 party unknown-value") != std::string::npos);
    CHECK(numbered.find("contacts 197 tailored wrong-type") != std::string::npos);

    // A column may be called rowid.
    const std::string named =
        "CREATE TABLE teams (rowid, oid, team_id, name); INSERT INTO teams VALUES (NULL, 7, 'T1', 'a'), (3, NULL, "
        "'T2', 'b');";
    const auto teams = read_database(named, 1, 2);
    CHECK(teams.find("0a\n1b\n") != std::string::npos);
    CHECK(read_database(named + "ALTER TABLE teams ADD COLUMN _ROWID_;", 1, 2).find("0a\n1b\n") != std::string::npos);
}

TEST_CASE("progress never goes back and ends at its end, and every call can cancel") {
    const folder place;
    std::string contacts = "on,coach_id,party\n";
    while (contacts.size() < (2U << 20U)) contacts += "2024-02-01,C1,client\n";
    place.write("coaches.csv", "coach_id,team_id\nC1,T1\n");
    place.write("episodes.csv", "episode_id,client_id,coach_id,started_on\n");
    place.write("contacts.csv", contacts);
    ipsf::write_sqlite(*ipsf::load_history(place.path()), place.file("history.db"));
    for (const auto& path : {place.path(), place.file("history.db")}) {
        for (const int threads : {1, 2}) {
            std::vector<std::int64_t> told;
            std::int64_t all = 0;
            const auto remember = [&](std::int64_t done, std::int64_t total) {
                told.push_back(done);
                all = total;
                return true;
            };
            (void)ipsf::load_history(path, {.run = {.threads = threads, .report = remember}});
            REQUIRE(told.size() > 1);
            CHECK(std::is_sorted(told.begin(), told.end()));
            CHECK(told.front() >= 0);
            CHECK(told.back() == all);
            if (threads > 1) continue;  // how often is told depends on who is quicker
            for (std::size_t last = 1; last <= told.size(); ++last) {
                std::size_t calls = 0;
                const auto stop = [&](std::int64_t, std::int64_t) { return ++calls < last; };
                CHECK_THROWS_AS(ipsf::load_history(path, {.run = {.threads = threads, .report = stop}}),
                                ipsf::cancelled);
                CHECK(calls == last);
            }
        }
        std::size_t calls = 0;
        const auto stop = [&](std::int64_t, std::int64_t) { return ++calls < 2; };
        CHECK_THROWS_AS(ipsf::load_history(path, {.run = {.threads = 2, .report = stop}}), ipsf::cancelled);
        CHECK(calls == 2);
    }
}
