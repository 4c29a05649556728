// How CSV files are read (RFC 4180, docs/history.md): rows, quotes, newlines, headers.
#include "history/content.hpp"
#include "history/folder.hpp"
#include "history/in/csv_pieces.hpp"
#include "history/in/csv_rows.hpp"
#include "support/catch.hpp"
#include "support/simple_csv.hpp"

#include <sys/stat.h>

using namespace ipsf::test;

namespace {

std::shared_ptr<const ipsf::history> with_teams(const std::string& text) { return load_files({{"teams", text}}); }

// The rows of a text split after every newline into pieces of at least `piece` bytes: cells joined by |.
strings rows_of(std::string_view text, std::size_t piece) {
    ipsf::detail::csv_rows rows;
    strings all;
    const auto take = [&] {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            std::string joined;
            for (const auto& cell : rows[row])
                joined += std::string(cell.data, static_cast<std::size_t>(cell.length)) + "|";
            all.push_back(joined);
        }
    };
    while (!text.empty()) {
        auto end = text.find_first_of("\r\n", std::min(piece, text.size() - 1));
        end = end == std::string_view::npos ? text.size() : end + 1;
        const std::string alone(text.substr(0, end));  // a copy: no piece may read beyond itself
        text.remove_prefix(end);
        const bool whole = rows.feed(alone);
        take();
        if (!whole) {
            all.push_back("broken");
            return all;
        }
    }
    const bool whole = rows.end();
    take();
    if (!whole) all.push_back("open");
    return all;
}

}  // namespace

TEST_CASE("rows are the same however the file is cut and its newlines are written") {
    const std::string text = "a,b\n1,\"x,\"\"y\"\"\nz\"\n,\n\n\"\",2\n\"\n\n\",3\nlast,";
    const strings expected = {"a|b|", "1|x,\"y\"\nz|", "||", "", "|2|", "\n\n|3|", "last||"};
    for (const std::size_t piece : {1U, 2U, 3U, 5U, 8U, 13U, 100U}) {
        INFO("pieces of " << piece);
        CHECK(rows_of(text, piece) == expected);
    }
    for (const auto* const newline : {"\r\n", "\r"}) {
        for (const std::size_t piece : {1U, 2U, 5U, 100U}) {
            std::string written;
            for (const char c : text) written.append(c == '\n' ? newline : std::string(1, c));
            strings with_newlines = expected;
            with_newlines[1] = std::string("1|x,\"y\"") + newline + "z|";
            with_newlines[5] = std::string(newline) + newline + "|3|";
            INFO("pieces of " << piece);
            CHECK(rows_of(written, piece) == with_newlines);
        }
    }
}

TEST_CASE("rows are the same wherever the file ends") {
    for (const auto* const lines : {"a,b\n1,\"x,\"\"y\"\"\nz\"\n,\n\n\"\",2\n\"\n\n\",3\nlast,\n\n",
                                    "item,value\nrating.1,4\n,,\n\nrating.2,5\n", "a\n\"b\"\n\nc\"d\ne\n"}) {
        for (const auto& text : written_in_every_way(lines)) {
            for (std::size_t bytes = 0; bytes <= text.size(); ++bytes) {
                const auto cut = text.substr(0, bytes);
                const auto simple = read_simply(cut);
                strings expected;
                for (const auto& row : simple.rows) {
                    expected.emplace_back();
                    for (const auto& cell : row) expected.back() += cell + "|";
                }
                if (simple.how == simple_csv::end::broken) expected.push_back("broken");
                if (simple.how == simple_csv::end::open) expected.push_back("open");
                for (const std::size_t piece : {1U, 3U, 10U, 100U}) {
                    INFO(cut << " in pieces of " << piece);
                    CHECK(rows_of(cut, piece) == expected);
                }
            }
        }
    }
}

TEST_CASE("plain and quoted rows may follow each other in any order") {
    for (const std::size_t piece : {1U, 4U, 9U, 100U}) {
        CHECK(rows_of("a,b\n\"c\",d\ne,f\n\n\"g\nh\",i\nj,k\r\n\r\nl,\"m\"\n", piece) ==
              strings{"a|b|", "c|d|", "e|f|", "", "g\nh|i|", "j|k|", "", "l|m|"});
    }
}

TEST_CASE("spaces belong to the field and other signs do not separate") {
    CHECK(rows_of(" a , b \n\t;c!'#$%&()*+ ,d\n", 1) == strings{" a | b |", "\t;c!'#$%&()*+ |d|"});
    CHECK(rows_of("\" a \",b\n", 1) == strings{" a |b|"});
}

TEST_CASE("broken quoting is told from its row on") {
    CHECK(rows_of("a,b\nc,d\"e\nf,g\n", 100) == strings{"a|b|", "broken"});
    CHECK(rows_of("a,b\n\"c\"d,e\n", 100) == strings{"a|b|", "broken"});
    CHECK(rows_of("a,b\n\"c\" ,e\n", 100) == strings{"a|b|", "broken"});
    CHECK(rows_of("a,b\nc,\"d\ne,f\n", 100) == strings{"a|b|", "open"});
    CHECK(rows_of("a,b\nc,\"", 100) == strings{"a|b|", "open"});
    const auto found = problems_of({{"teams", "team_id,name\nT1,a\nT2,\"b\nc\"\nT3,d\"e\nT4\n"}});
    REQUIRE(found.size() == 1);
    CHECK(found[0] ==
          ipsf::problem{
              "teams", 4, "", "broken-quoting",
              "teams row 4: a quote where none may be, or one that is not closed; quote the whole field and double the "
              "quotes in it (the rest of the file was not read)"});
    CHECK(places({{"teams", "team_id,name\nT1,\"a\nT2,b\n"}}) == strings{"teams 2 - broken-quoting"});
    CHECK(places({{"teams", "team_id,\"name\nT1,b\n"}}) == strings{"teams 1 - broken-quoting"});
}

TEST_CASE("a byte order mark, CR LF and a missing last newline change nothing") {
    const auto plain = content_of(*with_teams("team_id,name\nT1,North\nT2,South\n"));
    CHECK(content_of(*with_teams("\xEF\xBB\xBFteam_id,name\nT1,North\nT2,South\n")) == plain);
    CHECK(content_of(*with_teams("team_id,name\r\nT1,North\r\nT2,South\r\n")) == plain);
    CHECK(content_of(*with_teams("team_id,name\nT1,North\nT2,South")) == plain);
    CHECK(content_of(*with_teams("\xEF\xBB\xBF\"team_id\",\"name\"\r\n\"T1\",\"North\"\r\n\"T2\",\"South\"")) == plain);
    CHECK(content_of(*with_teams("name,team_id\nSouth,T2\nNorth,T1\n")) == plain);
    CHECK(content_of(*with_teams("team_id,name\nT1,North\nT2,South\n\n\r\n\n")) == plain);
}

TEST_CASE("row numbers count the header, and a quoted newline starts no row") {
    CHECK(places({{"teams", "team_id,name,started_on\nT1,\"a\nb\r\n\nc\",\nT2,,2024-02-30\n"}}) ==
          strings{"teams 3 started_on bad-date"});
    CHECK(places({{"teams", "team_id,name,started_on\r\nT1,a,\r\nT2,,2024-02-30\r\n"}}) ==
          strings{"teams 3 started_on bad-date"});
}

TEST_CASE("a row has as many fields as the header") {
    const auto found =
        problems_of({{"coaches", "coach_id,team_id\nC1,T1\nC2\nC3,T1,\nC4,T1\n"}, {"teams", "team_id\nT2\n"}});
    CHECK(places_and_rules(found) == strings{"coaches 2 team_id unknown-reference", "coaches 3 - field-count",
                                             "coaches 4 - field-count", "coaches 5 team_id unknown-reference"});
    CHECK(found[1].message == "coaches row 3: 1 field where the header has 2");
    CHECK(found[2].message == "coaches row 4: 3 fields where the header has 2");
}

TEST_CASE("a blank line is a row unless only blank lines follow") {
    const auto found = problems_of({{"coaches", "coach_id,team_id,fte\nC1,T1,\n\nC2,T1,2\n\n\n"}});
    CHECK(places_and_rules(found) == strings{"coaches 3 - field-count", "coaches 4 fte out-of-range"});
    CHECK(found[0].message == "coaches row 3: a blank line where the header has 3 fields");
    CHECK(places({{"teams", "team_id\nT1\n\n\nT1\n"}}) ==
          strings{"teams 3 - field-count", "teams 4 - field-count", "teams 5 team_id duplicate-key"});
    // Rows of separators alone are blank lines, whatever follows them.
    CHECK(places({{"coaches", "coach_id,team_id,fte\nC1,T1,\n,,\n\n,,\n"}}).empty());
    CHECK(places({{"coaches", "coach_id;team_id;fte\nC1;T1;\n;;\n\"\";;\n;;"}}).empty());
    CHECK(places({{"coaches", "coach_id,team_id,fte\nC1,T1,\n,,\nC2,T1,2\n,,\n,"}}) ==
          strings{"coaches 3 - field-count", "coaches 4 fte out-of-range", "coaches 5 - field-count",
                  "coaches 6 - field-count"});
    // A table of one column: a quoted empty field is a row, a blank line is none.
    CHECK(places({{"teams", "team_id\nT1\n\"\"\n"}}) == strings{"teams 3 team_id missing-value"});
}

TEST_CASE("the first row names the columns") {
    const auto empty = problems_of({{"episodes", ""}});
    REQUIRE(empty.size() == 1);
    CHECK(empty[0] == ipsf::problem{"episodes", 1, "", "missing-header",
                                    "episodes row 1: the file is empty; the first row must name the columns"});
    CHECK(places({{"episodes", "\xEF\xBB\xBF"}}) == strings{"episodes 1 - missing-header"});
    CHECK(places({{"teams", "\nteam_id\nT1\n"}}) == strings{"teams 1 - missing-header"});
    CHECK(places({{"teams", "\n\n"}}) == strings{"teams 1 - missing-header"});
}

TEST_CASE("required columns are there, and no column twice") {
    const auto found = problems_of({{"transfers", "episode_id,coach\nE1,C1\nE1,C1\n"}});
    CHECK(places_and_rules(found) == strings{"transfers 1 on missing-column", "transfers 1 coach_id missing-column"});
    CHECK(found[0].message == "transfers row 1, column on: missing, but the table needs it");
    CHECK(places({{"transfers", "episode_id,coach\n"}}).size() == 2);
    CHECK(places({{"teams", "team_id,name,name\nT1,a,b\n"}}) == strings{"teams 1 name duplicate-column"});
    CHECK(places({{"teams", "team-id\nT1\n"}}) == strings{"teams 1 team_id missing-column"});
    CHECK(places({{"teams", "team_id,name,Name \nT1,a,b\n"}}) == strings{"teams 1 name duplicate-column"});
}

TEST_CASE("letters' case of names and spaces around them make no difference") {
    const folder place;
    place.write("Coaches.CSV", "COACH_ID, Team_Id,Started_On ,\tended_on\nC1,T1,2020-01-01,2030-01-01\n");
    place.write(" episodes .csv", "episode_id,client_id,coach_id,\xC2\xA0Started_on\xC2\xA0\nE1,K1,C1,2024-01-01\n");
    place.write("Contacts.Csv", "on,coach_id,party, Outcome\n2024-02-01,C1,client,missed\n");
    const auto made = ipsf::load_history(place.path());
    CHECK(made->warnings.empty());
    REQUIRE(made->contacts.size() == 1);
    CHECK(ipsf::rows_of_contacts(*made).facts[0].outcome() == ipsf::contact_outcome::missed);
    CHECK(made->coaches.ended_on[0] == *ipsf::parse_day("2030-01-01"));
}

TEST_CASE("two files of one table are refused by name") {
    const folder place;
    place.write("coaches.csv", "coach_id,team_id\nC1,T1\n");
    place.write("episodes.csv", "episode_id,client_id,coach_id,started_on\n");
    place.write("Contacts.csv", "on,coach_id,party\n");
    place.write("contacts.CSV", "on,coach_id,party\n2024-02-01,C1,client\n");
    try {
        (void)ipsf::load_history(place.path());
        FAIL("was taken");
    } catch (const ipsf::refused& why) {
        CHECK(places_and_rules(why.problems()) == strings{"contacts 0 - duplicate-table"});
        CHECK(why.problems()[0].message ==
              "contacts: both Contacts.csv and contacts.CSV are this table; leave one of them");
    }
}

TEST_CASE("unknown columns and files are ignored with a warning") {
    const folder place;
    place.write("coaches.csv", "shoe_size,coach_id,team_id,hobby,hobby\n43,C1,T1,\"a,b\",\xC5\n");
    place.write("episodes.csv", "episode_id,client_id,coach_id,started_on,\nE1,K1,C1,2024-01-01,x\n");
    place.write("kontaktit.csv", "what,ever\n\"");
    place.write("contacts.csv.bak", "nothing to see");
    place.write("Jobs.xlsx", "nothing to see");
    for (const auto* report : {"review.html", "review.xlsx", "review.json", "phases.html", "notes.txt"})
        place.write(report, "nothing to see");
    const auto made = ipsf::load_history(place.path());
    // shoe_size, hobby (once) and the column without a name; what may be meant as a table, and no report.
    CHECK(made->warnings == ipsf::warning_counts{{{"unknown-column", "coaches", "hobby"}, 1},
                                                 {{"unknown-column", "coaches", "shoe_size"}, 1},
                                                 {{"unknown-column", "episodes", ""}, 1},
                                                 {{"unknown-file", "", "Jobs.xlsx"}, 1},
                                                 {{"unknown-file", "", "contacts.csv.bak"}, 1},
                                                 {{"unknown-file", "", "kontaktit.csv"}, 1}});
    CHECK_FALSE(made->has(ipsf::table_kind::contacts));
    CHECK(made->coaches.size() == 1);
}

TEST_CASE("columns that may be left out are empty") {
    const auto made = load_files({{"contacts", "party,on,coach_id\nclient,2024-02-01,C1\n"},
                                  {"jobs", "started_on,employer_id,job_id,episode_id\n2024-02-01,B1,J1,E1\n"},
                                  {"work_time", "coach_id,on,minutes\nC1,2024-02-01,5\n"}});
    const auto contacts = ipsf::rows_of_contacts(*made);
    CHECK(contacts.episode[0] == ipsf::no_id);
    CHECK(contacts.employer[0] == ipsf::no_id);
    CHECK(contacts.facts[0].outcome() == ipsf::contact_outcome::met);
    CHECK(made->coaches.fte_thousandths[0] == 1000);
    CHECK(made->coaches.started_on[0] == ipsf::no_day);
    CHECK(made->jobs.ended_on[0] == ipsf::no_day);
    CHECK(made->jobs.occupation[0] == ipsf::no_id);
    CHECK(made->jobs.contract[0] == ipsf::contract::none);
    CHECK(made->jobs.open_market[0] == ipsf::tristate::none);
    CHECK(made->work_time.coaching_minutes[0] == -1);
    CHECK(made->first_row == 2);
}

TEST_CASE("a file of many blocks, with quotes in some of them") {
    // About 4 MB: pieces of a megabyte, some of which hold a quoted field with newlines.
    std::string text = "on,coach_id,party,employer_id\n";
    const int rows = 120000;
    for (int i = 0; i < rows; ++i) {
        text += "2024-02-01,C1,employer,";
        text += i % 50000 == 7 ? "\"employer\nof many\nlines " + std::to_string(i) + "\""
                               : "employer" + std::to_string(i % 1000);
        text += "\n";
    }
    const auto made = load_files({{"contacts", text}});
    REQUIRE(made->contacts.size() == rows);
    const auto contacts = ipsf::rows_of_contacts(*made);
    CHECK(made->employer_ids.size() == 1003);
    for (const std::size_t row :
         {std::size_t{0}, std::size_t{6}, std::size_t{8}, std::size_t{70000}, std::size_t{119999}})
        CHECK(made->employer_ids.text(contacts.employer[row]) == "employer" + std::to_string(row % 1000));
    for (const std::size_t row : {std::size_t{7}, std::size_t{50007}, std::size_t{100007}})
        CHECK(made->employer_ids.text(contacts.employer[row]) == "employer\nof many\nlines " + std::to_string(row));

    text.replace(text.rfind("2024-02-01"), 10, "2024-02-31");
    CHECK(places({{"contacts", text}}) == strings{"contacts 120001 on bad-date"});
}

TEST_CASE("a field longer than a block") {
    const std::string name(3 << 20, 'x');
    CHECK(with_teams("team_id,name\nT1," + name + "\nT2,y\n")->teams.name[0] == name);
    CHECK(with_teams("team_id,name\nT1,\"" + name + "\n\"\nT2,y\n")->teams.name[0] == name + "\n");
}

TEST_CASE("progress is told in bytes and can stop the load") {
    const folder place;
    std::string contacts = "on,coach_id,party\n";
    while (contacts.size() < (3U << 20U)) contacts += "2024-02-01,C1,client\n";
    place.write("coaches.csv", "coach_id,team_id\nC1,T1\n");
    place.write("episodes.csv", "episode_id,client_id,coach_id,started_on\n");
    place.write("contacts.csv", contacts);
    std::vector<std::int64_t> told;
    std::int64_t all = 0;
    const auto remember = [&](std::int64_t done, std::int64_t total) {
        told.push_back(done);
        all = total;
        return true;
    };
    (void)ipsf::load_history(place.path(), {.run = {.threads = 1, .report = remember}});
    CHECK(told.size() > 4);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == all);
    // Bytes are told while files are read, and more steps while the history is put together.
    CHECK(std::count(told.begin(), told.end(), static_cast<std::int64_t>(contacts.size() + 23 + 41)) >= 1);
    CHECK(all > static_cast<std::int64_t>(contacts.size() + 23 + 41));

    int calls = 0;
    const auto stop_at_third = [&](std::int64_t, std::int64_t) { return ++calls < 3; };
    CHECK_THROWS_AS(ipsf::load_history(place.path(), {.run = {.threads = 1, .report = stop_at_third}}),
                    ipsf::cancelled);
    CHECK(calls == 3);
}

TEST_CASE("a path that is no history") {
    const folder place;
    place.write("coaches.csv", "coach_id,team_id\n");
    const auto refusal = [](const std::string& path) {
        try {
            (void)ipsf::load_history(path);
        } catch (const ipsf::refused& why) {
            return why.problems()[0];
        }
        return ipsf::problem{};
    };
    CHECK(refusal(place.file("nothing")).rule == "not-a-history");
    CHECK(refusal(place.file("nothing")).message == place.file("nothing") + ": no such file or folder");
    CHECK(refusal(place.file("coaches.csv")).message ==
          place.file("coaches.csv") + ": neither a folder of CSV files nor an SQLite file nor a pack");

    std::filesystem::create_directory(place.file("episodes.csv"));
    CHECK(place_and_rule(refusal(place.path())) == "episodes 0 - unreadable-file");
}

TEST_CASE("a row longer than any of a history is refused before it takes memory") {
    const std::size_t longest = std::size_t{1} << 22U;
    const std::string header = "team_id,name\n";
    const auto with_name = [&](std::size_t bytes, bool quoted) {
        const std::string quote = quoted ? "\"" : "";
        std::string name(bytes, 'x');
        if (quoted)
            for (std::size_t at = 100; at < bytes; at += 100) name[at] = '\n';
        return table_files{{"teams", header + "T0,a\nT1," + quote + name + quote + "\nT2,b\n"}};
    };
    for (const bool quoted : {false, true}) {
        CHECK(load_files(with_name(longest - 1000, quoted))->teams.size() == 3);
        // "T1," besides the name; what a quoted row holds is counted without its quotes and commas.
        const auto others = quoted ? std::size_t{2} : std::size_t{3};
        CHECK(load_files(with_name(longest - others, quoted))->teams.size() == 3);
        for (const auto bytes :
             {longest - others + 1, longest + 105'696, longest + 805'696, 2 * longest, 3 * longest}) {
            CAPTURE(bytes, quoted);
            const auto found = problems_of(with_name(bytes, quoted));
            REQUIRE(found.size() == 1);
            CHECK(place_and_rule(found[0]) == "teams 3 - too-long");
            CHECK(found[0].message ==
                  "teams row 3: longer than 4194304 bytes, and no row of a history is; is a quote left open? (the rest "
                  "of the file was "
                  "not read)");
        }
    }
    // Behind many rows, which several threads read, and as the last line without a newline.
    std::string rows = header;
    for (int row = 0; row < 100'000; ++row) rows += 'R' + std::to_string(row) + ",a\n";
    const auto found = problems_of({{"teams", rows + "T1," + std::string(5'000'000, 'x')}});
    REQUIRE(found.size() == 1);
    CHECK(place_and_rule(found[0]) == "teams 100002 - too-long");
}

TEST_CASE("a file that is no CSV that can be read is told what it looks like") {
    const auto message = [](std::string text) {
        const auto found = problems_of({{"coaches", std::move(text)}});
        REQUIRE(found.size() == 1);
        CHECK(place_and_rule(found[0]) == "coaches 1 - other-dialect");
        return found[0].message;
    };
    const std::string what_to_do = "; save it as CSV in UTF-8, or in UTF-16 with a byte order mark";
    CHECK(message("coach_id|team_id\nC1|T1\n") ==
          "coaches row 1: the header reads \"coach_id|team_id\": the file seems to be separated by vertical bars; save "
          "it with commas, semicolons or tabs");
    CHECK(message("sep=|\ncoach_id|team_id\nC1|T1\n") ==
          "coaches row 1: the header reads \"sep=|\": this line says that cells are separated by something else than "
          "commas, semicolons or tabs; save the file with one of these, and take the line out");
    for (const auto* const packed : {"PK\x03\x04\x14", "\xD0\xCF\x11\xE0\xA1\xB1", "\x1F\x8B\x08"})
        CHECK(message(packed) ==
              "coaches row 1: the file is a workbook or an archive, whatever its name; save the sheet as CSV in UTF-8");
    std::string utf16_le;
    std::string utf16_be;
    std::string utf32_le("\xFF\xFE\0\0", 4);
    std::string utf32_be("\0\0\xFE\xFF", 4);
    for (const char c : std::string("coach_id;team_id\r\nC1;T1\r\n")) {
        utf16_le.append(1, c).append(1, '\0');
        utf16_be.append(1, '\0').append(1, c);
        utf32_le.append(1, c).append(3, '\0');
        utf32_be.append(3, '\0').append(1, c);
    }
    for (const auto& text : {utf16_le, utf16_be})
        CHECK(message(text) ==
              "coaches row 1: the header reads \"coach_id;team_id\": the file seems to be in UTF-16" + what_to_do);
    for (const auto& text : {utf32_le.substr(4), utf32_be.substr(4), utf32_be})
        CHECK(message(text) ==
              "coaches row 1: the header reads \"coach_id;team_id\": the file seems to be in UTF-32" + what_to_do);
    CHECK(message(utf32_le).find("the file seems to be in UTF-32" + what_to_do) != std::string::npos);
    // A byte order mark too many is no name's.
    CHECK(places({{"coaches",
                   "\xEF\xBB\xBF\xEF\xBB\xBF"
                   "coach_id,team_id\nC1,T1\n"}})
              .empty());
    // What may be data is not shown.
    CHECK(places({{"coaches", "C1;T1\n"}}) ==
          strings{"coaches 1 coach_id missing-column", "coaches 1 team_id missing-column"});
    CHECK(message(std::string("C\0"
                              "1\0\n\0",
                              6))
              .find("C1") == std::string::npos);
    // The header alone decides, whatever stands below it.
    for (const auto& each : places({{"coaches", "coach_id,team_id\nC1," + std::string(100, '\0') + "\n"}}))
        CHECK(each.find("other-dialect") == std::string::npos);
    // A semicolon in a good header is none of our business.
    CHECK(places({{"coaches", "coach_id,team_id,a;b\nC1,T1,x\n"}}).empty());
}

TEST_CASE("rows that refer to a row refused for its form are not refused for that") {
    CHECK(places({{"coaches", "coach_id,team_id\nC1,T1,x\nC2,T1\n"},
                  {"transfers", "episode_id,on,coach_id\nE1,2024-02-01,C9\n"}}) ==
          strings{"coaches 2 - field-count", "transfers 2 coach_id unknown-reference"});
    CHECK(places({{"episodes", "episode_id,client_id,coach_id,started_on\nE1,K1,C1\n"},
                  {"phases", "episode_id,on,phase\nE1,2024-02-01,1\nE2,2024-02-01,1\n"}}) ==
          strings{"episodes 2 - field-count", "phases 3 episode_id unknown-reference"});
    CHECK(places({{"teams", "team_id,name\nT1\n"}}) == strings{"teams 2 - field-count"});
    CHECK(places({{"coaches", "coach_id,team_id\nC1,T1\nC2,T2,x\n"},
                  {"team_events", "team_id,on,kind\nT2,2024-02-01,guidance\n"}}) == strings{"coaches 3 - field-count"});
}

TEST_CASE("a NUL is refused, wherever it is read") {
    using namespace std::string_literals;
    CHECK(places({{"coaches", "coach_id,team_id\nC1,T1\0x\nC1\0,T1\n"s},
                  {"episodes", "episode_id,client_id,coach_id,started_on\n"}}) ==
          strings{"coaches 2 team_id nul", "coaches 3 coach_id nul"});
    CHECK(places({{"teams", "team_id,name,started_on\nT1,a\0b,2024-01-01\0\n"s}}) ==
          strings{"teams 2 name nul", "teams 2 started_on nul"});
    CHECK(places({{"contacts", "on,coach_id,party,tailored\n2024-02-01,C1,client\0,true\0\n"s}}) ==
          strings{"contacts 2 party nul", "contacts 2 tailored nul"});
    CHECK(places({{"teams", "team_id,na\0me\nT1,a\n"s}}) == strings{"teams 1 - nul"});
}

TEST_CASE("a spreadsheet's words of truth are taken") {
    const auto made =
        load_files({{"contacts",
                     "on,coach_id,party,tailored\n2024-02-01,C1,employer,TRUE\n2024-02-02,C1,employer,True\n2024-02-03,"
                     "C1,employer,1\n"
                     "2024-02-04,C1,employer,FALSE\n2024-02-05,C1,employer,0\n2024-02-06,C1,employer,\n"}});
    const auto contacts = ipsf::rows_of_contacts(*made);
    for (std::size_t row = 0; row < 6; ++row)
        CHECK(contacts.facts[row].tailored() == (row < 3   ? ipsf::tristate::yes
                                                 : row < 5 ? ipsf::tristate::no
                                                           : ipsf::tristate::none));
    CHECK(places({{"contacts", "on,coach_id,party,tailored\n2024-02-01,C1,employer,yes\n"}}) ==
          strings{"contacts 2 tailored bad-boolean"});
}

TEST_CASE("what is no regular file is not waited for") {
    const folder place;
    place.write("coaches.csv", "coach_id,team_id\nC1,T1\n");
    place.write("episodes.csv", "episode_id,client_id,coach_id,started_on\n");
    REQUIRE(mkfifo(place.file("contacts.csv").c_str(), 0600) == 0);
    const auto refusal = [](const std::string& path) {
        try {
            (void)ipsf::load_history(path);
        } catch (const ipsf::refused& why) {
            return place_and_rule(why.problems()[0]);
        }
        return std::string();
    };
    CHECK(refusal(place.path()) == "contacts 0 - unreadable-file");
    CHECK(refusal(place.file("contacts.csv")) == " 0 - not-a-history");
}

TEST_CASE("a file that changes while it is read is refused") {
    const folder place;
    std::string contacts = "on,coach_id,party\n";
    while (contacts.size() < (2U << 20U)) contacts += "2024-02-01,C1,client\n";
    place.write("coaches.csv", "coach_id,team_id\nC1,T1\n");
    place.write("episodes.csv", "episode_id,client_id,coach_id,started_on\n");
    for (const auto bytes : {contacts.size() - 21, contacts.size() + 21}) {  // a row less, a row more
        place.write("contacts.csv", contacts);
        bool changed = false;
        const auto change = [&](std::int64_t done, std::int64_t) {
            if (done > 500'000 && !std::exchange(changed, true))
                std::filesystem::resize_file(place.file("contacts.csv"), bytes);
            return true;
        };
        std::vector<ipsf::problem> found;
        try {
            (void)ipsf::load_history(place.path(), {.run = {.threads = 1, .report = change}});
        } catch (const ipsf::refused& why) {
            found = why.problems();
        }
        const auto rules = places_and_rules(found);
        CHECK(std::find(rules.begin(), rules.end(), "contacts 0 - changed-file") != rules.end());
    }
}
