#include "oracle/past.hpp"

#include <algorithm>
#include <set>

namespace oracle {

tables without_the_future(tables rows, day as_of) {
    auto later = [as_of](const auto& row) { return row.on > as_of; };
    auto drop = [](auto& table, auto condition) {
        if (table) std::erase_if(*table, condition);
    };
    auto empty_if_later = [as_of](std::optional<day>& value) {
        if (value && *value > as_of) value.reset();
    };
    drop(rows.transfers, later);
    drop(rows.phases, later);
    drop(rows.contacts, later);
    drop(rows.work_time, later);
    drop(rows.answers, later);
    drop(rows.jobs, [as_of](const job_row& row) { return row.started_on > as_of; });
    if (rows.jobs)
        for (auto& job : *rows.jobs) {
            empty_if_later(job.ended_on);
            empty_if_later(job.end_known_on);
            empty_if_later(job.support_declined_on);
        }
    for (auto& episode : rows.episodes) empty_if_later(episode.ended_on);
    for (auto& coach : rows.coaches) empty_if_later(coach.ended_on);

    std::set<std::string> referred_to;  // ids of different kinds differ
    auto refers = [&](const auto& table, auto... ids) {
        if (!table) return;
        for (const auto& row : *table) (referred_to.insert(row.*ids), ...);
    };
    refers(rows.transfers, &transfer_row::episode_id, &transfer_row::coach_id);
    refers(rows.phases, &phase_row::episode_id);
    refers(rows.jobs, &job_row::episode_id);
    refers(rows.contacts, &contact_row::coach_id);
    refers(rows.work_time, &work_time_row::coach_id);
    refers(rows.answers, &answer_row::team_id);
    if (rows.contacts)
        for (const auto& contact : *rows.contacts)
            if (contact.episode_id) referred_to.insert(*contact.episode_id);
    std::erase_if(rows.episodes, [&](const episode_row& row) {
        return row.started_on > as_of && !referred_to.contains(row.episode_id);
    });
    for (const auto& episode : rows.episodes) referred_to.insert(episode.coach_id);
    std::erase_if(rows.coaches, [&](const coach_row& row) {
        const bool names_a_team = !rows.teams && referred_to.contains(row.team_id);
        return row.started_on && *row.started_on > as_of && !names_a_team && !referred_to.contains(row.coach_id);
    });
    for (const auto& coach : rows.coaches) referred_to.insert(coach.team_id);
    drop(rows.teams, [&](const team_row& row) {
        return row.started_on && *row.started_on > as_of && !referred_to.contains(row.team_id);
    });
    return rows;
}

}  // namespace oracle
