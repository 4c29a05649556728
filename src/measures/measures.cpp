#include <ipsf/measures.hpp>

#include "measures/evidence_list.hpp"
#include "measures/measure_all.hpp"
#include "measures/measure_rules.hpp"
#include "measures/measure_series.hpp"

namespace ipsf {
namespace {

/// Those of `asked` that the history has the tables for, with no slots yet.
scope scope_of(const history& from, gsl::span<const window> dates, const measure_options& options, measure_set asked) {
    return {from, review_dates(dates), options, measurable(from, asked), 0,
            std::vector<std::uint32_t>(from.coach_ids.size(), scope::nobody), {}};
}

/// One slot for each team. The slot of each of `teams`, in their order.
std::vector<std::size_t> add_teams(scope& over, gsl::span<const id_index> teams) {
    std::vector<std::uint32_t> slot_of_team(over.from.team_ids.size(), scope::nobody);
    std::vector<std::size_t> slots;
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

/// The same with one slot for each coach.
std::vector<std::size_t> add_coaches(scope& over, gsl::span<const id_index> coaches) {
    std::vector<std::size_t> slots;
    for (const auto coach : coaches) {
        over.slot_of_coach[coach] = static_cast<std::uint32_t>(over.slots++);
        slots.push_back(over.slot_of_coach[coach]);
    }
    return slots;
}

measure_series::content series_content(const scope& over, std::vector<std::size_t> slots, measure_set asked, date_sums counted) {
    return {over.dates.windows(), std::move(slots), std::move(counted), reasons_not_measured(over.from, asked),
            std::vector<measured_sum>(over.dates.size())};
}

measure_series series_of(const scope& over, std::vector<std::size_t> slots, measure_set asked, const execution& run) {
    return measure_series(std::make_shared<const measure_series::content>(
        series_content(over, std::move(slots), asked, measuring<date_sums>(over, run).measure())));
}

}  // namespace

measure_series measure_team_series(const history& from, gsl::span<const id_index> teams, gsl::span<const window> dates,
                                   const measure_options& options, const execution& run) {
    const auto asked = measure_set::all();
    auto over = scope_of(from, dates, options, asked);
    auto slots = add_teams(over, teams);
    return series_of(over, std::move(slots), asked, run);
}

std::vector<team_measures> measure_teams(const history& from, gsl::span<const id_index> teams, window looked_at,
                                         const measure_options& options, const execution& run) {
    const auto series = measure_team_series(from, teams, {&looked_at, 1}, options, run);
    std::vector<team_measures> results;
    results.reserve(teams.size());
    for (std::size_t team = 0; team < teams.size(); ++team) results.push_back(series.at(0, team));
    return results;
}

measure_series measure_coach_series(const history& from, gsl::span<const id_index> coaches, gsl::span<const window> dates,
                                    const measure_options& options, const execution& run) {
    using enum measure;
    const measure_set asked = {coaching_time_share, community_time_share, employer_meetings_per_week, job_seekers_per_coach};
    auto over = scope_of(from, dates, options, asked);
    auto slots = add_coaches(over, coaches);
    return series_of(over, std::move(slots), asked, run);
}

std::vector<coach_measures> measure_coaches(const history& from, id_index team, window looked_at, const measure_options& options) {
    std::vector<id_index> employed;
    for (std::size_t row = 0; row < from.coaches.size(); ++row) {
        const day first = std::max(from.coaches.started_on[row], looked_at.from);
        const day last = std::min(last_day_of(from.coaches.ended_on[row]), looked_at.as_of);
        if (from.coaches.team[row] == team && first <= last) employed.push_back(from.coaches.coach[row]);
    }
    std::sort(employed.begin(), employed.end(), [&from](id_index a, id_index b) { return from.coach_ids.before(a, b); });
    const auto series = measure_coach_series(from, employed, {&looked_at, 1}, options);
    std::vector<coach_measures> results;
    results.reserve(employed.size());
    for (std::size_t coach = 0; coach < employed.size(); ++coach) results.push_back({employed[coach], series.at(0, coach)});
    return results;
}

explanation explain(const history& from, id_index team, window looked_at, measure which, const measure_options& options) {
    const measure_set asked = {which};
    auto over = scope_of(from, {&looked_at, 1}, options, asked);
    auto slots = add_teams(over, {&team, 1});
    auto list = measuring<evidence_list>(over, {}).measure();
    auto records = list.records();
    return {series_content(over, std::move(slots), asked, std::move(list).take_sums()).at(0, 0, which), std::move(records)};
}

}  // namespace ipsf
