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
    due_batches found;
    find_client_deadlines(scope, found);
    if (scope.clients.all()) {
        const auto responsible = responsibilities(scope.of, {first_day_of_periods(scope), scope.days.as_of});
        auto& others = found.emplace_back();
        find_coach_deadlines(scope, responsible, others);
        if (scope.coaches.all()) find_team_deadlines(scope, responsible, others);
        if (!scope.days.window) find_broken_limits(scope, responsible, others);
    }
    return in_due_order(scope, found);
}

}  // namespace ipsf::processing
