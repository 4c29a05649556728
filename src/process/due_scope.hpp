// What is asked of one due list or punctuality, and the deadlines found for it.
#pragma once

#include "asked/ids.hpp"
#include "calendar/day_range.hpp"

#include <ipsf/due.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace ipsf::processing {

/// A deadline with what became of it up to as_of.
struct obligation {
    std::size_t deadline = 0;
    id_index team = no_id, coach = no_id, episode = no_id, job = no_id, care_team = no_id;
    day trigger_on = no_day, due_on = no_day;
    day rests_from = for_ever;  ///< it cannot be met from this day on
    day lapses_on = for_ever;   ///< it can be met within its period only, and is remembered up to this day
    day met_on = for_ever;
    table_kind met_in = table_kind::teams;
    std::uint32_t met_row = 0;
    [[nodiscard]] bool met() const noexcept { return met_on != for_ever; }
};

/// The days that are asked about.
struct asked_days {
    day as_of = no_day;
    day since = no_day;  ///< of a list: what was met earlier does not matter; of a window: what was due earlier
    day last_due = no_day;
    bool window = false;  ///< asks for what fell due on the days from `since` to as_of, whatever became of it
};

class due_scope {
public:
    due_scope(const history& of, const edition& edition, const working_calendar& calendar, asked_days days,
              const execution& run)
        : of(of),
          edition(edition),
          process(*edition.process),
          calendar(calendar),
          days(days),
          run(run),
          wanted(process.deadlines.size(), true) {}

    const history& of;
    const ipsf::edition& edition;
    const process_rules& process;
    const working_calendar& calendar;
    const asked_days days;
    const execution& run;
    std::vector<bool> wanted;  ///< by deadline
    id_filter teams, coaches, clients;

    /// By coach id: whether what the coach is responsible for can be asked for.
    [[nodiscard]] std::vector<bool> coaches_asked_about() const;
    /// The rows of the episodes that can be asked about: of clients asked for, with a coach asked about on some day.
    [[nodiscard]] std::vector<std::size_t> episodes_asked_about() const;
    /// The places of the wanted deadlines of a subject; states are asked for apart.
    [[nodiscard]] std::vector<std::size_t> deadlines_of(due_subject subject, bool states = false) const;
    /// Whether an episode that ended on `ended` can matter only for deadlines that outlast it.
    [[nodiscard]] bool is_past(day ended) const noexcept {
        return !days.window && ended < std::min(days.since, days.as_of);
    }
    /// Whether the deadline can be asked for, by what is known before a record that meets it is looked for.
    [[nodiscard]] bool can_matter(const obligation& owed) const noexcept;
    /// Whether it is asked for, by its days.
    [[nodiscard]] bool asks_for(const obligation& owed) const noexcept;
    /// Keeps it when it is asked for.
    void add(const obligation& owed, std::vector<due_item>& found) const;
};

/// The due day of a deadline that is not one of a period.
[[nodiscard]] day due_day(const due_rule& rule, day trigger, const working_calendar& calendar);

/// All that is due, in the order of a list.
[[nodiscard]] std::vector<due_item> find_all(const due_scope& scope);

/// Chooses what is asked for by key and by team; problems go to `found`.
void choose_keys(due_scope& scope, const std::vector<std::string>& keys, std::vector<problem>& found);
void choose_teams(due_scope& scope, const std::vector<std::string>& teams, std::vector<problem>& found);

}  // namespace ipsf::processing
