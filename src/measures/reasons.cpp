// Takes the options of a call; gives the words of each reason, with the numbers of the edition in them.
#include "measures/reasons.hpp"

#include "measures/measure_rules.hpp"
#include "measures/numbered_reasons.hpp"

#include <algorithm>

namespace ipsf {

reasons::reasons(const measure_options& options) {
    std::transform(tally_rules.begin(), tally_rules.end(), of_tallies_.begin(),
                   [](const tally_rule& rule) { return rule.text; });
    std::transform(measure_rules.begin(), measure_rules.end(), when_zero_.begin(),
                   [](const measure_rule& rule) { return rule.when_zero; });
    const auto& by = options.counting;
    // Of day 0 there is nothing to wait for: the day itself has come.
    const auto to_come = [this](tally which, numbered_reason reason, int day) {
        if (day > 0) of_tallies_[static_cast<std::size_t>(which)] = reason_with(reason, day);
    };
    to_come(tally::not_active, numbered_reason::not_active, options.active_within_days);
    to_come(tally::start_day_to_come, numbered_reason::day_to_come, by.days_after_job_start.value_or(job_days{}).last);
    to_come(tally::end_day_to_come,
            options.working_days_after_job_end ? numbered_reason::working_day_to_come : numbered_reason::day_to_come,
            by.days_after_job_end.value_or(0));
    const auto not_reached = [this](measure which, const std::optional<job_days>& period) {
        if (period)
            when_zero_[static_cast<std::size_t>(which)] = reason_with(numbered_reason::day_not_reached, period->last);
    };
    not_reached(measure::met_after_first_month_share, by.after_first_month);
    not_reached(measure::met_after_four_months_share, by.after_four_months);
}

}  // namespace ipsf
