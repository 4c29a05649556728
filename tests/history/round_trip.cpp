// A history that is written and read again says the same.
#include "history/content.hpp"
#include "history/folder.hpp"
#include "history/full_history.hpp"
#include "support/catch.hpp"
#include "support/text_of_file.hpp"

#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <csignal>
#include <functional>

using namespace ipsf::test;

namespace {

// What is in a folder, in order.
strings names_in(const std::string& folder) {
    strings names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

TEST_CASE("a full history survives CSV and SQLite") {
    const auto made = load_files(full_history);
    const auto expected = content_of(*made);
    CHECK(expected.size() > 40);

    const folder place;
    ipsf::write_csv(*made, place.file("new/folder"));
    CHECK(content_of(*ipsf::load_history(place.file("new/folder"))) == expected);
    ipsf::write_sqlite(*made, place.file("history.db"));
    const auto from_sqlite = ipsf::load_history(place.file("history.db"));
    CHECK(content_of(*from_sqlite) == expected);
    CHECK(from_sqlite->first_row == 1);

    ipsf::write_csv(*from_sqlite, place.file("again"));
    for (const auto& [table, text] : full_history)
        CHECK(text_of_file(place.file("again/" + table + ".csv")) ==
              text_of_file(place.file("new/folder/" + table + ".csv")));
}

TEST_CASE("the least history and empty tables survive") {
    const auto made = load_files({{"jobs", "job_id,episode_id,employer_id,started_on\n"}});
    const folder place;
    ipsf::write_csv(*made, place.file("csv"));
    CHECK(content_of(*ipsf::load_history(place.file("csv"))) == content_of(*made));
    ipsf::write_sqlite(*made, place.file("history.db"));
    CHECK(content_of(*ipsf::load_history(place.file("history.db"))) == content_of(*made));
}

TEST_CASE("only columns with something in them are written, in RFC 4180") {
    const folder place;
    ipsf::write_csv(*load_files({{"teams", "team_id,name,region\nT1,\"a,\"\"b\"\"\r\nc\",\n"},
                                 {"contacts", "on,coach_id,party\n2024-02-01,C1,client\n"}}),
                    place.path());
    CHECK(text_of_file(place.file("teams.csv")) == "team_id,name\r\nT1,\"a,\"\"b\"\"\r\nc\"\r\n");
    CHECK(text_of_file(place.file("coaches.csv")) == "coach_id,team_id\r\nC1,T1\r\n");
    CHECK(text_of_file(place.file("contacts.csv")) == "on,coach_id,party\r\n2024-02-01,C1,client\r\n");
    CHECK(text_of_file(place.file("episodes.csv")) ==
          "episode_id,client_id,coach_id,started_on,ended_on\r\nE1,K1,C1,2024-01-10,2024-06-20\r\n");
    CHECK_FALSE(std::filesystem::exists(place.file("jobs.csv")));
}

TEST_CASE("a column with defaults is written when it says more than they do") {
    const folder place;
    // Remote online and in person elsewhere are what the place says already.
    ipsf::write_csv(*load_files({{"contacts",
                                  "on,coach_id,party,mode,place\n2024-02-01,C1,client,remote,online\n2024-02-01,C1,"
                                  "client,in_person,office\n"}}),
                    place.path());
    CHECK(text_of_file(place.file("contacts.csv")) ==
          "on,coach_id,party,place\r\n2024-02-01,C1,client,online\r\n2024-02-01,C1,client,office\r\n");
    const folder more;
    ipsf::write_csv(
        *load_files({{"contacts",
                      "on,coach_id,party,mode,outcome\n2024-02-01,C1,client,remote,\n2024-02-01,C1,client,,missed\n"},
                     {"coaches", "coach_id,team_id,fte\nC1,T1,\nC2,T1,0.25\n"}}),
        more.path());
    CHECK(text_of_file(more.file("contacts.csv")) ==
          "on,coach_id,party,mode,outcome\r\n2024-02-01,C1,client,remote,met\r\n2024-02-01,C1,client,in_person,"
          "missed\r\n");
    CHECK(text_of_file(more.file("coaches.csv")) == "coach_id,team_id,fte\r\nC1,T1,1\r\nC2,T1,0.25\r\n");
}

TEST_CASE("a folder that holds something is not touched") {
    const folder place;
    place.write("notes.txt", "mine");
    try {
        ipsf::write_csv(*load_files({}), place.path());
        FAIL("the folder held something");
    } catch (const ipsf::refused& refusal) {
        CHECK(refusal.problems()[0].rule == "folder-not-empty");
        CHECK(refusal.what() == place.path() + ": the folder holds something already; empty it or choose another name");
    }
    CHECK(text_of_file(place.file("notes.txt")) == "mine");
    CHECK(names_in(place.path()) == strings{"notes.txt"});
}

TEST_CASE("an empty folder and an empty file may be there, and what an earlier program left unfinished") {
    const folder place;
    const auto made = load_files(full_history);
    std::filesystem::create_directories(place.file("empty"));
    std::filesystem::create_directories(place.file("new.unfinished/inside"));
    place.write("history.db", "");
    place.write("history.db.unfinished", "mine");
    ipsf::write_csv(*made, place.file("empty/"));
    ipsf::write_csv(*made, place.file("new/"));
    ipsf::write_sqlite(*made, place.file("history.db"));
    for (const auto* const name : {"empty", "new", "history.db"})
        CHECK(content_of(*ipsf::load_history(place.file(name))) == content_of(*made));
    CHECK(names_in(place.path()) == strings{"empty", "history.db", "history.db.unfinished", "new", "new.unfinished"});
    CHECK(text_of_file(place.file("history.db.unfinished")) == "mine");
    CHECK(names_in(place.file("empty")).size() == full_history.size());
}

TEST_CASE("an SQLite file that is there already is not touched") {
    const folder place;
    place.write("history.db", "mine");
    try {
        ipsf::write_sqlite(*load_files({}), place.file("history.db"));
        FAIL("the file was there");
    } catch (const ipsf::refused& refusal) {
        CHECK(refusal.problems()[0].rule == "file-exists");
    }
    CHECK(text_of_file(place.file("history.db")) == "mine");
}

TEST_CASE("places that cannot be written to are refused") {
    const folder place;
    place.write("file", "");
    const auto made = load_files({});
    const auto rule = [](const auto& write) {
        try {
            write();
        } catch (const ipsf::refused& refusal) {
            return refusal.problems()[0].rule;
        }
        return std::string();
    };
    CHECK(rule([&] { ipsf::write_csv(*made, place.file("file/folder")); }) == "cannot-write");
    CHECK(rule([&] { ipsf::write_sqlite(*made, place.file("nowhere/history.db")); }) == "cannot-write");
    CHECK(rule([&] { ipsf::write_csv(*made, place.file("file")); }) == "file-exists");
    CHECK(rule([&] { ipsf::write_sqlite(*made, place.path()); }) == "file-exists");
    CHECK(rule([&] { ipsf::write_sqlite(*made, "/dev/full"); }) == "file-exists");
    CHECK(names_in(place.path()) == strings{"file"});
}

namespace {

// How a process ends that writes but may write no more than `bytes` to a file: 0 when it could, 1 when it was refused.
template <typename Write>
int write_in_child(rlim_t bytes, Write write) {
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const rlimit limit{bytes, bytes};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0 || std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR) _exit(3);
        try {
            write();
            _exit(0);
        } catch (const ipsf::refused& refusal) {
            _exit(refusal.problems()[0].rule == "cannot-write" ? 1 : 2);
        } catch (...) {
            _exit(2);
        }
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a full disk leaves nothing behind") {
    const folder place;
    const auto made = load_files(full_history);
    std::filesystem::create_directories(place.file("empty"));
    const auto to_new = [&] { ipsf::write_csv(*made, place.file("new")); };
    const auto to_empty = [&] { ipsf::write_csv(*made, place.file("empty")); };
    const auto to_sqlite = [&] { ipsf::write_sqlite(*made, place.file("history.db")); };
    for (const rlim_t bytes : {0U, 20U, 100U, 300U}) {
        CHECK(write_in_child(bytes, to_new) == 1);
        CHECK(write_in_child(bytes, to_empty) == 1);
    }
    for (const rlim_t bytes : {0U, 100U, 1000U, 4096U, 8192U, 30'000U}) CHECK(write_in_child(bytes, to_sqlite) == 1);
    CHECK(names_in(place.path()) == strings{"empty"});
    CHECK(names_in(place.file("empty")).empty());
    for (const auto& write : std::vector<std::function<void()>>{to_new, to_empty, to_sqlite})
        CHECK(write_in_child(1'000'000, write) == 0);
    for (const auto* const name : {"empty", "new", "history.db"})
        CHECK(content_of(*ipsf::load_history(place.file(name))) == content_of(*made));
}
