// Criterion 15: days from an episode's start to its first in-person employer contact.
#pragma once

#include "measures/sinks.hpp"

namespace ipsf {

class first_meetings {
public:
    explicit first_meetings(const scope& over) : over_(over) {
        if (!over.wants(measure::days_to_employer_meeting)) return;
        const auto& episodes = over.from.episodes;
        awaited_.resize(over.from.episode_ids.size());
        for (std::size_t row = 0; row < episodes.size(); ++row) {
            const day start = episodes.started_on[row];
            if (!over.looked_at.contains(start)) continue;
            const auto slot = over.slot_on(row, start);
            if (slot == scope::nobody) continue;
            awaited_[episodes.episode[row]].started_on = start;
            started_.push_back({row, slot});
        }
    }

    /// Takes a met in-person employer contact, whoever made it, dated in the window.
    void see(std::size_t contact) {
        const auto episode = over_.from.contacts.episode[contact];
        if (started_.empty() || episode == no_id) return;
        const day on = over_.from.contacts.on[contact];
        auto& waiting = awaited_[episode];
        if (on >= waiting.started_on) waiting.met_on = std::min(waiting.met_on, on);
    }

    /// To be called once all contacts have been seen.
    template <class Sink>
    void close(Sink& sink) const {
        constexpr auto which = measure::days_to_employer_meeting;
        if (!over_.wants(which)) return;
        for (std::uint32_t slot = 0; slot < over_.slots; ++slot) {  // both kinds are reported, also when there is none
            sink.count(slot, which, "met", 0);
            sink.count(slot, which, "waiting", 0);
        }
        const auto& episodes = over_.from.episodes;
        for (const auto& [row, slot] : started_) {
            const day start = episodes.started_on[row];
            const day met_on = awaited_[episodes.episode[row]].met_on;
            const day waited = last_day_seen(episodes.ended_on[row], over_.looked_at.as_of) - start;
            if (met_on != never) {
                sink.add(slot, which, {table_kind::episodes, row, "met"}, met_on - start, 1);
                sink.count(slot, which, "met", 1);
            } else if (!over_.options.count_waiting) {
                sink.leave_out(slot, which, {table_kind::episodes, row}, "waiting");
            } else if (waited <= over_.options.waiting_days) {
                sink.leave_out(slot, which, {table_kind::episodes, row}, "waiting too short to count");
            } else {
                sink.add(slot, which, {table_kind::episodes, row, "waiting"}, waited, 1);
                sink.count(slot, which, "waiting", 1);
            }
        }
    }

private:
    static constexpr day never = std::numeric_limits<day>::max();
    /// By episode id; never: the episode is not one of those measured.
    struct awaited_meeting {
        day started_on = never;
        day met_on = never;
    };
    struct started_episode {
        std::size_t row;
        std::uint32_t slot;
    };

    const scope& over_;
    std::vector<awaited_meeting> awaited_;
    std::vector<started_episode> started_;
};

}  // namespace ipsf
