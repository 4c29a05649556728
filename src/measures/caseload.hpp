// Criteria 1 and 4: clients for each coach, and how many come from the coach's largest care teams. Both on as_of.
#pragma once

#include "measures/contact_days.hpp"
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

/// Counts the client on those dates of `when` on which a contact, by whichever coach, is among the
/// last days that count.
template <class Sink>
void measure_active_client(const scope& over, std::size_t row, std::uint32_t slot, date_range when, Sink& sink) {
    const counted_record record{table_kind::episodes, row};
    const int days = over.options.active_within_days;
    const auto contacts = over.from.contacts.of(over.from.episodes.episode[row], contact_kind::client);
    auto looked_at = when.first;
    visit_contacts(
        contacts, over.dates[when.first].as_of - days + 1, over.dates[when.end - 1].as_of, [&](const contact& one) {
            const auto active = over.dates.with_as_of(one.on(), one.on() + days - 1).from(looked_at).before(when.end);
            if (active.empty()) return;
            sink.leave_out(slot, tally::not_active, record, {looked_at, active.first});
            sink.add(slot, measure::clients_per_coach, record, full_time, 0, active);
            looked_at = active.end;
        });
    sink.leave_out(slot, tally::not_active, record, {looked_at, when.end});
}

/// Takes a stretch of the episode in row `row`, with a coach of `slot`. What it shares with the coach's other clients
/// goes to `shared`.
template <class Sink>
void measure_caseload(const scope& over, std::size_t row, id_index coach, std::uint32_t slot, date_range when,
                      std::vector<shared_client>& shared, Sink& sink) {
    if (when.empty()) return;
    if (over.wants(measure::clients_per_coach)) {
        if (over.options.active_within_days == 0)
            sink.add(slot, measure::clients_per_coach, {table_kind::episodes, row}, full_time, 0,
                     when);  // as coaches count
        else
            measure_active_client(over, row, slot, when, sink);
    }
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

/// The share of one coach's clients that come from the coach's largest care teams (R9), date by date.
class attached_teams {
public:
    /// `place_of_care_team`: of each care team in the order of ids.
    attached_teams(const scope& over, const std::vector<std::uint32_t>& place_of_care_team)
        : over_(over),
          place_of_care_team_(place_of_care_team),
          kept_(static_cast<std::size_t>(over.options.counting.largest_care_teams.value_or(0))),
          largest_(over.dates.size() * kept_) {}

    template <class Sink>
    void measure_coach(gsl::span<shared_client> clients, Sink& sink) {
        if (clients.empty()) return;
        // Of equally large care teams the first id is taken, so that the records shown do not depend on
        // the order of rows.
        std::sort(clients.data(), clients.data() + clients.size(),
                  [this](const auto& a, const auto& b) { return place(a.care_team) < place(b.care_team); });
        std::fill(largest_.begin(), largest_.end(), care_team_size{});
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

    /// The largest care teams so far of one date, from the largest down: `kept_` of them.
    [[nodiscard]] care_team_size* largest_on(std::size_t date) noexcept { return largest_.data() + date * kept_; }
    [[nodiscard]] const care_team_size* largest_on(std::size_t date) const noexcept {
        return largest_.data() + date * kept_;
    }

    /// Clients without a care team come last.
    [[nodiscard]] std::uint32_t place(id_index care_team) const {
        return care_team == no_id ? std::numeric_limits<std::uint32_t>::max() : place_of_care_team_[care_team];
    }
    [[nodiscard]] static gsl::span<shared_client> clients_of_first(gsl::span<shared_client> clients) {
        std::size_t count = 1;
        while (count < clients.size() && clients[count].care_team == clients[0].care_team) ++count;
        return clients.first(count);
    }

    /// Puts one care team among the largest of the dates on which it is; behind those as large, which come first by id.
    void rank(gsl::span<const shared_client> of_team) {
        more_.assign(over_.dates.size() + std::size_t{1}, 0);
        auto when = of_team.front().when;
        for (const auto& client : of_team) {
            ++more_[client.when.first];
            --more_[client.when.end];
            when = {std::min(when.first, client.when.first), std::max(when.end, client.when.end)};
        }
        care_team_size size{of_team.front().care_team, 0};
        const auto kept = kept_;
        const auto* more = more_.data() + when.first;
        const auto* const last = largest_on(when.end);
        for (auto* largest = largest_on(when.first); largest != last; largest += kept) {
            size.clients += *more++;
            auto* const end = largest + kept;
            if (size.clients <= end[-1].clients) continue;
            auto* const smaller =
                std::find_if(largest, end, [&](const auto& one) { return size.clients > one.clients; });
            std::move_backward(smaller, end - 1, end);
            *smaller = size;
        }
    }

    template <class Sink>
    void add(const shared_client& client, std::uint32_t slot, Sink& sink) const {
        const counted_record record{table_kind::episodes, client.row};
        if (client.care_team == no_id) return sink.add(slot, measure::attached_team_share, record, 0, 1, client.when);
        const auto kept = kept_;
        const auto is_among = [&](const care_team_size* largest) {
            for (std::size_t place = 0; place < kept; ++place)
                if (largest[place].care_team == client.care_team) return true;
            return false;
        };
        const auto* largest = largest_on(client.when.first);
        for (auto date = client.when.first; date < client.when.end;) {
            const auto first = date;
            const bool attached = is_among(largest);
            do {
                ++date;
                largest += kept;
            } while (date < client.when.end && is_among(largest) == attached);
            sink.add(slot, measure::attached_team_share, record, attached ? 1 : 0, 1, {first, date});
        }
    }

    const scope& over_;
    const std::vector<std::uint32_t>& place_of_care_team_;
    std::size_t kept_;                     // how many of the largest
    std::vector<care_team_size> largest_;  // by date, then from the largest down
    std::vector<std::int32_t> more_;       // by date: clients more than on the date before
};

}  // namespace ipsf
