// Criteria 2 and 24: the share of recorded working time that goes to coaching, and to work in the community.
#pragma once

#include "measures/sinks.hpp"

namespace ipsf {

template <class Sink>
void measure_working_time(const scope& over, Sink& sink) {
    const bool coaching = over.wants(measure::coaching_time_share);
    const bool community = over.wants(measure::community_time_share);
    if (!coaching && !community) return;
    const auto& work_time = over.from.work_time;
    for (std::size_t row = 0; row < work_time.size(); ++row) {
        if (!over.looked_at.contains(work_time.on[row])) continue;
        const auto slot = over.slot_of_coach[work_time.coach[row]];
        if (slot == scope::nobody) continue;
        const auto take = [&](measure which, std::int32_t part, std::string_view missing) {
            if (part < 0)
                sink.leave_out(slot, which, {table_kind::work_time, row}, missing);
            else
                sink.add(slot, which, {table_kind::work_time, row}, part, work_time.minutes[row]);
        };
        if (coaching) take(measure::coaching_time_share, work_time.coaching_minutes[row], "coaching_minutes missing");
        if (community) take(measure::community_time_share, work_time.community_minutes[row], "community_minutes missing");
    }
}

}  // namespace ipsf
