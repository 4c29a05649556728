// Who is a client when, and of which coach.
#pragma once

#include "generate/staff.hpp"

#include <ipsf/history.hpp>

#include <vector>

namespace ipsf::simulation {

/// From this day that coach (place in team::coaches) is responsible.
struct responsibility {
    day from;
    std::size_t coach;
};

/// An episode before its life is played: how long it is, and who is responsible.
struct planned_episode {
    std::int64_t id;
    std::int64_t client;
    day started_on;
    day ended_on;                         ///< planned; may lie after the last day recorded
    std::vector<responsibility> coaches;  ///< by day; each is employed as long as responsible

    [[nodiscard]] std::size_t coach_on(day value) const noexcept {
        auto last = coaches.size() - 1;
        while (last > 0 && coaches[last].from > value) --last;
        return coaches[last].coach;
    }
};

/// The team's episodes that were in force on a day recorded. Each new client goes to the coach with the smallest
/// caseload, and so does every client of a coach who leaves.
[[nodiscard]] std::vector<planned_episode> plan_caseload(const team& of, const recorded_time& time,
                                                         const office_days& office, random_source chance);

/// The longest an episode lasts, in days.
[[nodiscard]] int longest_episode() noexcept;

}  // namespace ipsf::simulation
