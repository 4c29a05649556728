// The keys of [counting], each described once.
#pragma once

#include <ipsf/counting.hpp>

#include <array>

namespace ipsf {

inline constexpr int most_first_month_weeks = 8;
inline constexpr int latest_job_day = 3660;  // ten years

struct counting_key {
    std::string_view key;
    std::array<std::string_view, 2> measures;  ///< that need it; empty: none
    int low, high;                             ///< range of the value, of days of both ends; both included
};

/// Calls `visit(counting_key, value)` for each value of `by`, which is one for values (const or not).
template <class Values, class Visit>
void visit_counted(Values& by, Visit visit) {
    visit(counting_key{"largest_care_teams", {"attached_team_share"}, 1, 10}, by.largest_care_teams);
    visit(counting_key{"job_search_phase", {"employer_meetings_per_week", "job_seekers_per_coach"}, 1, 5},
          by.job_search_phase);
    visit(counting_key{"week_before_job", {"met_week_before_share"}, -366, -1}, by.week_before_job);
    visit(counting_key{"days_after_job_start", {"met_within_three_days_share"}, 0, latest_job_day},
          by.days_after_job_start);
    visit(counting_key{"first_month_weeks", {"first_month_weeks_met_share"}, 1, most_first_month_weeks},
          by.first_month_weeks);
    visit(counting_key{"after_first_month", {"met_after_first_month_share"}, 0, latest_job_day}, by.after_first_month);
    visit(counting_key{"after_four_months", {"met_after_four_months_share"}, 0, latest_job_day}, by.after_four_months);
    visit(counting_key{"first_year", {"contacts_per_month_first_year"}, 0, latest_job_day}, by.first_year);
    visit(counting_key{"month", {"contacts_per_month_first_year"}, 28, 31}, by.month);
    visit(counting_key{"days_after_job_end", {"end_contact_share"}, 0, 366}, by.days_after_job_end);
}

/// A fraction as [counting] has it: "30", "365/12".
[[nodiscard]] std::string fraction_text(fraction value);

}  // namespace ipsf
