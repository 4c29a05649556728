// Criteria 19-21: how varied the jobs and employers are, how many jobs are lasting ones on the open market, how many
// clients work, how many jobs are in force.
#pragma once

#include "measures/date_sums.hpp"
#include "measures/grouped.hpp"
#include "measures/scope.hpp"

namespace ipsf {

/// A job of a slot, to be told apart from the slot's other jobs by occupation, employer and client.
struct distinct_job {
    std::uint32_t slot;
    std::uint32_t row;
    day started_on;
    date_range in_force;  ///< on a day of the window
    id_index occupation;
    id_index employer;
    id_index client;
};

/// Takes the job in row `row`, which belongs to `slot`. What it shares with the slot's other jobs goes to `distinct`.
template <class Sink>
void measure_job(const scope& over, std::size_t row, std::uint32_t slot, std::vector<distinct_job>& distinct,
                 Sink& sink) {
    using enum measure;
    const auto& jobs = over.from.jobs;
    const day start = jobs.started_on[row];
    const day last = last_day_of(jobs.ended_on[row]);
    const auto when = over.dates.holding(start);
    const auto in_force = over.dates.overlapping(start, last);
    if (!when.empty() || !in_force.empty())
        distinct.push_back({.slot = slot,
                            .row = static_cast<std::uint32_t>(row),
                            .started_on = start,
                            .in_force = in_force,
                            .occupation = jobs.occupation[row],
                            .employer = jobs.employer[row],
                            .client = over.from.episodes.client[over.from.episode_row[jobs.episode[row]]]});
    const counted_record record{table_kind::jobs, row};
    if (over.wants(current_jobs)) sink.add(slot, current_jobs, record, 1, 0, over.dates.with_as_of(start, last));
    if (over.wants(job_type_share) && jobs.occupation[row] == no_id)
        sink.leave_out(slot, tally::occupation_unknown, record, when);
    if (!over.wants(permanent_open_market_share)) return;
    const auto kind = jobs.contract[row];
    if (jobs.open_market[row] == tristate::none || kind == contract::none) {
        sink.leave_out(slot, tally::open_market_or_contract_unknown, record, when);
        return;
    }
    const bool lasting = kind == contract::permanent || (over.options.count_seasonal_and_agency &&
                                                         (kind == contract::seasonal || kind == contract::agency));
    sink.add(slot, permanent_open_market_share, record, lasting && jobs.open_market[row] == tristate::yes ? 1 : 0, 1,
             when);
}

/// Tells the jobs of one slot apart.
class distinct_jobs {
public:
    explicit distinct_jobs(const scope& over) : over_(over) {
        const auto& from = over.from;
        counted_until_.resize(
            std::max({from.occupation_codes.size(), from.employer_ids.size(), from.client_ids.size()}));
    }

    template <class Sink>
    void measure_slot(gsl::span<distinct_job> of_slot, Sink& sink) {
        using enum measure;
        const auto& jobs = over_.from.jobs;
        const auto& ids = over_.from.job_ids;
        // Then by job id: the order of rows must not show.
        std::sort(of_slot.data(), of_slot.data() + of_slot.size(), [&](const auto& a, const auto& b) {
            return a.started_on != b.started_on ? a.started_on < b.started_on
                                                : ids.before(jobs.job[a.row], jobs.job[b.row]);
        });
        const auto started = [this](const distinct_job& job) { return over_.dates.holding(job.started_on); };
        const auto in_force = [](const distinct_job& job) { return job.in_force; };
        if (over_.wants(job_type_share))
            tell_apart(of_slot, job_type_share, 1, &distinct_job::occupation, started, sink);
        if (over_.wants(employer_share)) tell_apart(of_slot, employer_share, 1, &distinct_job::employer, started, sink);
        if (over_.wants(employed_clients))
            tell_apart(of_slot, employed_clients, 0, &distinct_job::client, in_force, sink);
    }

private:
    /// Adds one for each thing told apart, from the job that started first of those that count on a date. Taken in the
    /// order of their starts, jobs begin to count on ever later dates; so a thing is new on the dates behind all dates
    /// on which it was counted.
    template <class When, class Sink>
    void tell_apart(gsl::span<const distinct_job> jobs, measure which, std::int64_t denominator,
                    id_index distinct_job::*about, When when, Sink& sink) {
        for (const auto& job : jobs) {
            const auto thing = job.*about;
            if (thing == no_id) continue;
            const auto dates = when(job);
            auto& until = counted_until_[thing];
            const counted_record record{table_kind::jobs, job.row};
            sink.add(job.slot, which, record, 0, denominator, dates.before(until));
            sink.add(job.slot, which, record, 1, denominator, dates.from(until));
            until = std::max(until, dates.end);
        }
        for (const auto& job : jobs)
            if (const auto thing = job.*about; thing != no_id) counted_until_[thing] = 0;
    }

    const scope& over_;
    // By thing: the end of the dates it was counted on; 0 between two rounds.
    std::vector<std::uint32_t> counted_until_;
};

/// By slot, the record that stands for the team itself: its row in teams or, without that table, its first coach (by
/// id), who names it.
[[nodiscard]] std::vector<counted_record> team_records(const scope& over);

/// employed_clients and current_jobs are counts: out of 1.
template <class Sink>
void measure_teams_themselves(const scope& over, Sink& sink) {
    for (const measure count : {measure::employed_clients, measure::current_jobs}) {
        if (!over.wants(count)) continue;
        const auto records = team_records(over);
        for (std::uint32_t slot = 0; slot < over.slots; ++slot)
            sink.add(slot, count, records[slot], 0, 1, over.dates.all());
    }
}

}  // namespace ipsf
