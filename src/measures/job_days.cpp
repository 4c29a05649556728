// Takes the periods of [counting]; lays out for each day of a job which of them it belongs to.
#include "measures/job_days.hpp"

#include <algorithm>

namespace ipsf {

job_calendar::job_calendar(const counted_values& by) {
    const int weeks = by.first_month_weeks.value_or(0);
    last_day_ = std::max(0, weeks * days_in_week - 1);
    for (const auto& period :
         {by.week_before_job, by.days_after_job_start, by.after_first_month, by.after_four_months, by.first_year})
        if (period) {
            first_day_ = std::min(first_day_, period->first);
            last_day_ = std::max(last_day_, period->last);
        }
    days_before_windows_ = -first_day_;
    for (const auto& period : {by.after_first_month, by.after_four_months})
        if (period) days_before_windows_ = std::max(days_before_windows_, period->last - period->first);

    periods_.resize(static_cast<std::size_t>(last_day_ - first_day_) + 1);
    const auto at = [this](int job_day) -> job_periods& {
        return periods_[static_cast<std::size_t>(job_day - first_day_)];
    };
    const auto mark = [&](const std::optional<job_days>& period, job_period as) {
        if (!period) return;
        for (int job_day = period->first; job_day <= period->last; ++job_day) at(job_day).add(as);
    };
    for (int job_day = 0; job_day < weeks * days_in_week; ++job_day) at(job_day).add_week(job_day / days_in_week);
    mark(by.week_before_job, job_period::week_before);
    mark(by.days_after_job_start, job_period::after_start);
    mark(by.after_first_month, job_period::after_first_month);
    mark(by.after_four_months, job_period::after_four_months);
}

}  // namespace ipsf
