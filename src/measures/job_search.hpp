// Criterion 17: employer meetings for clients in job search, and how many such clients there are, for each coach.
#pragma once

#include "measures/measure_rules.hpp"
#include "measures/phase_days.hpp"
#include "measures/sinks.hpp"

namespace ipsf {

/// Phase 3 of process.md: rapid job search.
inline constexpr std::uint8_t job_search_phase = 3;

class job_search {
public:
    explicit job_search(const scope& over) : over_(over), searched_(over.slots, false) {}

    /// Takes a met in-person employer contact made by a coach of `slot`, dated in the window. A meeting for nobody in job search does not
    /// count; a visit by two coaches is two contacts and counts for each (R12).
    template <class Sink>
    void see(std::size_t contact, std::uint32_t slot, Sink& sink) {
        if (!over_.wants(measure::employer_meetings_per_week)) return;
        const auto& from = over_.from;
        const auto episode = from.contacts.episode[contact];
        const day on = from.contacts.on[contact];
        if (episode == no_id || !in_force(from.episodes, from.episode_row[episode], on)) return;
        if (days_in_phase(from, episode, job_search_phase, on, on) == 0) return;
        searched_[slot] = true;
        sink.add(slot, measure::employer_meetings_per_week, {table_kind::contacts, contact}, 7000, 0);  // coaches: thousandths x days
    }

    /// To be called once all contacts have been seen.
    template <class Sink>
    void close(Sink& sink) {
        if (!over_.wants_any({measure::employer_meetings_per_week, measure::job_seekers_per_coach})) return;
        count_seekers(sink);
        count_coaches(sink);
    }

private:
    template <class Sink>
    void count_seekers(Sink& sink) {
        const auto& episodes = over_.from.episodes;
        for (std::size_t row = 0; row < episodes.size(); ++row) {
            const day first = std::max(episodes.started_on[row], over_.looked_at.from);
            const day last = last_day_seen(episodes.ended_on[row], over_.looked_at.as_of);
            visit_coaches(over_.from, row, first, last, [&](id_index coach, day since, day until) {
                const auto slot = over_.slot_of_coach[coach];
                if (slot == scope::nobody) return;
                const auto days = days_in_phase(over_.from, episodes.episode[row], job_search_phase, since, until);
                if (days == 0) return;
                searched_[slot] = true;
                if (over_.wants(measure::job_seekers_per_coach))
                    sink.add(slot, measure::job_seekers_per_coach, {table_kind::episodes, row}, 1000 * days, 0);
            });
        }
    }

    template <class Sink>
    void count_coaches(Sink& sink) const {
        const auto& coaches = over_.from.coaches;
        for (std::size_t row = 0; row < coaches.size(); ++row) {
            const auto slot = over_.slot_of_coach[coaches.coach[row]];
            if (slot == scope::nobody) continue;
            const auto days = days_employed(coaches, row, over_.looked_at);
            if (days == 0) continue;
            const auto coach_days = coaches.fte_thousandths[row] * days;
            if (over_.wants(measure::job_seekers_per_coach))
                sink.add(slot, measure::job_seekers_per_coach, {table_kind::coaches, row}, 0, coach_days);
            if (!over_.wants(measure::employer_meetings_per_week)) continue;
            if (searched_[slot])
                sink.add(slot, measure::employer_meetings_per_week, {table_kind::coaches, row}, 0, coach_days);
            else
                sink.unknown(slot, measure::employer_meetings_per_week, nothing_to_search);
        }
    }

    const scope& over_;
    std::vector<bool> searched_;  // by slot: a counted meeting, or a client in phase 3 on a day of the window
};

}  // namespace ipsf
