// Takes the options of a due list; gives what they ask for, or every problem with them. Turns an obligation into an
// item of the list.
#include "process/due_scope.hpp"

namespace ipsf::processing {

std::vector<bool> due_scope::coaches_asked_about() const {
    std::vector<bool> asked(of.coach_ids.size());
    for (std::size_t row = 0; row < of.coaches.size(); ++row) {
        const auto coach = of.coaches.coach[row], team = of.coaches.team[row];
        asked[coach] = coaches.allows(coach) && teams.allows(team) && of.covers(team);
    }
    return asked;
}

std::vector<std::size_t> due_scope::episodes_asked_about() const {
    const auto asked = coaches_asked_about();
    std::vector<bool> transferred(of.episode_ids.size());
    for (std::size_t row = 0; row < of.transfers.size(); ++row)
        if (asked[of.transfers.coach[row]]) transferred[of.transfers.episode[row]] = true;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < of.episodes.size(); ++row)
        if (clients.allows(of.episodes.client[row]) &&
            (asked[of.episodes.coach[row]] || transferred[of.episodes.episode[row]]))
            rows.push_back(row);
    return rows;
}

std::vector<std::size_t> due_scope::deadlines_of(due_subject subject, bool states) const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < process.deadlines.size(); ++i)
        if (wanted[i] && process.deadlines[i].subject == subject && process.deadlines[i].limit.has_value() == states)
            places.push_back(i);
    return places;
}

bool due_scope::can_matter(const obligation& owed) const noexcept {
    if (days.window) return days.since <= owed.due_on && owed.due_on <= days.as_of;
    return owed.rests_from > days.as_of || owed.rests_from > days.since;
}

bool due_scope::asks_for(const obligation& owed) const noexcept {
    if (days.window)
        return days.since <= owed.due_on && owed.due_on <= days.as_of && (owed.met() || owed.due_on < owed.rests_from);
    if (owed.met()) return days.since <= owed.met_on;
    if (owed.rests_from <= days.as_of) return false;
    if (owed.due_on >= days.as_of) return owed.due_on <= days.last_due;
    return days.as_of <= owed.lapses_on || days.since <= owed.due_on;
}

void due_scope::add(const obligation& owed, std::vector<due_item>& found) const {
    if (!asks_for(owed) || !teams.allows(owed.team) || !of.covers(owed.team)) return;
    if (!coaches.all() && (owed.coach == no_id || !coaches.allows(owed.coach))) return;
    if (!clients.all() && owed.episode == no_id) return;  // a client's own were chosen by episode
    due_item item{.deadline = owed.deadline,
                  .team = owed.team,
                  .coach = owed.coach,
                  .episode = owed.episode,
                  .job = owed.job,
                  .care_team = owed.care_team,
                  .trigger_on = owed.trigger_on,
                  .due_on = owed.due_on,
                  .met_in = owed.met_in,
                  .met_row = owed.met_row};
    if (owed.met()) {
        item.state = due_state::met;
        item.met_on = owed.met_on;
        item.days = std::max(0, owed.met_on - owed.due_on);
    } else if (owed.due_on < days.as_of) {
        item.state = due_state::overdue;
        item.days = days.as_of - owed.due_on;
    } else {
        item.days = owed.due_on - days.as_of;
    }
    found.push_back(item);
}

day due_day(const due_rule& rule, day trigger, const working_calendar& calendar) {
    switch (rule.kind) {
        case due_kind::working_days:
            return calendar.working_day_after(trigger, rule.count);
        case due_kind::months:
            return add_months(trigger, rule.count);
        case due_kind::day_before:
            return trigger - 1;
        default:
            return trigger + rule.count;
    }
}

void choose_keys(due_scope& scope, const std::vector<std::string>& keys, std::vector<problem>& found) {
    if (keys.empty()) return;
    scope.wanted.assign(scope.wanted.size(), false);
    for (const auto& key : keys) {
        const auto* deadline = scope.process.find_deadline(key);
        if (deadline == nullptr)
            found.push_back({.column = "key",
                             .rule = "unknown-key",
                             .message = "The edition " + scope.edition.id + " has no deadline \"" + key +
                                        "\"; give the key of one that it has."});
        else
            scope.wanted[static_cast<std::size_t>(deadline - scope.process.deadlines.data())] = true;
    }
}

void choose_teams(due_scope& scope, const std::vector<std::string>& teams, std::vector<problem>& found) {
    for (const auto team : find_teams(scope.of, teams, found)) scope.teams.allow(team);
}

}  // namespace ipsf::processing
