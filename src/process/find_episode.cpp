// Takes the id of an episode; gives its place in the history, or refuses what cannot be asked about it.
#include "asked/dates.hpp"
#include "process/due_scope.hpp"
#include "process/phases_table.hpp"

#include <ipsf/phases.hpp>

namespace ipsf {

id_index find_episode(const history& from, std::string_view id, day on, const char* column) {
    using namespace processing;
    std::vector<problem> found;
    check_date(on, column, found);
    check_phases_table(from, found);
    const auto episode = from.episode_ids.find(id);
    if (episode == no_id)
        found.push_back({.column = "episode",
                         .rule = "unknown-episode",
                         .message = "There is no episode \"" + std::string(id) +
                                    "\" in the history; give an episode_id that it names."});
    else if (found.empty() && !from.covers(from.team_of(from.coach_on(from.episode_row[episode], on))))
        found.push_back({.column = "episode",
                         .rule = "not-in-this-part",
                         .message = "The history is a part that was not made for the team of the episode \"" +
                                    std::string(id) + "\"; ask the part that was, or the whole history."});
    refused::throw_if_any(std::move(found));
    return episode;
}

}  // namespace ipsf
