// What coaches, leaders and reviewers do by the calendar: weekly and monthly contacts, working time, team events,
// yearly reviews.
#pragma once

#include "generate/history_rows.hpp"
#include "generate/staff.hpp"

#include <ipsf/edition.hpp>

namespace ipsf::simulation {

/// Contacts without a client, and recorded working time.
void play_coach(const employed_coach& coach, const team& of, const recorded_time& time, const office_days& office,
                random_source chance, history_rows& rows);

/// What the leader and management do.
void play_leadership(const team& of, const recorded_time& time, const office_days& office, random_source chance,
                     history_rows& rows);

/// A reviewer's visit each year: a fidelity_review and an answer to most of what `edition` asks and
/// no history can tell.
void play_reviews(const team& of, const recorded_time& time, const office_days& office, const edition& edition,
                  random_source chance, history_rows& rows, history_builder& into);

}  // namespace ipsf::simulation
