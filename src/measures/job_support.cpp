// Prepares what all jobs share: which measures are wanted, and by which day a contact is due after a job that ended on
// a given day.
#include "measures/job_support.hpp"

#include <algorithm>
#include <numeric>

namespace ipsf {

job_support::job_support(const scope& over)
    : over_(over),
      by_(over.options.counting),
      calendar_(by_),
      first_year_(by_.first_year.value_or(job_days{})),
      month_(by_.month.value_or(fraction{})) {
    using enum measure;
    wanted_ = over.wanted.has_any({met_week_before_share, met_within_three_days_share, first_month_weeks_met_share,
                                   contacts_per_month_first_year, met_after_first_month_share,
                                   met_after_four_months_share, end_contact_share});
    if (!over.wants(end_contact_share)) return;
    const auto& calendar = over.options.calendar;
    const day first = over.dates.first_day();
    const day last = over.dates.last_day();
    const int allowed = *by_.days_after_job_end;
    contact_due_.resize(static_cast<std::size_t>(last - first) + 1);
    if (!over.options.working_days_after_job_end) {
        std::iota(contact_due_.begin(), contact_due_.end(), first + allowed);
        return;
    }
    // From the last day back: the next working days after each.
    std::vector<day> next;
    while (next.size() < static_cast<std::size_t>(allowed))
        next.push_back(calendar.working_day_after(next.empty() ? last : next.back(), 1));
    for (day on = last; on >= first; --on) {
        contact_due_[static_cast<std::size_t>(on - first)] = next.empty() ? on : next.back();
        if (next.empty() || !calendar.is_working_day(on)) continue;
        std::move_backward(next.begin(), next.end() - 1, next.end());
        next.front() = on;
    }
}

}  // namespace ipsf
