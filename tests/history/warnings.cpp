// What is accepted but counted; on the first and last day of an episode nothing is outside it.
#include "history/folder.hpp"
#include "support/catch.hpp"

using namespace ipsf::test;
using counts = ipsf::warning_counts;

namespace {

counts warnings(table_files files) { return load_files(std::move(files))->warnings; }

// Episode E1 is from 2024-01-10 to 2024-06-20; E2 goes on.
const std::string two_episodes =
    "episode_id,client_id,coach_id,started_on,ended_on,employer_contact_consent\nE1,K1,C1,2024-01-10,2024-06-20,\nE2,K2,C1,2024-01-10,,"
    "false\n";

}  // namespace

TEST_CASE("nothing odd, no warning") { CHECK(warnings({}).empty()); }

TEST_CASE("contacts outside their episode") {
    CHECK(
        warnings({{"contacts", "on,coach_id,party,episode_id\n2024-01-10,C1,client,E1\n2024-06-20,C1,client,E1\n2024-01-09,C1,client,\n"}})
            .empty());
    CHECK(warnings({{"contacts", "on,coach_id,party,episode_id,outcome\n2024-01-09,C1,client,E1,met\n2024-06-21,C1,client,E1,missed\n"}}) ==
          counts{{"contact-outside-episode", 2}});
    CHECK(warnings({{"episodes", two_episodes},
                    {"contacts", "on,coach_id,party,episode_id\n2199-12-31,C1,client,E2\n2024-01-09,C1,client,E2\n"}}) ==
          counts{{"contact-outside-episode", 1}});
}

TEST_CASE("contacts by a coach who is not employed that day") {
    const std::string coaches = "coach_id,team_id,started_on,ended_on\nC1,T1,2024-02-01,2024-02-29\nC2,T1,,2024-02-29\n";
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
    CHECK(count("C2", "1900-01-01").empty());
    // The client met the employer; the coach was only responsible.
    CHECK(count("C1", "2024-03-01", "client").empty());
}

TEST_CASE("phases, transfers and job starts outside the episode") {
    CHECK(warnings({{"phases", "episode_id,on,phase\nE1,2024-01-09,1\nE1,2024-01-10,2\nE1,2024-06-20,3\nE1,2024-06-21,4\n"}}) ==
          counts{{"phase-outside-episode", 2}});
    CHECK(warnings({{"transfers", "episode_id,on,coach_id\nE1,2024-01-09,C1\nE1,2024-01-10,C1\nE1,2024-06-20,C1\nE1,2024-06-21,C1\n"}}) ==
          counts{{"transfer-outside-episode", 2}});
    CHECK(warnings({{"jobs",
                     "job_id,episode_id,employer_id,started_on,ended_on\nJ1,E1,B,2024-01-09,\nJ2,E1,B,2024-01-10,2030-01-01\n"
                     "J3,E1,B,2024-06-20,\nJ4,E1,B,2024-06-21,\n"}}) == counts{{"job-outside-episode", 2}});
}

TEST_CASE("the same phase twice in a row") {
    // In order of days: E1 1, 2, 2, 3, 2; of one day 3 then 4, then 4 again. E2 starts anew.
    CHECK(warnings({{"episodes", two_episodes},
                    {"phases",
                     "episode_id,on,phase\nE1,2024-02-03,2\nE1,2024-02-01,1\nE1,2024-02-02,2\nE1,2024-02-04,3\nE1,2024-02-05,2\n"
                     "E1,2024-02-06,4\nE1,2024-02-06,3\nE1,2024-02-07,4\nE2,2024-02-07,4\n"}}) == counts{{"phase-repeated", 2}});
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
    CHECK(warnings({{"episodes", two_episodes},
                    {"contacts",
                     "on,coach_id,party,episode_id,made_by\n2024-02-01,C1,employer,E2,\n2024-02-01,C1,employer,E2,client\n"
                     "2024-02-01,C1,client,E2,\n2024-02-01,C1,employer,E1,\n2024-02-01,C1,employer,,\n"}}) ==
          counts{{"employer-contact-without-consent", 1}});
}
