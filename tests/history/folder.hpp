// Histories on disk for tests: files written as they are, and what loading them says.
#pragma once

#include "support/folder.hpp"

#include <ipsf/history_builder.hpp>
#include <ipsf/load.hpp>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::test {

/// Files by table; the two required tables are added when they are not given: coach C1 in team T1, employed since
/// always, and episode E1 of client K1 with C1, from 10 January to 20 June 2024.
using table_files = std::map<std::string, std::string>;

[[nodiscard]] inline std::shared_ptr<const history> load_files(table_files files,
                                                               std::shared_ptr<const ipsf::edition> edition = nullptr,
                                                               const csv_dialect& said = {}) {
    files.try_emplace("coaches", "coach_id,team_id\nC1,T1\n");
    files.try_emplace("episodes",
                      "episode_id,client_id,coach_id,started_on,ended_on\nE1,K1,C1,2024-01-10,2024-06-20\n");
    const folder place;
    for (const auto& [table, text] : files) place.write(table + ".csv", text);
    return load_history(place.path(), {.answers_for = {std::move(edition)}, .csv = said});
}

/// The problems that loading finds; none when it succeeds.
[[nodiscard]] inline std::vector<problem> problems_of(table_files files,
                                                      std::shared_ptr<const ipsf::edition> edition = nullptr,
                                                      const csv_dialect& said = {}) {
    try {
        (void)load_files(std::move(files), std::move(edition), said);
    } catch (const refused& refusal) {
        return refusal.problems();
    }
    return {};
}

/// "contacts 2 party unknown-value": place and rule of a problem.
[[nodiscard]] inline std::string place_and_rule(const problem& found) {
    return found.table + " " + std::to_string(found.row) + " " + (found.column.empty() ? "-" : found.column) + " " +
           found.rule;
}
[[nodiscard]] inline std::vector<std::string> places_and_rules(const std::vector<problem>& found) {
    std::vector<std::string> all;
    for (const auto& each : found) all.push_back(place_and_rule(each));
    return all;
}
/// Those of the problems that loading finds.
[[nodiscard]] inline std::vector<std::string> places(table_files files) {
    return places_and_rules(problems_of(std::move(files)));
}

using strings = std::vector<std::string>;

}  // namespace ipsf::test
