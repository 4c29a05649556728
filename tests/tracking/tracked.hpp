// One number of a tracking table of a small history.
#pragma once

#include "support/catch.hpp"
#include "support/history_fixture.hpp"

#include <ipsf/tracking.hpp>

#include <string>
#include <vector>

namespace ipsf::test {

struct tracked_days {
    std::string_view from = "2024-01-01", to = "2024-03-31";
    tracking_step every = tracking_step::month;
};

[[nodiscard]] inline tracking_table tracked_in(const history& of, const tracked_days& days = {}) {
    tracking_options options;
    options.from = on(days.from);
    options.to = on(days.to);
    options.every = days.every;
    return track(embedded_edition("fi-2021-11"), true, of, options);
}

/// The rows of a coach, or (empty) the sums of a team; one text for each period: "2024-01 3".
[[nodiscard]] inline std::vector<std::string> lines_of(const history& of, const tracking_table& table, tracked which,
                                                       std::string_view coach, std::string_view team = "T1") {
    std::vector<std::string> lines;
    for (const auto& row : table.rows) {
        if (row.coach != (coach.empty() ? no_id : of.coach_ids.find(coach)) || row.team != of.team_ids.find(team))
            continue;
        const auto count = table.count(row, which);
        lines.push_back(table.periods[row.period].name + " " +
                        (count ? std::to_string(*count) : std::string("unknown")));
    }
    return lines;
}

using lines = std::vector<std::string>;

}  // namespace ipsf::test
