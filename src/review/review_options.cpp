// Takes what somebody asked to review; gives problems with it, or the teams on each date and how an edition has the
// measures counted.
#include "review/review_options.hpp"

#include "edition/named_choices.hpp"

#include <algorithm>

namespace ipsf {
namespace reviewing {

std::vector<problem> problems_of(const history* from, const review_options& options) {
    std::vector<problem> found;
    check_date(options.as_of, "as_of", found);
    check_months(options.months, found);
    check_teams(from, options.teams, found);
    return found;
}

void check_review(const edition& edition, bool edition_named, const history* from, const review_options& options) {
    auto found = problems_of(from, options);
    if (found.empty() && !edition_named && !edition.covers(options.as_of))
        found.push_back(not_covered(edition, "as_of", "the review date; choose another date"));
    refused::throw_if_any(std::move(found));
}

std::vector<reviewed_team> teams_reviewed(const history& from, const std::vector<std::string>& asked,
                                          gsl::span<const window> dates) {
    std::vector<reviewed_team> teams;
    if (!asked.empty()) {
        for (const auto& team : asked) teams.push_back({from.team_ids.find(team), 0});
        std::sort(teams.begin(), teams.end(),
                  [&](const auto& a, const auto& b) { return from.team_ids.before(a.team, b.team); });
        teams.erase(
            std::unique(teams.begin(), teams.end(), [](const auto& a, const auto& b) { return a.team == b.team; }),
            teams.end());
        return teams;
    }
    // A team that exists on a date exists on every later one.
    std::vector<std::size_t> first_date(from.team_ids.size(), dates.size());
    for (std::size_t date = dates.size(); date-- > 0;)
        for (const auto team : from.teams_on(dates[date].as_of)) first_date[team] = date;
    for (const auto team : from.teams_on(dates.back().as_of)) teams.push_back({team, first_date[team]});
    return teams;
}

}  // namespace reviewing

measured_team find_measured_team(const edition& edition, const history& from, const review_options& options) {
    auto found = reviewing::problems_of(&from, options);
    if (options.teams.size() != 1)
        found.push_back({.column = "team",
                         .rule = "one-team",
                         .message = "The records behind a measure are those of one team; ask for exactly one."});
    refused::throw_if_any(std::move(found));
    const std::shared_ptr<const ipsf::edition> borrowed(std::shared_ptr<const ipsf::edition>(),
                                                        &edition);  // owns nothing: used within this call only
    const auto chosen = with_choices(borrowed, options.choices);
    return {from.team_ids.find(options.teams.front()), review_window(options.as_of, options.months),
            measure_options_of(*chosen, options.calendar)};
}

measure_options measure_options_of(const edition& edition, const working_calendar& calendar) {
    measure_options measuring;
    measuring.count_waiting = !is_chosen(edition, "waiting", "excluded");
    if (find_choice(edition, "waiting_days") != nullptr)
        measuring.waiting_days = static_cast<int>(edition.choice_number("waiting_days"));
    measuring.count_seasonal_and_agency = !is_chosen(edition, "seasonal_and_agency", "not_counted");
    measuring.working_days_after_job_end = !is_chosen(edition, "job_end_days", "days");
    if (find_choice(edition, "active_within_days") != nullptr)
        measuring.active_within_days = static_cast<int>(edition.choice_number("active_within_days"));
    measuring.counting = edition.counting;
    measuring.calendar = calendar;
    return measuring;
}

}  // namespace ipsf
