// Takes what a call asks for; gives each team or coach a slot.
#include "measures/scope.hpp"

#include "base/expects.hpp"
#include "measures/measure_rules.hpp"

namespace ipsf {

scope scope_of(const history& from, gsl::span<const window> dates, const measure_options& options, measure_set asked) {
    return {from,
            review_dates(dates),
            options,
            reasons(options),
            measurable(from, asked, options),
            0,
            std::vector<std::uint32_t>(from.coach_ids.size(), scope::nobody),
            {}};
}

/// One slot for each team. The slot of each of `teams`, in their order.
std::vector<std::size_t> add_teams(scope& over, gsl::span<const id_index> teams) {
    std::vector<std::uint32_t> slot_of_team(over.from.team_ids.size(), scope::nobody);
    std::vector<std::size_t> slots;
    for (const auto team : teams) {
        expects(team < slot_of_team.size());
        if (slot_of_team[team] == scope::nobody) {
            slot_of_team[team] = static_cast<std::uint32_t>(over.slots++);
            over.teams.push_back(team);
        }
        slots.push_back(slot_of_team[team]);
    }
    const auto& coaches = over.from.coaches;
    for (std::size_t row = 0; row < coaches.size(); ++row)
        over.slot_of_coach[coaches.coach[row]] = slot_of_team[coaches.team[row]];
    return slots;
}

/// The same with one slot for each coach.
std::vector<std::size_t> add_coaches(scope& over, gsl::span<const id_index> coaches) {
    std::vector<std::size_t> slots;
    for (const auto coach : coaches) {
        expects(coach < over.slot_of_coach.size());
        over.slot_of_coach[coach] = static_cast<std::uint32_t>(over.slots++);
        slots.push_back(over.slot_of_coach[coach]);
    }
    return slots;
}

}  // namespace ipsf
