#include "process/periods.hpp"

#include "base/expects.hpp"

namespace ipsf::processing {

period period_of(trigger_kind kind, day on) {
    using namespace std::chrono;
    if (kind == trigger_kind::each_week) {
        const auto weekday_number = weekday{sys_days{std::chrono::days{on}}}.iso_encoding();
        const day monday = on - static_cast<day>(weekday_number) + 1;
        return {monday, monday + 6, monday + 13};
    }
    expects(kind == trigger_kind::each_month || kind == trigger_kind::each_quarter);
    const auto civil = detail::to_civil(on);
    const int length = kind == trigger_kind::each_month ? 1 : 3;
    const auto month_number = static_cast<unsigned>(civil.month());
    const auto first_month = month_number - (month_number - 1) % static_cast<unsigned>(length);
    const day first = detail::from_civil(civil.year() / month{first_month} / 1);
    return {first, add_months(first, length) - 1, add_months(first, 2 * length) - 1};
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
