// Takes a kind of trigger and the days asked about; gives the weeks, months or quarters that matter for them.
#include "process/periods.hpp"

#include "base/expects.hpp"
#include "calendar/weeks_and_months.hpp"

namespace ipsf::processing {

period period_of(trigger_kind kind, day on) {
    if (kind == trigger_kind::each_week) {
        const auto week = week_of(on);
        return {week, week_of(week.last + 1).last};
    }
    expects(kind == trigger_kind::each_month || kind == trigger_kind::each_quarter);
    const unsigned length = kind == trigger_kind::each_month ? 1 : 3;
    const auto months = months_of(on, length);
    return {months, months_of(months.last + 1, length).last};
}

std::vector<period> periods_asked(trigger_kind kind, const asked_days& days) {
    std::vector<period> asked;
    const auto at_start = period_of(kind, std::min(days.since, days.as_of));
    auto one = days.window ? at_start : period_of(kind, at_start.first - 1);
    for (; one.first <= days.as_of || one.last <= days.last_due; one = period_of(kind, one.last + 1))
        asked.push_back(one);
    return asked;
}

}  // namespace ipsf::processing
