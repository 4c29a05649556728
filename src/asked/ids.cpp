// Takes ids that somebody asked for and a history; gives their places, or a problem for each that it does not name.
#include "asked/ids.hpp"

namespace ipsf {

void check_teams(const history* from, const std::vector<std::string>& teams, std::vector<problem>& found) {
    if (from == nullptr && !teams.empty()) {
        found.push_back({.column = "team",
                         .rule = "no-history",
                         .message = "A team was asked for without a history; leave the team out or give the history."});
        return;
    }
    if (from != nullptr) (void)find_teams(*from, teams, found);
}

void choose_ids(id_filter& filter, const id_dictionary& known, const std::vector<std::string>& ids, const char* what,
                std::vector<problem>& found) {
    for (const auto& id : ids) {
        const auto index = known.find(id);
        if (index == no_id)
            found.push_back({.column = what,
                             .rule = std::string("unknown-") + what,
                             .message = std::string("There is no ") + what + " \"" + id + "\" in the history; give a " +
                                        what + "_id that it names."});
        else
            filter.allow(index);
    }
}

}  // namespace ipsf
