// The due list as docs/process.md and docs/process.md say it, slowly: every record is looked at for every deadline.
// Nothing is shared with the library.
#pragma once

#include "rows.hpp"

#include <optional>
#include <set>
#include <string>

namespace oracle {

struct asked_due {
    day as_of;
    int horizon = 14;
    int met = 0;
    std::optional<day> fell_due_from = std::nullopt;  // punctuality instead: of what fell due from this day to as_of
};

/// "key team coach episode job care_team trigger due state days met_on" of each item; of punctuality up to due, then
/// in_time or late.
[[nodiscard]] std::set<std::string> spec_due(const tables& from, const asked_due& asked);

/// Adds those of coaches and teams.
void spec_due_of_staff(const tables& from, const asked_due& asked, std::set<std::string>& found);

/// The phases that the episode is in on a day: that of the last row before it (of rows of one day the highest lasts),
/// and those of rows on it.
[[nodiscard]] std::set<int> phases_on(const tables& from, const std::string& episode, day on);
/// The coach responsible on a day, and a coach's team.
[[nodiscard]] std::string coach_on(const tables& from, const episode_row& episode, day on);
[[nodiscard]] std::string team_of(const tables& from, const std::string& coach);

/// The same tables without what is dated after `as_of`, and without the ends after it.
[[nodiscard]] tables known_on(const tables& from, day as_of);

[[nodiscard]] std::string iso(day value);

}  // namespace oracle
