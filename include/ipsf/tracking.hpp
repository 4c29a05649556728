// The team leader's tracking table and the client summary (docs/tracking.md). Needs the library: counting.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/fraction.hpp>
#include <ipsf/history.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// Calendar months, or ISO weeks (Monday to Sunday).
enum class tracking_step : std::uint8_t { month, week };
inline constexpr std::array<std::string_view, 2> tracking_step_names = {"month", "week"};

struct tracking_options {
    day from = no_day;  ///< required, 1900-2199: the days looked at are those from `from` ...
    day to = no_day;    ///< ... to `to`, both included; required, not before `from`; nothing later is looked at
    tracking_step every = tracking_step::month;
    std::vector<std::string> teams;                 ///< ids; empty: all
    std::optional<std::int64_t> jobs_started_goal;  ///< a team's own, for a whole month (week); 0 or more
    std::optional<fraction> employed_share_goal;  ///< a team's own; 0 to 1, both included, of at most 1000000000 parts
};

/// A month or week, without the days outside from ... to.
struct tracking_period {
    day first = no_day;
    day last = no_day;
    std::string name;  ///< "2024-02", "2024-W05"
};

/// What is counted, in the order of reports. Clients are episodes. On a day, an episode is its responsible coach's.
enum class tracked : std::uint8_t {
    clients_at_start,   ///< in force on the first day and on the day before, of the coach of that day before
    new_clients,        ///< episodes that started
    handed_in,          ///< episodes that came from another coach
    handed_out,         ///< episodes that went to another coach
    ended,              ///< episodes whose last day it was
    ended_on_last_day,  ///< of these: on the period's last day, so that they are among clients_at_end
    clients_at_end,     ///< in force on the last day
    job_seekers,        ///< of these: in job search (counted_values::job_search_phase) on the last day
    employed_clients,   ///< of these: with a job in force on the last day
    jobs_started,
    jobs_ended,  ///< jobs whose last day it was
    studies_started,
    employer_contacts,  ///< of the coach; met, any mode
    employer_meetings   ///< of these: in person, for a client of any team who was in job search that day
};
inline constexpr std::array<std::string_view, 14> tracked_names = {
    "clients_at_start",  "new_clients",     "handed_in",         "handed_out",       "ended",
    "ended_on_last_day", "clients_at_end",  "job_seekers",       "employed_clients", "jobs_started",
    "jobs_ended",        "studies_started", "employer_contacts", "employer_meetings"};

/// A coach or, with no coach, the sum of a team's coaches in one period.
struct tracking_row {
    std::size_t period = 0;  ///< place in tracking_table::periods
    id_index team = no_id;
    id_index coach = no_id;  ///< no_id: the team's sum
    std::array<std::int64_t, tracked_names.size()> counts{};
    std::int64_t fte_days = 0;     ///< thousandths of full time x days employed in the period
    std::int64_t search_days = 0;  ///< days of clients in job search
};

struct tracking_goals {
    /// In a week of a full-time coach, as the edition's deadline employer_meetings asks.
    std::optional<std::int64_t> employer_meetings;
    std::optional<std::int64_t> jobs_started;  ///< as given
    std::optional<fraction> employed_share;    ///< as given
};

struct tracking_table {
    std::shared_ptr<const ipsf::edition> edition;
    bool out_of_date = false;  ///< the edition was named although it does not cover `to`
    day from = no_day, to = no_day;
    tracking_step every = tracking_step::month;
    tracking_goals goals;
    std::vector<tracking_period> periods;
    /// By period, then team and coach in the order of ids, each team's sum after its coaches. A coach has a row in the
    /// periods with a day of employment or something to count; a team where one of its coaches has one.
    std::vector<tracking_row> rows;
    /// The history has the tables needed, and the edition says which phase is job search.
    std::array<bool, tracked_names.size()> known{};

    /// None when the history does not have the table.
    [[nodiscard]] std::optional<std::int64_t> count(const tracking_row& row, tracked which) const noexcept;
    /// employed_clients / clients_at_end; denominator 0: unknown.
    [[nodiscard]] fraction employed_share(const tracking_row& row) const noexcept;
    /// employer_meetings for each week of a full-time coach, scaled as the measure employer_meetings_per_week is.
    /// Denominator 0: unknown, also where nobody was in job search and no meeting was held.
    [[nodiscard]] fraction meetings_per_week(const tracking_row& row) const noexcept;
};

/// The tracking table. `edition_named`: an edition that does not cover `to` is refused unless it was named.
/// Throws `refused`: a date or goal out of range, more than 2400 periods, an unknown team, an uncovered date.
/// Reentrant: any number of threads may ask about one history at once.
[[nodiscard]] tracking_table track(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                   const history& from, const tracking_options& options);

struct client_summary_options {
    day as_of = no_day;                ///< required, 1900-2199; nothing after it is looked at
    std::vector<std::string> teams;    ///< ids; empty: all
    std::vector<std::string> coaches;  ///< ids; empty: all
    std::vector<std::string> clients;  ///< ids; empty: all
};

/// The first in-person meeting with an employer, the coach's or the client's (criterion 15). Unknown
/// without a contacts table.
enum class first_meeting : std::uint8_t { unknown, waiting, met };
inline constexpr std::array<std::string_view, 3> first_meeting_names = {"unknown", "waiting", "met"};

/// An episode as it is known on as_of.
struct summarised_episode {
    id_index episode = no_id;
    id_index client = no_id;
    id_index coach = no_id;  ///< responsible on as_of, or on the last day
    id_index team = no_id;   ///< of that coach
    day started_on = no_day;
    day ended_on = no_day;  ///< no_day: not by as_of
    std::int64_t days = 0;  ///< in service, first and last day included
    first_meeting meeting = first_meeting::unknown;
    std::int64_t days_to_meeting = 0;  ///< from the start to the meeting; of one who waits: to as_of or the last day
    std::optional<int> phase;  ///< as phase_state::phase; none: the episode goes on and the history has no phases table
    day phase_since = no_day;  ///< as phase_state::since
};

/// A job or a study of an episode of the summary.
struct summarised_activity {
    std::size_t episode = 0;  ///< place in client_summary::episodes
    std::uint32_t row = 0;    ///< in jobs or studies, from 0
    day ended_on = no_day;    ///< no_day: not by as_of
    std::int64_t days = 0;    ///< up to as_of, first and last day included
};

struct client_summary {
    day as_of = no_day;
    /// By team, coach and client in the order of ids, then start and episode id.
    std::vector<summarised_episode> episodes;
    std::vector<summarised_activity> jobs;     ///< by episode, then start and job id
    std::vector<summarised_activity> studies;  ///< by episode, then start and end
};

/// Every episode that had started by as_of. Throws `refused`: the date out of range, an unknown
/// id. Reentrant as track().
[[nodiscard]] client_summary summarise_clients(const history& from, const client_summary_options& options);

}  // namespace ipsf
