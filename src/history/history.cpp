#include <ipsf/history.hpp>

#include <algorithm>

namespace ipsf {

std::vector<id_index> history::teams_on(day as_of) const {
    // An empty start is `no_day`, before every day: there since always.
    std::vector<bool> exists(team_ids.size());
    const auto& named = has(table_kind::teams) ? teams.team : coaches.team;
    const auto& started_on = has(table_kind::teams) ? teams.started_on : coaches.started_on;
    for (std::size_t row = 0; row < named.size(); ++row)
        if (started_on[row] <= as_of) exists[named[row]] = true;

    auto result = team_ids.ordered();
    result.erase(std::remove_if(result.begin(), result.end(), [&exists](id_index team) { return !exists[team]; }), result.end());
    return result;
}

std::size_t row_count(const history& of, table_kind table) noexcept {
    switch (table) {
        case table_kind::teams: return of.teams.size();
        case table_kind::coaches: return of.coaches.size();
        case table_kind::episodes: return of.episodes.size();
        case table_kind::transfers: return of.transfers.size();
        case table_kind::phases: return of.phases.size();
        case table_kind::contacts: return of.contacts.size();
        case table_kind::jobs: return of.jobs.size();
        case table_kind::studies: return of.studies.size();
        case table_kind::forms: return of.forms.size();
        case table_kind::signals: return of.signals.size();
        case table_kind::work_time: return of.work_time.size();
        case table_kind::team_events: return of.team_events.size();
        case table_kind::answers: return of.answers.size();
    }
    return 0;
}

}  // namespace ipsf
