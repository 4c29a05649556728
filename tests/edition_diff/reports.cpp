// The difference of editions, of reviews, and sensitivity, as JSON, CSV and text.
#include "edition_diff/changed_edition.hpp"
#include "review/case.hpp"
#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <ipsf/report.hpp>

#include <nlohmann/json.hpp>

using namespace changed_edition;
using namespace review_case;
using nlohmann::json;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The services of two teams by the circular: T1 with 65 % in the community, T2 with 80 %; all else rated.
ipsf::review_difference two_services() {
    std::vector<ipsf::given_answer> answers = given(rated(rated(all_rated(4), 24, 0), 1, 3));
    for (const auto& [team, share] : {std::pair("T1", "65"), std::pair("T2", "80")}) {
        ipsf::given_answer answer;
        answer.team = team;
        answer.item = "community_time_share";
        answer.value = share;
        answers.push_back(answer);
    }
    return ipsf::compare_reviews(original(), changed({community_limit("70")}), two_teams().get(), answers,
                                 options("2024-06-30"));
}

}  // namespace

TEST_CASE("a change as JSON, CSV and text, in both languages") {
    const auto changes = ipsf::compare_editions(*original(), *changed({community_limit("70")}));
    const auto& one = changes.changes.at(0);
    const auto written = json::parse(ipsf::to_json(changes));
    CHECK(written["before"]["id"] == "fi-2021-11");
    CHECK(written["before"]["hash"] == original()->hash);
    REQUIRE(written["changes"].size() == 1);
    const auto& change = written["changes"][0];
    CHECK(change["kind"] == "limits");
    CHECK(change["criterion"] == 24);
    CHECK(change["key"] == "row.5.when.community_time_share");
    CHECK(change["language"].is_null());
    CHECK(change["about"]["en"] == one.about.en);
    CHECK(change["before"] == ">= 65");
    CHECK(change["after"] == ">= 70");
    CHECK(change["after_at"]["line"] == one.after_at.line);
    CHECK(change["after_at"]["column"] == one.after_at.column);
    CHECK(change["after_at"]["file"] == one.after_file);

    const auto place = "[line " + std::to_string(one.before_at.line) + "]";
    const auto english = ipsf::to_text(changes, ipsf::language::en);
    CHECK(has(english, "Limits and rows"));
    CHECK(has(english, one.about.en));
    CHECK(has(english, "   Before   ≥ 65 % " + place + "\n   Now      ≥ 70 % " + place + "\n"));
    const auto finnish = ipsf::to_text(changes, ipsf::language::fi);
    CHECK(has(finnish, "Rajat ja rivit"));
    CHECK(has(finnish, "   Ennen    ≥ 65 % [rivi "));

    const auto line = std::to_string(one.before_at.line) + "," + std::to_string(one.before_at.column);
    const auto csv = ipsf::to_csv(changes);
    CHECK(has(csv,
              "kind,criterion,key,language,about_fi,about_en,before,after,before_line,before_column,after_line,after_"
              "column,before_file,"
              "after_file\r\n"));
    CHECK(has(csv, "limits,24,row.5.when.community_time_share,,"));
    CHECK(has(csv, ",>= 65,>= 70," + line + "," + line + "," + one.before_file + "," + one.after_file + "\r\n"));
}

TEST_CASE("what is new or dropped says so") {
    const auto text =
        ipsf::to_text(ipsf::compare_editions(*original(), *ipsf::embedded_edition("ips25-2008")), ipsf::language::en);
    CHECK(has(text, "Client process\n   Dropped  6 phases"));  // the end among them
    CHECK(has(text,
              "Criterion 6, level 4, row 4a\n   New      Contact with vocational rehabilitation counsellors about "
              "clients: "));
    CHECK(has(text, "Criterion 21, input \"Employed clients\"\n   Dropped  employed_clients, measure ["));
    const auto level_2 = text.find("Criterion 3, level 2: Phases that every coach carries out\n   Dropped  0 [");
    REQUIRE(level_2 != std::string::npos);
    CHECK(has(text, "Criterion 3, level 2: Of the six phases, those that every coach carries out\n   New      0 ["));
    CHECK_FALSE(has(text.substr(level_2, 400), "   Before "));
    const auto finnish =
        ipsf::to_text(ipsf::compare_editions(*ipsf::embedded_edition("ips25-2008"), *original()), ipsf::language::fi);
    CHECK(has(finnish,
              "Kriteeri 6, taso 4, rivi 4a\n   Poistuu  Yhteydenpito ammatillisen kuntoutuksen yhteyshenkilöihin "
              "asiakkaiden asioissa:\n            Viikoittain ["));
    CHECK(has(finnish, "   Uusi     employed_clients, mittari ["));
}

TEST_CASE("another input is no change of the one there was, even in the same words") {
    ipsf::edition_difference made;
    const auto add = [&](const std::string& key) -> ipsf::edition_change& {
        auto& one = made.changes.emplace_back();
        one.kind = ipsf::change_kind::limits;
        one.key = "row.2.when." + key;
        one.about = {"Vaiheita", "Phases"};
        return one;
    };
    add("old_phases").before = "0";
    add("new_phases").after = "0";
    CHECK(has(ipsf::to_text(made, ipsf::language::en),
              "Phases (old_phases)\n   Dropped  0\nPhases (new_phases)\n   New      0\n"));
}

TEST_CASE("limits, choices and kinds are read in words") {
    const auto differ = [&](const ipsf::edition& now) { return ipsf::compare_editions(*original(), now); };
    const auto finnish = ipsf::to_text(differ(*ipsf::embedded_edition("ips25-2008")), ipsf::language::fi);
    CHECK(has(finnish, "Kriteeri 24, taso 2: Lähiyhteisössä tehdyn työajan osuus (%)\n   Ennen    ≥ 30 % ["));
    CHECK(has(finnish, "   Ennen    koko tiimin luvuista ["));
    CHECK(has(finnish, "   Poistuu  kyllä ["));
    CHECK(has(finnish, ", kyllä tai ei ["));
    for (const char* key : {"counts", "true", "counsellor_contact weekly", "flag", ">="})
        CHECK_FALSE(has(finnish, key));
}

TEST_CASE("what another period of a job moves is said beside the criterion") {
    // Met on job day 5: not within three days, but within ten; all else of criterion 23 is answered as level 5 asks.
    const auto history = ipsf::test::history_fixture()
                             .coach("C1", "T1")
                             .episode("E1", "C1")
                             .job("J1", "E1", "2024-03-01")
                             .contact("2024-03-06", "C1", ipsf::party::client, {.episode = "E1"})
                             .build();
    auto items = rated(all_rated(4), 23, 0);
    for (const char* share : {"first_month_weeks_met_share", "met_week_before_share", "end_contact_share",
                              "met_after_four_months_share", "met_after_first_month_share"})
        items.emplace_back(share, "100");
    items.emplace_back("contacts_per_month_first_year", "1");
    items.emplace_back("support_tapered", "true");
    const auto ten_days = changed({{"[counting]", "days_after_job_start = [0, 3]", "days_after_job_start = [0, 10]"}});
    const auto compared = ipsf::compare_reviews(original(), ten_days, &history, given(items), options("2024-06-30"));
    REQUIRE(compared.reviews.size() == 1);
    CHECK((compared.reviews[0].before.low[22] == 4 && compared.reviews[0].after.low[22] == 5));
    const auto english = ipsf::to_text(compared, ipsf::language::en);
    CHECK(has(english, "       changed: counted by: The first days of a job, from its start\n"));
    CHECK(has(english, "What is counted"));
    const auto finnish = ipsf::to_text(compared, ipsf::language::fi);
    CHECK(has(finnish, "       muutettu: laskentaperuste: Päivät heti työn alettua, päiviä alusta\n"));
    CHECK(has(finnish, "Mitä lasketaan"));
}

TEST_CASE("a text that changed in one language only is shown to readers of both") {
    const auto finnish_only =
        ipsf::compare_editions(*original(), *changed({{"id = 1\n", "fi = \"Asiakasmäärä\"", "fi = \"Asiakkaita\""}}));
    CHECK(has(ipsf::to_text(finnish_only, ipsf::language::en),
              "Criterion 1: title (in Finnish)\n   Before   Asiakasmäärä"));
    const auto both = ipsf::compare_editions(
        *original(),
        *changed({{"id = 1\n", "fi = \"Asiakasmäärä\", en = \"Caseload\"", "fi = \"Asiakkaita\", en = \"Clients\""}}));
    CHECK(has(ipsf::to_text(both, ipsf::language::en), "Criterion 1: title\n   Before   Caseload"));
    CHECK_FALSE(has(ipsf::to_text(both, ipsf::language::en), "Asiakkaita"));
    CHECK(has(ipsf::to_text(both, ipsf::language::fi), "Kriteeri 1: nimi\n   Ennen    Asiakasmäärä"));
}

TEST_CASE("editions that say the same are said to") {
    const auto none = ipsf::compare_editions(*original(), *original());
    CHECK(json::parse(ipsf::to_json(none))["changes"].empty());
    CHECK(has(ipsf::to_text(none, ipsf::language::en), "The editions say the same."));
    CHECK(has(ipsf::to_text(none, ipsf::language::fi), "Kriteeristöt sanovat saman."));
}

// T1: 95 + 5 = 100, good, becomes 99, fair. T2 has level 5 by both.
TEST_CASE("teams that move, as JSON, CSV and text") {
    const auto compared = two_services();
    const auto written = json::parse(ipsf::to_json(compared));
    CHECK(written["changes"].size() == 1);
    CHECK(written["counts"]["reviews"] == 2);
    CHECK(written["counts"]["moved"] == 1);
    CHECK(written["counts"]["levels"] == 1);
    CHECK(written["counts"]["totals"] == json({{"moved", 1}, {"rise", 0}, {"fall", 1}}));
    CHECK(written["counts"]["criteria"] == json::array({{{"id", 24}, {"moved", 1}, {"rise", 0}, {"fall", 1}}}));
    CHECK(written["dates"].size() == 1);
    CHECK(written["dates"][0]["as_of"] == "2024-06-30");
    CHECK(written["before"]["choices"]["practice_share"] == "80");
    REQUIRE(written["reviews"].size() == 2);
    const auto& first = written["reviews"][0];
    CHECK(first["team"] == "T1");
    CHECK(first["as_of"] == "2024-06-30");
    CHECK(first["before"] == json({{"total_low", 100}, {"total_high", 100}, {"levels", {"good"}}}));
    CHECK(first["after"] == json({{"total_low", 99}, {"total_high", 99}, {"levels", {"fair"}}}));
    CHECK(first["changes_level"] == true);
    CHECK(first["criteria"] ==
          json::array({{{"id", 24}, {"before", {{"low", 5}, {"high", 5}}}, {"after", {{"low", 4}, {"high", 4}}}}}));
    CHECK(written["reviews"][1]["criteria"].empty());
    CHECK(written["reviews"][1]["changes_level"] == false);

    const auto csv = ipsf::to_csv(compared);
    CHECK(has(csv,
              "as_of,team_id,total_low_before,total_high_before,total_low_after,total_high_after,level_before,level_"
              "after,changes_level,"
              "criteria_moved,low_before_1,high_before_1,low_after_1,high_after_1,low_before_2"));
    CHECK(has(csv, "\r\n2024-06-30,T1,100,100,99,99,good,fair,true,24,3,3,3,3,4,4,4,4,"));
    CHECK(has(csv, "\r\n2024-06-30,T2,100,100,100,100,good,good,false,,3,3,3,3,"));

    const auto text = ipsf::to_text(compared, ipsf::language::en);
    CHECK(has(text, "The level changes                                             1\n"));
    CHECK(has(text,
              " 24  Services in the local community                                 1         0         1         0\n  "
              "     changed: "
              "limits and rows 1\n"));
    CHECK(text.find("Who moves") < text.find("Limits and rows"));
    CHECK_FALSE(has(text, "Wider:"));
    CHECK(has(text, "2024-06-30  team T1  Good → Fair"));
    CHECK(has(text, "100 → 99\n   24: 5 → 4\n"));
    CHECK_FALSE(has(text, "team T2"));
    CHECK(has(ipsf::to_text(compared, ipsf::language::fi), "2024-06-30  tiimi T1  Hyvä → Kohtalainen"));
}

// By the international scale criteria 3, 6, 18 and 21 ask for other things, of which this sheet says nothing.
TEST_CASE("a criterion that moves names what changed") {
    const sheet known = {{"phases_delivered", "5"}, {"community_time_share", "30"}};
    const auto other = ipsf::embedded_edition("ips25-2008");
    const auto text = ipsf::to_text(
        ipsf::compare_reviews(original(), other, nullptr, given(known), options("2024-06-30")), ipsf::language::en);
    // Five phases are level 5; the six of the other edition are unknown.
    CHECK(has(text,
              "  3  Comprehensive service                                           1         0         1         1\n"
              "       changed: limits and rows 8, inputs 2\n"));
    // 30 % is level 2, by the other edition 1; the answer is a whole team's, so that `averaging` cannot matter here,
    // but it could.
    CHECK(has(text, "       changed: limits and rows 1, choice: What criteria 17 and 24 are scored from"));
    CHECK(has(text, "Wider: by the later edition the score depends on something"));
    CHECK(has(text, "\n   3: 5 → 1–5, 24: 2 → 1\n"));
    CHECK(has(text, "Limits and rows"));
    CHECK(has(text, "Changes that move no score"));
    CHECK_FALSE(has(text, "Reading R5\n"));
}

TEST_CASE("a what-if is marked") {
    const std::vector<ipsf::rule_change> rules = {{24, "5", "community_time_share", ">= 70"}};
    const auto what_if = ipsf::with_changes(original(), rules);
    const auto changes = ipsf::compare_editions(*original(), *what_if);
    REQUIRE(changes.changes.size() == 1);
    CHECK(changes.changes[0].after == ">= 70");
    CHECK(changes.changes[0].after_at == changes.changes[0].before_at);
    const auto written = json::parse(ipsf::to_json(changes));
    CHECK_FALSE(written["before"].contains("what_if"));
    CHECK(written["after"]["what_if"]["en"] == what_if->what_if.en);
    CHECK(has(ipsf::to_text(changes, ipsf::language::fi), "Entä jos: "));

    const auto reviews =
        ipsf::compare_reviews(original(), what_if, nullptr, given(all_rated(4)), options("2024-06-30"));
    CHECK(has(ipsf::to_csv(reviews), ",high_after_25,what_if_after\r\n"));
    CHECK(has(
        ipsf::to_csv(reviews),
        ",4,4,4,4,\"criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)\"\r\n"));
    const auto back = ipsf::compare_reviews(what_if, original(), nullptr, given(all_rated(4)), options("2024-06-30"));
    CHECK(has(ipsf::to_csv(back), ",high_after_25,what_if_before\r\n"));
}

TEST_CASE("an edition that does not cover a date is marked") {
    const auto compared =
        ipsf::compare_reviews(original(), original(), nullptr, given(all_rated(4)), options("2019-06-30"));
    const auto written = json::parse(ipsf::to_json(compared));
    CHECK(written["before"]["out_of_date"] == true);
    CHECK(written["after"]["out_of_date"] == true);
    CHECK(has(ipsf::to_text(compared, ipsf::language::en), "fi-2021-11: not in force on every date"));
    CHECK_FALSE(json::parse(ipsf::to_json(two_services()))["before"].contains("out_of_date"));
}

// 64.5 % in the community: level 4, by rounding 5; 24 x 4 + 4 = 100 becomes 101.
TEST_CASE("sensitivity stands in each review only when it is asked for") {
    auto items = rated(all_rated(4), 24, 0);
    items.emplace_back("community_time_share", "64.5");
    const auto scored = ipsf::score(original(), true, nullptr, given(items), options("2024-06-30"));
    const auto found = ipsf::find_sensitivity(original(), true, nullptr, given(items), options("2024-06-30"));
    CHECK_FALSE(json::parse(ipsf::to_json(scored))["reviews"][0].contains("sensitivity"));
    auto written = json::parse(ipsf::to_json(found));
    const auto sensitivity = written["reviews"][0]["sensitivity"];
    CHECK(sensitivity["combinations"] == 1728);
    CHECK(sensitivity["effects"].size() ==
          5 + 1 + 3 * 2);  // of two words, of a number with one and with two alternatives
    CHECK(sensitivity["criteria"].size() == 25);
    for (const auto& effect : sensitivity["effects"]) {
        if (effect["choice"] != "edge") continue;
        CHECK(effect["value"] == "round-half-up");
        CHECK(effect["criteria"] == json::array({{{"id", 24}, {"low", 5}, {"high", 5}}}));
        CHECK(effect["total_low"] == 101);
        CHECK(effect["levels"] == json::array({"good"}));
    }
    CHECK(sensitivity["criteria"][23]["choices"] == json::array({"edge"}));
    CHECK(sensitivity["criteria"][23]["from_choices"] == 1);
    CHECK(sensitivity["criteria"][23]["from_unknown"] == 0);
    CHECK(sensitivity["criteria"][23]["readings"] == json(original()->criteria[23].readings));
    CHECK(sensitivity["worst"] == json({{"total", 100}, {"level", "good"}, {"choices", json::object()}}));
    CHECK(sensitivity["best"] == json({{"total", 101}, {"level", "good"}, {"choices", {{"edge", "round-half-up"}}}}));
    // Everything else is as without it.
    written["reviews"][0].erase("sensitivity");
    CHECK(written == json::parse(ipsf::to_json(scored)));

    const auto text = ipsf::to_text(found, ipsf::language::en);
    CHECK(has(text, "What rests on a choice or a reading"));
    CHECK(has(text,
              "Total as reviewed                 100 (Good)\n"
              "Lowest by other choices           100 (Good)\n"
              "Highest by other choices          101 (Good)\n"
              "                                  Which value is compared with the limits: the value rounded to\n"
              "                                  whole units (edge = round-half-up)\n"));
    CHECK(has(text,
              "\nedge = round-half-up                                                                      101 (Good)\n"
              "     24: 4 → 5\n     Which value is compared with the limits: the value rounded to whole units\n"));
    CHECK(has(text,
              "Alone these change no score\n"
              "  Criterion 1 counts as a coach's clients those with a contact in the last so many days; 0: all\n"
              "  (active_within_days): 0 → 28\n"
              "  Months for which a reviewer's answer stays valid (answers_valid_months): 12 → 6 or 24\n"));
    CHECK(has(text,
              " 24  Services in the local community                                       0           1         4–5\n"
              "     Which value is compared with the limits (edge)\n     readings R1, R14\n"));
    // R10 is of criterion 6 alone; R14 of criterion 24, whose score is open.
    CHECK(has(text, "\n  R10  6\n"));
    CHECK_FALSE(has(text, "\n  R14  "));
    CHECK_FALSE(has(ipsf::to_text(scored, ipsf::language::en), "What rests on"));
    CHECK(has(ipsf::to_text(found, ipsf::language::fi), "Mikä riippuu valinnasta tai tulkinnasta"));
}
