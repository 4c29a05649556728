// The client process of an edition: phases, moves between them and deadlines. Data only, as the table [process] of its
// file gives them (docs/process.md).
//
// The code knows triggers, ways to count, facts and reasons to rest by name; an edition combines them and gives every
// number, form and event. docs/process.md describes both.
#pragma once

#include <ipsf/criteria.hpp>
#include <ipsf/vocabulary.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

/// Phases of an episode are 1-5; a move begins in one of them or before the first, and goes to one of them or to the
/// episode's end.
inline constexpr int before_first_phase = 0;
inline constexpr int last_phase = 5;
inline constexpr int end_of_process = 6;

struct process_phase {
    int number = 1;  ///< 1-5, or end_of_process
    std::string key;
    text title;
    std::vector<form_kind> forms;  ///< forms and records that belong to it
    std::vector<text> tools;
    place at;
};

/// A move that the process allows.
struct phase_move {
    int from = before_first_phase;  ///< 0-5
    int to = 1;                     ///< 1-5, or end_of_process
    text means;
    std::vector<form_kind> expects;  ///< expected by the day of the move, and never a lock
    place at;
};

enum class due_subject : std::uint8_t { client, coach, team };
inline constexpr std::array<std::string_view, 3> due_subject_names = {"client", "coach", "team"};

/// What a deadline is counted from. Those up to missed_contact are of a client; each_week ... each_day of a coach or
/// team; the last two of a team.
enum class trigger_kind : std::uint8_t {
    episode_start,
    episode_end,
    client_meeting,  ///< the `number`-th in-person meeting with the client since the episode's start
    without_job,     ///< `number` months in the episode, when no job has started by then
    job_start,
    job_weeks,       ///< each of the job's weeks `first` ... `last`
    job_months,      ///< each of the job's months `first` ... `last`
    job_end,         ///< the last day of a job
    job_end_known,   ///< end_known_on of a job
    job_broke_off,   ///< the same of a job that broke off
    signal,          ///< a signal of kind `signal`
    missed_contact,  ///< a contact with the client that was missed
    each_week,       ///< each ISO week
    each_month,      ///< each calendar month
    each_quarter,
    each_day,    ///< a state that has to hold every day
    last_event,  ///< the last `event` of the team, else the team's start
    team_event   ///< each `event` of the team
};
inline constexpr std::array<std::string_view, 18> trigger_names = {
    "episode_start", "episode_end", "client_meeting", "without_job",   "job_start",  "job_weeks",
    "job_months",    "job_end",     "job_end_known",  "job_broke_off", "signal",     "missed_contact",
    "each_week",     "each_month",  "each_quarter",   "each_day",      "last_event", "team_event"};

struct due_trigger {
    trigger_kind kind = trigger_kind::episode_start;
    int number = 0;           ///< of client_meeting and without_job
    int first = 0, last = 0;  ///< of job_weeks and job_months, both included
    signal_kind signal = signal_kind::unanswered_call;
    team_event_kind event = team_event_kind::guidance;
    bool with_clients = false;  ///< of each_week ... each_quarter of a coach: only where the coach has a client in it
    bool each_care_team =
        false;  ///< of each_week ... each_quarter of a team: once for each care team that its clients come from
};

/// How the due day follows from the trigger.
enum class due_kind : std::uint8_t {
    days,          ///< `count` days later
    working_days,  ///< the `count`-th working day after it
    months,    ///< `count` months later; `again` months, when the trigger is an earlier event and not the team's start
    by_total,  ///< as many months as the band of the last review's total says; without a total, the lowest band's
    review_interval,  ///< the same by the edition's own review intervals (R6)
    period_end,       ///< the last day of the week, month or quarter
    day_before,       ///< the day before the trigger; with `count`: met within the `count` days before it only
    every_day         ///< of each_day
};
inline constexpr std::array<std::string_view, 8> due_kind_names = {
    "days", "working_days", "months", "by_total", "review_interval", "period_end", "day_before", "every_day"};

struct due_rule {
    due_kind kind = due_kind::days;
    int count = 0;
    int again = 0;                       ///< of months; 0: as `count`
    std::vector<review_interval> bands;  ///< of by_total, from the lowest up
};

enum class fact_kind : std::uint8_t {
    meeting,  ///< an in-person contact that was met; with an employer: the coach's or the client's own
    contact,  ///< a contact that was met, any mode
    attempt,  ///< a contact, met or missed
    form,
    phase,  ///< the client is in one of `phases`
    job,    ///< a job other than the trigger's, begun after it
    episode_end,
    team_event
};
inline constexpr std::array<std::string_view, 8> fact_names = {"meeting", "contact", "attempt",     "form",
                                                               "phase",   "job",     "episode_end", "team_event"};

/// From which day on a form or contact counts.
enum class counts_since : std::uint8_t { trigger, day_after, episode, job, previous_job };
inline constexpr std::array<std::string_view, 5> counts_since_names = {"trigger", "day_after", "episode", "job",
                                                                       "previous_job"};

struct due_fact {
    fact_kind kind = fact_kind::meeting;
    ipsf::party party = party::client;  ///< of meeting, contact and attempt
    form_kind form = form_kind::form_a;
    std::vector<int> phases;  ///< of phase; of a coach's meeting, when given: the client must be in one of them
    team_event_kind event = team_event_kind::guidance;
    counts_since since = counts_since::trigger;
};

/// Why a deadline cannot be met for now.
enum class rest_kind : std::uint8_t { episode_ended, job_ended, support_declined, consent_withheld };
inline constexpr std::array<std::string_view, 4> rest_names = {"episode_ended", "job_ended", "support_declined",
                                                               "consent_withheld"};

/// How many facts a coach's period needs: `for_full_time` in proportion to fte; but when fewer than `few` clients are
/// in the facts' phases, no more than `each` for each of them.
struct due_amount {
    int for_full_time = 1;
    int few = 0;
    int each = 0;
};

/// The most that a state allows.
struct due_limit {
    int most = 0;          ///< of a coach: clients for a full-time coach; of a team: coaches
    int first_months = 0;  ///< of a team: so many months from its start ...
    int first_most = 0;    ///< ... it is this
};

struct deadline {
    std::string key;
    due_subject subject = due_subject::client;
    text title;
    source from;
    std::vector<int> criteria;  ///< that ask for it; may be empty
    bool own = false;           ///< a value of ours that no source prints
    std::vector<due_trigger> triggers;
    due_rule due;
    std::vector<due_fact> met_by;  ///< any of them; empty for a state
    std::vector<rest_kind> rests;
    std::optional<due_amount> amount;  ///< none: one
    std::optional<due_limit> limit;    ///< of a state
    place at;
};

struct process_rules {
    int waiting_days = 0;               ///< a client who has been in a phase for more days than this waits (phase flow)
    std::vector<process_phase> phases;  ///< by number; the end last
    std::vector<phase_move> moves;
    std::vector<deadline> deadlines;  ///< in the order of the file
    std::string service_model;  ///< id of the service model whose own deadlines stand among them (with_service_model);
                                ///< empty: none
    std::string service_model_hash;  ///< of its file's bytes, as edition::hash

    /// The deadline of that key, or null.
    [[nodiscard]] const deadline* find_deadline(std::string_view key) const noexcept {
        const auto found =
            std::find_if(deadlines.begin(), deadlines.end(), [&](const deadline& one) { return one.key == key; });
        return found == deadlines.end() ? nullptr : &*found;
    }
    /// The move between these phases, or null.
    [[nodiscard]] const phase_move* find_move(int from, int to) const noexcept {
        const auto found = std::find_if(moves.begin(), moves.end(),
                                        [&](const phase_move& one) { return one.from == from && one.to == to; });
        return found == moves.end() ? nullptr : &*found;
    }
};

}  // namespace ipsf
