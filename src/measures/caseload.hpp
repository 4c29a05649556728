// Criteria 1 and 4: clients for each coach, and how many come from the coach's two largest care teams. Both on as_of.
#pragma once

#include "measures/date_sums.hpp"
#include "measures/grouped.hpp"
#include "measures/scope.hpp"

namespace ipsf {

/// A stretch of an episode with one coach, on whose days some review dates lie, and (no_id: none) the care team.
struct shared_client {
    id_index coach;
    id_index care_team;
    std::uint32_t row;
    date_range when;
};

/// Takes a stretch of the episode in row `row`, with a coach of `slot`. What it shares with the coach's other clients goes to `shared`.
template <class Sink>
void measure_caseload(const scope& over, std::size_t row, id_index coach, std::uint32_t slot, date_range when,
                      std::vector<shared_client>& shared, Sink& sink) {
    if (when.empty()) return;
    if (over.wants(measure::clients_per_coach))
        sink.add(slot, measure::clients_per_coach, {table_kind::episodes, row}, 1000, 0, when);  // coaches count in thousandths
    if (!over.wants(measure::attached_team_share)) return;
    const auto& episodes = over.from.episodes;
    const auto care_team = episodes.care_team[row];
    if (care_team == no_id && episodes.referral[row] == referral::none)
        sink.leave_out(slot, tally::no_care_team_or_referral, {table_kind::episodes, row}, when);
    else
        shared.push_back({coach, care_team, static_cast<std::uint32_t>(row), when});
}

/// The coaches' side of clients_per_coach.
template <class Sink>
void measure_employed_coaches(const scope& over, Sink& sink) {
    constexpr auto which = measure::clients_per_coach;
    if (!over.wants(which)) return;
    const auto& coaches = over.from.coaches;
    for (std::size_t row = 0; row < coaches.size(); ++row)
        if (const auto slot = over.slot_of_coach[coaches.coach[row]]; slot != scope::nobody)
            sink.add(slot, which, {table_kind::coaches, row}, 0, coaches.fte_thousandths[row],
                     over.dates.with_as_of(coaches.started_on[row], last_day_of(coaches.ended_on[row])));
}

/// The share of one coach's clients that come from the coach's two largest care teams, date by date.
class attached_teams {
public:
    /// `place_of_care_team`: of each care team in the order of ids.
    attached_teams(const scope& over, const std::vector<std::uint32_t>& place_of_care_team)
        : over_(over), place_of_care_team_(place_of_care_team), largest_(over.dates.size()) {}

    template <class Sink>
    void measure_coach(gsl::span<shared_client> clients, Sink& sink) {
        if (clients.empty()) return;
        // Of equally large care teams the first id is taken, so that the records shown do not depend on the order of rows.
        std::sort(clients.data(), clients.data() + clients.size(),
                  [this](const auto& a, const auto& b) { return place(a.care_team) < place(b.care_team); });
        std::fill(largest_.begin(), largest_.end(), two_largest{});
        for (auto rest = clients; !rest.empty() && rest.front().care_team != no_id;) {
            const auto of_team = clients_of_first(rest);
            rank(of_team);
            rest = rest.subspan(of_team.size());
        }
        const auto slot = over_.slot_of_coach[clients.front().coach];
        for (const auto& client : clients) add(client, slot, sink);
    }

private:
    struct care_team_size {
        id_index care_team = no_id;
        std::int32_t clients = 0;
    };
    struct two_largest {
        care_team_size first, second;
    };

    /// Clients without a care team come last.
    [[nodiscard]] std::uint32_t place(id_index care_team) const {
        return care_team == no_id ? std::numeric_limits<std::uint32_t>::max() : place_of_care_team_[care_team];
    }
    [[nodiscard]] static gsl::span<shared_client> clients_of_first(gsl::span<shared_client> clients) {
        std::size_t count = 1;
        while (count < clients.size() && clients[count].care_team == clients[0].care_team) ++count;
        return clients.first(count);
    }

    /// Puts one care team among the two largest of the dates on which it is.
    void rank(gsl::span<const shared_client> of_team) {
        more_.assign(over_.dates.size() + std::size_t{1}, 0);
        for (const auto& client : of_team) {
            ++more_[client.when.first];
            --more_[client.when.end];
        }
        care_team_size size{of_team[0].care_team, 0};
        for (std::size_t date = 0; date < largest_.size(); ++date) {
            size.clients += more_[date];
            auto& largest = largest_[date];
            if (size.clients > largest.first.clients)
                largest = {size, largest.first};
            else if (size.clients > largest.second.clients)
                largest.second = size;
        }
    }

    template <class Sink>
    void add(const shared_client& client, std::uint32_t slot, Sink& sink) const {
        const auto attached = [&](std::uint32_t date) {
            const auto& largest = largest_[date];
            return client.care_team != no_id &&
                   (client.care_team == largest.first.care_team || client.care_team == largest.second.care_team);
        };
        for (auto date = client.when.first; date < client.when.end;) {
            const auto first = date;
            const bool counts = attached(date);
            while (date < client.when.end && attached(date) == counts) ++date;
            sink.add(slot, measure::attached_team_share, {table_kind::episodes, client.row}, counts ? 1 : 0, 1, {first, date});
        }
    }

    const scope& over_;
    const std::vector<std::uint32_t>& place_of_care_team_;
    std::vector<two_largest> largest_;  // by date
    std::vector<std::int32_t> more_;    // by date: clients more than on the date before
};

}  // namespace ipsf
