// One deadline as docs/process.md and docs/process.md (readings 1-3) say it: what a list shows of it, and what
// punctuality counts.
#pragma once

#include "spec_due.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace oracle {

using maybe_day = std::optional<day>;

struct due_item {
    std::string key, team, coach = "-", episode = "-", job = "-", care_team = "-";
    day trigger, due;
    maybe_day rests = std::nullopt;       // from this day on
    maybe_day remembered = std::nullopt;  // the last day on which a missed one shows; none: it shows for good
    maybe_day met = std::nullopt;
};

/// Keeps it when it is asked for; punctuality keeps "key team in_time" or "key team late" of what fell due.
inline void keep(const asked_due& asked, due_item item, std::set<std::string>& found) {
    if (item.met && item.rests && *item.met >= *item.rests) item.met.reset();
    const auto whom = item.key + " " + item.team + " " + item.coach + " " + item.episode + " " + item.job + " " +
                      item.care_team + " " + iso(item.trigger) + " " + iso(item.due) + " ";
    if (asked.fell_due_from) {
        if (item.due < *asked.fell_due_from || item.due > asked.as_of) return;
        if (!item.met && item.rests && item.due >= *item.rests) return;
        found.insert(whom + (item.met && *item.met <= item.due ? "in_time" : "late"));
        return;
    }
    if (item.met) {
        if ((asked.as_of - *item.met).count() < asked.met)
            found.insert(whom + "met " + std::to_string(std::max<long>(0, (*item.met - item.due).count())) + " " +
                         iso(*item.met));
        return;
    }
    if (item.rests && *item.rests <= asked.as_of) return;
    const auto days = (item.due - asked.as_of).count();
    if (days > asked.horizon) return;
    if (days < 0 && item.remembered && asked.as_of > *item.remembered && -days >= asked.met) return;
    found.insert(whom + (days < 0 ? "overdue " : "open ") + std::to_string(std::abs(days)) + " -");
}

}  // namespace oracle
