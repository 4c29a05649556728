// What one call measures: whose records, over which days, for which measures.
#pragma once

#include <ipsf/measures.hpp>

#include <algorithm>
#include <bitset>
#include <initializer_list>

namespace ipsf {

/// Results are kept in slots: one for each team measured, or one for each coach. Everything that belongs to a coach's team (or to the
/// coach) is found by `slot_of_coach`, so that other teams' records are dropped early.
struct scope {
    static constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

    const history& from;
    window looked_at;
    const measure_options& options;
    std::bitset<measure_names.size()> wanted;  ///< asked for, and the history has the tables
    std::size_t slots = 0;
    std::vector<std::uint32_t> slot_of_coach;  ///< by coach id; nobody: not measured
    std::vector<id_index> teams;               ///< by slot, when teams are measured

    [[nodiscard]] bool wants(measure which) const { return wanted[static_cast<std::size_t>(which)]; }
    [[nodiscard]] bool wants_any(std::initializer_list<measure> these) const {
        return std::any_of(these.begin(), these.end(), [this](measure which) { return wants(which); });
    }

    /// Whose the episode in row `episode` is on `on`: the responsible coach's, whether or not employed that day.
    [[nodiscard]] std::uint32_t slot_on(std::size_t episode, day on) const { return slot_of_coach[from.coach_on(episode, on)]; }
    /// Whose a job is: the episode's on the job's start day.
    [[nodiscard]] std::uint32_t slot_of_job(std::size_t job) const {
        return slot_on(from.episode_row[from.jobs.episode[job]], from.jobs.started_on[job]);
    }
};

/// The last day, up to `as_of`, of something that ended on `ended_on` (no_day, or later than as_of: goes on).
[[nodiscard]] constexpr day last_day_seen(day ended_on, day as_of) noexcept {
    return ended_on == no_day ? as_of : std::min(ended_on, as_of);
}

/// Whether the episode in row `episode` is in force on `on`, a day not later than as_of.
[[nodiscard]] inline bool in_force(const episodes_table& episodes, std::size_t episode, day on) noexcept {
    return episodes.started_on[episode] <= on && on <= last_day_seen(episodes.ended_on[episode], on);
}

/// The same of a coach's employment.
[[nodiscard]] inline bool employed(const coaches_table& coaches, std::size_t coach, day on) noexcept {
    return coaches.started_on[coach] <= on && on <= last_day_seen(coaches.ended_on[coach], on);
}

/// How many days of the window the coach is employed.
[[nodiscard]] inline std::int64_t days_employed(const coaches_table& coaches, std::size_t coach, window looked_at) noexcept {
    const day first = std::max(coaches.started_on[coach], looked_at.from);
    return std::max(0, last_day_seen(coaches.ended_on[coach], looked_at.as_of) - first + 1);
}

}  // namespace ipsf
