#include "process/due_scope.hpp"
#include "review/review_options.hpp"

#include <gsl/assert>

#include <map>
#include <set>
#include <tuple>

namespace ipsf {

using namespace processing;

std::vector<punctuality> punctuality_of(std::shared_ptr<const rulebook> edition, bool edition_named, const history& from,
                                        const punctuality_options& options) {
    Expects(edition != nullptr);
    std::vector<problem> found;
    check_process(*edition, found);
    reviewing::check_date(options.from, "from", found);
    reviewing::check_date(options.to, "to", found);
    if (found.empty() && options.to < options.from)
        found.push_back({"", 0, "to", "end-before-start", "The date to lies before the date from; correct one of them."});
    check_covered(*edition, edition_named, "to", options.to, found);
    throw_if_any(std::move(found));

    due_scope scope(from, *edition, options.calendar, {options.to, options.from, options.to, true});
    found.clear();
    choose_keys(scope, options.keys, found);
    choose_teams(scope, options.teams, found);
    throw_if_any(std::move(found));
    find_all(scope);

    // Two missed contacts or calls of one day ask for the same thing.
    std::set<std::tuple<std::size_t, id_index, id_index, id_index, id_index, id_index, day, day>> seen;
    std::map<std::pair<id_index, std::size_t>, punctuality> counted;
    for (const auto& one : scope.found) {
        if (!seen.emplace(one.deadline, one.team, one.coach, one.episode, one.job, one.care_team, one.trigger_on, one.due_on).second)
            continue;
        auto& sum = counted[{one.team, one.deadline}];
        sum.team = one.team;
        sum.deadline = one.deadline;
        ++sum.fell_due;
        if (one.met() && one.met_on <= one.due_on) ++sum.in_time;
    }
    std::vector<punctuality> sums;
    for (const auto& [key, sum] : counted) sums.push_back(sum);
    std::stable_sort(sums.begin(), sums.end(),
                     [&](const auto& a, const auto& b) { return a.team != b.team && from.team_ids.before(a.team, b.team); });
    return sums;
}

}  // namespace ipsf
