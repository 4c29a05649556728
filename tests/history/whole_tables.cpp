// Rules about more than one cell: keys, references, ends, parts, totals, answers.
#include "history/folder.hpp"
#include "support/catch.hpp"

using namespace ipsf::test;

namespace {

const std::string two_coaches = "coach_id,team_id\nC1,T1\nC2,T2\n";

}  // namespace

TEST_CASE("coaches and episodes must be there, nothing else") {
    const folder empty;
    try {
        (void)ipsf::load_history(empty.path());
        FAIL("an empty folder is no history");
    } catch (const ipsf::refused& refusal) {
        CHECK(places_and_rules(refusal.problems()) ==
              strings{"coaches 0 - missing-table", "episodes 0 - missing-table"});
        CHECK(refusal.problems()[0].message == "coaches: the table is missing; every history needs it");
    }
    const auto least = load_files({});
    for (std::size_t table = 0; table < ipsf::table_names.size(); ++table)
        CHECK(least->present[table] ==
              (ipsf::table_names[table] == "coaches" || ipsf::table_names[table] == "episodes"));
    CHECK(load_files({{"jobs", "job_id,episode_id,employer_id,started_on\n"}})->has(ipsf::table_kind::jobs));
}

TEST_CASE("keys are not repeated") {
    CHECK(places({{"teams", "team_id\nT1\nT2\nT1\nT1\n"}}) ==
          strings{"teams 4 team_id duplicate-key", "teams 5 team_id duplicate-key"});
    CHECK(places({{"coaches", "coach_id,team_id\nC1,T1\nC1,T2\n"}}) == strings{"coaches 3 coach_id duplicate-key"});
    CHECK(places(
              {{"episodes", "episode_id,client_id,coach_id,started_on\nE1,K1,C1,2024-01-01\nE1,K2,C1,2024-01-01\n"}}) ==
          strings{"episodes 3 episode_id duplicate-key"});
    CHECK(places({{"jobs", "job_id,episode_id,employer_id,started_on\nJ,E1,B,2024-02-01\nJ,E1,B,2024-02-01\n"}}) ==
          strings{"jobs 3 job_id duplicate-key"});
    // 7 and "7" are one id, 07 is another.
    CHECK(places({{"teams", "team_id\nT1\n7\n\"7\"\n07\n"}}) == strings{"teams 4 team_id duplicate-key"});
    CHECK(problems_of({{"teams", "team_id\nT1\nT1\n"}})[0].message ==
          "teams row 3, column team_id: an earlier row has the same id; every row needs its own");
}

TEST_CASE("joint keys: transfers by episode and day, answers by team, item and day") {
    const table_files transfers = {{"coaches", two_coaches},
                                   {"transfers",
                                    "episode_id,on,coach_id\nE1,2024-02-01,C1\nE1,2024-02-02,C2\nE1,2024-02-01,C2\n"
                                    "E1,2024-02-03,C2\n"}};
    CHECK(places(transfers) == strings{"transfers 4 on duplicate-key"});
    CHECK(problems_of(transfers)[0].message ==
          "transfers row 4, column on: an earlier row has the same episode_id and on");

    const std::string answers = "team_id,item,value,on\nT1,offices_close,true,2024-02-01\n";
    CHECK(places({{"answers", answers + "T1,offices_close,false,2024-02-01\n"}}) ==
          strings{"answers 3 on duplicate-key"});
    CHECK(places({{"coaches", two_coaches},
                  {"answers", answers + "T2,offices_close,true,2024-02-01\nT1,offices_close,true,2024-02-02\n"
                                        "T1,records_integrated,true,2024-02-01\n"}}) == strings{});
}

TEST_CASE("ids refer to rows that are there") {
    const std::string nobody = "no row of coaches has this id; add the coach or mend the id";
    const auto coach = problems_of({{"episodes", "episode_id,client_id,coach_id,started_on\nE1,K1,C9,2024-01-01\n"}});
    REQUIRE(coach.size() == 1);
    CHECK(coach[0] ==
          ipsf::problem{"episodes", 2, "coach_id", "unknown-reference", "episodes row 2, column coach_id: " + nobody});

    CHECK(places({{"transfers", "episode_id,on,coach_id\nE9,2024-02-01,C9\n"},
                  {"phases", "episode_id,on,phase\nE9,2024-02-01,1\n"},
                  {"contacts", "on,coach_id,party,episode_id\n2024-02-01,C9,client,\n2024-02-01,C1,client,E9\n"},
                  {"jobs", "job_id,episode_id,employer_id,started_on\nJ1,E9,B1,2024-02-01\n"},
                  {"studies", "episode_id,started_on\nE9,2024-02-01\n"},
                  {"forms", "episode_id,form,on\nE9,form_a,2024-02-01\n"},
                  {"signals", "episode_id,on,kind\nE9,2024-02-01,job_lead\n"},
                  {"work_time", "coach_id,on,minutes\nC9,2024-02-01,1\n"},
                  {"team_events", "team_id,on,kind,coach_id\nT1,2024-02-01,guidance,C9\nT9,2024-02-01,guidance,\n"},
                  {"answers", "team_id,item,value,on\nT9,rating.1,5,2024-02-01\n"}}) ==
          strings{"transfers 2 episode_id unknown-reference", "transfers 2 coach_id unknown-reference",
                  "phases 2 episode_id unknown-reference", "contacts 2 coach_id unknown-reference",
                  "contacts 3 episode_id unknown-reference", "jobs 2 episode_id unknown-reference",
                  "studies 2 episode_id unknown-reference", "forms 2 episode_id unknown-reference",
                  "signals 2 episode_id unknown-reference", "work_time 2 coach_id unknown-reference",
                  "team_events 2 coach_id unknown-reference", "team_events 3 team_id unknown-reference",
                  "answers 2 team_id unknown-reference"});
}

TEST_CASE("teams are those of the teams table, or without it those of coaches") {
    CHECK(places({{"teams", "team_id\nT2\n"}}) == strings{"coaches 2 team_id unknown-reference"});
    CHECK(places({{"teams", "team_id\n"}}) == strings{"coaches 2 team_id unknown-reference"});
    CHECK(places({{"teams", "team_id\nT1\nT2\n"}, {"team_events", "team_id,on,kind\nT2,2024-02-01,guidance\n"}}) ==
          strings{});
    const auto found = problems_of({{"team_events", "team_id,on,kind\nT2,2024-02-01,guidance\n"}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].message ==
          "team_events row 2, column team_id: no coach is in this team, and there is no teams table; mend the id or "
          "add the team");
}

TEST_CASE("employers, care teams, clients and occupations are free") {
    CHECK(
        places(
            {{"episodes", "episode_id,client_id,coach_id,started_on,care_team_id\nE1,anyone,C1,2024-01-01,any team\n"},
             {"jobs", "job_id,episode_id,employer_id,started_on,occupation\nJ1,E1,any employer,2024-02-01,any code\n"},
             {"team_events", "team_id,on,kind,care_team_id\nT1,2024-02-01,care_team_visit,another\n"}}) == strings{});
}

TEST_CASE("what refers to a table that could not be read is not called unknown") {
    // The rest of coaches is lost with its open quote; C2 might be there.
    CHECK(places({{"coaches", "coach_id,team_id\nC1,T1\n\"C2,T1\n"},
                  {"work_time", "coach_id,on,minutes\nC2,2024-02-01,1\n"}}) == strings{"coaches 3 - broken-quoting"});
    CHECK(places({{"coaches", "coach,team_id\nC1,T1\n"}}) == strings{"coaches 1 coach_id missing-column"});
    CHECK(places({{"episodes", ""}, {"phases", "episode_id,on,phase\nE2,2024-02-01,1\n"}}) ==
          strings{"episodes 1 - missing-header"});
    // A row that is not taken may be the one referred to.
    CHECK(places({{"coaches", "coach_id,team_id\nC1,T1\nC2\n"},
                  {"work_time", "coach_id,on,minutes\nC2,2024-02-01,1\n"}}) == strings{"coaches 3 - field-count"});
}

TEST_CASE("an end is not before its start") {
    const std::string says =
        "before started_on; ended_on is the last day that still counts, on started_on at the earliest";
    const auto coach = problems_of({{"coaches",
                                     "coach_id,team_id,started_on,ended_on\nC1,T1,2024-01-02,2024-01-01\n"
                                     "C2,T1,2024-01-02,2024-01-02\nC3,T1,,1900-01-01\n"}});
    REQUIRE(coach.size() == 1);
    CHECK(coach[0] ==
          ipsf::problem{"coaches", 2, "ended_on", "end-before-start", "coaches row 2, column ended_on: " + says});
    CHECK(places({{"episodes",
                   "episode_id,client_id,coach_id,started_on,ended_on\nE1,K1,C1,2024-01-02,2024-01-01\n"
                   "E2,K2,C1,2024-01-02,2024-01-02\n"}}) == strings{"episodes 2 ended_on end-before-start"});
    CHECK(
        places({{"studies", "episode_id,started_on,ended_on\nE1,2024-02-02,2024-02-01\nE1,2024-02-02,2024-02-02\n"}}) ==
        strings{"studies 2 ended_on end-before-start"});
    // The end of a job may be known before it starts; support may be declined at any time.
    CHECK(places({{"jobs",
                   "job_id,episode_id,employer_id,started_on,ended_on,end_known_on,support_declined_on\n"
                   "J1,E1,B,2024-02-02,2024-02-01,,\nJ2,E1,B,2024-02-02,2024-02-02,2024-01-20,2024-01-20\n"}}) ==
          strings{"jobs 2 ended_on end-before-start"});
}

TEST_CASE("parts of working time are not more than the whole") {
    CHECK(places({{"work_time",
                   "coach_id,on,minutes,coaching_minutes,community_minutes\n"
                   "C1,2024-01-01,100,100,100\nC1,2024-01-01,100,101,\nC1,2024-01-01,100,,101\nC1,2024-01-01,0,0,\nC1,"
                   "2024-01-01,100,-1,\n"}}) == strings{"work_time 3 coaching_minutes part-above-whole",
                                                        "work_time 4 community_minutes part-above-whole",
                                                        "work_time 6 coaching_minutes out-of-range"});
}

TEST_CASE("only a fidelity review has a total, of 25 to 125") {
    const auto event = [](const std::string& kind, const std::string& total) {
        return table_files{{"team_events", "team_id,on,kind,total\nT1,2024-01-01," + kind + "," + total + "\n"}};
    };
    CHECK(load_files(event("fidelity_review", "25"))->team_events.total[0] == 25);
    CHECK(load_files(event("fidelity_review", "125"))->team_events.total[0] == 125);
    CHECK(load_files(event("fidelity_review", ""))->team_events.total[0] == -1);
    CHECK(places(event("fidelity_review", "24")) == strings{"team_events 2 total out-of-range"});
    CHECK(places(event("fidelity_review", "126")) == strings{"team_events 2 total out-of-range"});
    CHECK(problems_of(event("guidance", "100"))[0] ==
          ipsf::problem{"team_events", 2, "total", "total-without-review",
                        "team_events row 2, column total: only a fidelity_review has a total; leave it empty"});
    CHECK(places(event("review", "100")) == strings{"team_events 2 kind unknown-value"});
}

TEST_CASE("answers name an input of the edition or a rating") {
    const auto answer = [](const std::string& item, const std::string& value) {
        return table_files{{"answers", "team_id,item,value,on\nT1," + item + "," + value + ",2024-06-30\n"}};
    };
    for (const auto& [item, value] : std::vector<std::pair<std::string, std::string>>{{"rating.1", "1"},
                                                                                      {"rating.25", "5"},
                                                                                      {"offices_close", "false"},
                                                                                      {"coaching_time_share", "37/40"},
                                                                                      {"coaching_time_share", "85"},
                                                                                      {"clients_per_coach", "20.5"},
                                                                                      {"phases_delivered", "5"},
                                                                                      {"partner_contact", "quarterly"}})
        CHECK(places(answer(item, value)) == strings{});
    for (const auto* const item : {"rating.0", "rating.26", "rating.01", "rating.", "rating.1.0", "rating.-1",
                                   "rating.99999999999999999999", "Rating.1", "offices", "17"})
        CHECK(places(answer(item, "1")) == strings{"answers 2 item unknown-item"});
    CHECK(problems_of(answer("offices", "true"))[0].message ==
          "answers row 2, column item: no input of the criteria and no rating.N of a criterion N; see the edition for "
          "its inputs and criteria");
    for (const auto* const value : {"0", "6", "4.5", "01", "good", "-1"}) {
        const auto found = problems_of(answer("rating.17", value));
        REQUIRE(found.size() == 1);
        CHECK(found[0] == ipsf::problem{"answers", 2, "value", "bad-answer",
                                        "answers row 2, column value: a rating is a whole number from 1 to 5"});
    }
    CHECK(places(answer("rating.17", "")) == strings{"answers 2 value missing-value"});
    CHECK(places(answer("", "1")) == strings{"answers 2 item missing-value"});
    // What values mean is parse_answer's; that it is asked shows in each kind of refusal docs/history.md lists.
    for (const auto* const value : {"x/0", "41/40", "101", "-1", "85 %", "\"85,5 %\""})
        CHECK(places(answer("coaching_time_share", value)) == strings{"answers 2 value bad-answer"});
    CHECK(places(answer("offices_close", "yes")) == strings{"answers 2 value bad-answer"});
    CHECK(places(answer("phases_delivered", "6")) == strings{"answers 2 value bad-answer"});
    CHECK(problems_of(answer("offices_close", "yes"))[0].message.find("true or false") != std::string::npos);
}

TEST_CASE("an edition that is named adds its inputs to those of the built-in ones, and its word goes first") {
    auto edition = std::make_shared<ipsf::edition>();
    edition->criteria.push_back({});
    edition->criteria[0].id = 1;
    edition->criteria[0].rows = {{"5", 5, {}, {}}, {"1", 1, {}, {}}};
    ipsf::input flag;
    flag.name = "only_here";
    edition->criteria[0].inputs.push_back(flag);
    ipsf::input phases;  // in fi-2021-11 at most 5
    phases.name = "phases_delivered";
    phases.kind = ipsf::input_kind::count;
    phases.most = 7;
    edition->criteria[0].inputs.push_back(phases);
    const auto answer = [](const std::string& item, const std::string& value) {
        return table_files{{"answers", "team_id,item,value,on\nT1," + item + "," + value + ",2024-06-30\n"}};
    };
    CHECK(problems_of(answer("only_here", "true"), edition).empty());
    CHECK(places_and_rules(problems_of(answer("only_here", "true"))) == strings{"answers 2 item unknown-item"});
    CHECK(problems_of(answer("offices_close", "true"), edition).empty());
    CHECK(places_and_rules(problems_of(answer("offices_near", "true"), edition)) ==
          strings{"answers 2 item unknown-item"});
    CHECK(problems_of(answer("phases_delivered", "7"), edition).empty());
    CHECK(places_and_rules(problems_of(answer("phases_delivered", "8"), edition)) ==
          strings{"answers 2 value bad-answer"});
    CHECK(places_and_rules(problems_of(answer("phases_delivered", "6"))) == strings{"answers 2 value bad-answer"});
    CHECK(problems_of(answer("rating.1", "3"), edition).empty());
    CHECK(problems_of(answer("rating.2", "3"), edition).empty());
}

TEST_CASE("all problems are found, in the order of tables, rows and columns, and nothing is loaded") {
    CHECK(places({{"answers", "team_id,item,value,on\nT1,rating.1,9,2024-13-01\n"},
                  {"contacts", "party,coach_id,on\nboss,C9,2024-02-30\nclient,,2024-02-01\nclient,C1\n"},
                  {"coaches", "coach_id,team_id,fte\nC1,T1,2\nC2,,half\n"},
                  {"odd", "a\n"}}) == strings{"coaches 2 fte out-of-range", "coaches 3 team_id missing-value",
                                              "coaches 3 fte bad-number", "contacts 2 on bad-date",
                                              "contacts 2 coach_id unknown-reference", "contacts 2 party unknown-value",
                                              "contacts 3 coach_id missing-value", "contacts 4 - field-count",
                                              "answers 2 value bad-answer", "answers 2 on bad-date"});
}

TEST_CASE("of many problems the first 100 are kept, whenever they are found, and all are counted") {
    // 150 rows of contacts without a party are found while reading; the coach unknown to episodes only at the end, and
    // comes first.
    std::string contacts = "on,coach_id,party\n";
    for (int i = 0; i < 150; ++i) contacts += "2024-02-01,C1,\n";
    const table_files files = {{"contacts", contacts},
                               {"episodes", "episode_id,client_id,coach_id,started_on\nE1,K1,C9,2024-01-01\n"}};
    try {
        (void)load_files(files);
        FAIL("nothing is right with it");
    } catch (const ipsf::refused& refusal) {
        CHECK(refusal.count() == 151);
        REQUIRE(refusal.problems().size() == 100);
        CHECK(place_and_rule(refusal.problems()[0]) == "episodes 2 coach_id unknown-reference");
        CHECK(std::string(refusal.what()) == refusal.problems()[0].message);
        for (std::size_t i = 1; i < 100; ++i) CHECK(refusal.problems()[i].row == static_cast<std::int64_t>(i) + 1);
    }
}
