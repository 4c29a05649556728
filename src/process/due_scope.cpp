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

bool due_scope::can_matter(const obligation& one) const noexcept {
    if (days.window) return days.since <= one.due_on && one.due_on <= days.as_of;
    return one.rests_from > days.as_of || one.rests_from > days.since;
}

bool due_scope::asks_for(const obligation& one) const noexcept {
    if (days.window)
        return days.since <= one.due_on && one.due_on <= days.as_of && (one.met() || one.due_on < one.rests_from);
    if (one.met()) return days.since <= one.met_on;
    if (one.rests_from <= days.as_of) return false;
    if (one.due_on >= days.as_of) return one.due_on <= days.last_due;
    return days.as_of <= one.lapses_on || days.since <= one.due_on;
}

void due_scope::add(const obligation& one, std::vector<due_item>& found) const {
    if (!asks_for(one) || !teams.allows(one.team) || !of.covers(one.team)) return;
    if (!coaches.all() && (one.coach == no_id || !coaches.allows(one.coach))) return;
    if (!clients.all() && one.episode == no_id) return;  // a client's own were chosen by episode
    due_item item{.deadline = one.deadline,
                  .team = one.team,
                  .coach = one.coach,
                  .episode = one.episode,
                  .job = one.job,
                  .care_team = one.care_team,
                  .trigger_on = one.trigger_on,
                  .due_on = one.due_on,
                  .met_in = one.met_in,
                  .met_row = one.met_row};
    if (one.met()) {
        item.state = due_state::met;
        item.met_on = one.met_on;
        item.days = std::max(0, one.met_on - one.due_on);
    } else if (one.due_on < days.as_of) {
        item.state = due_state::overdue;
        item.days = days.as_of - one.due_on;
    } else {
        item.days = one.due_on - days.as_of;
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
        const auto* one = scope.process.find_deadline(key);
        if (one == nullptr)
            found.push_back({.column = "key",
                             .rule = "unknown-key",
                             .message = "The edition " + scope.edition.id + " has no deadline \"" + key +
                                        "\"; give the key of one that it has."});
        else
            scope.wanted[static_cast<std::size_t>(one - scope.process.deadlines.data())] = true;
    }
}

void choose_teams(due_scope& scope, const std::vector<std::string>& teams, std::vector<problem>& found) {
    for (const auto team : find_teams(scope.of, teams, found)) scope.teams.allow(team);
}

}  // namespace ipsf::processing
