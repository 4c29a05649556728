#include "measures/job_support.hpp"

namespace ipsf {

job_support::job_support(const scope& over) : over_(over) {
    using enum measure;
    wanted_ =
        over.wanted.has_any({met_week_before_share, met_within_three_days_share, first_month_weeks_met_share, contacts_per_month_first_year,
                             met_after_first_month_share, met_after_four_months_share, end_contact_share});
    if (!over.wants(end_contact_share)) return;
    const auto& calendar = over.options.calendar;
    // From the last day back: the next three working days after each.
    std::array<day, 3> next{};
    for (int count = 0; auto& working_day : next) working_day = calendar.working_day_after(over.dates.last_day(), ++count);
    third_working_day_.resize(static_cast<std::size_t>(over.dates.last_day() - over.dates.first_day() + 1));
    for (day on = over.dates.last_day(); on >= over.dates.first_day(); --on) {
        third_working_day_[static_cast<std::size_t>(on - over.dates.first_day())] = next[2];
        if (calendar.is_working_day(on)) next = {on, next[0], next[1]};
    }
}

}  // namespace ipsf
