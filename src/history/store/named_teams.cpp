// Takes ids of teams; gives their places in the history, or a problem for each that is not there.
#include "history/store/named_teams.hpp"

#include <algorithm>

namespace ipsf {
namespace {

problem not_there(const history& from, const std::string& team) {
    if (from.part_teams)
        return {.column = "team",
                .rule = "not-in-this-part",
                .message = "The history is a part that was not made for the team \"" + team +
                           "\"; ask the part that was, or the whole history."};
    return {.column = "team",
            .rule = "unknown-team",
            .message = "There is no team \"" + team + "\" in the history; give a team_id that it names."};
}

}  // namespace

std::vector<id_index> find_teams(const history& from, gsl::span<const std::string> teams,
                                 std::vector<problem>& problems) {
    std::vector<id_index> found;
    if (teams.empty()) return found;
    // A dictionary also keeps teams whose last row was corrected away.
    const auto named = from.teams_on(latest_day);
    for (const auto& team : teams) {
        const auto at = std::find(named.begin(), named.end(), from.team_ids.find(team));
        if (at == named.end())
            problems.push_back(not_there(from, team));
        else
            found.push_back(*at);
    }
    return found;
}

}  // namespace ipsf
