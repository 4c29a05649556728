// The due list: what the process asks of clients' coaches, coaches and teams, and when (docs/process.md).
// Needs the library: finding what is due.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/execution.hpp>
#include <ipsf/history.hpp>
#include <ipsf/process_rules.hpp>
#include <ipsf/working_days.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

struct due_options {
    day as_of = no_day;              ///< required, 1900-2199; nothing after it is looked at
    int horizon = 14;                ///< 0-3660: open deadlines due at most this many days after as_of
    int met = 0;                     ///< 0-3660: also those met on the last so many days, as_of being the last of them
    std::vector<std::string> teams;  ///< ids; empty: all
    std::vector<std::string> coaches;  ///< ids; empty: all. Deadlines of teams belong to no coach
    std::vector<std::string> clients;  ///< ids; empty: all. Deadlines of coaches and teams belong to no client
    std::vector<std::string> keys;     ///< of deadlines; empty: all
    working_calendar calendar;
};

enum class due_state : std::uint8_t { open, overdue, met };
inline constexpr std::array<std::string_view, 3> due_state_names = {"open", "overdue", "met"};

/// One deadline that applies. Ids that do not apply are `no_id`.
struct due_item {
    std::size_t deadline = 0;  ///< place in process_rules::deadlines
    id_index team = no_id;
    id_index coach = no_id;  ///< of a client's deadline: responsible on due_on, as known on as_of
    id_index episode = no_id;
    id_index job = no_id;
    id_index care_team = no_id;
    /// The period's first day, where it is a week, month or quarter; after as_of when that is yet to come.
    day trigger_on = no_day;
    day due_on = no_day;
    due_state state = due_state::open;
    int days = 0;  ///< open: left, 0 = today; overdue or met: late, 0 = in time
    day met_on = no_day;
    table_kind met_in = table_kind::teams;  ///< of a met one: the table of the record that met it ...
    std::uint32_t met_row = 0;              ///< ... and its place there, from 0; of several that day the first
};

/// How many of a key are on the list.
struct due_total {
    std::size_t deadline = 0;
    std::int64_t open = 0, overdue = 0, met_in_time = 0, met_late = 0;
};

struct due_list {
    std::shared_ptr<const ipsf::edition> edition;
    bool out_of_date = false;  ///< the edition was named although it does not cover as_of
    day as_of = no_day;
    /// By due_on, then key, then the ids of team, coach, episode, job and care team, then trigger_on.
    std::vector<due_item> items;
    std::vector<due_total> totals;  ///< of every key asked for, in the order of the edition
};

/// What is due. `edition_named`: an edition that does not cover as_of is refused unless it was named.
/// Throws `refused`: an edition without a process, a date or number of days out of range, an unknown id or
/// key, an uncovered date. Reentrant: any number of threads may ask about one history at once. Lent contacts
/// are copied first (with_own_contacts).
[[nodiscard]] due_list list_due(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history& from,
                                const due_options& options, const execution& run = {});

struct punctuality_options {
    day from = no_day;  ///< required, 1900-2199: deadlines due on the days from `from` to `to`, both included
    day to = no_day;    ///< required, not before `from`; nothing after it is looked at
    std::vector<std::string> teams;  ///< ids; empty: all
    std::vector<std::string> keys;   ///< of deadlines; empty: all but states
    working_calendar calendar;
};

/// Of the deadlines of one key and team that fell due, how many were met in time. States have none.
struct punctuality {
    id_index team = no_id;
    std::size_t deadline = 0;  ///< place in process_rules::deadlines
    std::int64_t in_time = 0;
    std::int64_t fell_due = 0;  ///< at least 1
};

/// By team (in the order of ids), then in the order of the edition; a key of which nothing fell due is left out. Throws
/// as list_due.
[[nodiscard]] std::vector<punctuality> punctuality_of(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                                                      const history& from, const punctuality_options& options,
                                                      const execution& run = {});

}  // namespace ipsf
