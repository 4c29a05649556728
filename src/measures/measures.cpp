// Takes a history with teams or coaches and windows; gives their measures, all counted in one pass.
#include <ipsf/measures.hpp>

#include "measures/measure_all.hpp"
#include "measures/measure_series.hpp"

namespace ipsf {
namespace {

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

measure_series measure_coach_series(const history& from, gsl::span<const id_index> coaches,
                                    gsl::span<const window> dates, const measure_options& options,
                                    const execution& run) {
    using enum measure;
    const measure_set asked = {coaching_time_share, community_time_share, employer_meetings_per_week,
                               job_seekers_per_coach};
    auto over = scope_of(from, dates, options, asked);
    auto slots = add_coaches(over, coaches);
    return series_of(over, std::move(slots), asked, run);
}

std::vector<coach_measures> measure_coaches(const history& from, id_index team, window looked_at,
                                            const measure_options& options) {
    std::vector<id_index> employed;
    for (std::size_t row = 0; row < from.coaches.size(); ++row) {
        const day first = std::max(from.coaches.started_on[row], looked_at.from);
        const day last = std::min(last_day_of(from.coaches.ended_on[row]), looked_at.as_of);
        if (from.coaches.team[row] == team && first <= last) employed.push_back(from.coaches.coach[row]);
    }
    std::sort(employed.begin(), employed.end(),
              [&from](id_index a, id_index b) { return from.coach_ids.before(a, b); });
    const auto series = measure_coach_series(from, employed, {&looked_at, 1}, options);
    std::vector<coach_measures> results;
    results.reserve(employed.size());
    for (std::size_t coach = 0; coach < employed.size(); ++coach)
        results.push_back({employed[coach], series.at(0, coach)});
    return results;
}

}  // namespace ipsf
