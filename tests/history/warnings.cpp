// What is accepted but counted; on the first and last day of an episode nothing is outside it.
#include "history/folder.hpp"
#include "support/catch.hpp"

using namespace ipsf::test;
using counts = std::map<std::string, std::int64_t>;

namespace {

counts warnings(table_files files) { return ipsf::by_kind(load_files(std::move(files))->warnings); }

// Episode E1 is from 2024-01-10 to 2024-06-20; E2 goes on.
const std::string two_episodes =
    "episode_id,client_id,coach_id,started_on,ended_on,employer_contact_consent\nE1,K1,C1,2024-01-10,2024-06-20,\nE2,"
    "K2,C1,2024-01-10,,"
    "false\n";

}  // namespace

TEST_CASE("nothing odd, no warning") { CHECK(warnings({}).empty()); }

TEST_CASE("contacts outside their episode") {
    CHECK(warnings({{"contacts",
                     "on,coach_id,party,episode_id\n2024-01-10,C1,client,E1\n2024-06-20,C1,client,E1\n2024-01-09,C1,"
                     "client,\n"}})
              .empty());
    CHECK(warnings({{"contacts",
                     "on,coach_id,party,episode_id,outcome\n2024-01-09,C1,client,E1,met\n2024-06-21,C1,client,E1,"
                     "missed\n"}}) == counts{{"contact-outside-episode", 2}});
    CHECK(
        warnings({{"episodes", two_episodes},
                  {"contacts", "on,coach_id,party,episode_id\n2049-12-31,C1,client,E2\n2024-01-09,C1,client,E2\n"}}) ==
        counts{{"contact-outside-episode", 1}});
}

TEST_CASE("contacts by a coach who is not employed that day") {
    const std::string coaches =
        "coach_id,team_id,started_on,ended_on\nC1,T1,2024-02-01,2024-02-29\nC2,T1,,2024-02-29\n";
    const auto contacts = [](const std::string& coach, const std::string& on, const std::string& made_by) {
        return "on,coach_id,party,made_by\n" + on + "," + coach + ",employer," + made_by + "\n";
    };
    const auto count = [&](const std::string& coach, const std::string& on, const std::string& made_by = "coach") {
        return warnings({{"coaches", coaches}, {"contacts", contacts(coach, on, made_by)}});
    };
    CHECK(count("C1", "2024-02-01").empty());
    CHECK(count("C1", "2024-02-29").empty());
    CHECK(count("C1", "2024-01-31") == counts{{"contact-by-coach-not-employed", 1}});
    CHECK(count("C1", "2024-03-01") == counts{{"contact-by-coach-not-employed", 1}});
    CHECK(count("C2", "1984-01-01").empty());
    // The client met the employer; the coach was only responsible.
    CHECK(count("C1", "2024-03-01", "client").empty());
}

TEST_CASE("phases, transfers and job starts outside the episode") {
    CHECK(warnings({{"phases",
                     "episode_id,on,phase\nE1,2024-01-09,1\nE1,2024-01-10,2\nE1,2024-06-20,3\nE1,2024-06-21,4\n"}}) ==
          counts{{"phase-outside-episode", 2}});
    CHECK(warnings(
              {{"transfers",
                "episode_id,on,coach_id\nE1,2024-01-09,C1\nE1,2024-01-10,C1\nE1,2024-06-20,C1\nE1,2024-06-21,C1\n"}}) ==
          counts{{"transfer-outside-episode", 2}});
    CHECK(
        warnings(
            {{"jobs",
              "job_id,episode_id,employer_id,started_on,ended_on\nJ1,E1,B,2024-01-09,\nJ2,E1,B,2024-01-10,2030-01-01\n"
              "J3,E1,B,2024-06-20,\nJ4,E1,B,2024-06-21,\n"}}) == counts{{"job-outside-episode", 2}});
}

TEST_CASE("the same phase twice in a row") {
    // In order of days: E1 1, 2, 2, 3, 2; of one day 3 then 4, then 4 again. E2 starts anew.
    CHECK(warnings({{"episodes", two_episodes},
                    {"phases",
                     "episode_id,on,phase\nE1,2024-02-03,2\nE1,2024-02-01,1\nE1,2024-02-02,2\nE1,2024-02-04,3\nE1,2024-"
                     "02-05,2\n"
                     "E1,2024-02-06,4\nE1,2024-02-06,3\nE1,2024-02-07,4\nE2,2024-02-07,4\n"}}) ==
          counts{{"phase-repeated", 2}});
    CHECK(warnings({{"phases", "episode_id,on,phase\nE1,2024-02-03,2\nE1,2024-02-04,3\nE1,2024-02-05,2\n"}}).empty());
}

TEST_CASE("overlapping episodes of a client") {
    const auto episodes = [](const std::string& rows) {
        return warnings({{"episodes", "episode_id,client_id,coach_id,started_on,ended_on\n" + rows}});
    };
    CHECK(episodes("1,K1,C1,2024-01-01,2024-01-31\n2,K1,C1,2024-02-01,\n3,K2,C1,2024-01-15,\n").empty());
    CHECK(episodes("2,K1,C1,2024-01-31,\n1,K1,C1,2024-01-01,2024-01-31\n") == counts{{"overlapping-episodes", 1}});
    // The second lies within the first, which the third overlaps still; two that start together overlap once.
    CHECK(episodes("1,K1,C1,2024-01-01,2024-03-31\n2,K1,C1,2024-01-10,2024-01-20\n3,K1,C1,2024-03-31,\n") ==
          counts{{"overlapping-episodes", 2}});
    CHECK(episodes("1,K1,C1,2024-01-01,\n2,K1,C1,2024-01-01,2024-01-01\n") == counts{{"overlapping-episodes", 1}});
}

TEST_CASE("working time above the hours of a week") {
    // 7 x 24 x 60 = 10 080 minutes.
    CHECK(warnings({{"work_time", "coach_id,on,minutes\nC1,2024-01-01,10080\nC1,2024-01-08,10081\n"}}) ==
          counts{{"work-time-above-week", 1}});
}

TEST_CASE("employer contacts of a client who did not consent") {
    CHECK(warnings(
              {{"episodes", two_episodes},
               {"contacts",
                "on,coach_id,party,episode_id,made_by\n2024-02-01,C1,employer,E2,\n2024-02-01,C1,employer,E2,client\n"
                "2024-02-01,C1,client,E2,\n2024-02-01,C1,employer,E1,\n2024-02-01,C1,employer,,\n"}}) ==
          counts{{"employer-contact-without-consent", 1}});
}

TEST_CASE("ids of one column that look the same are named by their rows") {
    const auto named = [](table_files files) { return load_files(std::move(files))->warnings; };
    const auto teams = [&](const std::string& ids) { return named({{"teams", "team_id\nT1\n" + ids}}); };
    const ipsf::warning rows_2_and_3{"ids-look-alike", "teams", "team_id", 2, 3};
    const char* const alike[] = {"T1 ",
                                 " T1",
                                 "T1\xC2\xA0",
                                 "T1\xE2\x80\x8B",
                                 ("T\xC2\xAD"
                                  "1"),
                                 "\"T1\n\"",
                                 "\xEF\xBB\xBFT1",
                                 "T1\xE3\x80\x80"};
    for (const auto* const id : alike) {
        CAPTURE(id);
        CHECK(teams(std::string(id) + "\n") == ipsf::warning_counts{{rows_2_and_3, 1}});
    }
    // Of letters: one sign, or a letter and its dots.
    CHECK(named({{"teams", "team_id\n\xC3\x84\nT1\nA\xCC\x88\n"}}) ==
          ipsf::warning_counts{{{"ids-look-alike", "teams", "team_id", 2, 4}, 1}});
    CHECK(teams("a  b\na b\n") == ipsf::warning_counts{{{"ids-look-alike", "teams", "team_id", 3, 4}, 1}});
    for (const auto* const id :
         {"t1", "T 1", "T11", "\xC3\x84", "A\xCC\x88", "T\xC2\xB9"}) {  // other letters, an inner space
        CAPTURE(id);
        CHECK(teams(std::string(id) + "\n").empty());
    }
    CHECK(named({{"coaches", "coach_id,team_id\nC1,T1\nC2,T1 \n"}}) ==
          ipsf::warning_counts{{{"ids-look-alike", "coaches", "team_id", 2, 3}, 1}});
    // An integer and its text with a space; a client's two episodes are one id.
    CHECK(named({{"episodes",
                  "episode_id,client_id,coach_id,started_on,ended_on\n7,K1,C1,2024-01-10,2024-02-01\n8,K1,C1,2024-03-"
                  "01,\n7 "
                  ",K2,C1,2024-01-10,\n"}}) ==
          ipsf::warning_counts{{{"ids-look-alike", "episodes", "episode_id", 2, 4}, 1}});
    CHECK(named({{"contacts",
                  "on,coach_id,party,employer_id\n2024-02-03,C1,employer,B1\n2024-02-01,C1,employer,B2\n2024-02-02,C1,"
                  "employer,B1 \n"}}) ==
          ipsf::warning_counts{{{"ids-look-alike", "contacts", "employer_id", 2, 4}, 1}});
    // The first 20 with their rows, the others counted.
    std::string many = "team_id\n";
    for (int i = 0; i < 25; ++i) many += "T" + std::to_string(i) + "\nT" + std::to_string(i) + " \n";
    const auto counted = named({{"teams", many + "T1\xC2\xA0\n"}});
    CHECK(counted.size() == 21);
    CHECK(counted.at({"ids-look-alike", "teams", "team_id"}) == 6);
    CHECK(counted.count({"ids-look-alike", "teams", "team_id", 4, 5}) == 1);
    CHECK(counted.count({"ids-look-alike", "teams", "team_id", 4, 52}) == 1);
}

TEST_CASE("dates far after the rest are named by table and column") {
    const auto named = [](table_files files) { return load_files(std::move(files))->warnings; };
    // 45306 days from 1970 instead of from 1899: 16 January 2094. Most dates are of 2024.
    const std::string contacts =
        "on,coach_id,party\n2024-02-01,C1,client\n2024-02-02,C1,client\n2024-02-05,C1,client\n";
    CHECK(named({{"contacts", contacts}}).empty());
    CHECK(
        named({{"contacts", contacts},
               {"jobs", "job_id,episode_id,employer_id,started_on\nJ1,E1,B1,2024-02-01\nJ2,E1,B1,2094-01-16\n"}}) ==
        ipsf::warning_counts{{{"dates-far-after-the-rest", "jobs", "started_on", 3}, 1}, {{"job-outside-episode"}, 1}});
    CHECK(named({{"contacts", contacts + "2094-01-16,C1,client\n2094-01-17,C1,client\n"}}) ==
          ipsf::warning_counts{{{"dates-far-after-the-rest", "contacts", "on", 5}, 2}});
    CHECK(named({{"coaches", "coach_id,team_id,started_on,ended_on\nC1,T1,2020-01-01,2099-12-31\n"},
                 {"contacts", contacts}}) ==
          ipsf::warning_counts{{{"dates-far-after-the-rest", "coaches", "ended_on", 2}, 1}});
    // A plan of some years is none.
    CHECK(named({{"coaches", "coach_id,team_id,ended_on\nC1,T1,2044-12-31\n"}, {"contacts", contacts}}).empty());
}

TEST_CASE("dates that were read from other numbers are named also where they are the most") {
    const auto named = [](table_files files) {
        auto found = load_files(std::move(files))->warnings;
        std::erase_if(found, [](const auto& each) { return each.first.kind.find("dates-far") != 0; });
        return found;
    };
    const std::string episodes = "episode_id,client_id,coach_id,started_on\n";
    // A spreadsheet's day numbers of 1 to 5 February 2024 (45323 ...) are days of February 2094.
    const std::string contacts =
        "on,coach_id,party\n2094-02-02,C1,client\n2094-02-03,C1,client\n2094-02-06,C1,client\n";
    CHECK(named({{"contacts", contacts}}) ==
          ipsf::warning_counts{{{"dates-far-after-the-rest", "contacts", "on", 2}, 3}});
    // All of them, also of a coach who began in 1995 (34700 days after 1899-12-30 is 1995-01-01; after 1970-01-01,
    // 2065-01-02).
    CHECK(named({{"coaches", "coach_id,team_id,started_on\nC1,T1,2065-01-02\n"},
                 {"episodes", episodes + "E1,K1,C1,2094-01-16\n"},
                 {"contacts", contacts}}) ==
          ipsf::warning_counts{{{"dates-far-after-the-rest", "coaches", "started_on", 2}, 1},
                               {{"dates-far-after-the-rest", "episodes", "started_on", 2}, 1},
                               {{"dates-far-after-the-rest", "contacts", "on", 2}, 3}});
    // Years: 2024 days after 1970-01-01 is 1975-07-18. The tables with right dates are not named, though they have
    // fewer.
    const std::string years = "on,coach_id,party\n1975-07-17,C1,client\n1975-07-18,C1,client\n1975-07-18,C1,employer\n";
    CHECK(named({{"episodes", episodes + "E1,K1,C1,2024-01-10\n"}, {"contacts", years}}) ==
          ipsf::warning_counts{{{"dates-far-before-the-rest", "contacts", "on", 2}, 3}});
    CHECK(named({{"episodes", episodes + "E1,K1,C1,1975-07-18\n"}, {"contacts", years}}) ==
          ipsf::warning_counts{{{"dates-far-before-the-rest", "contacts", "on", 2}, 3},
                               {{"dates-far-before-the-rest", "episodes", "started_on", 2}, 1}});
    // 1900-01-01 for a date that is not known; a career of 40 years is nothing odd.
    CHECK(named({{"coaches", "coach_id,team_id,started_on\nC1,T1,1984-01-01\nC2,T1,1900-01-01\n"},
                 {"episodes", episodes + "E1,K1,C1,2024-01-10\nE2,K2,C1,2024-01-11\nE3,K3,C1,2024-01-12\n"}}) ==
          ipsf::warning_counts{{{"dates-far-before-the-rest", "coaches", "started_on", 3}, 1}});
}
