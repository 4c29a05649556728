// The JSON of a review, key by key (docs/json.md).
#include "review/case.hpp"
#include "support/catch.hpp"
#include "support/keys_of.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

#include <nlohmann/json.hpp>

using namespace review_case;
using ipsf::test::keys;
using ipsf::test::keys_of;
using json = nlohmann::ordered_json;

namespace {

json json_of(const ipsf::review_set& scored) { return json::parse(ipsf::to_json(scored)); }

ipsf::review_set score_t1(const sheet& items, const std::vector<cells>& answers = {}) {
    auto asked = options("2024-06-30");
    asked.teams = {"T1"};
    const auto history = two_teams(answers);
    return ipsf::score(ipsf::embedded_edition("fi-2021-11"), false, history.get(), given(items), asked);
}

std::string criterion_text(const json& all, int id) {
    return all["reviews"][0]["criteria"][static_cast<std::size_t>(id) - 1].dump(1);
}

}  // namespace

TEST_CASE("keys of the set and of a review, in their order") {
    const auto all = json_of(score_t1({}));
    CHECK(keys_of(all) == keys{"library", "edition", "choices", "warnings", "reviews"});
    CHECK(all["library"] == std::string(ipsf::library_version()));
    CHECK(keys_of(all["edition"]) == keys{"id", "hash"});
    CHECK(all["edition"]["id"] == "fi-2021-11");
    CHECK(all["edition"]["hash"].get<std::string>().starts_with("xxh128:"));
    CHECK(all["choices"]["practice_share"] == "80");
    CHECK(all["choices"]["averaging"] == "counts");
    CHECK(all["choices"].size() == 9);
    REQUIRE(all["reviews"].size() == 1);
    const auto& review = all["reviews"][0];
    CHECK(keys_of(review) == keys{"team", "as_of", "months", "from", "criteria", "sections", "principles", "total",
                                  "total_low", "total_high", "level", "levels", "next_review_by", "way_up"});
    CHECK(review["team"] == "T1");
    CHECK(review["as_of"] == "2024-06-30");
    CHECK(review["months"] == 6);
    CHECK(review["from"] == "2024-01-01");
    CHECK(review["criteria"].size() == 25);
    CHECK(keys_of(review["sections"]) == keys{"staffing", "organisation", "services"});
    CHECK(review["sections"]["staffing"].dump() ==
          R"({"low":6,"high":14,"of":15})");  // criterion 1 is 4, 2 and 3 are open
    CHECK(keys_of(review["principles"]).front() == "open_labour_market");
    CHECK(review["principles"].size() == 8);
    CHECK(review["total"].is_null());
    CHECK(review["level"].is_null());
    CHECK(review["next_review_by"].is_null());
}

TEST_CASE("a total, its level and the next review") {
    const auto review = json_of(score_sheet(all_rated(4)))["reviews"][0];
    CHECK(review["team"].is_null());
    CHECK(review["total"] == 100);
    CHECK(review["level"] == "good");
    CHECK(review["levels"].dump() == R"(["good"])");
    CHECK(review["next_review_by"] == "2025-06-30");
    CHECK(review["way_up"].dump() == R"({"level":"exemplary","points":15,"criteria":[]})");
    CHECK(json_of(score_sheet(all_rated(5)))["reviews"][0]["way_up"].is_null());
    // The whole range is good, but a level stands only beside a total (R3): 24 ratings of 100 points, the last one
    // open.
    auto open = rated(all_rated(4), 25, 0);
    for (int id = 1; id <= 4; ++id) open = rated(open, id, 5);
    const auto range = json_of(score_sheet(open))["reviews"][0];
    CHECK(range["level"].is_null());
    CHECK(range["levels"].dump() == R"(["good"])");
    CHECK(range["next_review_by"] == "2025-06-30");
}

TEST_CASE("an edition used out of its time is marked") {
    const auto named = ipsf::score(ipsf::embedded_edition("fi-2021-11"), true, nullptr, {}, options("2021-10-31"));
    CHECK(keys_of(json_of(named)["edition"]) == keys{"id", "hash", "out_of_date"});
    CHECK(json_of(named)["edition"]["out_of_date"] == true);
}

TEST_CASE("a table on a measure") {
    // 25 clients of one coach, counted in thousandths of a coach.
    CHECK(criterion_text(json_of(score_t1({})), 1) == R"({
 "id": 1,
 "key": "caseload",
 "score": 4,
 "low": 4,
 "high": 4,
 "basis": "measure",
 "inputs": {
  "clients_per_coach": {
   "numerator": 25000,
   "denominator": 1000,
   "source": "measure",
   "left_out": {}
  }
 },
 "undecided_by": [],
 "row": "4",
 "readings": [
  "R1",
  "R8"
 ],
 "disagreement": null,
 "next": {
  "level": 5,
  "row": "5",
  "changes": [
   {
    "input": "clients_per_coach",
    "now": {
     "numerator": 25000,
     "denominator": 1000
    },
    "to": "<= 20"
   }
  ]
 }
})");
}

TEST_CASE("an answer over a measure keeps the measure, and the disagreement") {
    CHECK(criterion_text(json_of(score_t1({{"clients_per_coach", "37/2"}})), 1) == R"({
 "id": 1,
 "key": "caseload",
 "score": 5,
 "low": 5,
 "high": 5,
 "basis": "answer",
 "inputs": {
  "clients_per_coach": {
   "numerator": 37,
   "denominator": 2,
   "source": "answer",
   "on": "2024-06-30",
   "measure": {
    "numerator": 25000,
    "denominator": 1000,
    "source": "measure",
    "left_out": {}
   }
  }
 },
 "undecided_by": [],
 "row": "5",
 "readings": [
  "R1",
  "R8"
 ],
 "disagreement": {
  "with": "measure",
  "low": 4,
  "high": 4
 },
 "next": null
})");
}

TEST_CASE("a rating lists the inputs all the same") {
    // Four of five flags would give 4; a rating of 4 agrees, so the way to 5 is the flag that is left.
    const auto all = json_of(score_t1({{"rating.5", "4"},
                                       {"weekly_team_meetings", "true"},
                                       {"shared_decisions", "true"},
                                       {"records_integrated", "true"},
                                       {"offices_close", "true"},
                                       {"raises_work_for_others", "false"}}));
    CHECK(criterion_text(all, 5) == R"({
 "id": 5,
 "key": "team_contact",
 "score": 4,
 "low": 4,
 "high": 4,
 "basis": "rating",
 "rating": 4,
 "rated_on": "2024-06-30",
 "inputs": {
  "weekly_team_meetings": {
   "value": true,
   "source": "answer",
   "on": "2024-06-30"
  },
  "shared_decisions": {
   "value": true,
   "source": "answer",
   "on": "2024-06-30"
  },
  "records_integrated": {
   "value": true,
   "source": "answer",
   "on": "2024-06-30"
  },
  "offices_close": {
   "value": true,
   "source": "answer",
   "on": "2024-06-30"
  },
  "raises_work_for_others": {
   "value": false,
   "source": "answer",
   "on": "2024-06-30"
  }
 },
 "undecided_by": [],
 "row": null,
 "readings": [],
 "disagreement": null,
 "next": {
  "level": 5,
  "row": "5",
  "changes": [
   {
    "input": "raises_work_for_others",
    "now": false,
    "to": "true"
   }
  ]
 }
})");
}

TEST_CASE("a judgement, answered earlier and carried forward") {
    const auto all = json_of(score_t1({}, {{"T1", "employer_relationship", "answers_adverts", "2024-02-01"}}));
    CHECK(criterion_text(all, 18) == R"({
 "id": 18,
 "key": "contact_quality",
 "score": 3,
 "low": 3,
 "high": 3,
 "basis": "answer",
 "inputs": {
  "employer_relationship": {
   "value": "answers_adverts",
   "source": "answer",
   "on": "2024-02-01"
  }
 },
 "undecided_by": [],
 "row": "3",
 "readings": [],
 "disagreement": null,
 "next": {
  "level": 4,
  "row": "4",
  "changes": [
   {
    "input": "employer_relationship",
    "now": "answers_adverts",
    "to": "meets_unprompted"
   }
  ]
 }
})");
}

TEST_CASE("what a reviewer has an answer from, and the note, stand after its day where there are any") {
    const auto all =
        json_of(score_t1({{"shared_decisions", "true"}},
                         {{"T1", "clients_per_coach", "18", "2024-06-01", "documents", "list of 3 June:\n\"18\""},
                          {"T1", "offices_close", "true", "2024-06-02", "observation"},
                          {"T1", "records_integrated", "true", "2024-06-03", std::monostate{}, "by their own word"},
                          {"T1", "rating.5", "4", "2024-06-30", "interview", "agreed by both reviewers"},
                          {"T1", "rating.6", "3", "2024-06-30"}}));
    const auto& criteria = all["reviews"][0]["criteria"];
    CHECK(criteria[0]["inputs"]["clients_per_coach"].dump() ==
          R"({"numerator":18,"denominator":1,"source":"answer","on":"2024-06-01","answered_from":"documents",)"
          R"("note":"list of 3 June:\n\"18\"","measure":{"numerator":25000,"denominator":1000,"source":"measure",)"
          R"("left_out":{}}})");
    const auto& inputs = criteria[4]["inputs"];
    CHECK(inputs["offices_close"].dump() ==
          R"({"value":true,"source":"answer","on":"2024-06-02","answered_from":"observation"})");
    CHECK(inputs["records_integrated"].dump() ==
          R"({"value":true,"source":"answer","on":"2024-06-03","note":"by their own word"})");
    CHECK(inputs["shared_decisions"].dump() == R"({"value":true,"source":"answer","on":"2024-06-30"})");
    CHECK(inputs["raises_work_for_others"].dump() == R"({"value":null,"source":"none"})");
    CHECK(criteria[4]["rated_from"] == "interview");
    CHECK(criteria[4]["rating_note"] == "agreed by both reviewers");
    const auto keys_of_rated = keys_of(criteria[4]);
    CHECK(keys(keys_of_rated.begin() + 6, keys_of_rated.begin() + 11) ==
          keys{"rating", "rated_on", "rated_from", "rating_note", "inputs"});
    CHECK_FALSE(criteria[5].contains("rated_from"));
    CHECK_FALSE(criteria[5].contains("rating_note"));
}

TEST_CASE("an open criterion: a range, what would decide it, and no row") {
    // 4.3 meetings a week and no tracking known: 2 without a review of tracking, 3 with one; level 5 for fewer than 3
    // seekers needs 2 meetings for each, so 4.3 meetings reach it up to 2.15 seekers; 9/4 are more.
    const auto all =
        json_of(score_sheet({{"employer_meetings_per_week", "731/170"}, {"job_seekers_per_coach", "2.25"}}));
    CHECK(criterion_text(all, 17) == R"({
 "id": 17,
 "key": "employer_contact",
 "score": null,
 "low": 2,
 "high": 3,
 "basis": "answer",
 "inputs": {
  "employer_meetings_per_week": {
   "numerator": 731,
   "denominator": 170,
   "source": "answer",
   "on": "2024-06-30"
  },
  "job_seekers_per_coach": {
   "numerator": 225,
   "denominator": 100,
   "source": "answer",
   "on": "2024-06-30"
  },
  "tracking_review": {
   "value": null,
   "source": "none"
  }
 },
 "undecided_by": [
  "tracking_review"
 ],
 "row": null,
 "readings": [
  "R1",
  "R12"
 ],
 "disagreement": null,
 "next": {
  "level": 3,
  "row": "3",
  "changes": [
   {
    "input": "tracking_review",
    "now": null,
    "to": "monthly, weekly"
   }
  ]
 }
})");
}

TEST_CASE("a count is a whole number, an unknown measure says why") {
    const auto all = json_of(score_t1({{"phases_delivered", "3"}}));
    CHECK(all["reviews"][0]["criteria"][2]["inputs"]["phases_delivered"].dump() ==
          R"({"value":3,"source":"answer","on":"2024-06-30"})");
    const auto& jobs = all["reviews"][0]["criteria"][18]["inputs"]["job_type_share"];
    CHECK(jobs["denominator"] == 0);
    CHECK(jobs["source"] == "measure");
    CHECK(jobs["reason"] == "no jobs table");
    CHECK(all["reviews"][0]["criteria"][18]["basis"] == "none");
    CHECK(all["reviews"][0]["criteria"][18]["undecided_by"].dump() == R"(["job_type_share"])");
}

TEST_CASE("warnings are counted by kind, and equal results are equal bytes") {
    const auto with_note =
        score_t1({}, {{"T1", "offices_close", "true", "2024-01-01"}, {"T1", "shared_decisions", "true", "2024-01-01"}});
    const auto reordered =
        score_t1({}, {{"T1", "shared_decisions", "true", "2024-01-01"}, {"T1", "offices_close", "true", "2024-01-01"}});
    CHECK(ipsf::to_json(with_note) == ipsf::to_json(reordered));
    CHECK(ipsf::to_json(with_note).ends_with("}\n"));
    auto warned = score_sheet({});
    warned.warnings = {{{"contact-outside-episode"}, 3}};
    CHECK(json_of(warned)["warnings"].dump() == R"({"contact-outside-episode":3})");
    CHECK_FALSE(json_of(warned).contains("named_warnings"));
    warned.warnings[{"unknown-column", "coaches", "hobby"}] = 1;
    warned.warnings[{"unknown-column", "jobs", "hobby"}] = 1;
    warned.warnings[{"ids-look-alike", "teams", "team_id", 2, 5}] = 1;
    CHECK(json_of(warned)["warnings"].dump() ==
          R"({"contact-outside-episode":3,"ids-look-alike":1,"unknown-column":2})");
    CHECK(json_of(warned)["named_warnings"].dump() ==
          R"([{"kind":"ids-look-alike","table":"teams","name":"team_id","rows":[2,5],"count":1},)"
          R"({"kind":"unknown-column","table":"coaches","name":"hobby","count":1},)"
          R"({"kind":"unknown-column","table":"jobs","name":"hobby","count":1}])");
}
