#include "process/coach_records.hpp"

#include <tuple>

namespace ipsf::processing {
namespace {

void add_between(const history& of, gsl::span<const contact> contacts, id_index episode, day_range on, std::vector<coach_contact>& found) {
    auto at = std::lower_bound(contacts.begin(), contacts.end(), on.from, [](const contact& one, day first) { return one.on() < first; });
    for (; at != contacts.end() && at->on() <= on.to; ++at)
        if (at->facts().made_by() == made_by::coach)
            found.push_back({at->coach(), at->on(), at->facts(), episode, row_of(of.contacts, *at)});
}

}  // namespace

std::vector<coach_contact> contacts_by_coach(const history& of, day_range on) {
    std::vector<coach_contact> found;
    for (const auto stretch : of.contacts.loose) add_between(of, of.contacts.at(stretch), no_id, on, found);
    known_episode one;
    for (std::size_t row = 0; row < of.episodes.size(); ++row) {
        if (!know_episode(of, row, on.to, one) || one.ended < on.from) continue;
        const day_range within{std::max(on.from, one.started), std::min(on.to, one.ended)};
        for (const auto kind : {contact_kind::employer, contact_kind::other})
            add_between(of, of.contacts.of(one.id, kind), one.id, within, found);
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return std::tie(a.coach, a.on, a.row) < std::tie(b.coach, b.on, b.row); });
    return found;
}

std::vector<responsibility> responsibilities(const history& of, day_range on) {
    std::vector<responsibility> found;
    known_episode one;
    for (std::size_t row = 0; row < of.episodes.size(); ++row) {
        if (!know_episode(of, row, on.to, one) || one.ended < on.from) continue;
        const day last = std::min(on.to, one.ended);
        const auto add = [&](id_index coach, day from, day to) {
            from = std::max(from, std::max(on.from, one.started));
            if (from <= to) found.push_back({coach, row, from, to});
        };
        id_index coach = of.episodes.coach[row];
        day from = one.started;
        for (const auto transfer : of.transfers_of.rows(one.id)) {
            const day moved = of.transfers.on[transfer];
            if (moved > last) break;
            add(coach, from, moved - 1);
            coach = of.transfers.coach[transfer];
            from = moved;
        }
        add(coach, from, last);
    }
    return found;
}

bool is_employed(const history& of, std::size_t coach_row, day_range on) noexcept {
    const day started = of.coaches.started_on[coach_row], ended = of.coaches.ended_on[coach_row];
    return (started == no_day || started <= on.from) && (ended == no_day || ended >= on.to);
}

day team_start(const history& of, id_index team) {
    for (std::size_t row = 0; row < of.teams.size(); ++row)
        if (of.teams.team[row] == team && of.teams.started_on[row] != no_day) return of.teams.started_on[row];
    day first = never;
    for (std::size_t row = 0; row < of.coaches.size(); ++row)
        if (of.coaches.team[row] == team) first = std::min(first, of.coaches.started_on[row]);  // no_day, since always, is the least
    return first == never ? no_day : first;
}

}  // namespace ipsf::processing
