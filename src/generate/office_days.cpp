// Takes the first and the last day of some years; lays out for each day between them the nearest working day.
#include "generate/office_days.hpp"

#include <ipsf/working_days.hpp>

namespace ipsf::simulation {

office_days::office_days(day first, day last) : first_(first) {
    const working_calendar calendar;
    nearest_.reserve(static_cast<std::size_t>(last - first) + 1);
    day before = no_day;
    for (day value = first; value <= last; ++value) {
        if (!calendar.is_working_day(value)) continue;
        // The free days since the working day before belong to the nearer end.
        while (first + static_cast<day>(nearest_.size()) < value) {
            const day free = first + static_cast<day>(nearest_.size());
            nearest_.push_back(before != no_day && free - before <= value - free ? before : value);
        }
        nearest_.push_back(value);
        before = value;
    }
    while (nearest_.size() < static_cast<std::size_t>(last - first) + 1) nearest_.push_back(before);
}

}  // namespace ipsf::simulation
