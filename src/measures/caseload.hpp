// Criteria 1 and 4: clients for each coach, and how many come from the coach's two largest care teams. Both on as_of.
#pragma once

#include "measures/sinks.hpp"

namespace ipsf {

template <class Sink>
void measure_clients_per_coach(const scope& over, Sink& sink) {
    constexpr auto which = measure::clients_per_coach;
    if (!over.wants(which)) return;
    const day as_of = over.looked_at.as_of;
    const auto& coaches = over.from.coaches;
    for (std::size_t row = 0; row < coaches.size(); ++row) {
        const auto slot = over.slot_of_coach[coaches.coach[row]];
        if (slot != scope::nobody && employed(coaches, row, as_of))
            sink.add(slot, which, {table_kind::coaches, row}, 0, coaches.fte_thousandths[row]);
    }
    const auto& episodes = over.from.episodes;
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        if (!in_force(episodes, row, as_of)) continue;
        const auto slot = over.slot_on(row, as_of);
        if (slot != scope::nobody) sink.add(slot, which, {table_kind::episodes, row}, 1000, 0);  // coaches count in thousandths
    }
}

namespace detail {

/// An episode in force on as_of, with its coach and (no_id: none) its care team.
struct shared_client {
    id_index coach;
    id_index care_team;
    std::size_t row;
};

/// The two care teams that most of a coach's clients come from. Of equally large ones the first id is taken, so that the records
/// shown do not depend on the order of rows.
[[nodiscard]] inline std::array<id_index, 2> two_largest(gsl::span<const shared_client> clients, const id_dictionary& care_team_ids) {
    struct counted_team {
        id_index care_team = no_id;
        std::size_t clients = 0;
    };
    std::array<counted_team, 2> largest;
    const auto larger = [&](const counted_team& a, const counted_team& b) {
        return a.clients != b.clients ? a.clients > b.clients : a.clients != 0 && care_team_ids.before(a.care_team, b.care_team);
    };
    for (std::size_t begin = 0, end = 0; begin < clients.size(); begin = end) {
        while (end < clients.size() && clients[end].care_team == clients[begin].care_team) ++end;
        const counted_team team{clients[begin].care_team, end - begin};
        if (team.care_team == no_id) continue;
        if (larger(team, largest[0])) {
            largest = {team, largest[0]};
        } else if (larger(team, largest[1])) {
            largest[1] = team;
        }
    }
    return {largest[0].care_team, largest[1].care_team};
}

}  // namespace detail

template <class Sink>
void measure_attached_team_share(const scope& over, Sink& sink) {
    constexpr auto which = measure::attached_team_share;
    if (!over.wants(which)) return;
    const day as_of = over.looked_at.as_of;
    const auto& episodes = over.from.episodes;
    std::vector<detail::shared_client> clients;
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        if (!in_force(episodes, row, as_of)) continue;
        const auto coach = over.from.coach_on(row, as_of);
        const auto slot = over.slot_of_coach[coach];
        if (slot == scope::nobody) continue;
        if (episodes.care_team[row] == no_id && episodes.referral[row] == referral::none)
            sink.leave_out(slot, which, {table_kind::episodes, row}, "no care team or referral");
        else
            clients.push_back({coach, episodes.care_team[row], row});
    }
    std::sort(clients.begin(), clients.end(),
              [](const auto& a, const auto& b) { return std::tie(a.coach, a.care_team) < std::tie(b.coach, b.care_team); });
    for (std::size_t begin = 0, end = 0; begin < clients.size(); begin = end) {
        while (end < clients.size() && clients[end].coach == clients[begin].coach) ++end;
        const auto of_coach = gsl::span<const detail::shared_client>(clients).subspan(begin, end - begin);
        const auto [first, second] = detail::two_largest(of_coach, over.from.care_team_ids);
        for (const auto& client : of_coach) {
            const bool attached = client.care_team != no_id && (client.care_team == first || client.care_team == second);
            sink.add(over.slot_of_coach[client.coach], which, {table_kind::episodes, client.row}, attached ? 1 : 0, 1);
        }
    }
}

}  // namespace ipsf
