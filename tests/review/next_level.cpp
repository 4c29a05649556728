// What a criterion and the total need for the next level, worked by hand from the tables of the criteria
// (rulebooks/fi-2021-11.toml).
#include "edition/small_edition.hpp"
#include "review/case.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <iterator>

using namespace review_case;

namespace {

ipsf::next_level next_of(int id, const sheet& items) {
    const auto next = criterion(score_sheet(items), id).next;
    REQUIRE(next);
    return *next;
}

const std::string& name_of_input(int id, std::size_t place) {
    static const auto edition = ipsf::embedded_edition("fi-2021-11");
    return edition->criteria[static_cast<std::size_t>(id) - 1].inputs[place].name;
}

}  // namespace

TEST_CASE("criterion 1: 25.5 clients is level 3 and needs at most 25") {
    const auto next = next_of(1, {{"clients_per_coach", "25.5"}});
    CHECK(next.level == 4);
    CHECK(next.row == "4");
    REQUIRE(next.changes.size() == 1);
    CHECK(next.changes[0].to == "<= 25");
    CHECK(next.changes[0].now == ipsf::fraction{51, 2});
    CHECK(next.changes[0].limit == ipsf::fraction{25, 1});
    CHECK_FALSE(next.changes[0].derived);
}

TEST_CASE("criterion 4: individual practitioners need one or two teams, the share of 80 % is enough already") {
    const auto next = next_of(4, {{"team_attachment", "individual_practitioners"}, {"attached_team_share", "80"}});
    CHECK(next.level == 3);
    REQUIRE(next.changes.size() == 1);
    CHECK(name_of_input(4, next.changes[0].input) == "team_attachment");
    CHECK(next.changes[0].to == "one_or_two_teams");
    CHECK(next.changes[0].limit == ipsf::fraction{3, 1});  // fourth of the choices
}

TEST_CASE("criterion 4: with one or two teams the share decides, in its own fraction") {
    const auto next =
        next_of(4, {{"team_attachment", "one_or_two_teams"}, {"attached_team_share", "37/50"}});  // 74 %: level 3
    CHECK(next.level == 4);
    REQUIRE(next.changes.size() == 1);
    CHECK(next.changes[0].to == ">= 75");
    CHECK(next.changes[0].limit == ipsf::fraction{3, 4});
}

TEST_CASE("criterion 5: as many more flags as the level needs, unknown ones first") {
    // Two met of five is level 2; level 3 needs one more, and asking about the records may be all it takes.
    const auto unknown_first = next_of(5, {{"weekly_team_meetings", "true"},
                                           {"shared_decisions", "false"},
                                           {"offices_close", "true"},
                                           {"raises_work_for_others", "false"}});
    CHECK(unknown_first.level == 3);
    REQUIRE(unknown_first.changes.size() == 1);
    CHECK(name_of_input(5, unknown_first.changes[0].input) == "records_integrated");
    CHECK_FALSE(unknown_first.changes[0].now);
    CHECK(unknown_first.changes[0].to == "true");

    // None met is level 1; level 2 needs two, the first in order.
    const auto two = next_of(5, {{"weekly_team_meetings", "false"},
                                 {"shared_decisions", "false"},
                                 {"records_integrated", "false"},
                                 {"offices_close", "false"},
                                 {"raises_work_for_others", "false"}});
    CHECK(two.level == 2);
    REQUIRE(two.changes.size() == 2);
    CHECK(name_of_input(5, two.changes[0].input) == "weekly_team_meetings");
    CHECK(name_of_input(5, two.changes[1].input) == "shared_decisions");
    CHECK(two.changes[0].now == ipsf::fraction{0, 1});
}

TEST_CASE("criterion 17: monthly tracking and four meetings need weekly tracking and a fifth") {
    const auto next = next_of(
        17, {{"employer_meetings_per_week", "4"}, {"job_seekers_per_coach", "9/4"}, {"tracking_review", "monthly"}});
    CHECK(next.level == 4);
    REQUIRE(next.changes.size() == 2);
    CHECK(next.changes[0].to == "weekly");
    CHECK(next.changes[1].to == ">= 5");
    CHECK(next.changes[1].limit == ipsf::fraction{5, 1});
}

TEST_CASE("criterion 17: of rows that take as many changes the first is named") {
    // 5 meetings, 2.9 seekers, weekly is level 4 (5 < 5.8): a sixth meeting (5a) or 2 for each job seeker (5b), one
    // change each.
    const auto next = next_of(
        17, {{"employer_meetings_per_week", "5"}, {"job_seekers_per_coach", "2.9"}, {"tracking_review", "weekly"}});
    CHECK(next.level == 5);
    CHECK(next.row == "5a");
}

TEST_CASE("a ratio that fails names the derived input and the value its numerator needs") {
    // An edition whose row 5a also asks for at least three job seekers: with 2.9 of them 5b is nearer.
    std::ifstream file(IPSF_SOURCE_DIR "/rulebooks/fi-2021-11.toml");
    std::string toml{std::istreambuf_iterator<char>(file), {}};
    const std::string asks = "employer_meetings_per_week = \">= 6\"";
    const auto at = toml.find(asks, toml.find("id = \"5a\""));
    REQUIRE(at != std::string::npos);
    toml.insert(at, "job_seekers_per_coach = \">= 3\", ");
    const auto edition = ipsf::read_edition(toml, "stricter");
    const auto scored = ipsf::score(
        edition, false, nullptr,
        given({{"employer_meetings_per_week", "5"}, {"job_seekers_per_coach", "2.9"}, {"tracking_review", "weekly"}}),
        options("2024-06-30"));
    const auto next = criterion(scored, 17).next;
    REQUIRE(next);
    CHECK(next->row == "5b");
    REQUIRE(next->changes.size() == 1);
    CHECK(name_of_input(17, next->changes[0].input) == "employer_meetings_per_week");
    CHECK(next->changes[0].derived == "meetings_per_job_seeker");
    CHECK(next->changes[0].to == ">= 2");
    CHECK(next->changes[0].limit == ipsf::fraction{29, 5});  // 2 x 2.9
}

TEST_CASE("criterion 21: eight employed clients need ten, whatever the share") {
    const auto next = next_of(21, {{"permanent_open_market_share", "85"}, {"employed_clients", "8"}});
    CHECK(next.level == 2);  // the lowest level above 1
    REQUIRE(next.changes.size() == 1);
    CHECK(name_of_input(21, next.changes[0].input) == "employed_clients");
    CHECK(next.changes[0].to == ">= 10");
    CHECK(next.changes[0].limit == ipsf::fraction{10, 1});
}

TEST_CASE("criterion 21: no number just exceeds 95 %") {
    const auto next = next_of(21, {{"permanent_open_market_share", "95"}, {"employed_clients", "12"}});
    CHECK(next.level == 5);
    REQUIRE(next.changes.size() == 1);
    CHECK(next.changes[0].to == "> 95");
    CHECK_FALSE(next.changes[0].limit);
}

TEST_CASE("named choices are written as their value in force") {
    const sheet items{{"met_after_four_months_share", "50"},
                      {"contacts_per_month_first_year", "1"},
                      {"first_month_weeks_met_share", "79"}};
    const auto next = next_of(23, items);
    CHECK(next.level == 4);
    REQUIRE(next.changes.size() == 1);
    CHECK(next.changes[0].to == ">= 80");
    CHECK(next.changes[0].limit == ipsf::fraction{4, 5});
    const auto stricter = criterion(score_sheet(items, "2024-06-30", {{"practice_share", "90"}}), 23).next;
    REQUIRE(stricter);
    CHECK(stricter->changes.at(0).to == ">= 90");
}

TEST_CASE("unknown inputs count as changes") {
    // 3 meetings, tracking unknown: level 2 whatever the tracking; level 3 needs a fourth meeting and monthly tracking.
    const auto next = next_of(17, {{"employer_meetings_per_week", "3"}, {"job_seekers_per_coach", "10"}});
    CHECK(next.level == 3);
    REQUIRE(next.changes.size() == 2);
    CHECK_FALSE(next.changes[0].now);
    CHECK(next.changes[0].to == "monthly, weekly");
    CHECK_FALSE(next.changes[0].limit);  // one of two choices
    CHECK(next.changes[1].to == ">= 4");
}

TEST_CASE("there is no next level above 5, and none where a rating is not what the inputs give") {
    CHECK_FALSE(criterion(score_sheet({{"clients_per_coach", "20"}}), 1).next);
    CHECK_FALSE(criterion(score_sheet({{"clients_per_coach", "22"}, {"rating.1", "3"}}), 1).next);  // the inputs give 4
    const auto agreeing = criterion(score_sheet({{"clients_per_coach", "22"}, {"rating.1", "4"}}), 1).next;
    REQUIRE(agreeing);
    CHECK(agreeing->level == 5);
}

TEST_CASE("the way to the next level takes the smallest changes first") {
    // Criterion 2 is 3 (89 %: one change for a point), criterion 5 is 1 (none met: two changes for a point), criterion
    // 1 is 4 (one change).
    sheet items = rated(rated(rated(all_rated(4), 1, 0), 2, 0), 5, 0);
    for (const auto& [item, value] : sheet{{"clients_per_coach", "22"},
                                           {"coaching_time_share", "89"},
                                           {"weekly_team_meetings", "false"},
                                           {"shared_decisions", "false"},
                                           {"records_integrated", "false"},
                                           {"offices_close", "false"},
                                           {"raises_work_for_others", "false"}})
        items.emplace_back(item, value);
    // 22 x 4 + 4 + 3 + 1 = 96: four points to 100; each once gives three, so all of them are named.
    const auto all = score_sheet(items).reviews[0].totals[0].way;
    REQUIRE(all);
    CHECK(all->level == "good");
    CHECK(all->points == 4);
    CHECK(all->criteria == std::vector<int>{1, 2, 5});
    // Two more points from ratings: 98, two points to go, the two cheapest are enough.
    const auto enough = score_sheet(rated(rated(items, 7, 5), 8, 5)).reviews[0].totals[0].way;
    REQUIRE(enough);
    CHECK(enough->points == 2);
    CHECK(enough->criteria == std::vector<int>{1, 2});
}

TEST_CASE("the way up ends at the highest level, and cannot tell how to lift a rating") {
    CHECK_FALSE(score_sheet(all_rated(5)).reviews[0].totals[0].way);
    const auto way = score_sheet(all_rated(4)).reviews[0].totals[0].way;
    REQUIRE(way);
    CHECK(way->level == "exemplary");
    CHECK(way->points == 15);
    CHECK(way->criteria.empty());
}

TEST_CASE("a limit on whole numbers that is itself too little, or too much, needs the next whole number") {
    const auto edition =
        ipsf::read_edition(small_edition::with("people = \"> 9\"", "people = \"(9..12)\""), small_edition::name);
    const auto people_for_level_4 = [&](const std::string& people) {
        const sheet items{{"tracking", "monthly"}, {"part", "80"}, {"phases", "2"}, {"people", people}};
        const auto scored = ipsf::score(edition, true, nullptr, given(items), options("2024-06-30"));
        const auto next = criterion(scored, 17).next;
        REQUIRE(next);
        CHECK(next->level == 4);
        CHECK(next->row == "4");
        REQUIRE(next->changes.size() == 1);
        CHECK(next->changes[0].now == ipsf::fraction{std::stoll(people), 1});
        return next->changes[0].limit;
    };
    CHECK(people_for_level_4("9") == ipsf::fraction{10, 1});
    CHECK(people_for_level_4("0") == ipsf::fraction{10, 1});
    CHECK(people_for_level_4("12") == ipsf::fraction{11, 1});
    CHECK(people_for_level_4("40") == ipsf::fraction{11, 1});
}
