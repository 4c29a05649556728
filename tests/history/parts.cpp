// Which rows a part keeps, and what may be asked of it.
#include "history/content.hpp"
#include "support/catch.hpp"

#include <ipsf/history_builder.hpp>
#include <ipsf/part.hpp>
#include <ipsf/review.hpp>

#include <algorithm>

namespace {

using ipsf::cell_value;
using ipsf::history_builder;
using ipsf::table_kind;
using history_pointer = std::shared_ptr<const ipsf::history>;
using names = std::vector<std::string>;

struct row_of_whole {
    bool kept;  // in the part of team T1
    table_kind table;
    std::vector<cell_value> cells;
};

// Team T1 has the coaches A and B. Of the other teams' coaches, C worked with clients of T1 and D was at a mentoring of
// T1; F did neither.
const std::vector<row_of_whole> rows_of_whole = {
    {true, table_kind::teams, {"T1", "North"}},  // asked for
    {true, table_kind::teams, {"T2", "West"}},   // C's, and C's row is kept
    {true, table_kind::teams, {"T3", "East"}},   // D's
    {false, table_kind::teams, {"T4", "South"}},
    {true, table_kind::coaches, {"A", "T1"}},
    {true, table_kind::coaches, {"B", "T1", "0.5"}},  // of the team, though without clients
    {true, table_kind::coaches, {"C", "T2"}},         // named by E2 and E3
    {true, table_kind::coaches, {"D", "T3"}},         // named by T1's mentoring
    {false, table_kind::coaches, {"F", "T4"}},
    {true, table_kind::episodes, {"E1", "K1", "A", "2024-01-01"}},  // A's
    {true, table_kind::episodes, {"E2", "K2", "C", "2024-01-01"}},  // A's for a while
    {true,
     table_kind::episodes,
     {"E3", "K3", "C", "2024-01-01", "", "", "", "H3"}},  // A met an employer for this client
    {false, table_kind::episodes, {"E4", "K4", "C", "2024-01-01", "", "", "", "H4"}},
    {false, table_kind::episodes, {"E5", "K1", "D", "2024-01-01"}},  // another episode of A's client
    {true, table_kind::transfers, {"E2", "2024-03-01", "A"}},
    {true, table_kind::transfers, {"E2", "2024-04-01", "C"}},  // of A's episode, to somebody else
    {false, table_kind::transfers, {"E3", "2024-05-01", "D"}},
    {true, table_kind::phases, {"E1", "2024-01-01", "2"}},
    {true, table_kind::phases, {"E3", "2024-01-01", "3"}},  // A's meeting counts because E3 is in job search
    {false, table_kind::phases, {"E4", "2024-01-01", "3"}},
    {true, table_kind::contacts, {"2024-02-01", "A", "client", "E1"}},
    {true, table_kind::contacts, {"2024-02-02", "C", "client", "E1"}},  // A's client, met by C
    {true, table_kind::contacts, {"2024-02-03", "A", "employer", "E3", "", "", "", "", "W3"}},
    {false,
     table_kind::contacts,
     {"2024-02-04", "C", "employer", "E3", "", "", "", "", "W4"}},  // the same client, by C
    {true, table_kind::contacts, {"2024-02-05", "A", "employer", ""}},
    {false, table_kind::contacts, {"2024-02-06", "C", "employer", ""}},
    {false, table_kind::contacts, {"2024-02-07", "D", "client", "E5"}},
    {true, table_kind::jobs, {"J2", "E2", "W2", "2024-05-01"}},  // began with C; the episode was A's
    {false, table_kind::jobs, {"J3", "E3", "W5", "2024-05-01"}},
    {true, table_kind::studies, {"E1", "2024-02-01"}},
    {false, table_kind::studies, {"E3", "2024-02-01"}},
    {true, table_kind::forms, {"E1", "referral", "2024-01-01"}},
    {false, table_kind::forms, {"E3", "referral", "2024-01-01"}},
    {true, table_kind::signals, {"E2", "2024-02-01", "job_lead"}},
    {false, table_kind::signals, {"E4", "2024-02-01", "job_lead"}},
    {true, table_kind::work_time, {"A", "2024-02-01", "60"}},
    {false, table_kind::work_time, {"C", "2024-02-01", "60"}},  // C's row is only there to be referred to
    {true, table_kind::team_events, {"T1", "2024-02-01", "field_mentoring", "D"}},
    {false, table_kind::team_events, {"T2", "2024-02-01", "field_mentoring", "A"}},
    {true, table_kind::answers, {"T1", "rating.17", "4", "2024-06-30"}},
    {false, table_kind::answers, {"T2", "rating.17", "5", "2024-06-30"}},
};

history_pointer history_of(bool only_kept) {
    history_builder builder;
    for (const auto& [kept, table, cells] : rows_of_whole)
        if (kept || !only_kept) builder.add_row(table, cells);
    return builder.finish();
}

history_pointer loaded_for(const names& teams) {
    history_builder builder({.teams = teams});
    for (const auto& [kept, table, cells] : rows_of_whole) builder.add_row(table, cells);
    return builder.finish();
}

history_pointer part_for(const ipsf::history& whole, const names& teams) {
    return ipsf::part_of(whole, gsl::span<const std::string>(teams));
}

template <typename Call>
names rules_of(Call call) {
    try {
        call();
    } catch (const ipsf::refused& why) {
        names rules;
        for (const auto& one : why.problems()) rules.push_back(one.rule);
        return rules;
    }
    return {};
}

names ids_of(const ipsf::history& from, const std::vector<ipsf::id_index>& teams) {
    names ids;
    for (const auto team : teams) ids.push_back(from.team_ids.text(team));
    return ids;
}

ipsf::review_set score(const ipsf::history& from, const names& teams,
                       const std::vector<ipsf::given_answer>& answers = {}) {
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-06-30");
    options.teams = teams;
    return ipsf::score(ipsf::embedded_edition("fi-2021-11"), true, &from, answers, options);
}

}  // namespace

TEST_CASE("a part has the rows its teams need and those they refer to, and no other row or id") {
    const auto part = part_for(*history_of(false), {"T1"});
    CHECK(ipsf::test::content_of(*part) == ipsf::test::content_of(*history_of(true)));
    CHECK(part->team_ids.size() == 3);
    CHECK(part->coach_ids.size() == 4);
    CHECK(part->episode_ids.size() == 3);
    CHECK(part->client_ids.size() == 3);
    CHECK(part->job_ids.size() == 1);
    CHECK(part->employer_ids.size() == 2);   // W2 and W3
    CHECK(part->care_team_ids.size() == 1);  // H3
    // Rows keep their order.
    CHECK(part->contacts.row[part->contacts.place_of(
              part->contacts.of(part->episode_ids.find("E3"), ipsf::contact_kind::employer).front())] == 2);
}

TEST_CASE("a history is loaded for some teams") {
    const auto part = loaded_for({"T1"});
    CHECK(ipsf::test::content_of(*part) == ipsf::test::content_of(*history_of(true)));
    CHECK(part->part_teams.has_value());
    CHECK(rules_of([] { (void)loaded_for({"T1", "T9"}); }) == names{"unknown-team"});
    CHECK_FALSE(loaded_for({})->part_teams.has_value());

    auto next = history_builder::continuing(history_of(false), {.teams = {"T1"}});
    next.add_row(table_kind::contacts, std::vector<cell_value>{"2024-06-01", "C", "employer", "E4"});
    CHECK(ipsf::test::content_of(*next.finish()) == ipsf::test::content_of(*part));
}

TEST_CASE("rows of other teams are checked too") {
    history_builder builder({.teams = {"T1"}});
    for (const auto& [kept, table, cells] : rows_of_whole) builder.add_row(table, cells);
    builder.add_row(table_kind::contacts, std::vector<cell_value>{"2024-06-01", "Z", "employer"});
    CHECK(rules_of([&] { (void)builder.finish(); }) == names{"unknown-reference"});
}

TEST_CASE("a missing table stays missing, an empty one stays empty") {
    history_builder builder;
    builder.add_row(table_kind::coaches, std::vector<cell_value>{"A", "T1"});
    builder.present(table_kind::episodes);
    builder.present(table_kind::jobs);
    const auto whole = builder.finish();
    const auto part = part_for(*whole, {"T1"});
    CHECK(part->present == whole->present);
    CHECK_FALSE(part->has(table_kind::contacts));
    CHECK(part->has(table_kind::jobs));
}

TEST_CASE("warnings of a part are those of its rows") {
    history_builder builder;
    for (const auto* coach : {"A", "C"}) {
        builder.add_row(table_kind::coaches, std::vector<cell_value>{coach, coach == std::string("A") ? "T1" : "T2"});
        builder.add_row(table_kind::work_time,
                        std::vector<cell_value>{coach, "2024-01-01", "10081"});  // a week has 10080 minutes
    }
    builder.present(table_kind::episodes);
    builder.warn({"unknown-column"});  // of a file
    const auto whole = builder.finish();
    CHECK(by_kind(whole->warnings) ==
          std::map<std::string, std::int64_t>{{"unknown-column", 1}, {"work-time-above-week", 2}});
    CHECK(by_kind(part_for(*whole, {"T1"})->warnings) ==
          std::map<std::string, std::int64_t>{{"work-time-above-week", 1}});
}

TEST_CASE("a part reviews its own teams and refuses others") {
    const auto whole = history_of(false);
    const auto part = part_for(*whole, {"T1"});
    CHECK(score(*part, {}).reviews.size() == 1);
    CHECK(score(*part, {"T1"}).reviews.front().team == "T1");
    // T2 has a row, T4 has none: both belong to other parts.
    CHECK(rules_of([&] { (void)score(*part, {"T1", "T2", "T4"}); }) == names{"not-in-this-part", "not-in-this-part"});
    CHECK(rules_of([&] { (void)part_for(*part, {"T2"}); }) == names{"not-in-this-part"});
    CHECK(rules_of([&] { (void)part_for(*whole, {"T1", "T9", "T8"}); }) == names{"unknown-team", "unknown-team"});
    ipsf::review_options options;
    options.as_of = *ipsf::parse_day("2024-06-30");
    options.teams = {"T2"};
    CHECK(rules_of([&] { (void)ipsf::find_measured_team(*ipsf::embedded_edition("fi-2021-11"), *part, options); }) ==
          names{"not-in-this-part"});
    CHECK(score(*part_for(*whole, {}), {}).reviews.empty());
    CHECK(ids_of(*whole, whole->teams_on(ipsf::latest_day)).size() == 4);
}

TEST_CASE("the message about a team of another part says what to do") {
    try {
        (void)score(*part_for(*history_of(false), {"T1"}), {"T2"});
        FAIL("not refused");
    } catch (const ipsf::refused& why) {
        CHECK(std::string(why.what()) ==
              "The history is a part that was not made for the team \"T2\"; ask the part that was, or the whole "
              "history.");
    }
}

TEST_CASE("answers given for teams of other parts are left to those") {
    const auto whole = history_of(false);
    const std::vector<ipsf::given_answer> answers = {{"T1", "rating.17", "2", {}, "", 1},
                                                     {"T4", "rating.17", "3", {}, "", 2}};
    const auto score_of_17 = [](const ipsf::review_set& scored) { return scored.reviews.front().criteria[16].rating; };
    CHECK(score_of_17(score(*part_for(*whole, {"T1"}), {}, answers)) == 2);
    CHECK(score_of_17(score(*part_for(*whole, {"T4"}), {}, answers)) == 3);
}

TEST_CASE("a part that is continued stays a part") {
    auto builder = history_builder::continuing(part_for(*history_of(false), {"T1"}));
    builder.add_row(table_kind::contacts, std::vector<cell_value>{"2024-06-01", "A", "client", "E1"});
    builder.add_row(table_kind::coaches, std::vector<cell_value>{"G", "T5"});
    builder.add_row(table_kind::teams, std::vector<cell_value>{"T5"});
    const auto next = builder.finish();
    CHECK(ids_of(*next, next->teams_on(ipsf::latest_day)) == names{"T1"});
    CHECK(rules_of([&] { (void)score(*next, {"T5"}); }) == names{"not-in-this-part"});
    CHECK(next->contacts.size() == 5);
}

TEST_CASE("ids keep the order they have in the whole") {
    // Ids that are not all integers are ordered bytewise: "10" before "9". In the part they all are integers.
    history_builder builder;
    for (const auto* team : {"9", "10", "x"})
        builder.add_row(table_kind::coaches, std::vector<cell_value>{std::string_view(team), std::string_view(team)});
    builder.present(table_kind::episodes);
    const auto whole = builder.finish();
    const auto part = part_for(*whole, {"9", "10"});
    CHECK(ids_of(*part, part->teams_on(ipsf::latest_day)) == names{"10", "9"});
    const auto edition = ipsf::embedded_edition("fi-2021-11");
    const auto restored = ipsf::load_part(ipsf::save_part(*part, *edition), *edition);
    CHECK(ids_of(*restored, restored->teams_on(ipsf::latest_day)) == names{"10", "9"});
}
