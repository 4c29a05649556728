// Takes an edition, a history and options; gives the due list: checks what is asked, finds what is due, counts it by
// deadline.
#include "asked/dates.hpp"
#include "process/due_scope.hpp"

#include "base/expects.hpp"

namespace ipsf {
namespace {

using namespace processing;

constexpr int most_days = 3660;

void check_days(int days, const char* column, std::vector<problem>& found) {
    if (days < 0 || days > most_days)
        found.push_back({.column = column,
                         .rule = "out-of-range",
                         .message = std::string("The days of ") + column +
                                    " are outside 0-3660; give a whole number within them."});
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

due_list list_due(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history& from,
                  const due_options& options, const execution& run) {
    expects(edition != nullptr);
    // An item names the row that met it.
    if (from.contacts.lent != nullptr)
        return list_due(std::move(edition), edition_named, *with_own_contacts(from, {run.threads}), options, run);
    std::vector<problem> found;
    check_process(*edition, found);
    check_date(options.as_of, "as_of", found);
    check_days(options.horizon, "horizon", found);
    check_days(options.met, "met", found);
    check_covered(*edition, edition_named, "as_of", options.as_of, found);
    refused::throw_if_any(std::move(found));

    due_scope scope(from, *edition, options.calendar,
                    {.as_of = options.as_of,
                     .since = options.as_of - options.met + 1,
                     .last_due = options.as_of + options.horizon,
                     .window = false},
                    run);
    found.clear();
    choose_keys(scope, options.keys, found);
    choose_teams(scope, options.teams, found);
    choose_ids(scope.coaches, from.coach_ids, options.coaches, "coach", found);
    choose_ids(scope.clients, from.client_ids, options.clients, "client", found);
    refused::throw_if_any(std::move(found));

    due_list list;
    list.out_of_date = !edition->covers(options.as_of);
    list.as_of = options.as_of;
    list.items = find_all(scope);
    list.totals = totals_of(scope, list.items);
    list.edition = std::move(edition);
    return list;
}

}  // namespace ipsf
