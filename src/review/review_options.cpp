#include "review/review_options.hpp"

#include "history/named_teams.hpp"

#include <algorithm>

namespace ipsf {
namespace reviewing {

void check_date(day given, const char* column, std::vector<problem>& found) {
    const std::string date = std::string("The ") + (std::string_view(column) == "as_of" ? "review date " : "date ") + column;
    if (given == no_day) {
        found.push_back({"", 0, column, "missing-value", date + " is missing; give it as YYYY-MM-DD."});
    } else if (given < earliest_day || given > latest_day) {
        found.push_back({"", 0, column, "out-of-range", date + " is outside the years 1900-2199; give a date within them."});
    }
}

void check_months(int months, std::vector<problem>& found) {
    if (months < 1 || months > 120)
        found.push_back({"", 0, "months", "out-of-range", "The window's months are outside 1-120; give a whole number within them."});
}

void check_teams(const history* from, const std::vector<std::string>& teams, std::vector<problem>& found) {
    if (from == nullptr && !teams.empty()) {
        found.push_back({"", 0, "team", "no-history", "A team was asked for without a history; leave the team out or give the history."});
        return;
    }
    if (from != nullptr) (void)detail::find_teams(*from, teams, found);
}

std::vector<problem> problems_of(const history* from, const review_options& options) {
    std::vector<problem> found;
    check_date(options.as_of, "as_of", found);
    check_months(options.months, found);
    check_teams(from, options.teams, found);
    return found;
}

problem not_covered(const rulebook& edition, const char* column, const std::string& dates) {
    const auto until = edition.valid_until == no_day ? std::string() : " to " + format_day(edition.valid_until);
    return {"", 0, column, "edition-not-valid",
            "The edition " + edition.id + " is valid from " + format_day(edition.valid_from) + until + ", which does not cover " + dates +
                ", or name the edition to use it all the same."};
}

void check_review(const rulebook& edition, bool edition_named, const history* from, const review_options& options) {
    auto found = problems_of(from, options);
    if (found.empty() && !edition_named && !edition.covers(options.as_of))
        found.push_back(not_covered(edition, "as_of", "the review date; choose another date"));
    refused::throw_if_any(std::move(found));
}

std::shared_ptr<const rulebook> chosen_edition(std::shared_ptr<const rulebook> edition, const std::map<std::string, std::string>& choices) {
    return choices.empty() ? std::move(edition) : with_choices(std::move(edition), choices);
}

std::vector<reviewed_team> teams_reviewed(const history& from, const std::vector<std::string>& asked, gsl::span<const window> dates) {
    std::vector<reviewed_team> teams;
    if (!asked.empty()) {
        for (const auto& team : asked) teams.push_back({from.team_ids.find(team), 0});
        std::sort(teams.begin(), teams.end(), [&](const auto& a, const auto& b) { return from.team_ids.before(a.team, b.team); });
        teams.erase(std::unique(teams.begin(), teams.end(), [](const auto& a, const auto& b) { return a.team == b.team; }), teams.end());
        return teams;
    }
    // A team that exists on a date exists on every later one.
    std::vector<std::size_t> first_date(from.team_ids.size(), dates.size());
    for (std::size_t date = dates.size(); date-- > 0;)
        for (const auto team : from.teams_on(dates[date].as_of)) first_date[team] = date;
    for (const auto team : from.teams_on(dates.back().as_of)) teams.push_back({team, first_date[team]});
    return teams;
}

const named_choice* find_choice(const rulebook& edition, std::string_view key) noexcept {
    const auto found = std::find_if(edition.choices.begin(), edition.choices.end(), [&](const auto& choice) { return choice.key == key; });
    return found == edition.choices.end() ? nullptr : &*found;
}

bool is_chosen(const rulebook& edition, std::string_view key, std::string_view value) noexcept {
    const auto* choice = find_choice(edition, key);
    return choice != nullptr && choice->value == value;
}

}  // namespace reviewing

measured_team find_measured_team(const rulebook& edition, const history& from, const review_options& options) {
    auto found = reviewing::problems_of(&from, options);
    if (options.teams.size() != 1)
        found.push_back({"", 0, "team", "one-team", "The records behind a measure are those of one team; ask for exactly one."});
    refused::throw_if_any(std::move(found));
    const std::shared_ptr<const rulebook> borrowed(std::shared_ptr<const rulebook>(),
                                                   &edition);  // owns nothing: used within this call only
    const auto chosen = reviewing::chosen_edition(borrowed, options.choices);
    return {from.team_ids.find(options.teams.front()), review_window(options.as_of, options.months),
            measure_options_of(*chosen, options.calendar)};
}

measure_options measure_options_of(const rulebook& edition, const working_calendar& calendar) {
    measure_options measuring;
    measuring.count_waiting = !reviewing::is_chosen(edition, "waiting", "excluded");
    if (reviewing::find_choice(edition, "waiting_days") != nullptr)
        measuring.waiting_days = static_cast<int>(edition.choice_number("waiting_days"));
    measuring.count_seasonal_and_agency = !reviewing::is_chosen(edition, "seasonal_and_agency", "not_counted");
    measuring.working_days_after_job_end = !reviewing::is_chosen(edition, "job_end_days", "days");
    if (reviewing::find_choice(edition, "active_within_days") != nullptr)
        measuring.active_within_days = static_cast<int>(edition.choice_number("active_within_days"));
    measuring.counting = edition.counting;
    measuring.calendar = calendar;
    return measuring;
}

}  // namespace ipsf
