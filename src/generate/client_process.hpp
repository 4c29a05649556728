// The life of one episode: phases by the allowed moves (docs/process.md), jobs, studies, contacts, forms and signals.
#pragma once

#include "generate/caseload.hpp"
#include "generate/history_rows.hpp"

namespace ipsf::simulation {

/// Plays the episode up to its end or the last day recorded and appends its rows. Contacts and signals are recorded
/// from `time.first` on only; what was carried over from before are the episode, its phases, transfers, jobs, studies
/// and forms.
void play_episode(const planned_episode& planned, const team& of, const recorded_time& time, const office_days& office,
                  random_source chance, history_rows& rows);

}  // namespace ipsf::simulation
