#include <ipsf/measures.hpp>

#include "measures/caseload.hpp"
#include "measures/contact_pass.hpp"
#include "measures/jobs.hpp"
#include "measures/measure_rules.hpp"
#include "measures/sinks.hpp"
#include "measures/working_time.hpp"

namespace ipsf {
namespace {

using measure_set = std::bitset<measure_names.size()>;

measure_set only(std::initializer_list<measure> these) {
    measure_set set;
    for (const auto which : these) set.set(static_cast<std::size_t>(which));
    return set;
}

/// A scope without slots yet, for those of `asked` whose tables are there.
scope scope_of(const history& from, window looked_at, const measure_options& options, measure_set asked) {
    for (std::size_t place = 0; place < asked.size(); ++place)
        if (!missing_table(from, static_cast<measure>(place)).empty()) asked.reset(place);
    return {from, looked_at, options, asked, 0, std::vector<std::uint32_t>(from.coach_ids.size(), scope::nobody), {}};
}

/// One slot for each different team. The slot of each of `teams`, in their order.
std::vector<std::uint32_t> add_teams(scope& over, gsl::span<const id_index> teams) {
    std::vector<std::uint32_t> slot_of_team(over.from.team_ids.size(), scope::nobody);
    std::vector<std::uint32_t> slots;
    for (const auto team : teams) {
        if (slot_of_team[team] == scope::nobody) {
            slot_of_team[team] = static_cast<std::uint32_t>(over.slots++);
            over.teams.push_back(team);
        }
        slots.push_back(slot_of_team[team]);
    }
    const auto& coaches = over.from.coaches;
    for (std::size_t row = 0; row < coaches.size(); ++row) over.slot_of_coach[coaches.coach[row]] = slot_of_team[coaches.team[row]];
    return slots;
}

template <class Sink>
void measure_all(const scope& over, Sink& sink) {
    measure_clients_per_coach(over, sink);
    measure_working_time(over, sink);
    measure_attached_team_share(over, sink);
    measure_jobs(over, sink);
    measure_contacts(over, sink);
}

/// Says why a measure is unknown and puts its counts in order.
void complete(measurement& result, measure which, const history& from, bool asked) {
    std::sort(result.left_out.begin(), result.left_out.end());
    if (result.known() || !result.unknown_because.empty()) return;
    const auto missing = missing_table(from, which);
    result.unknown_because = !missing.empty() ? missing : asked ? rule_of(which).when_zero : not_by_coach;
}

void complete(std::vector<team_measures>& results, const history& from, measure_set asked) {
    for (auto& of_slot : results)
        for (std::size_t place = 0; place < of_slot.size(); ++place)
            complete(of_slot[place], static_cast<measure>(place), from, asked[place]);
}

}  // namespace

std::vector<team_measures> measure_teams(const history& from, gsl::span<const id_index> teams, window looked_at,
                                         const measure_options& options) {
    const auto asked = measure_set{}.set();
    auto over = scope_of(from, looked_at, options, asked);
    const auto slots = add_teams(over, teams);
    sums sink(over.slots);
    measure_all(over, sink);
    complete(sink.measures(), from, asked);
    std::vector<team_measures> results;
    results.reserve(slots.size());
    for (const auto slot : slots) results.push_back(sink.measures()[slot]);
    return results;
}

std::vector<coach_measures> measure_coaches(const history& from, id_index team, window looked_at, const measure_options& options) {
    using enum measure;
    const auto asked = only({coaching_time_share, community_time_share, employer_meetings_per_week, job_seekers_per_coach});
    auto over = scope_of(from, looked_at, options, asked);
    std::vector<id_index> measured;
    for (std::size_t row = 0; row < from.coaches.size(); ++row)
        if (from.coaches.team[row] == team && days_employed(from.coaches, row, looked_at) > 0) measured.push_back(from.coaches.coach[row]);
    std::sort(measured.begin(), measured.end(), [&from](id_index a, id_index b) { return from.coach_ids.before(a, b); });
    for (const auto coach : measured) over.slot_of_coach[coach] = static_cast<std::uint32_t>(over.slots++);
    sums sink(over.slots);
    measure_all(over, sink);
    complete(sink.measures(), from, asked);
    std::vector<coach_measures> results;
    results.reserve(over.slots);
    for (std::size_t slot = 0; slot < over.slots; ++slot) results.push_back({measured[slot], std::move(sink.measures()[slot])});
    return results;
}

explanation explain(const history& from, id_index team, window looked_at, measure which, const measure_options& options) {
    const auto asked = only({which});
    auto over = scope_of(from, looked_at, options, asked);
    add_teams(over, {&team, 1});
    evidence_list sink(over.slots);
    measure_all(over, sink);
    complete(sink.measures(), from, asked);
    return {std::move(sink.measures().front()[static_cast<std::size_t>(which)]), sink.take_records()};
}

}  // namespace ipsf
