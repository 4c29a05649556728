// States that have to hold every day: a coach's caseload (criterion 1), a leader's span (criterion 8). One that is
// broken on as_of is overdue since the last day on which it held.
#include "process/find_deadlines.hpp"

#include <functional>

namespace ipsf::processing {
namespace {

/// From this day on an amount is so much more.
struct change {
    day on = no_day;
    std::int64_t by = 0;
};

/// Since when the limit has been broken without a break: the first day from which on the amount was above it on every
/// day up to as_of; for_ever when it is not above it on as_of. The amount changes on the days of `changes` only, so it
/// is looked at on these days alone, each time with all changes of the day: a client who goes and one who comes on the
/// same day never count together. A day that keeps the limit starts the search anew.
day broken_since(std::vector<change> changes, day as_of, const std::function<bool(std::int64_t, day)>& is_above) {
    changes.push_back({as_of, 0});  // of no change at all, as_of is looked at
    std::sort(changes.begin(), changes.end(), [](const change& a, const change& b) { return a.on < b.on; });
    std::int64_t amount = 0;
    day since = for_ever;
    for (std::size_t i = 0; i < changes.size() && changes[i].on <= as_of; ++i) {
        amount += changes[i].by;
        const bool more_that_day = i + 1 < changes.size() && changes[i + 1].on == changes[i].on;
        if (more_that_day) continue;
        if (!is_above(amount, changes[i].on))
            since = for_ever;
        else if (since == for_ever)
            since = changes[i].on;
    }
    return since;
}

class broken_limits {
public:
    broken_limits(const due_scope& scope, gsl::span<const responsibility> responsible, std::vector<due_item>& found)
        : scope_(scope), of_(scope.of), as_of_(scope.days.as_of), responsible_(responsible), found_(found) {}

    void look_at_coaches(std::size_t place) {
        const std::int64_t most = scope_.process.deadlines[place].limit->most;
        std::vector<std::int64_t> clients(of_.coach_ids.size());
        for (const auto& having : responsible_)
            if (having.to == as_of_) ++clients[having.coach];
        const auto too_many = [&](id_index coach, std::int64_t count) {
            return count * full_time > most * of_.coaches.fte_thousandths[of_.coach_row[coach]];
        };
        std::vector<bool> over(of_.coach_ids.size());
        for (id_index coach = 0; coach < clients.size(); ++coach)
            over[coach] = clients[coach] > 0 && too_many(coach, clients[coach]);
        if (std::find(over.begin(), over.end(), true) == over.end()) return;
        std::vector<std::vector<change>> changes(of_.coach_ids.size());
        for (const auto& having : responsibilities(of_, {earliest_day, as_of_}, over)) {
            changes[having.coach].push_back({having.from, 1});
            changes[having.coach].push_back({having.to + 1, -1});
        }
        for (std::size_t row = 0; row < of_.coaches.size(); ++row) {
            const auto coach = of_.coaches.coach[row];
            if (!is_employed(of_, row, {as_of_, as_of_}) || !over[coach]) continue;
            const day employed_from = of_.coaches.started_on[row];
            const day since =
                broken_since(changes[coach], as_of_, [&](std::int64_t count, day) { return too_many(coach, count); });
            add(place, of_.coaches.team[row], coach, std::max(since, employed_from));
        }
    }

    void look_at_teams(std::size_t place) {
        const auto& limit = *scope_.process.deadlines[place].limit;
        for (const auto team : of_.teams_on(as_of_)) {
            const day start = team_start(of_, team);
            const day settled =
                limit.first_months > 0 && start != no_day ? add_months(start, limit.first_months) : earliest_day;
            std::vector<change> changes{{settled, 0}};
            for (std::size_t row = 0; row < of_.coaches.size(); ++row) {
                if (of_.coaches.team[row] != team) continue;
                changes.push_back({std::max(of_.coaches.started_on[row], earliest_day), 1});
                if (of_.coaches.ended_on[row] != no_day) changes.push_back({of_.coaches.ended_on[row] + 1, -1});
            }
            const day since = broken_since(std::move(changes), as_of_, [&](std::int64_t count, day on) {
                return count > (on < settled ? limit.first_most : limit.most);
            });
            if (since != for_ever) add(place, team, no_id, since);
        }
    }

private:
    void add(std::size_t place, id_index team, id_index coach, day since) {
        obligation owed;
        owed.deadline = place;
        owed.team = team;
        owed.coach = coach;
        owed.trigger_on = since;
        owed.due_on = since - 1;  // the last day that was in order: the first one in breach is one day late
        scope_.add(owed, found_);
    }

    const due_scope& scope_;
    const history& of_;
    day as_of_;
    gsl::span<const responsibility> responsible_;
    std::vector<due_item>& found_;
};

}  // namespace

void find_broken_limits(const due_scope& scope, gsl::span<const responsibility> responsible,
                        std::vector<due_item>& found) {
    broken_limits limits(scope, responsible, found);
    for (const auto place : scope.deadlines_of(due_subject::coach, true)) limits.look_at_coaches(place);
    for (const auto place : scope.deadlines_of(due_subject::team, true)) limits.look_at_teams(place);
}

}  // namespace ipsf::processing
