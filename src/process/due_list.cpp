#include "process/due_scope.hpp"
#include "review/review_options.hpp"

#include <gsl/assert>

#include <array>

namespace ipsf {
namespace {

using namespace processing;

constexpr int most_days = 3660;

void check_days(int days, const char* column, std::vector<problem>& found) {
    if (days < 0 || days > most_days)
        found.push_back({"", 0, column, "out-of-range",
                         std::string("The days of ") + column + " are outside 0-3660; give a whole number within them."});
}

due_item item_of(const obligation& one, day as_of) {
    due_item item{one.deadline, one.team,        one.coach, one.episode, one.job,    one.care_team, one.trigger_on,
                  one.due_on,   due_state::open, 0,         no_day,      one.met_in, one.met_row};
    if (one.met()) {
        item.state = due_state::met;
        item.met_on = one.met_on;
        item.days = std::max(0, one.met_on - one.due_on);
    } else if (one.due_on < as_of) {
        item.state = due_state::overdue;
        item.days = as_of - one.due_on;
    } else {
        item.days = one.due_on - as_of;
    }
    return item;
}

/// Orders ids as results do; none comes first.
int compared(const id_dictionary& ids, id_index a, id_index b) {
    if (a == b) return 0;
    if (a == no_id || b == no_id) return a == no_id ? -1 : 1;
    return ids.before(a, b) ? -1 : 1;
}

bool before(const due_scope& scope, const due_item& a, const due_item& b) {
    if (a.due_on != b.due_on) return a.due_on < b.due_on;
    const auto& deadlines = scope.process.deadlines;
    const std::array<int, 6> by = {deadlines[a.deadline].key.compare(deadlines[b.deadline].key),
                                   compared(scope.of.team_ids, a.team, b.team),
                                   compared(scope.of.coach_ids, a.coach, b.coach),
                                   compared(scope.of.episode_ids, a.episode, b.episode),
                                   compared(scope.of.job_ids, a.job, b.job),
                                   compared(scope.of.care_team_ids, a.care_team, b.care_team)};
    for (const int order : by)
        if (order != 0) return order < 0;
    return a.trigger_on < b.trigger_on;
}

bool same(const due_item& a, const due_item& b) {
    return a.deadline == b.deadline && a.team == b.team && a.coach == b.coach && a.episode == b.episode && a.job == b.job &&
           a.care_team == b.care_team && a.trigger_on == b.trigger_on && a.due_on == b.due_on;
}

std::vector<due_total> totals_of(const due_scope& scope, const std::vector<due_item>& items) {
    std::vector<due_total> counted(scope.process.deadlines.size());
    for (const auto& item : items) {
        auto& total = counted[item.deadline];
        if (item.state == due_state::open) ++total.open;
        if (item.state == due_state::overdue) ++total.overdue;
        if (item.state == due_state::met) ++(item.days == 0 ? total.met_in_time : total.met_late);
    }
    std::vector<due_total> totals;
    for (std::size_t place = 0; place < counted.size(); ++place) {
        if (!scope.wanted[place]) continue;
        counted[place].deadline = place;
        totals.push_back(counted[place]);
    }
    return totals;
}

}  // namespace

due_list list_due(std::shared_ptr<const rulebook> edition, bool edition_named, const history& from, const due_options& options) {
    Expects(edition != nullptr);
    // An item names the row that met it.
    if (from.contacts.lent != nullptr) return list_due(std::move(edition), edition_named, *with_own_contacts(from), options);
    std::vector<problem> found;
    check_process(*edition, found);
    reviewing::check_date(options.as_of, "as_of", found);
    check_days(options.horizon, "horizon", found);
    check_days(options.met, "met", found);
    check_covered(*edition, edition_named, "as_of", options.as_of, found);
    throw_if_any(std::move(found));

    due_scope scope(from, *edition, options.calendar,
                    {options.as_of, options.as_of - options.met + 1, options.as_of + options.horizon, false});
    found.clear();
    choose_keys(scope, options.keys, found);
    choose_teams(scope, options.teams, found);
    choose_ids(scope.coaches, from.coach_ids, options.coaches, "coach", found);
    choose_ids(scope.clients, from.client_ids, options.clients, "client", found);
    throw_if_any(std::move(found));
    find_all(scope);

    due_list list;
    list.out_of_date = !edition->covers(options.as_of);
    list.as_of = options.as_of;
    list.items.reserve(scope.found.size());
    for (const auto& one : scope.found) list.items.push_back(item_of(one, options.as_of));
    std::sort(list.items.begin(), list.items.end(), [&](const auto& a, const auto& b) { return before(scope, a, b); });
    // Two missed contacts or calls of one day ask for the same thing.
    list.items.erase(std::unique(list.items.begin(), list.items.end(), same), list.items.end());
    list.totals = totals_of(scope, list.items);
    list.edition = std::move(edition);
    return list;
}

}  // namespace ipsf
