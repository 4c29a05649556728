// Criteria 2 and 24: the share of recorded working time that goes to coaching, and to work in the community.
#pragma once

#include "measures/date_sums.hpp"
#include "measures/scope.hpp"

namespace ipsf {

template <class Sink>
void measure_working_time(const scope& over, std::size_t row, Sink& sink) {
    const auto& work_time = over.from.work_time;
    const day on = work_time.on[row];
    if (on < over.dates.first_day() || over.dates.last_day() < on) return;
    const auto when = over.dates.holding(on);
    const auto slot = over.slot_of_coach[work_time.coach[row]];
    if (slot == scope::nobody) return;
    const auto take = [&](measure which, std::int32_t part, tally missing) {
        if (part < 0)
            sink.leave_out(slot, missing, {table_kind::work_time, row}, when);
        else
            sink.add(slot, which, {table_kind::work_time, row}, part, work_time.minutes[row], when);
    };
    if (over.wants(measure::coaching_time_share))
        take(measure::coaching_time_share, work_time.coaching_minutes[row], tally::coaching_minutes_missing);
    if (over.wants(measure::community_time_share))
        take(measure::community_time_share, work_time.community_minutes[row], tally::community_minutes_missing);
}

}  // namespace ipsf
