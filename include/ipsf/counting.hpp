// What is counted, as an edition says it in its table [counting] (docs/edition-format.md): the periods of a job, and
// what else of a measure is a criterion's number. The measures (measures.hpp) count by it.
// Needs the library: written_values(), missing_values().
#pragma once

#include <ipsf/fraction.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf {

/// Days of a job from `first` to `last`, both included; its start is day 0, the day before it day -1.
struct job_days {
    int first = 0;
    int last = 0;  ///< not before `first`
    [[nodiscard]] bool operator==(const job_days&) const = default;
};

/// Each value stands under the key of its name, within the range given here (both ends included); read_edition refuses
/// others. An edition need not say what its inputs do not ask for: the measures that need it are unknown then.
struct counted_values {
    std::optional<int> largest_care_teams;         ///< 1 to 10: the teams taken as a coach's own in attached_team_share
    std::optional<int> job_search_phase;           ///< 1 to 5: the phase in which a client looks for work
    std::optional<job_days> week_before_job;       ///< days -366 to -1
    std::optional<job_days> days_after_job_start;  ///< days 0 to 3660, as the periods below
    std::optional<int> first_month_weeks;          ///< 1 to 8, of seven days each, from the start
    std::optional<job_days> after_first_month;
    std::optional<job_days> after_four_months;
    std::optional<job_days> first_year;     ///< in which contacts are counted by the month
    std::optional<fraction> month;          ///< 28 to 31: the days of such a month; denominator at most 1000
    std::optional<int> days_after_job_end;  ///< 0 to 366: for a contact, from the day on which the end became known
    [[nodiscard]] bool operator==(const counted_values&) const = default;
};

/// The values that are there: key and value as in the file, which is JSON too ("3", "[-7, -1]", "\"365/12\""), in the
/// order of the struct.
[[nodiscard]] std::vector<std::pair<std::string_view, std::string>> written_values(const counted_values& by);

/// The keys that the measure of that name needs and `by` does not have. Empty also for a name that no measure has.
[[nodiscard]] std::vector<std::string_view> missing_values(const counted_values& by, std::string_view measure);

}  // namespace ipsf
