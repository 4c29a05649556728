// SQLite files that are busy, half written, endless or huge.
#include "history/folder.hpp"
#include "history/in/load_sqlite.hpp"
#include "history/sqlite_database.hpp"
#include "support/catch.hpp"
#include "support/sanitized.hpp"

#include <ipsf/utf8.hpp>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <filesystem>

using namespace ipsf::test;

namespace {

// The only problem that loading a file finds.
ipsf::problem problem_of(const std::string& path, const ipsf::load_options& options = {}) {
    try {
        (void)ipsf::load_history(path, options);
    } catch (const ipsf::refused& refusal) {
        REQUIRE(refusal.count() == 1);
        return refusal.problems()[0];
    }
    FAIL("nothing was wrong");
    return {};
}

bool says(const ipsf::problem& found, const std::string& part) { return found.message.find(part) != std::string::npos; }

const std::string many_coaches =
    "INSERT INTO coaches SELECT 'C' || i, 'T1', NULL FROM (WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 "
    "FROM n WHERE i < "
    "9999) "
    "SELECT i FROM n);";
const std::string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";

}  // namespace

TEST_CASE("a load waits for a writer to be done") {
    const database made(required_tables);
    std::unique_ptr<database::connection> writer = made.connect();
    writer->run("BEGIN EXCLUSIVE; INSERT INTO coaches VALUES ('C2', 'T1', NULL);");
    // The writer is done as soon as it is seen that the load waits.
    const auto end_writing = [&writer](std::int64_t, std::int64_t) {
        if (writer != nullptr) writer->run("COMMIT");
        writer = nullptr;
        return true;
    };
    CHECK(ipsf::load_history(made.path(), {.run = {.report = end_writing}})->coaches.size() == 2);
}

TEST_CASE("a load that waits for a writer can be cancelled, and ends when it has waited long enough") {
    const database made(required_tables);
    const auto writer = made.connect();
    writer->run("BEGIN EXCLUSIVE");
    CHECK_THROWS_AS(
        ipsf::load_history(made.path(), {.run = {.report = [](std::int64_t, std::int64_t) { return false; }}}),
        ipsf::cancelled);
    for (const int wait : {0, 30}) {
        const auto found = problem_of(made.path(), {.wait_for_writer = std::chrono::milliseconds(wait)});
        CHECK(found.rule == "unreadable-file");
        CHECK(found.message == made.path() +
                                   ": SQLite cannot read the file: another program is writing to it; waited " +
                                   std::to_string(wait) +
                                   " ms: load it again when that program is done, or wait longer (`wait_for_writer`)");
    }
}

TEST_CASE("a file is loaded as it was at one moment") {
    for (const char* const mode : {"WAL", "DELETE"}) {
        const database made(std::string("PRAGMA journal_mode = ") + mode + ";" + required_tables + many_coaches +
                            "CREATE TABLE jobs (job_id, episode_id, employer_id, started_on);");
        const auto writer = made.connect();
        int told = 0;
        const auto write_more = [&](std::int64_t done, std::int64_t) {
            if (done >= 9902) return true;  // all rows are read
            // Of a file without a log nothing can be written while it is read.
            const bool written = writer->tries("INSERT INTO jobs VALUES ('J' || random(), 1, 'B1', '2024-02-01');");
            CHECK(written == (std::string(mode) == "WAL"));
            ++told;
            return true;
        };
        const auto loaded = ipsf::load_history(made.path(), {.run = {.threads = 1, .report = write_more}});
        CHECK(told > 0);
        CHECK(loaded->coaches.size() == 9901);
        CHECK(loaded->jobs.size() == 0);
    }
}

TEST_CASE("a journal left by a program that was stopped") {
    const database made(required_tables + many_coaches);
    const auto writer = made.connect();
    writer->run("PRAGMA cache_size = 2; BEGIN; UPDATE coaches SET team_id = 'T2';");
    const folder stopped;
    for (const std::string end : {"", "-journal"})
        std::filesystem::copy(made.path() + end, stopped.file("history.db" + end));
    writer->run("ROLLBACK");
    const auto found = problem_of(stopped.file("history.db"));
    CHECK(says(found, "a program that wrote to it was stopped"));
    CHECK(says(found,
               "(history.db-journal): open the file once with a program that may write to it, then load it again"));
}

TEST_CASE("a write-ahead log that cannot be read from here") {
    const database made("PRAGMA journal_mode = WAL;" + required_tables);
    std::filesystem::create_symlink("/nowhere/at-all",
                                    made.path() + "-shm");  // as in a folder where nothing can be made
    const auto found = problem_of(made.path());
    CHECK(says(found, "it keeps a write-ahead log (WAL)"));
    CHECK(says(found, "(history.db-shm)"));
    CHECK(says(found, "VACUUM INTO"));
}

TEST_CASE("an endless view is cancelled") {
    // Gives no row, gives rows, is never done with one.
    for (const std::string view :
         {"SELECT i AS job_id, 1 AS episode_id, 'B1' AS employer_id, '2024-02-01' AS started_on FROM n WHERE i < 0",
          "SELECT i AS job_id, 1 AS episode_id, 'B1' AS employer_id, '2024-02-01' AS started_on FROM n",
          "SELECT sum(i) AS job_id, 1 AS episode_id, 'B1' AS employer_id, '2024-02-01' AS started_on FROM n"}) {
        const database made(required_tables + "CREATE VIEW jobs AS " + endless + view);
        int told = 0;
        const auto stop = [&told](std::int64_t done, std::int64_t total) {
            CHECK(done <= total);
            return ++told < 20;
        };
        CHECK_THROWS_AS(ipsf::load_history(made.path(), {.run = {.report = stop}}), ipsf::cancelled);
        CHECK(told == 20);
        const auto mistake = [](std::int64_t, std::int64_t) -> bool { throw std::domain_error("the caller's"); };
        CHECK_THROWS_AS(ipsf::load_history(made.path(), {.run = {.report = mistake}}), std::domain_error);
    }
}

TEST_CASE("a view ends or is refused") {
    const auto refusal = [](const std::string& view, const ipsf::detail::sqlite_reading& how) {
        const database made(required_tables + "CREATE VIEW jobs AS " + view);
        ipsf::history_builder builder;
        try {
            ipsf::detail::load_sqlite(builder, made.path(), {}, how);
        } catch (const ipsf::refused& refused) {
            return refused.problems()[0].rule + ": " + refused.what();
        }
        return std::string();
    };
    const std::string columns =
        "SELECT i AS job_id, 1 AS episode_id, 'B1' AS employer_id, '2024-02-01' AS started_on FROM ";
    // The file has 3 pages of 4096 bytes, each of which allows a row.
    const auto rows = [&](int count) {
        return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT " + std::to_string(count) + ") " +
               columns + "n";
    };
    CHECK(refusal(rows(12'288 + 10), {.most_view_rows = 10}).empty());
    CHECK(refusal(rows(12'288 + 11), {.most_view_rows = 10})
              .find("too-many-rows: jobs: the view or virtual table has more than 12298 rows") == 0);
    CHECK(refusal(endless + columns + "n", {.most_view_rows = 100}).find("too-many-rows") == 0);
    CHECK(refusal(endless + columns + "n WHERE i < 0", {.most_steps = 100'000})
              .find("a view runs on without giving a row; is it endless?") != std::string::npos);
    // The file's bytes allow 12 million steps more; each number takes some ten.
    CHECK(refusal("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000) " + columns +
                      "n WHERE i > 9999",
                  {.most_steps = 100'000})
              .empty());
}

TEST_CASE("a file that is cut off is refused") {
    // The end of the last page: cells stand there, and SQLite would read zeros for them.
    for (const bool with_log : {false, true}) {
        const database made((with_log ? "PRAGMA journal_mode = WAL;" : "") + required_tables);
        const auto whole = std::filesystem::file_size(made.path());
        REQUIRE(whole % 4096 == 0);
        for (const std::uintmax_t missing : {1U, 2U, 3U, 14U, 4096U}) {
            CAPTURE(with_log, missing);
            const folder copy;
            std::filesystem::copy(made.path(), copy.file("history.db"));
            std::filesystem::resize_file(copy.file("history.db"), whole - missing);
            const auto found = problem_of(copy.file("history.db"));
            CHECK(found.rule == "unreadable-file");
            if (missing < 4096)
                CHECK(found.message == copy.file("history.db") + ": the file is cut off: it has " +
                                           std::to_string(whole - missing) + " bytes and should have " +
                                           std::to_string(whole) + "; get it again, whole");
        }
    }
    // More than it says is nothing odd: SQLite may make files grow by pieces.
    const database made(required_tables);
    std::filesystem::resize_file(made.path(), 2 * std::filesystem::file_size(made.path()));
    CHECK(made.load()->coaches.size() == 1);
    // Rows that stand in the log alone, while the file has fewer pages than it will.
    const database logged("PRAGMA journal_mode = WAL;" + required_tables);
    const auto writer = logged.connect();
    writer->run("PRAGMA wal_autocheckpoint = 0;" + many_coaches);
    CHECK(logged.load()->coaches.size() == 9901);
}

TEST_CASE("what SQLite puts aside to sort or compare rows is bounded") {
    const auto problems_of_jobs = [](int rows, const std::string& before, const std::string& after) {
        return database(required_tables +
                        "CREATE VIEW jobs AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT " +
                        std::to_string(rows) + ") SELECT " + before +
                        " printf('%01000d', i) AS job_id, 1 AS episode_id, 'B1' AS employer_id, '2024-02-01' AS "
                        "started_on FROM n " +
                        after)
            .problems();
    };
    // 64 MiB and eight bytes for each of the file's: some 60 000 rows of 1000 bytes; merging them takes as much again.
    CHECK(problems_of_jobs(20'000, "", "ORDER BY 1 DESC").empty());
    CHECK(problems_of_jobs(10'000, "DISTINCT", "").empty());
    for (const auto& [before, after] :
         {std::pair{"", "ORDER BY 1 DESC"}, std::pair{"DISTINCT", ""}, std::pair{"", "GROUP BY 1"},
          std::pair{"", "UNION SELECT 'J', 1, 'B1', '2024-02-01'"}}) {
        CAPTURE(before, after);
        const auto found = problems_of_jobs(200'000, before, after);
        REQUIRE(found.size() == 1);
        CHECK(found[0].rule == "unreadable-file");
        CHECK(says(found[0], "a view sorts or compares more rows than SQLite may put aside, or can"));
    }
}

TEST_CASE("cells longer than any of a history are refused") {
    const std::string view =
        "CREATE VIEW answers AS SELECT 'T1' AS team_id, 'rating.1' AS item, '5' AS value, '2024-01-01' AS \"on\", ";
    const database longest(required_tables + view + "hex(zeroblob(2097151)) || 'xy' AS note");
    CHECK(ipsf::load_history(longest.path())->answers.note[0].size() == std::size_t{1} << 22U);
    for (const char* const note :
         {"hex(zeroblob(2097151)) || 'xyz'", "zeroblob(900000000)", "hex(zeroblob(1 << 22))"}) {
        const database made(required_tables + view + note + " AS note");
        const auto found = problem_of(made.path());
        CHECK(says(found, "a cell has more than 4194304 bytes"));
    }
}

TEST_CASE("views that grow from one another are refused before SQLite reads them") {
    const std::string base = required_tables + "CREATE TABLE v0 (job_id, episode_id, employer_id, started_on);";
    const auto chain = [&](int levels, const std::string& query) {
        std::string made = base + "BEGIN;";
        for (int level = 1; level <= levels; ++level) {
            std::string text = query;
            for (std::size_t at = 0; (at = text.find('#', at)) != std::string::npos;)
                text.replace(at, 1, std::to_string(level - 1));
            made += "CREATE VIEW v" + std::to_string(level) + " AS " + text + ";";
        }
        return made + "CREATE VIEW jobs AS SELECT * FROM v" + std::to_string(levels) + ";COMMIT;";
    };
    const auto rule = [](const std::string& statements) {
        const auto found = database(statements).problems();
        return found.empty() ? std::string() : found.at(0).rule;
    };
    for (const char* const query :
         {"SELECT * FROM v# UNION ALL SELECT * FROM V#", "SELECT a.* FROM \"v#\" a, [v#] b LIMIT 5",
          "SELECT * FROM v# WHERE job_id IN (SELECT job_id FROM `v#`)",
          "SELECT job_id || job_id AS job_id, episode_id, employer_id, started_on FROM main.v#",
          "SELECT job_id + (SELECT max(job_id) FROM v#) AS job_id, episode_id, employer_id, started_on /* v */ FROM "
          "v#"}) {
        CAPTURE(query);
        CHECK(rule(chain(4, query)).empty());
        CHECK(rule(chain(40, query)) == "view-too-large");
    }
    // Eight levels as record systems have them, each column made of others once, whatever words its expression repeats.
    CHECK(
        rule(chain(
            8,
            "SELECT a.job_id AS job_id, CASE WHEN a.episode_id IS NULL THEN NULL WHEN a.job_id = 'x' THEN 'x' ELSE "
            "coalesce(a.episode_id, 'x') END AS episode_id, a.employer_id AS employer_id, date(a.started_on) AS "
            "started_on "
            "FROM v# AS a LEFT JOIN coaches AS c ON c.coach_id = a.employer_id WHERE a.job_id = 1 OR a.job_id = 2")) ==
        "");
    // Deep in one another without growing: the view of jobs is one more.
    CHECK(rule(chain(49, "SELECT * FROM v#")).empty());
    CHECK(rule(chain(50, "SELECT * FROM v#")) == "view-too-large");
    CHECK(rule(chain(1000, "SELECT * FROM v#")) == "view-too-large");
    // Queries with names in one view.
    for (const char* const query :
         {"(SELECT a.* FROM c# a, c# b LIMIT 5)", "NOT MATERIALIZED (SELECT * FROM c# UNION ALL SELECT * FROM c#)",
          "(SELECT job_id || job_id AS job_id, episode_id, employer_id, started_on FROM c#)"}) {
        std::string with = "CREATE VIEW jobs AS WITH c0 AS (SELECT * FROM v0)";
        for (int level = 1; level <= 40; ++level) {
            std::string text = query;
            for (std::size_t at = 0; (at = text.find('#', at)) != std::string::npos;)
                text.replace(at, 1, std::to_string(level - 1));
            with += ", c" + std::to_string(level) + "(job_id, episode_id, employer_id, started_on) AS " + text;
        }
        CHECK(rule(base + with + " SELECT * FROM c40") == "view-too-large");
    }
    const auto found = problem_of(database(chain(50, "SELECT * FROM v#")).path());
    CHECK(says(found, "is made of more than 50 queries one in another"));
}

TEST_CASE("a NUL within a text of a database is refused by place") {
    const database made(
        create_coaches + "INSERT INTO coaches VALUES ('C2' || char(0) || 'x', 'T1', NULL);" + create_episodes +
        "CREATE TABLE answers (team_id, item, value, \"on\", note);"
        "INSERT INTO answers VALUES ('T1', 'rating.1', '5', '2024-01-01', 'a' || char(0));"
        "CREATE VIEW forms AS SELECT 1 AS episode_id, 'form_a' || char(0) AS form, '2024-02-01' AS \"on\";");
    CHECK(places_and_rules(made.problems()) ==
          strings{"coaches 2 coach_id nul", "forms 1 form nul", "answers 1 note nul"});
    const auto found = made.problems().at(0);
    CHECK(says(found, "coaches row 2, column coach_id"));
}

#ifndef IPSF_SANITIZED

namespace {

// Whether a load under a limit of 50 MB ends with that limit in a process that gets no more than 150 MB.
bool keeps_limit(const std::string& path) {
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        (void)malloc_trim(0);  // what tests before this one used would do
        std::size_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        const auto bytes = pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) + 150'000'000;
        const rlimit limit{bytes, bytes};
        if (setrlimit(RLIMIT_AS, &limit) != 0) _exit(3);
        try {
            (void)ipsf::load_history(path, {.run = {.threads = 2}, .memory_limit = 50'000'000});
            _exit(1);
        } catch (const ipsf::over_memory_limit&) {
            _exit(0);
        } catch (...) {
            _exit(2);
        }
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("the memory limit is kept whatever a file makes of a few bytes") {
    const std::string columns = "team_id, item, value, \"on\", note";
    const std::string answer = "'T1', 'rating.1', '5', date('1990-01-01', '+' || i || ' days')";
    const std::string numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) ";
    for (const char* const note : {"printf('%.*c', 4000000, 'x')", "printf('%.*c', 10000, 'x')"}) {
        CHECK(keeps_limit(database(required_tables + "CREATE VIEW answers (" + columns + ") AS " + numbers + "SELECT " +
                                   answer + ", " + note + " FROM n")
                              .path()));
        CHECK(keeps_limit(database(required_tables + "CREATE TABLE answers (team_id, item, value, \"on\", note AS (" +
                                   note + ")); INSERT INTO answers " + numbers + "SELECT " + answer + " FROM n")
                              .path()));
        // Ids as long as that.
        CHECK(keeps_limit(database(required_tables + "CREATE TABLE jobs (number, job_id AS (number || " + note +
                                   "), episode_id, employer_id, started_on); INSERT INTO jobs " + numbers +
                                   "SELECT i, 1, 'B1', '2024-02-01' FROM n")
                              .path()));
    }
}

#endif

TEST_CASE("progress is told while rows are made") {
    // Each row takes long, and all are one piece.
    const database made(
        required_tables +
        "CREATE TABLE answers (team_id, item, value, \"on\", note AS (hex(zeroblob(100000)))); INSERT INTO answers "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
        "SELECT 'T1', 'rating.1', '5', date('1990-01-01', '+' || i || ' days') FROM n");
    std::vector<std::int64_t> told;
    const auto remember = [&](std::int64_t done, std::int64_t total) {
        CHECK(done <= total);
        CHECK((told.empty() || told.back() <= done));
        told.push_back(done);
        return true;
    };
    CHECK(ipsf::load_history(made.path(), {.run = {.threads = 1, .report = remember}})->answers.size() == 300);
    CHECK(std::any_of(told.begin(), told.end(), [](auto done) { return done > 2 && done < 300; }));
}

TEST_CASE("what a message quotes is UTF-8") {
    const auto problems = [](const std::string& statements) {
        try {
            (void)ipsf::load_history(database(statements).path());
        } catch (const ipsf::refused& refusal) {
            return refusal.problems();
        }
        return std::vector<ipsf::problem>{};
    };
    for (const auto& found : {problems(required_tables + "CREATE VIEW jobs AS SELECT * FROM \"p\xFFq\""),
                              problems(required_tables + "CREATE VIEW jobs AS SELECT \"\xC3(\".x FROM coaches"),
                              problems("CREATE TABLE coaches (team_id); CREATE TABLE episodes (\"\xF0\x9F\");")}) {
        CHECK_FALSE(found.empty());
        for (const auto& each : found) {
            CHECK(ipsf::is_utf8(each.message));
            CHECK(ipsf::is_utf8(each.column));
        }
    }
    CHECK(says(problems(required_tables + "CREATE VIEW jobs AS SELECT * FROM \"p\xFFq\"").at(0), "p\xEF\xBF\xBDq"));
}
