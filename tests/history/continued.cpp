// A history and what came after it: new rows, corrected rows, refusals that leave everything as it was.
#include "history/content.hpp"
#include "history/folder.hpp"
#include "support/catch.hpp"

#include <ipsf/history_builder.hpp>

#include <algorithm>

namespace {

using ipsf::cell_value;
using ipsf::history_builder;
using ipsf::table_kind;
using history_pointer = std::shared_ptr<const ipsf::history>;
using row_cells = std::vector<cell_value>;

const auto coach_1 = row_cells{"C1", "T1"};
const auto episode_1 = row_cells{"E1", "K1", "C1", "2024-01-01"};

history_pointer small_history() {
    history_builder builder;
    builder.add_row(table_kind::coaches, coach_1);
    builder.add_row(table_kind::episodes, episode_1);
    builder.add_row(table_kind::episodes, row_cells{"E2", "K2", "C1", "2024-01-01", "2024-06-30"});
    builder.add_row(table_kind::jobs, row_cells{"J1", "E1", "W1", "2024-03-01"});
    builder.add_row(table_kind::transfers, row_cells{"E1", "2024-02-01", "C1"});
    builder.add_row(table_kind::contacts, row_cells{"2024-01-05", "C1", "client", "E1"});
    return builder.finish();
}

std::vector<std::string> refused_rows(history_builder& builder) {
    try {
        (void)builder.finish();
    } catch (const ipsf::refused& problems) {
        std::vector<std::string> rules;
        for (const auto& one : problems.problems())
            rules.push_back(one.table + " " + std::to_string(one.row) + " " + one.column + " " + one.rule);
        return rules;
    }
    return {};
}

}  // namespace

TEST_CASE("a row with a known key takes the place of the earlier one, other rows come behind") {
    const auto earlier = small_history();
    const auto said = ipsf::test::content_of(*earlier);
    auto builder = history_builder::continuing(earlier);
    builder.add_row(table_kind::episodes, row_cells{"E3", "K3", "C1", "2024-07-01"});
    builder.add_row(table_kind::episodes, row_cells{"E1", "K1", "C1", "2024-01-01", "2024-08-31"});
    builder.add_row(table_kind::jobs, row_cells{"J1", "E1", "W1", "2024-03-01", "2024-05-31"});
    builder.add_row(table_kind::coaches, row_cells{"C2", "T1"});
    builder.add_row(table_kind::transfers, row_cells{"E1", "2024-02-01", "C2"});
    builder.add_row(table_kind::contacts, row_cells{"2024-01-03", "C2", "client", "E1"});
    const auto next = builder.finish();

    REQUIRE(next->episodes.size() == 3);
    CHECK(next->episode_ids.text(next->episodes.episode[0]) == "E1");
    CHECK(next->episodes.ended_on[0] == *ipsf::parse_day("2024-08-31"));
    CHECK(next->episode_ids.text(next->episodes.episode[2]) == "E3");
    REQUIRE(next->jobs.size() == 1);
    CHECK(next->jobs.ended_on[0] == *ipsf::parse_day("2024-05-31"));
    REQUIRE(next->transfers.size() == 1);
    CHECK(next->coach_ids.text(next->transfers.coach[0]) == "C2");
    // Both contacts of E1, by day; the new one is the second row handed over.
    const auto contacts = next->contacts.of(next->episode_ids.find("E1"), ipsf::contact_kind::client);
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].on() == *ipsf::parse_day("2024-01-03"));
    CHECK(next->contacts.row[next->contacts.place_of(contacts[0])] == 1);
    CHECK(next->contacts.row[next->contacts.place_of(contacts[1])] == 0);
    CHECK(ipsf::test::content_of(*earlier) == said);
}

TEST_CASE("a corrected job may become another episode's") {
    auto builder = history_builder::continuing(small_history());
    builder.add_row(table_kind::jobs, row_cells{"J1", "E2", "W1", "2024-03-01"});
    const auto next = builder.finish();
    CHECK(next->jobs_of.rows(next->episode_ids.find("E1")).empty());
    CHECK(next->jobs_of.rows(next->episode_ids.find("E2")).size() == 1);
}

TEST_CASE("warnings are those of all rows after a correction") {
    // J1 starts on 1 March; E1 now ends on 15 February, so the job lies outside, and the contact of 5 January does not.
    auto builder = history_builder::continuing(small_history());
    builder.add_row(table_kind::episodes, row_cells{"E1", "K1", "C1", "2024-01-01", "2024-02-15"});
    const auto shortened = builder.finish();
    CHECK(by_kind(shortened->warnings) == std::map<std::string, std::int64_t>{{"job-outside-episode", 1}});
    // Employed from 6 January on, the coach was not there on the 5th.
    builder = history_builder::continuing(shortened);
    builder.add_row(table_kind::coaches, row_cells{"C1", "T1", cell_value{}, "2024-01-06"});
    const auto later_coach = builder.finish();
    CHECK(by_kind(later_coach->warnings) ==
          std::map<std::string, std::int64_t>{{"contact-by-coach-not-employed", 1}, {"job-outside-episode", 1}});
    builder = history_builder::continuing(later_coach);
    builder.add_row(table_kind::coaches, coach_1);
    builder.add_row(table_kind::episodes, episode_1);
    CHECK(builder.finish()->warnings.empty());
}

TEST_CASE("ids look like those of an earlier day, whichever of the two came first") {
    // Each time a row is added; rows count on from those before.
    auto now = small_history();
    const auto add = [&now](table_kind table, const row_cells& cells) {
        auto builder = history_builder::continuing(now);
        builder.add_row(table, cells);
        now = builder.finish();
    };
    ipsf::warning_counts expected;
    const auto expect = [&expected](const char* table, const char* column, std::int64_t first, std::int64_t other) {
        expected[{"ids-look-alike", table, column, first, other}] = 1;
    };
    add(table_kind::episodes, row_cells{"E3 ", "K3", "C1", "2024-07-01"});
    CHECK(now->warnings == expected);
    add(table_kind::episodes, row_cells{"E3", "K4", "C1", "2024-07-01"});  // written as it looks, and later
    expect("episodes", "episode_id", 3, 4);
    CHECK(now->warnings == expected);
    add(table_kind::episodes, row_cells{"E3\xC2\xA0", "K 5", "C1", "2024-07-01"});
    expect("episodes", "episode_id", 3, 5);
    add(table_kind::episodes, row_cells{"E6", "K  5", "C1", "2024-07-01"});
    expect("episodes", "client_id", 5, 6);
    CHECK(now->warnings == expected);
    add(table_kind::coaches, row_cells{" 8", "T1"});
    add(table_kind::coaches, row_cells{std::int64_t{8}, "T1"});
    expect("coaches", "coach_id", 2, 3);
    CHECK(now->warnings == expected);

    // W1 is an employer of jobs: contacts have one of the two only when it comes among them.
    add(table_kind::contacts, row_cells{"2024-01-06", "C1", "employer", {}, {}, {}, {}, {}, "W1 "});
    CHECK(now->warnings == expected);
    add(table_kind::contacts, row_cells{"2024-01-06", "C1", "employer", {}, {}, {}, {}, {}, "W2"});
    add(table_kind::contacts, row_cells{"2024-01-07", "C1", "employer", {}, {}, {}, {}, {}, "W1"});
    expect("contacts", "employer_id", 2, 4);
    CHECK(now->warnings == expected);
    add(table_kind::contacts, row_cells{"2024-01-08", "C1", "employer", {}, {}, {}, {}, {}, "W2 "});
    expect("contacts", "employer_id", 3, 5);
    CHECK(now->warnings == expected);

    // A correction takes the pair away: another client's.
    add(table_kind::episodes, row_cells{"E6", "K6", "C1", "2024-07-01"});
    expected.erase({"ids-look-alike", "episodes", "client_id", 5, 6});
    CHECK(now->warnings == expected);
}

TEST_CASE("dates are far after the rest of all days together") {
    const auto earlier = small_history();
    auto builder = history_builder::continuing(earlier);
    builder.add_row(table_kind::coaches, row_cells{"C1", "T1", {}, {}, "2099-12-31"});
    builder.add_row(table_kind::contacts, row_cells{"2094-01-16", "C1", "client"});
    const auto odd = builder.finish();
    const ipsf::warning coach{"dates-far-after-the-rest", "coaches", "ended_on", 1};
    const ipsf::warning contact{"dates-far-after-the-rest", "contacts", "on", 2};
    CHECK(odd->warnings == ipsf::warning_counts{{coach, 1}, {contact, 1}});
    builder = history_builder::continuing(odd);
    builder.add_row(table_kind::contacts, row_cells{"2024-01-06", "C1", "client"});
    CHECK(builder.finish()->warnings == odd->warnings);
    builder = history_builder::continuing(odd);
    builder.add_row(table_kind::coaches, coach_1);
    CHECK(builder.finish()->warnings == ipsf::warning_counts{{contact, 1}});

    // A day that cannot be believed is far also when it is alone, and stays so when the rest comes.
    history_builder first;
    first.present(table_kind::episodes);
    first.add_row(table_kind::coaches, coach_1);
    first.add_row(table_kind::contacts, row_cells{"2094-01-16", "C1", "client"});
    const auto alone = first.finish();
    CHECK(alone->warnings == ipsf::warning_counts{{{"dates-far-after-the-rest", "contacts", "on", 1}, 1}});
    builder = history_builder::continuing(alone);
    for (const char* const on : {"2024-01-06", "2024-01-07"})
        builder.add_row(table_kind::contacts, row_cells{on, "C1", "client"});
    CHECK(builder.finish()->warnings == ipsf::warning_counts{{{"dates-far-after-the-rest", "contacts", "on", 1}, 1}});
    // Corrected days count no more: of 2000, 2035 and 2035 the one in the middle is of 2035.
    history_builder two;
    two.present(table_kind::episodes);
    two.add_row(table_kind::coaches, row_cells{"C1", "T1", {}, "2000-01-01", "2000-01-01"});
    two.add_row(table_kind::contacts, row_cells{"2035-01-16", "C1", "employer", {}, "client"});
    const auto by_coach = two.finish();
    CHECK(by_coach->warnings == ipsf::warning_counts{{{"dates-far-after-the-rest", "contacts", "on", 1}, 1}});
    builder = history_builder::continuing(by_coach);
    builder.add_row(table_kind::coaches, row_cells{"C1", "T1", {}, "2000-01-01", "2035-01-16"});
    CHECK(builder.finish()->warnings.empty());
}

TEST_CASE("two histories may continue the same one") {
    const auto earlier = small_history();
    std::vector<history_pointer> next;
    for (const char* client : {"K8", "K9"}) {
        auto builder = history_builder::continuing(earlier);
        builder.add_row(table_kind::episodes, row_cells{"E9", client, "C1", "2024-07-01"});
        for (int day = 10; day < 30; ++day)
            builder.add_row(table_kind::contacts, row_cells{"2024-01-" + std::to_string(day), "C1", "family"});
        next.push_back(builder.finish());
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        REQUIRE(next[i]->episodes.size() == 3);
        CHECK(next[i]->client_ids.text(next[i]->episodes.client[2]) == (i == 0 ? "K8" : "K9"));
        CHECK(next[i]->contacts.size() == 21);
    }
    CHECK(earlier->episodes.size() == 2);
    CHECK(earlier->contacts.size() == 1);
}

TEST_CASE("a history continued many times keeps all its contacts") {
    // More continuations than stretches of loose contacts are kept, and more new places than a table may leave unused.
    auto now = small_history();
    for (int i = 0; i < 80; ++i) {
        auto builder = history_builder::continuing(now);
        const auto on = ipsf::format_day(*ipsf::parse_day("2024-06-01") - i);
        builder.add_row(table_kind::contacts, row_cells{on, "C1", "client", i % 2 == 0 ? "E1" : "E2"});
        if (i % 3 != 0) builder.add_row(table_kind::contacts, row_cells{on, "C1", "employer"});
        now = builder.finish();
    }
    // 1 of before; 80 of episodes, 40 each; 80 - 27 = 53 without an episode (27 of 0 ... 79 are multiples of 3).
    CHECK(now->contacts.size() == 134);
    const auto contacts = ipsf::rows_of_contacts(*now);
    CHECK(std::count(contacts.episode.begin(), contacts.episode.end(), now->episode_ids.find("E1")) == 41);
    CHECK(std::count(contacts.episode.begin(), contacts.episode.end(), now->episode_ids.find("E2")) == 40);
    CHECK(std::count(contacts.episode.begin(), contacts.episode.end(), ipsf::no_id) == 53);
    const auto of_first = now->contacts.of(now->episode_ids.find("E1"), ipsf::contact_kind::client);
    CHECK(of_first.size() == 41);
    CHECK(std::is_sorted(of_first.begin(), of_first.end()));
    CHECK(now->contacts.loose.size() < 40);
    CHECK(now->contacts.contacts.size() <= 3 * now->contacts.size());
}

TEST_CASE("what comes after is refused whole, with the rows of what came after") {
    const auto earlier = small_history();
    const auto said = ipsf::test::content_of(*earlier);
    auto builder = history_builder::continuing(earlier);
    builder.add_row(table_kind::coaches, row_cells{"C2", "T1"});
    builder.add_row(table_kind::coaches, row_cells{"C2", "T1"});
    builder.add_row(table_kind::episodes, row_cells{"E1", "K1", "C1", "2024-01-01", "2023-12-31"});
    builder.add_row(table_kind::episodes, row_cells{"E4", "K4", "C7", "2024-01-01"});
    builder.add_row(table_kind::contacts, row_cells{"2024-01-05", "C1", "client", "E2"});
    builder.add_row(table_kind::contacts, row_cells{"2024-01-05", "C1", "client", "E8"});
    CHECK(refused_rows(builder) ==
          std::vector<std::string>{"coaches 2 coach_id duplicate-key", "episodes 1 ended_on end-before-start",
                                   "episodes 2 coach_id unknown-reference", "contacts 2 episode_id unknown-reference"});
    CHECK(ipsf::test::content_of(*earlier) == said);
}

TEST_CASE("a teams table that comes later lists every team named before") {
    const auto earlier = small_history();
    auto builder = history_builder::continuing(earlier);
    builder.add_row(table_kind::teams, row_cells{"T2"});
    CHECK(refused_rows(builder) == std::vector<std::string>{"teams 0  unknown-reference"});
    builder = history_builder::continuing(earlier);
    builder.add_row(table_kind::teams, row_cells{"T2"});
    builder.add_row(table_kind::teams, row_cells{"T1", "Pohjoinen"});
    const auto next = builder.finish();
    CHECK(next->teams_on(*ipsf::parse_day("2024-01-01")).size() == 2);
    builder = history_builder::continuing(next);
    builder.add_row(table_kind::coaches, row_cells{"C5", "T5"});
    CHECK(refused_rows(builder) == std::vector<std::string>{"coaches 1 team_id unknown-reference"});
}

TEST_CASE("a continuation tells how far it came, and can be cancelled") {
    using steps = std::vector<std::pair<std::int64_t, std::int64_t>>;
    const auto earlier = small_history();
    steps told;
    const auto continued_until = [&](std::int64_t last) {
        told.clear();
        auto builder =
            history_builder::continuing(earlier, {.run = {.report = [&](std::int64_t done, std::int64_t total) {
                                                      told.emplace_back(done, total);
                                                      return done <= last;
                                                  }}});
        builder.add_row(table_kind::contacts, row_cells{"2024-02-05", "C1", "client", "E1"});
        builder.add_row(table_kind::contacts, row_cells{"2024-02-06", "C1", "client", "E1"});
        return builder.finish();
    };
    CHECK(continued_until(2)->contacts.size() == 3);
    CHECK(told == steps{{0, 2}, {2, 2}});
    CHECK_THROWS_AS(continued_until(-1), ipsf::cancelled);
    CHECK(told == steps{{0, 2}});
    CHECK_THROWS_AS(continued_until(1), ipsf::cancelled);
    CHECK(earlier->contacts.size() == 1);
}

TEST_CASE("a table that comes later is there from then on") {
    auto builder = history_builder::continuing(small_history());
    builder.present(table_kind::signals);
    const auto next = builder.finish();
    CHECK(next->has(table_kind::signals));
    CHECK(next->has(table_kind::jobs));
    CHECK_FALSE(next->has(table_kind::forms));
}
