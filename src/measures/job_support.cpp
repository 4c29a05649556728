#include "measures/job_support.hpp"

namespace ipsf {

job_support::job_support(const scope& over)
    : over_(over),
      by_(over.options.counting),
      calendar_(by_),
      first_year_(by_.first_year.value_or(job_days{})),
      month_(by_.month.value_or(fraction{})) {
    using enum measure;
    wanted_ =
        over.wanted.has_any({met_week_before_share, met_within_three_days_share, first_month_weeks_met_share, contacts_per_month_first_year,
                             met_after_first_month_share, met_after_four_months_share, end_contact_share});
    if (!over.wants(end_contact_share)) return;
    const auto& calendar = over.options.calendar;
    const int allowed = *by_.days_after_job_end;
    const bool every_day = !over.options.working_days_after_job_end || allowed == 0;
    day due = every_day ? over.dates.first_day() + allowed : calendar.working_day_after(over.dates.first_day(), allowed);
    contact_due_ = {due};
    for (day on = over.dates.first_day() + 1; on <= over.dates.last_day(); ++on) {
        if (every_day)
            ++due;
        else if (calendar.is_working_day(on))  // one of the days allowed so far
            due = calendar.working_day_after(due, 1);
        contact_due_.push_back(due);
    }
}

}  // namespace ipsf
