// Criterion 17: how many clients are in job search, for each coach.
#pragma once

#include "history/store/stretches.hpp"
#include "measures/date_sums.hpp"
#include "measures/scope.hpp"

namespace ipsf {

/// Takes the days from `first` to `last` of the episode in row `row`, with a coach of `slot`.
template <class Sink>
void measure_job_seeker(const scope& over, std::size_t row, std::uint32_t slot, gsl::span<const day_range> in_search,
                        day first, day last, Sink& sink) {
    const bool seekers = over.wants(measure::job_seekers_per_coach);
    const bool meetings = over.wants(measure::employer_meetings_per_week);
    for (const auto& searched : in_search) {
        const day since = std::max(searched.first, first);
        const day until = std::min(searched.last, last);
        const auto when = over.dates.overlapping(since, until);
        if (seekers)
            sink.add_days(slot, measure::job_seekers_per_coach, {table_kind::episodes, row}, full_time, 0, when,
                          [&](std::uint32_t date) { return over.dates.days_held(date, since, until); });
        if (meetings) sink.count(slot, tally::in_search, when);
    }
}

/// The coaches' side of both measures. To be called once all contacts and episodes have been counted: a team without a
/// meeting and without a client in job search has no meetings per week.
template <class Sink>
void measure_coach_days(const scope& over, Sink& sink) {
    const bool seekers = over.wants(measure::job_seekers_per_coach);
    const bool meetings = over.wants(measure::employer_meetings_per_week);
    if (!seekers && !meetings) return;
    std::vector<std::vector<std::int64_t>> searched(over.slots), met(over.slots);
    for (std::uint32_t slot = 0; slot < over.slots && meetings; ++slot) {
        searched[slot] = sink.counts_of(slot, tally::in_search);
        met[slot] = sink.numerators_of(slot, measure::employer_meetings_per_week);
    }
    const auto& coaches = over.from.coaches;
    for (std::size_t row = 0; row < coaches.size(); ++row) {
        const auto slot = over.slot_of_coach[coaches.coach[row]];
        if (slot == scope::nobody) continue;
        const counted_record record{table_kind::coaches, row};
        const day first = coaches.started_on[row];
        const day last = last_day_of(coaches.ended_on[row]);
        const auto when = over.dates.overlapping(first, last);
        for (auto date = when.first; date < when.end; ++date) {
            const auto coach_days = coaches.fte_thousandths[row] * over.dates.days_held(date, first, last);
            if (seekers) sink.add(slot, measure::job_seekers_per_coach, record, 0, coach_days, {date, date + 1});
            if (!meetings) continue;
            if (searched[slot][date] != 0 || met[slot][date] != 0)
                sink.add(slot, measure::employer_meetings_per_week, record, 0, coach_days, {date, date + 1});
            else
                sink.count(slot, tally::nothing_to_search, {date, date + 1});
        }
    }
}

}  // namespace ipsf
