// The due list and the punctuality of random histories are the oracle's, and nothing after as_of changes them.
#include "random_history.hpp"
#include "spec_due.hpp"
#include "support/catch.hpp"
#include "to_history.hpp"

#include <ipsf/due.hpp>

#include <algorithm>
#include <map>
#include <sstream>

using namespace oracle;

namespace {

constexpr random_shape with_process{.process = true};

std::string id_or_dash(const ipsf::id_dictionary& ids, ipsf::id_index id) {
    return id == ipsf::no_id ? "-" : ids.text(id);
}

/// In the order of the list. `options`: whose deadlines.
std::vector<std::string> lines_of(const ipsf::history& of, const asked_due& asked, int threads = 1,
                                  ipsf::due_options options = {}) {
    options.as_of = to_library_day(asked.as_of);
    options.horizon = asked.horizon;
    options.met = asked.met;
    const auto list = ipsf::list_due(ipsf::embedded_edition("fi-2021-11"), true, of, options, {.threads = threads});
    std::vector<std::string> lines;
    for (const auto& item : list.items)
        lines.push_back(list.edition->process->deadlines[item.deadline].key + " " + id_or_dash(of.team_ids, item.team) +
                        " " + id_or_dash(of.coach_ids, item.coach) + " " + id_or_dash(of.episode_ids, item.episode) +
                        " " + id_or_dash(of.job_ids, item.job) + " " + id_or_dash(of.care_team_ids, item.care_team) +
                        " " + ipsf::format_day(item.trigger_on) + " " + ipsf::format_day(item.due_on) + " " +
                        std::string(ipsf::due_state_names[static_cast<std::size_t>(item.state)]) + " " +
                        std::to_string(item.days) + " " +
                        (item.met_on == ipsf::no_day ? "-" : ipsf::format_day(item.met_on)));
    return lines;
}

std::set<std::string> without(std::set<std::string> all, const std::set<std::string>& those) {
    for (const auto& line : those) all.erase(line);
    return all;
}

std::string first_word(const std::string& line) { return line.substr(0, line.find(' ')); }

/// By "team key": fell due, and met in time.
using shares = std::map<std::string, std::pair<std::int64_t, std::int64_t>>;

std::set<std::string> lines_of(const shares& counted) {
    std::set<std::string> lines;
    for (const auto& [of, share] : counted)
        lines.insert(of + ": " + std::to_string(share.second) + " of " + std::to_string(share.first));
    return lines;
}

}  // namespace

TEST_CASE("the due list of a random history is the oracle's") {
    std::map<std::string, std::size_t> items;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto made = random_history(seed, with_process);
        const auto history = to_history(made.history, {});
        random_source random(seed);
        for (const auto& review : made.reviews) {
            const asked_due asked{review.as_of - days(random.between(0, 40)), random.between(0, 40),
                                  random.between(0, 60)};
            const auto expected = spec_due(made.history, asked);
            INFO("seed " << seed << ", as of " << iso(asked.as_of) << ", horizon " << asked.horizon << ", met "
                         << asked.met);
            const auto listed = lines_of(*history, asked);
            const std::set<std::string> found(listed.begin(), listed.end());
            CHECK(without(expected, found) == std::set<std::string>{});
            CHECK(without(found, expected) == std::set<std::string>{});
            CHECK(found.size() == listed.size());
            for (const auto& line : expected) ++items[first_word(line)];
        }
    }
    // The histories ask for something by every key.
    for (const auto& rule : ipsf::embedded_edition("fi-2021-11")->process->deadlines) {
        INFO(rule.key);
        CHECK(items[rule.key] >= 5);
    }
}

// What cannot be asked for is left out early; what is left has to be what the whole list has of it.
TEST_CASE("the list of a team, coach or client is its part of the whole list") {
    std::size_t found = 0;
    for (std::uint64_t seed = 200; seed <= 220; ++seed) {
        const auto made = random_history(seed, with_process);
        const auto history = to_history(made.history, {});
        for (const auto& review : made.reviews) {
            const asked_due asked{review.as_of, 30, 60};
            const auto all = lines_of(*history, asked);
            // The words of a line: key, team, coach, episode.
            const auto check = [&](const char* what, const std::string& id, const ipsf::due_options& options,
                                   auto belongs) {
                INFO("seed " << seed << ", as of " << iso(asked.as_of) << ", " << what << " " << id);
                std::vector<std::string> expected;
                for (const auto& line : all) {
                    std::istringstream words(line);
                    std::string key, team, coach, episode;
                    words >> key >> team >> coach >> episode;
                    if (belongs(team, coach, episode)) expected.push_back(line);
                }
                CHECK(lines_of(*history, asked, 1, options) == expected);
                found += expected.size();
            };
            std::set<std::string> teams;
            for (const auto& row : made.history.coaches) teams.insert(row.team_id);
            for (const auto& id : teams) {
                ipsf::due_options options;
                options.teams = {id};
                check("team", id, options, [&](const auto& team, const auto&, const auto&) { return team == id; });
            }
            for (const auto& row : made.history.coaches) {
                ipsf::due_options options;
                options.coaches = {row.coach_id};
                check("coach", row.coach_id, options,
                      [&](const auto&, const auto& coach, const auto&) { return coach == row.coach_id; });
                options.teams = {row.team_id == *teams.begin() ? *teams.rbegin() : *teams.begin()};
                if (teams.size() > 1)
                    check("another team than that of coach", row.coach_id, options,
                          [](const auto&...) { return false; });
            }
            for (const auto& row : made.history.episodes) {
                ipsf::due_options options;
                options.clients = {row.client_id};
                check("client", row.client_id, options, [&](const auto&, const auto&, const auto& episode) {
                    return std::any_of(
                        made.history.episodes.begin(), made.history.episodes.end(),
                        [&](const auto& one) { return one.episode_id == episode && one.client_id == row.client_id; });
                });
            }
        }
    }
    CHECK(found > 1000);
}

TEST_CASE("the punctuality of a random history is the oracle's") {
    std::int64_t fell_due = 0, in_time = 0;
    for (std::uint64_t seed = 200; seed <= 240; ++seed) {
        const auto made = random_history(seed, with_process);
        const auto history = to_history(made.history, {});
        random_source random(seed);
        for (const auto& review : made.reviews) {
            asked_due asked{review.as_of};
            asked.fell_due_from = review.as_of - days(random.between(0, 200));
            INFO("seed " << seed << ", from " << iso(*asked.fell_due_from) << " to " << iso(asked.as_of));
            shares expected, counted;
            for (const auto& line : spec_due(made.history, asked)) {
                const auto key = first_word(line);
                const auto team = first_word(line.substr(key.size() + 1));
                auto& share = expected[team + " " + key];
                ++share.first;
                if (line.ends_with(" in_time")) ++share.second;
            }
            ipsf::punctuality_options options;
            options.from = to_library_day(*asked.fell_due_from);
            options.to = to_library_day(asked.as_of);
            const auto edition = ipsf::embedded_edition("fi-2021-11");
            for (const auto& one : ipsf::punctuality_of(edition, true, *history, options)) {
                counted[history->team_ids.text(one.team) + " " + edition->process->deadlines[one.deadline].key] = {
                    one.fell_due, one.in_time};
                fell_due += one.fell_due;
                in_time += one.in_time;
            }
            CHECK(without(lines_of(counted), lines_of(expected)) == std::set<std::string>{});
            CHECK(without(lines_of(expected), lines_of(counted)) == std::set<std::string>{});
        }
    }
    CHECK(fell_due > 1000);
    CHECK(in_time > 100);
    CHECK(fell_due - in_time > 100);
}

TEST_CASE("nothing after as_of changes a due list, nor does the order of rows or the number of threads") {
    for (std::uint64_t seed = 100; seed < 140; ++seed) {
        const auto made = random_history(seed, with_process);
        for (const auto& review : made.reviews) {
            const asked_due asked{review.as_of - days(20), 30, 60};
            const auto history = to_history(made.history, {});
            const auto lines = lines_of(*history, asked);
            hand_over shuffled;
            shuffled.shuffled_with = seed;
            INFO("seed " << seed << ", as of " << iso(asked.as_of));
            CHECK(lines_of(*to_history(known_on(made.history, asked.as_of), {}), asked) == lines);
            CHECK(lines_of(*to_history(made.history, shuffled), asked) == lines);
            CHECK(lines_of(*history, asked, 3) == lines);
        }
    }
}
