#include "support/catch.hpp"

#include <ipsf/generate.hpp>

#include <cstdint>
#include <set>
#include <utility>

using namespace ipsf;

namespace {

/// One history for all the cases below: 60 coaches over three years.
const history& simulated() {
    static const auto made = generate({.coaches = 60, .years = 3, .seed = 21});
    return *made;
}

}  // namespace

// Moves: 1→2→3→4→5; 2, 3 and 4 may be passed; 3→2, 4→3, 5→4, 5→3 and 5→2.
TEST_CASE("Phases begin with intake and move by the rules") {
    const std::set<std::pair<int, int>> allowed = {{1, 2}, {1, 3}, {1, 4}, {1, 5}, {2, 3}, {2, 4}, {2, 5}, {3, 4},
                                                   {3, 5}, {4, 5}, {3, 2}, {4, 3}, {5, 4}, {5, 3}, {5, 2}};
    const auto& from = simulated();
    std::set<std::pair<int, int>> seen;
    for (std::size_t row = 0; row < from.episodes.size(); ++row) {
        int before = 0;
        day before_on = no_day;
        for (const auto phase_row : from.phases_of.rows(from.episodes.episode[row])) {
            const int phase = from.phases.phase[phase_row];
            if (before == 0) {
                REQUIRE(phase == 1);
                REQUIRE(from.phases.on[phase_row] == from.episodes.started_on[row]);
            } else {
                REQUIRE(allowed.contains({before, phase}));
                REQUIRE(from.phases.on[phase_row] > before_on);
                seen.emplace(before, phase);
            }
            before = phase;
            before_on = from.phases.on[phase_row];
        }
        REQUIRE(before != 0);
    }
    // Every way back is taken by someone, and phases are passed.
    for (const auto& [from_phase, into] :
         std::set<std::pair<int, int>>{{3, 2}, {4, 3}, {5, 4}, {5, 3}, {5, 2}, {2, 5}, {3, 5}}) {
        INFO(from_phase << " to " << into);
        CHECK(seen.contains({from_phase, into}));
    }
}

TEST_CASE("A job starts on the day the client enters phase 5") {
    const auto& from = simulated();
    std::set<std::pair<id_index, day>> entered;
    for (std::size_t row = 0; row < from.phases.size(); ++row) {
        if (from.phases.phase[row] == 5) entered.emplace(from.phases.episode[row], from.phases.on[row]);
    }
    REQUIRE(from.jobs.size() > 1000);
    CHECK(entered.size() == from.jobs.size());
    for (std::size_t row = 0; row < from.jobs.size(); ++row)
        REQUIRE(entered.contains({from.jobs.episode[row], from.jobs.started_on[row]}));
}

TEST_CASE("A contact about a client is the responsible coach's") {
    const auto& from = simulated();
    const auto contacts = rows_of_contacts(from);
    for (std::size_t row = 0; row < contacts.size(); ++row) {
        if (contacts.episode[row] == no_id) continue;
        const auto episode = from.episode_row[contacts.episode[row]];
        REQUIRE(contacts.coach[row] == from.coach_on(episode, contacts.on[row]));
    }
}

TEST_CASE("A transfer follows the day a coach left, to a colleague employed then") {
    const auto& from = simulated();
    REQUIRE(from.transfers.size() > 50);
    for (std::size_t row = 0; row < from.transfers.size(); ++row) {
        const auto episode = from.episode_row[from.transfers.episode[row]];
        const auto left = from.coach_row[from.coach_on(episode, from.transfers.on[row] - 1)];
        const auto taken_over = from.coach_row[from.transfers.coach[row]];
        REQUIRE(from.coaches.ended_on[left] == from.transfers.on[row] - 1);
        REQUIRE(from.coaches.team[left] == from.coaches.team[taken_over]);
        REQUIRE((from.coaches.started_on[taken_over] == no_day ||
                 from.coaches.started_on[taken_over] <= from.transfers.on[row]));
        REQUIRE((from.coaches.ended_on[taken_over] == no_day ||
                 from.coaches.ended_on[taken_over] >= from.transfers.on[row]));
    }
}

TEST_CASE("Clients who did not agree to it have no employer contacts") {
    const auto& from = simulated();
    std::int64_t withheld = 0;
    for (const auto consent : from.episodes.employer_contact_consent) withheld += consent == tristate::no ? 1 : 0;
    CHECK(withheld > 10);
    const auto contacts = rows_of_contacts(from);
    for (std::size_t row = 0; row < contacts.size(); ++row) {
        if (contacts.facts[row].party() != party::employer || contacts.episode[row] == no_id) continue;
        REQUIRE(from.episodes.employer_contact_consent[from.episode_row[contacts.episode[row]]] != tristate::no);
    }
}

TEST_CASE("Contacts with a client gather around a job's start") {
    const auto& from = simulated();
    // In-person meetings on job days -6 to 7 against job days 60 to 73 of jobs that lasted as long: fourteen days each.
    std::set<std::pair<id_index, day>> meetings;
    const auto contacts = rows_of_contacts(from);
    for (std::size_t row = 0; row < contacts.size(); ++row) {
        const auto facts = contacts.facts[row];
        if (facts.party() == party::client && facts.mode() == contact_mode::in_person &&
            facts.outcome() == contact_outcome::met) {
            meetings.emplace(contacts.episode[row], contacts.on[row]);
        }
    }
    const day last = generate_options{}.last_day;
    const day first = add_months(last + 1, -36);
    int around_start = 0;
    int later = 0;
    for (std::size_t row = 0; row < from.jobs.size(); ++row) {
        const day start = from.jobs.started_on[row];
        const auto episode = from.episode_row[from.jobs.episode[row]];
        const day until = from.episodes.ended_on[episode] == no_day ? last : from.episodes.ended_on[episode];
        if (start - 6 < first || start + 73 > until) continue;
        if (from.jobs.ended_on[row] != no_day && from.jobs.ended_on[row] < start + 73) continue;
        for (int job_day = 0; job_day < 14; ++job_day) {
            around_start += meetings.contains({from.jobs.episode[row], start - 6 + job_day}) ? 1 : 0;
            later += meetings.contains({from.jobs.episode[row], start + 60 + job_day}) ? 1 : 0;
        }
    }
    CHECK(later > 0);
    CHECK(around_start > 2 * later);
}
