#include "review/review_options.hpp"

#include <algorithm>

namespace ipsf {
namespace reviewing {

std::vector<problem> problems_of(const history* from, const review_options& options) {
    std::vector<problem> found;
    if (options.as_of == no_day) {
        found.push_back({"", 0, "as_of", "missing-value", "The review date as_of is missing; give it as YYYY-MM-DD."});
    } else if (options.as_of < earliest_day || options.as_of > latest_day) {
        found.push_back({"", 0, "as_of", "out-of-range", "The review date as_of is outside the years 1900-2199; give a date within them."});
    }
    if (options.months < 1 || options.months > 120)
        found.push_back({"", 0, "months", "out-of-range", "The window's months are outside 1-120; give a whole number within them."});
    for (const auto& team : options.teams) {
        if (from == nullptr) {
            found.push_back(
                {"", 0, "team", "no-history", "A team was asked for without a history; leave the team out or give the history."});
            break;
        }
        if (from->team_ids.find(team) == no_id)
            found.push_back(
                {"", 0, "team", "unknown-team", "There is no team \"" + team + "\" in the history; give a team_id that it names."});
    }
    return found;
}

std::shared_ptr<const rulebook> chosen_edition(std::shared_ptr<const rulebook> edition, const review_options& options) {
    return options.choices.empty() ? std::move(edition) : with_choices(std::move(edition), options.choices);
}

std::vector<id_index> teams_asked(const history& from, const review_options& options) {
    if (options.teams.empty()) return from.teams_on(options.as_of);
    std::vector<id_index> teams;
    for (const auto& team : options.teams) teams.push_back(from.team_ids.find(team));
    std::sort(teams.begin(), teams.end(), [&](id_index a, id_index b) { return from.team_ids.before(a, b); });
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
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
    if (!found.empty()) {
        const auto count = static_cast<std::int64_t>(found.size());
        throw refused(std::move(found), count);
    }
    const std::shared_ptr<const rulebook> borrowed(std::shared_ptr<const rulebook>(),
                                                   &edition);  // owns nothing: used within this call only
    const auto chosen = reviewing::chosen_edition(borrowed, options);
    return {from.team_ids.find(options.teams.front()), review_window(options.as_of, options.months),
            measure_options_of(*chosen, options.calendar)};
}

measure_options measure_options_of(const rulebook& edition, const working_calendar& calendar) {
    measure_options measuring;
    measuring.count_waiting = !reviewing::is_chosen(edition, "waiting", "excluded");
    if (reviewing::find_choice(edition, "waiting_days") != nullptr)
        measuring.waiting_days = static_cast<int>(edition.choice_number("waiting_days"));
    measuring.count_seasonal_and_agency = !reviewing::is_chosen(edition, "seasonal_and_agency", "not_counted");
    measuring.calendar = calendar;
    return measuring;
}

}  // namespace ipsf
