// The measures: exact fractions that a caseload history gives for a team, a review date
// and a window (docs/measures.md).
// Needs the library: measuring.
#pragma once

#include <ipsf/counting.hpp>
#include <ipsf/execution.hpp>
#include <ipsf/fraction.hpp>
#include <ipsf/history.hpp>
#include <ipsf/working_days.hpp>

#include <gsl/span>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf {

/// Every measure, in the order of docs/measures.md. Editions name them.
enum class measure : std::uint8_t {
    clients_per_coach,
    coaching_time_share,
    community_time_share,
    attached_team_share,
    days_to_employer_meeting,
    tailored_contact_share,
    employer_meetings_per_week,
    job_seekers_per_coach,
    job_type_share,
    employer_share,
    permanent_open_market_share,
    employed_clients,
    met_week_before_share,
    met_within_three_days_share,
    first_month_weeks_met_share,
    contacts_per_month_first_year,
    met_after_first_month_share,
    met_after_four_months_share,
    end_contact_share,
    current_jobs
};
inline constexpr std::array<std::string_view, 20> measure_names = {"clients_per_coach",
                                                                   "coaching_time_share",
                                                                   "community_time_share",
                                                                   "attached_team_share",
                                                                   "days_to_employer_meeting",
                                                                   "tailored_contact_share",
                                                                   "employer_meetings_per_week",
                                                                   "job_seekers_per_coach",
                                                                   "job_type_share",
                                                                   "employer_share",
                                                                   "permanent_open_market_share",
                                                                   "employed_clients",
                                                                   "met_week_before_share",
                                                                   "met_within_three_days_share",
                                                                   "first_month_weeks_met_share",
                                                                   "contacts_per_month_first_year",
                                                                   "met_after_first_month_share",
                                                                   "met_after_four_months_share",
                                                                   "end_contact_share",
                                                                   "current_jobs"};
[[nodiscard]] constexpr std::string_view name_of(measure which) noexcept {
    return measure_names[static_cast<std::size_t>(which)];
}
/// The measure of that name, or empty.
[[nodiscard]] std::optional<measure> find_measure(std::string_view name) noexcept;

/// What an edition says about measures: its named choices and what it counts by. Take it from
/// measure_options_of(edition, calendar) of review.hpp. `measure_options{}` belongs to no edition: every measure that
/// needs a value of `counting` (counting.hpp), such as the periods of a job, is then unknown ("the edition does not say
/// what is counted").
struct measure_options {
    bool count_waiting = true;  ///< `waiting` = counted: episodes still waiting count in days_to_employer_meeting
    int waiting_days = 0;       ///< `waiting_days`: ... once they have waited longer than this
    bool count_seasonal_and_agency = true;  ///< `seasonal_and_agency` = counted (R13)
    /// `job_end_days` = working_days: counting.days_after_job_end are working days.
    bool working_days_after_job_end = true;
    /// `active_within_days`: clients_per_coach counts clients with a contact in so many days; 0: all.
    int active_within_days = 0;
    counted_values counting;  ///< measures that need a value that is not there are unknown
    working_calendar calendar;
    [[nodiscard]] bool operator==(const measure_options&) const = default;
};

/// Records kept out of a measure: why (a short English phrase, stable: "tailored unknown") and how many. Phrases here
/// and below are never destroyed and end with a NUL, also those that name a number of the edition.
using left_out_counts = std::vector<std::pair<std::string_view, std::int64_t>>;

/// One measure of one team. Not reduced: where coaches are counted by fte, both sides are in thousandths of a coach
/// (times days).
struct measurement {
    std::int64_t numerator = 0;        ///< kept when the denominator is 0: clients of a team without coaches
    std::int64_t denominator = 0;      ///< 0: unknown
    std::string_view unknown_because;  ///< why, when unknown: "no jobs table", "no coach employed"; else empty
    left_out_counts left_out;          ///< ordered by reason; no zero counts
    /// days_to_employer_meeting, when its table is there: episodes that "met" and "waiting", also zero.
    left_out_counts counted;

    [[nodiscard]] bool known() const noexcept { return denominator != 0; }
};
using team_measures = std::array<measurement, measure_names.size()>;

/// All measures of each of `teams` over `looked_at`. `teams` are indexes of `from.team_ids`; one result for each, in
/// their order. `options` are those of an edition (measure_options_of). Throws `cancelled`; std::logic_error for an
/// index that does not exist. Reentrant.
[[nodiscard]] std::vector<team_measures> measure_teams(const history& from, gsl::span<const id_index> teams,
                                                       window looked_at, const measure_options& options,
                                                       const execution& run = {});

/// A measure's two integers on one date.
struct measured_sum {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
};

/// Measures of several teams (or coaches) on several dates, in columns: 16 bytes for each measure, date and team.
/// Immutable; any number of threads may read it.
class measure_series {
public:
    struct content;
    explicit measure_series(std::shared_ptr<const content> made) : made_(std::move(made)) {}

    [[nodiscard]] gsl::span<const window> dates() const noexcept;
    /// How many teams (coaches) there are, in the order asked for.
    [[nodiscard]] std::size_t size() const noexcept;
    /// The numerators and denominators of one measure of one team, one for each date; denominator 0: unknown. These
    /// throw std::logic_error for a team or date that does not exist.
    [[nodiscard]] gsl::span<const measured_sum> sums(std::size_t team, measure which) const;
    /// One measure with all that is known about it, as measure_teams gives it for that date alone.
    [[nodiscard]] measurement at(std::size_t date, std::size_t team, measure which) const;
    [[nodiscard]] team_measures at(std::size_t date, std::size_t team) const;

private:
    std::shared_ptr<const content> made_;
};

/// All measures of each of `teams` (without repetition) on each of `dates`, in a single pass over the history. `dates`:
/// at least one, ascending by as_of without repetition, all with the same `months`. For each date the same as
/// measure_teams. Throws `cancelled`, and std::logic_error for teams or dates that are not so. Reentrant.
[[nodiscard]] measure_series measure_team_series(const history& from, gsl::span<const id_index> teams,
                                                 gsl::span<const window> dates, const measure_options& options,
                                                 const execution& run = {});

/// Coach by coach, for criteria averaged by ratings: only coaching_time_share, community_time_share,
/// employer_meetings_per_week and job_seekers_per_coach are measured, the others unknown. `coaches` are indexes of
/// `from.coach_ids`, without repetition.
[[nodiscard]] measure_series measure_coach_series(const history& from, gsl::span<const id_index> coaches,
                                                  gsl::span<const window> dates, const measure_options& options,
                                                  const execution& run = {});

/// The same on one date: one entry for each coach of `team` employed on a day of the window, in the order of coach ids.
struct coach_measures {
    id_index coach = no_id;
    team_measures measures;
};
[[nodiscard]] std::vector<coach_measures> measure_coaches(const history& from, id_index team, window looked_at,
                                                          const measure_options& options);

/// A record behind a number: what it adds to the numerator and the denominator, or why it was left out.
struct evidence {
    table_kind table = table_kind::episodes;
    std::uint32_t row = 0;  ///< 0-based position in the table; shown as history::first_row + row
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::string_view left_out;  ///< reason, when left out; else empty
    /// Which part of the record: "week 2", "waiting"; "team": stands for the team; else empty.
    std::string_view detail;
    id_index episode = no_id;  ///< of a contact: the episode it is about, if any
    id_index coach = no_id;    ///< of a contact: its coach
};

/// The records behind one measure, ordered by table, row, detail; one entry for each. Their numerators and denominators
/// sum to the measurement's, always.
struct explanation {
    measurement result;
    std::vector<evidence> records;
};
[[nodiscard]] explanation explain(const history& from, id_index team, window looked_at, measure which,
                                  const measure_options& options);

}  // namespace ipsf
