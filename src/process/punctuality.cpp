// Takes an edition, a history and two days; finds all that fell due between them and counts it by team and deadline.
#include "asked/dates.hpp"
#include "process/due_scope.hpp"

#include "base/expects.hpp"

#include <map>

namespace ipsf {

using namespace processing;

std::vector<punctuality> punctuality_of(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                        const history& from, const punctuality_options& options, const execution& run) {
    expects(edition != nullptr);
    std::vector<problem> found;
    check_process(*edition, found);
    check_date(options.from, "from", found);
    check_date(options.to, "to", found);
    if (found.empty() && options.to < options.from)
        found.push_back({.column = "to",
                         .rule = "end-before-start",
                         .message = "The date to lies before the date from; correct one of them."});
    check_covered(*edition, edition_named, "to", options.to, found);
    refused::throw_if_any(std::move(found));

    due_scope scope(from, *edition, options.calendar,
                    {.as_of = options.to, .since = options.from, .last_due = options.to, .window = true}, run);
    found.clear();
    choose_keys(scope, options.keys, found);
    choose_teams(scope, options.teams, found);
    refused::throw_if_any(std::move(found));

    std::map<std::pair<id_index, std::size_t>, punctuality> counted;
    for (const auto& item : find_all(scope)) {
        auto& sum = counted[{item.team, item.deadline}];
        sum.team = item.team;
        sum.deadline = item.deadline;
        ++sum.fell_due;
        if (item.state == due_state::met && item.days == 0) ++sum.in_time;
    }
    std::vector<punctuality> sums;
    for (const auto& [key, sum] : counted) sums.push_back(sum);
    std::stable_sort(sums.begin(), sums.end(), [&](const auto& a, const auto& b) {
        return a.team != b.team && from.team_ids.before(a.team, b.team);
    });
    return sums;
}

}  // namespace ipsf
