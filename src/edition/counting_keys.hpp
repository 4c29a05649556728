// The keys of [counting], each described once.
#pragma once

#include "edition/fixed_text.hpp"

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
    visit(counting_key{.key = "largest_care_teams", .measures = {"attached_team_share"}, .low = 1, .high = 10},
          by.largest_care_teams);
    visit(counting_key{.key = "job_search_phase",
                       .measures = {"employer_meetings_per_week", "job_seekers_per_coach"},
                       .low = 1,
                       .high = 5},
          by.job_search_phase);
    visit(counting_key{.key = "week_before_job", .measures = {"met_week_before_share"}, .low = -366, .high = -1},
          by.week_before_job);
    visit(counting_key{.key = "days_after_job_start",
                       .measures = {"met_within_three_days_share"},
                       .low = 0,
                       .high = latest_job_day},
          by.days_after_job_start);
    visit(counting_key{.key = "first_month_weeks",
                       .measures = {"first_month_weeks_met_share"},
                       .low = 1,
                       .high = most_first_month_weeks},
          by.first_month_weeks);
    visit(
        counting_key{
            .key = "after_first_month", .measures = {"met_after_first_month_share"}, .low = 0, .high = latest_job_day},
        by.after_first_month);
    visit(
        counting_key{
            .key = "after_four_months", .measures = {"met_after_four_months_share"}, .low = 0, .high = latest_job_day},
        by.after_four_months);
    visit(
        counting_key{
            .key = "first_year", .measures = {"contacts_per_month_first_year"}, .low = 0, .high = latest_job_day},
        by.first_year);
    visit(counting_key{.key = "month", .measures = {"contacts_per_month_first_year"}, .low = 28, .high = 31}, by.month);
    visit(counting_key{.key = "days_after_job_end", .measures = {"end_contact_share"}, .low = 0, .high = 366},
          by.days_after_job_end);
}

/// What people read for a key of [counting].
[[nodiscard]] fixed_text counting_title(std::string_view key);
/// The same values as people read them: "−7 … −1", "4".
[[nodiscard]] std::string counted_in_words(std::string_view written);

/// A fraction as [counting] has it: "30", "365/12".
[[nodiscard]] std::string fraction_text(fraction value);

}  // namespace ipsf
