// Calendar weeks, months and quarters.
#pragma once

#include "process/due_scope.hpp"

#include <vector>

namespace ipsf::processing {

struct period : day_range {
    day lapses_on = for_ever;  ///< a missed period is remembered until the next one is over: the last day of that
};

/// The ISO week, calendar month or quarter of a day.
[[nodiscard]] period period_of(trigger_kind kind, day on);

/// Those that can matter for the days asked: from the one before the first such day to the last that is due in time.
[[nodiscard]] std::vector<period> periods_asked(trigger_kind kind, const asked_days& days);

}  // namespace ipsf::processing
