// A history that is written and read again says the same.
#include "history/content.hpp"
#include "history/folder.hpp"
#include "history/full_history.hpp"
#include "support/catch.hpp"

#include <iterator>

using namespace ipsf::test;

namespace {

std::string text_of(const std::string& file) {
    std::ifstream from(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(from), {}};
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
        CHECK(text_of(place.file("again/" + table + ".csv")) == text_of(place.file("new/folder/" + table + ".csv")));
}

TEST_CASE("the least history and empty tables survive") {
    const auto made = load_files({{"jobs", "job_id,episode_id,employer_id,started_on\n"}});
    const folder place;
    ipsf::write_csv(*made, place.path());
    CHECK(content_of(*ipsf::load_history(place.path())) == content_of(*made));
    ipsf::write_sqlite(*made, place.file("history.db"));
    CHECK(content_of(*ipsf::load_history(place.file("history.db"))) == content_of(*made));
}

TEST_CASE("only columns with something in them are written, in RFC 4180") {
    const folder place;
    ipsf::write_csv(*load_files({{"teams", "team_id,name,region\nT1,\"a,\"\"b\"\"\r\nc\",\n"},
                                 {"contacts", "on,coach_id,party\n2024-02-01,C1,client\n"}}),
                    place.path());
    CHECK(text_of(place.file("teams.csv")) == "team_id,name\r\nT1,\"a,\"\"b\"\"\r\nc\"\r\n");
    CHECK(text_of(place.file("coaches.csv")) == "coach_id,team_id\r\nC1,T1\r\n");
    CHECK(text_of(place.file("contacts.csv")) == "on,coach_id,party\r\n2024-02-01,C1,client\r\n");
    CHECK(text_of(place.file("episodes.csv")) == "episode_id,client_id,coach_id,started_on,ended_on\r\nE1,K1,C1,2024-01-10,2024-06-20\r\n");
    CHECK_FALSE(std::filesystem::exists(place.file("jobs.csv")));
}

TEST_CASE("a column with defaults is written when it says more than they do") {
    const folder place;
    // Remote online and in person elsewhere are what the place says already.
    ipsf::write_csv(
        *load_files(
            {{"contacts", "on,coach_id,party,mode,place\n2024-02-01,C1,client,remote,online\n2024-02-01,C1,client,in_person,office\n"}}),
        place.path());
    CHECK(text_of(place.file("contacts.csv")) ==
          "on,coach_id,party,place\r\n2024-02-01,C1,client,online\r\n2024-02-01,C1,client,office\r\n");
    ipsf::write_csv(
        *load_files({{"contacts", "on,coach_id,party,mode,outcome\n2024-02-01,C1,client,remote,\n2024-02-01,C1,client,,missed\n"},
                     {"coaches", "coach_id,team_id,fte\nC1,T1,\nC2,T1,0.25\n"}}),
        place.path());
    CHECK(text_of(place.file("contacts.csv")) ==
          "on,coach_id,party,mode,outcome\r\n2024-02-01,C1,client,remote,met\r\n2024-02-01,C1,client,in_person,missed\r\n");
    CHECK(text_of(place.file("coaches.csv")) == "coach_id,team_id,fte\r\nC1,T1,1\r\nC2,T1,0.25\r\n");
}

TEST_CASE("writing replaces the tables of an earlier history and leaves other files alone") {
    const folder place;
    ipsf::write_csv(*load_files(full_history), place.path());
    place.write("notes.txt", "mine");
    const auto least = load_files({});
    ipsf::write_csv(*least, place.path());
    CHECK(text_of(place.file("notes.txt")) == "mine");
    std::filesystem::remove(place.file("notes.txt"));
    CHECK(content_of(*ipsf::load_history(place.path())) == content_of(*least));
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
    CHECK(text_of(place.file("history.db")) == "mine");
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
    std::filesystem::create_directories(place.file("full/coaches.csv/inside"));
    CHECK(rule([&] { ipsf::write_csv(*made, place.file("full")); }) == "cannot-write");
}
