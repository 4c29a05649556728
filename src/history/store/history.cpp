// Answers simple questions about a finished history: teams there on a day, rows of a table, contacts in the order of
// their rows.
#include <ipsf/history.hpp>

#include "history/store/table_columns.hpp"

#include <algorithm>
#include <stdexcept>

namespace ipsf {

std::vector<id_index> history::teams_on(day as_of) const {
    // An empty start is `no_day`, before every day: there since always.
    std::vector<bool> exists(team_ids.size());
    const auto& named = has(table_kind::teams) ? teams.team : coaches.team;
    const auto& started_on = has(table_kind::teams) ? teams.started_on : coaches.started_on;
    for (std::size_t row = 0; row < named.size(); ++row)
        if (started_on[row] <= as_of) exists[named[row]] = true;

    auto result = team_ids.ordered();
    result.erase(
        std::remove_if(result.begin(), result.end(), [&](id_index team) { return !exists[team] || !covers(team); }),
        result.end());
    return result;
}

std::size_t row_count(const history& of, table_kind table) noexcept {
    if (table == table_kind::contacts) return of.contacts.size();
    std::size_t rows = 0;
    const contact_rows no_contacts;
    detail::visit_columns(table, of, no_contacts, [&rows](const auto& cells) { rows = cells.rows.size(); });
    return rows;
}

contact_rows rows_of_contacts(const history& of) {
    const auto& kept = of.contacts;
    if (kept.lent != nullptr) throw std::invalid_argument("the contacts are lent: ask for those of with_own_contacts");
    contact_rows rows;
    rows.on.resize(kept.size());
    rows.coach.resize(kept.size());
    rows.episode.resize(kept.size());
    rows.facts.resize(kept.size());
    rows.employer.resize(kept.size());
    const auto take = [&](id_index episode, grouping::range at) {
        for (auto place = at.first; place < at.first + at.count; ++place) {
            const auto row = kept.row_of(place);
            rows.on[row] = kept.contacts[place].on();
            rows.coach[row] = kept.contacts[place].coach();
            rows.episode[row] = episode;
            rows.facts[row] = kept.contacts[place].facts();
            rows.employer[row] = kept.employer[place];
        }
    };
    for (std::size_t key = 0; key < kept.of_episodes.ranges.size(); ++key)
        take(static_cast<id_index>(key / contact_kinds), kept.of_episodes.ranges[key]);
    for (const auto& stretch : kept.loose) take(no_id, stretch);
    return rows;
}

}  // namespace ipsf
