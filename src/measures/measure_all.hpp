// One pass over the history for all that is asked, on as many threads as the work is worth.
#pragma once

#include "execution/parallel.hpp"
#include "measures/caseload.hpp"
#include "measures/employer_contacts.hpp"
#include "measures/first_meetings.hpp"
#include "measures/job_search.hpp"
#include "measures/job_support.hpp"
#include "measures/jobs.hpp"
#include "measures/work_parts.hpp"
#include "measures/working_time.hpp"

namespace ipsf {

/// What one worker counts, and collects for a second round that looks at a coach's clients, or a team's jobs, together.
template <class Sink>
struct worker_counts {
    explicit worker_counts(const scope& over) : sink(over) {}

    Sink sink;
    std::vector<shared_client> shared_clients;
    std::vector<distinct_job> distinct_jobs;
    std::vector<day_range> in_search;  // of the episode at hand
};

template <class Sink>
class measuring {
public:
    measuring(const scope& over, const execution& run)
        : over_(over),
          run_(run),
          support_(over),
          job_search_phase_(static_cast<std::uint8_t>(over.options.counting.job_search_phase.value_or(0))),
          parts_(over) {
        constexpr std::size_t rows_for_a_thread = 1024;
        const auto workers = worker_count(run, parts_.rows(), rows_for_a_thread);
        workers_.reserve(workers);
        while (workers_.size() < workers) workers_.emplace_back(over);
    }

    /// All that `over` wants, added up.
    [[nodiscard]] Sink measure() {
        run_parts(
            workers_.size(), parts_.size(),
            [this](std::size_t part, std::size_t worker) { measure_part(parts_[part], workers_[worker]); }, run_.report,
            static_cast<std::int64_t>(parts_.rows()));
        if (over_.wants(measure::attached_team_share)) tell_care_teams_apart();
        if (over_.wanted.has_any({measure::job_type_share, measure::employer_share, measure::employed_clients}))
            tell_jobs_apart();
        auto& sink = workers_.front().sink;
        for (std::size_t worker = 1; worker < workers_.size(); ++worker) sink.take(std::move(workers_[worker].sink));
        measure_employed_coaches(over_, sink);
        measure_coach_days(over_, sink);
        measure_teams_themselves(over_, sink);
        sink.add_up();
        return std::move(sink);
    }

private:
    void measure_part(const work_part& part, worker_counts<Sink>& counts) const {
        switch (part.of) {
            case work_part::kind::episodes:
                for (auto row = part.begin; row < part.end; ++row) {
                    if (row + rows_ahead < part.end) fetch_episode(row + rows_ahead);
                    measure_episode(row, counts);
                }
                break;
            case work_part::kind::jobs:
                for (auto row = part.begin; row < part.end; ++row) {
                    if (row + rows_ahead < part.end) fetch_job(row + rows_ahead);
                    measure_job(row, counts);
                }
                break;
            case work_part::kind::loose_contacts:
                for (auto place = part.begin; place < part.end; ++place)
                    measure_loose_contact(over_.from.contacts.contacts[place], counts);
                break;
            case work_part::kind::work_time:
                for (auto row = part.begin; row < part.end; ++row) measure_working_time(over_, row, counts.sink);
                break;
        }
    }

    // Episodes and jobs are looked at one by one, their contacts far apart: what is wanted next is on its way while one
    // is counted.
    static constexpr std::size_t rows_ahead = 8;

    void fetch_episode(std::size_t row) const {
        const auto episode = over_.from.episodes.episode[row];
        if (has_contacts(episode)) fetch_ahead(over_.from.contacts.of(episode, contact_kind::employer));
        if (over_.options.active_within_days > 0) fetch_ahead(over_.from.contacts.of(episode, contact_kind::client));
    }
    void fetch_job(std::size_t row) const {
        const auto& jobs = over_.from.jobs;
        const day start = jobs.started_on[row];
        if (start <= over_.dates.last_day() && over_.dates.first_day() <= start + support_.last_job_day())
            fetch_ahead(over_.from.contacts.of(jobs.episode[row], contact_kind::client));
    }

    /// From the first day asked about to the last.
    [[nodiscard]] bool has_contacts(id_index episode) const noexcept {
        const auto& seen = over_.from.contacts.seen;
        return episode < seen.size() && seen[episode].first <= over_.dates.last_day() &&
               over_.dates.first_day() <= seen[episode].last;
    }

    void measure_episode(std::size_t row, worker_counts<Sink>& counts) const {
        const auto& episodes = over_.from.episodes;
        const auto& dates = over_.dates;
        const day start = episodes.started_on[row];
        const day first = std::max(start, dates.first_day());
        const day last = std::min(last_day_of(episodes.ended_on[row]), dates.last_day());
        const auto episode = episodes.episode[row];
        counts.in_search.clear();
        if (first <= last) {
            if (over_.wanted.has_any({measure::employer_meetings_per_week, measure::job_seekers_per_coach}))
                find_days_in_phase(over_.from, episode, job_search_phase_, first, last, counts.in_search);
            visit_coaches(over_.from, row, first, last, [&](id_index coach, day since, day until) {
                const auto slot = over_.slot_of_coach[coach];
                if (slot == scope::nobody) return;
                measure_caseload(over_, row, coach, slot, dates.with_as_of(since, until), counts.shared_clients,
                                 counts.sink);
                measure_job_seeker(over_, row, slot, counts.in_search, since, until, counts.sink);
            });
        }
        if (over_.wants(measure::days_to_employer_meeting)) {
            const auto started = dates.holding(start);
            if (!started.empty())
                if (const auto slot = over_.slot_on(row, start); slot != scope::nobody)
                    measure_first_meeting(over_, row, slot, started, counts.sink);
        }
        if (over_.wanted.has_any({measure::tailored_contact_share, measure::employer_meetings_per_week}) &&
            has_contacts(episode))
            measure_employer_contacts(over_, episode, over_.from.contacts.of(episode, contact_kind::employer),
                                      counts.in_search, counts.sink);
    }

    void measure_loose_contact(const contact& one, worker_counts<Sink>& counts) const {
        if (kind_of(one.facts()) == contact_kind::employer)
            measure_employer_contacts(over_, no_id, {&one, 1}, {}, counts.sink);
    }

    void measure_job(std::size_t row, worker_counts<Sink>& counts) const {
        const auto& jobs = over_.from.jobs;
        const auto& dates = over_.dates;
        const day start = jobs.started_on[row];
        if (start > dates.last_day()) return;
        // After its end or its last period, whichever is later, a job is only asked how its end was followed up.
        const day last = std::max(last_day_of(jobs.ended_on[row]), start + support_.last_job_day());
        if (last < dates.first_day() && dates.holding(jobs.end_known_on[row]).empty()) return;
        const auto slot = over_.slot_on(over_.from.episode_row[jobs.episode[row]], start);
        if (slot == scope::nobody) return;
        ipsf::measure_job(over_, row, slot, counts.distinct_jobs, counts.sink);
        support_.measure_job(row, slot, counts.sink);
    }

    void tell_care_teams_apart() {
        auto by_coach = group(&worker_counts<Sink>::shared_clients, over_.slot_of_coach.size(), &shared_client::coach);
        std::vector<std::uint32_t> place(over_.from.care_team_ids.size());
        for (std::uint32_t next = 0; const auto care_team : over_.from.care_team_ids.ordered())
            place[care_team] = next++;
        run_groups(by_coach, attached_teams(over_, place),
                   [](attached_teams& teams, auto clients, Sink& sink) { teams.measure_coach(clients, sink); });
    }

    void tell_jobs_apart() {
        auto by_slot = group(&worker_counts<Sink>::distinct_jobs, over_.slots, &distinct_job::slot);
        run_groups(by_slot, distinct_jobs(over_),
                   [](distinct_jobs& apart, auto jobs, Sink& sink) { apart.measure_slot(jobs, sink); });
    }

    template <class Value>
    [[nodiscard]] grouped<Value> group(std::vector<Value> worker_counts<Sink>::*collected, std::size_t keys,
                                       std::uint32_t Value::*key) const {
        std::vector<const std::vector<Value>*> of_workers;
        for (const auto& worker : workers_) of_workers.push_back(&(worker.*collected));
        return grouped<Value>(of_workers, keys, [key](const Value& value) { return value.*key; });
    }

    /// Calls `measure(with, values, sink)` for each group, where each worker has a `with` of its own.
    template <class Value, class With, class Measure>
    void run_groups(grouped<Value>& groups, const With& with, Measure measure) {
        constexpr std::size_t values_for_a_part = 8192;
        const auto parts = std::min(groups.size(), 1 + groups.values() / values_for_a_part);
        std::vector<With> of_workers(workers_.size(), with);
        run_parts(workers_.size(), parts, [&](std::size_t part, std::size_t worker) {
            for (auto key = groups.size() * part / parts; key < groups.size() * (part + 1) / parts; ++key)
                measure(of_workers[worker], groups.of(key), workers_[worker].sink);
        });
    }

    const scope& over_;
    const execution& run_;
    job_support support_;
    std::uint8_t job_search_phase_;  // 0: not said, and then not asked about
    work_parts parts_;
    std::vector<worker_counts<Sink>> workers_;
};

}  // namespace ipsf
