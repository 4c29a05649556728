#include "support/catch.hpp"

#include <ipsf/generate.hpp>
#include <ipsf/load.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

using namespace ipsf;

namespace {

/// Every table as the CSV that is written of it.
std::map<std::string, std::string> files_of(const generate_options& options) {
    const auto folder = std::filesystem::path(IPSF_TEST_DIR) / "generated";
    std::filesystem::remove_all(folder);
    write_csv(*generate(options), folder.string());
    std::map<std::string, std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        std::ifstream content(file.path(), std::ios::binary);
        files[file.path().filename().string()] = {std::istreambuf_iterator<char>(content), {}};
    }
    return files;
}

/// The contacts of a team's coaches in the order of the table: day, coach, episode, kind.
std::vector<std::string> contacts_of_team(const history& from, std::int64_t team) {
    std::vector<std::string> rows;
    const auto contacts = rows_of_contacts(from);
    for (std::size_t row = 0; row < contacts.size(); ++row) {
        const auto coach = contacts.coach[row];
        if (from.team_of(coach) != from.team_ids.find(team)) continue;
        const auto episode = contacts.episode[row];
        rows.push_back(format_day(contacts.on[row]) + ' ' + from.coach_ids.text(coach) + ' ' +
                       (episode == no_id ? "-" : from.episode_ids.text(episode)) + ' ' +
                       std::to_string(contacts.facts[row].bits()));
    }
    return rows;
}

}  // namespace

TEST_CASE("The same seed makes the same files, another seed others") {
    const auto once = files_of({.coaches = 6, .years = 2, .seed = 11});
    REQUIRE(once.size() == 13);
    CHECK(once == files_of({.coaches = 6, .years = 2, .seed = 11}));
    const auto other = files_of({.coaches = 6, .years = 2, .seed = 12});
    for (const auto* table : {"coaches.csv", "episodes.csv", "contacts.csv", "jobs.csv", "answers.csv"}) {
        INFO(table);
        CHECK(once.at(table) != other.at(table));
    }
}

TEST_CASE("A team is the same however many teams come after it") {
    const auto small = generate({.coaches = 30, .years = 1, .seed = 3});
    const auto large = generate({.coaches = 90, .years = 1, .seed = 3});
    REQUIRE(large->teams.size() > small->teams.size());
    for (const std::int64_t team : {1, 2}) {
        const auto contacts = contacts_of_team(*small, team);
        REQUIRE(contacts.size() > 500);
        CHECK(contacts == contacts_of_team(*large, team));
    }
}

TEST_CASE("Options out of range are refused, each by its name") {
    const auto refused_options = [](const generate_options& options) {
        try {
            static_cast<void>(generate(options));
        } catch (const refused& why) {
            std::string names;
            for (const auto& found : why.problems()) names += found.column + ' ';
            return names;
        }
        return std::string("none");
    };
    CHECK(refused_options({.coaches = 0}) == "coaches ");
    CHECK(refused_options({.coaches = 1'000'001}) == "coaches ");
    CHECK(refused_options({.coaches = 1, .years = 0}) == "years ");
    CHECK(refused_options({.coaches = -1, .years = 101}) == "coaches years ");
    // Clients are carried over from up to 1100 days before the first day: 1904-01-01 is 1460 days after 1900-01-01,
    // 1903-01-01 only 1095.
    CHECK(refused_options({.coaches = 1, .years = 1, .last_day = *parse_day("1904-12-31")}) == "none");
    CHECK(refused_options({.coaches = 1, .years = 1, .last_day = *parse_day("1903-12-31")}) == "last_day ");
    CHECK(refused_options({.coaches = 1, .years = 1, .last_day = *parse_day("2199-12-31")}) == "none");
    CHECK(refused_options({.coaches = 1, .years = 1, .last_day = *parse_day("2199-12-31") + 1}) == "last_day ");
}
