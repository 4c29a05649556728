// Takes a team; looks for its name among the history's teams.
#include "report/team_names.hpp"

#include <algorithm>

namespace ipsf::reporting {

std::optional<std::size_t> row_of_team(const history& from, id_index team) {
    const auto& teams = from.teams.team;
    const auto* const found = std::find(teams.begin(), teams.end(), team);
    return found == teams.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - teams.begin()));
}

std::string name_of_team(const history& from, id_index team) {
    std::string name(from.team_ids.text(team));
    if (const auto row = row_of_team(from, team))
        if (const auto& known = from.teams.name[*row]; !known.empty()) name += ", " + known;
    return name;
}

}  // namespace ipsf::reporting
