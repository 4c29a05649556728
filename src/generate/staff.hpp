// A team: where it is, how it works, and who is employed in it when.
#pragma once

#include "generate/office_days.hpp"
#include "generate/practice.hpp"

#include <ipsf/date.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf::simulation {

/// The stretch of time of which everything is recorded, and the day from which clients were taken on before it.
struct recorded_time {
    day first;
    day last;
    day carried_over_from;
};

/// A region: its name, the service model it follows (empty: none), and its employers.
struct region {
    std::string_view name;
    std::string_view service_model;
    std::int64_t first_employer;  ///< employers' ids run from here, the best known first
};

/// One coach's employment. `no_day` as in docs/history.md: since always, still going on.
struct employed_coach {
    std::int64_t id;
    int fte_thousandths;
    day started_on;
    day ended_on;
    [[nodiscard]] bool employed_on(day value) const noexcept {
        return (started_on == no_day || started_on <= value) && (ended_on == no_day || value <= ended_on);
    }
};

struct team {
    std::int64_t id;
    ipsf::simulation::region region;
    practice works;
    day started_on;
    day clients_from;  ///< first day on which a client may be taken on
    int positions;
    int fte_thousandths;  ///< of all positions together
    int care_teams;       ///< that refer clients
    std::vector<employed_coach> coaches;

    [[nodiscard]] std::int64_t care_team_id(int number) const noexcept { return id * 10 + number; }
};

/// Draws team number `id` with that many coaches at a time. Whoever leaves is followed by another, sometimes after a
/// gap; on every day from `clients_from` at least one is employed.
[[nodiscard]] team draw_team(std::int64_t id, int positions, const recorded_time& time, random_source chance);

}  // namespace ipsf::simulation
