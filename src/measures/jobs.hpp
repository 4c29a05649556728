// Criteria 19-21: how varied the jobs and employers are, how many jobs are lasting ones on the open market, how many clients work.
#pragma once

#include "measures/sinks.hpp"

namespace ipsf {
namespace detail {

/// A job, and what is told apart about it: its occupation, its employer or its client.
struct distinct_job {
    std::uint32_t slot;
    id_index about;
    std::size_t row;
};

/// Adds one for each thing told apart, from the job that started first (then by job id: the order of rows must not show).
template <class Sink>
void add_distinct(const history& from, std::vector<distinct_job> jobs, measure which, std::int64_t denominator, Sink& sink) {
    std::sort(jobs.begin(), jobs.end(), [&from](const distinct_job& a, const distinct_job& b) {
        const auto a_key = std::tie(a.slot, a.about, from.jobs.started_on[a.row]);
        const auto b_key = std::tie(b.slot, b.about, from.jobs.started_on[b.row]);
        return a_key != b_key ? a_key < b_key : from.job_ids.before(from.jobs.job[a.row], from.jobs.job[b.row]);
    });
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const bool first = i == 0 || jobs[i].slot != jobs[i - 1].slot || jobs[i].about != jobs[i - 1].about;
        sink.add(jobs[i].slot, which, {table_kind::jobs, jobs[i].row}, first ? 1 : 0, denominator);
    }
}

/// By slot, the record that stands for the team itself: its row in teams or, without that table, its first coach (by id), who names it.
[[nodiscard]] inline std::vector<counted_record> team_records(const scope& over) {
    std::vector<std::uint32_t> slot_of_team(over.from.team_ids.size(), scope::nobody);
    for (std::uint32_t slot = 0; slot < over.slots; ++slot) slot_of_team[over.teams[slot]] = slot;
    std::vector<counted_record> records(over.slots);
    if (over.from.has(table_kind::teams)) {
        const auto& teams = over.from.teams;
        for (std::size_t row = 0; row < teams.size(); ++row)
            if (const auto slot = slot_of_team[teams.team[row]]; slot != scope::nobody) records[slot] = {table_kind::teams, row, "team"};
        return records;
    }
    for (const auto coach : over.from.coach_ids.ordered()) {
        const auto row = over.from.coach_row[coach];
        auto& slot = slot_of_team[over.from.coaches.team[row]];
        if (slot == scope::nobody) continue;
        records[slot] = {table_kind::coaches, row, "team"};
        slot = scope::nobody;  // named
    }
    return records;
}

}  // namespace detail

template <class Sink>
void measure_jobs(const scope& over, Sink& sink) {
    using enum measure;
    if (!over.wants_any({job_type_share, employer_share, permanent_open_market_share, employed_clients})) return;
    const auto& jobs = over.from.jobs;
    const auto counts = [&over](contract kind) {
        return kind == contract::permanent ||
               (over.options.count_seasonal_and_agency && (kind == contract::seasonal || kind == contract::agency));
    };
    std::vector<detail::distinct_job> occupations, employers, clients;
    for (std::size_t row = 0; row < jobs.size(); ++row) {
        const day start = jobs.started_on[row];
        if (start > over.looked_at.as_of || last_day_seen(jobs.ended_on[row], over.looked_at.as_of) < over.looked_at.from) continue;
        const auto slot = over.slot_of_job(row);
        if (slot == scope::nobody) continue;
        clients.push_back({slot, over.from.episodes.client[over.from.episode_row[jobs.episode[row]]], row});
        if (start < over.looked_at.from) continue;
        employers.push_back({slot, jobs.employer[row], row});
        if (jobs.occupation[row] != no_id)
            occupations.push_back({slot, jobs.occupation[row], row});
        else if (over.wants(job_type_share))
            sink.leave_out(slot, job_type_share, {table_kind::jobs, row}, "occupation unknown");
        if (!over.wants(permanent_open_market_share)) continue;
        if (jobs.open_market[row] == tristate::none || jobs.contract[row] == contract::none)
            sink.leave_out(slot, permanent_open_market_share, {table_kind::jobs, row}, "open_market or contract unknown");
        else
            sink.add(slot, permanent_open_market_share, {table_kind::jobs, row},
                     jobs.open_market[row] == tristate::yes && counts(jobs.contract[row]) ? 1 : 0, 1);
    }
    if (over.wants(job_type_share)) detail::add_distinct(over.from, std::move(occupations), job_type_share, 1, sink);
    if (over.wants(employer_share)) detail::add_distinct(over.from, std::move(employers), employer_share, 1, sink);
    if (!over.wants(employed_clients)) return;
    detail::add_distinct(over.from, std::move(clients), employed_clients, 0, sink);
    const auto teams = detail::team_records(over);
    for (std::uint32_t slot = 0; slot < over.slots; ++slot) sink.add(slot, employed_clients, teams[slot], 0, 1);
}

}  // namespace ipsf
