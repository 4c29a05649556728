// Takes what is asked; lets the parts of the search run side by side and puts together what they find.
#include "execution/parallel.hpp"
#include "process/find_deadlines.hpp"

namespace ipsf::processing {
namespace {

bool is_period(trigger_kind kind) noexcept {
    return kind == trigger_kind::each_week || kind == trigger_kind::each_month || kind == trigger_kind::each_quarter;
}

/// The first day of the periods that are asked about; as_of without any.
day first_day_of_periods(const due_scope& scope) {
    day first = scope.days.as_of;
    for (std::size_t place = 0; place < scope.process.deadlines.size(); ++place) {
        if (!scope.wanted[place]) continue;
        for (const auto& trigger : scope.process.deadlines[place].triggers)
            if (is_period(trigger.kind)) first = std::min(first, periods_asked(trigger.kind, scope.days).front().first);
    }
    return first;
}

}  // namespace

std::vector<due_item> find_all(const due_scope& scope) {
    std::vector<responsibility> responsible;
    std::vector<due_search> searches;
    if (scope.clients.all()) {
        responsible =
            responsibilities(scope.of, {first_day_of_periods(scope), scope.days.as_of}, scope.coaches_asked_about());
        searches.emplace_back([&](auto& found) { find_coach_deadlines(scope, responsible, found); });
        if (scope.coaches.all())
            searches.emplace_back([&](auto& found) { find_team_deadlines(scope, responsible, found); });
        if (!scope.days.window)
            searches.emplace_back([&](auto& found) { find_broken_limits(scope, responsible, found); });
    }
    add_client_searches(scope, searches);

    constexpr std::size_t episodes_for_a_thread = 8192;
    std::vector<std::vector<due_item>> found(searches.size());
    run_parts(
        worker_count(scope.run, scope.of.episodes.size(), episodes_for_a_thread), searches.size(),
        [&](std::size_t part, std::size_t) { searches[part](found[part]); }, scope.run.report,
        static_cast<std::int64_t>(scope.of.episodes.size()));
    return in_due_order(scope, found);
}

}  // namespace ipsf::processing
