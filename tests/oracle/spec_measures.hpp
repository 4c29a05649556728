// The 19 measures of docs/measures.md and the jobs in force that the international scale counts: slowly, day by day,
// from plain rows. No code of the library is used.
#pragma once

#include "rows.hpp"
#include "spec_fraction.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace oracle {

/// Days of a job, both included.
struct span_of_days {
    int first;
    int last;
};

/// What an edition counts by; as in docs/measures.md unless said otherwise.
struct counted_by {
    int largest_care_teams = 2;
    int job_search_phase = 3;
    span_of_days week_before{-7, -1};
    span_of_days after_start{0, 3};
    int weeks = 4;
    span_of_days after_first_month{28, 58};
    span_of_days after_four_months{120, 150};
    span_of_days first_year{28, 364};
    fraction month{365, 12};
    int after_end = 3;
};

struct measure_choices {
    bool count_waiting = true;
    int waiting_days = 30;
    bool count_seasonal_and_agency = true;
    bool working_days_after_end = true;
    int active_within_days = 0;  // 0: every client
    counted_by by{};
    std::optional<std::vector<day>> holidays;  // empty: Finland's calendar
};

struct measured {
    std::optional<fraction> value;  // empty: unknown
    std::optional<std::int64_t> left_out{
        0};  // records left out; empty: a needed table is missing, so nothing can be said
};

/// The history as it was on `as_of`: later rows are gone, later ends are empty. Coaches and episodes stay, as what
/// other rows refer to; none of the measures looks at them on a day before they start.
[[nodiscard]] tables as_it_was(const tables& all, day as_of);

[[nodiscard]] std::set<std::string> coaches_of_team(const tables& all, const std::string& team);
/// The teams that exist on `as_of`, by id.
[[nodiscard]] std::vector<std::string> teams_on(const tables& all, day as_of);

/// Every measure by name, for what belongs to `coaches`: those of a team, or one coach alone.
[[nodiscard]] std::map<std::string, measured> measures_of(const tables& all, const std::set<std::string>& coaches,
                                                          day as_of, int months, const measure_choices& chosen);

[[nodiscard]] bool is_employed(const coach_row& coach, day on);

}  // namespace oracle
