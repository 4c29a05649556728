// Criterion 23: contacts with the client around a job's start, through its first year and at its end.
#pragma once

#include "measures/contact_days.hpp"
#include "measures/date_sums.hpp"
#include "measures/job_days.hpp"
#include "measures/scope.hpp"

namespace ipsf {

class job_support {
public:
    explicit job_support(const scope& over);

    /// Takes the job in row `row`, which belongs to `slot`.
    template <class Sink>
    void measure_job(std::size_t row, std::uint32_t slot, Sink& sink) const {
        if (!wanted_) return;
        const auto job = look_at(row, slot);
        const auto contacts = over_.from.contacts.of(over_.from.jobs.episode[row], contact_kind::client);
        close_end(job, contacts, sink);
        if (job.started_on + last_job_day() < over_.dates.first_day()) return;
        const auto met = see_meetings(job, contacts, sink);
        close_start(job, met, sink);
        close_first_month(job, met, sink);
        close_first_year(job, sink);
        close_period(job, measure::met_after_first_month_share, tally::first_month_declined, by_.after_first_month, met,
                     job_period::after_first_month, sink);
        close_period(job, measure::met_after_four_months_share, tally::four_months_declined, by_.after_four_months, met,
                     job_period::after_four_months, sink);
    }

    /// The last job day that anything but the job's end is asked about.
    [[nodiscard]] int last_job_day() const noexcept { return calendar_.last_day(); }

private:
    struct supported_job {
        std::size_t row;
        std::uint32_t slot;
        day started_on;
        day last;             ///< in force
        day supported_until;  ///< last day on which support is on; before the start: never
    };
    struct meetings {
        job_periods periods;
        day after_start = for_ever;  ///< the first in the days after the job's start
    };

    [[nodiscard]] supported_job look_at(std::size_t row, std::uint32_t slot) const noexcept {
        const auto& jobs = over_.from.jobs;
        const day declined_on = jobs.support_declined_on[row];
        const day last = last_day_of(jobs.ended_on[row]);
        return {row, slot, jobs.started_on[row], last, declined_on == no_day ? last : std::min(last, declined_on - 1)};
    }

    template <class Sink>
    meetings see_meetings(const supported_job& job, gsl::span<const contact> contacts, Sink& sink) const {
        const bool first_year = over_.wants(measure::contacts_per_month_first_year);
        const day counted_from = job.started_on + first_year_.first;
        const day counted_to = std::min(job.started_on + first_year_.last, job.supported_until);
        const day last = std::min(job.started_on + last_job_day(), over_.dates.last_day());
        meetings met;
        const day first =
            std::max(job.started_on + calendar_.first_day(), over_.dates.first_day() - calendar_.days_before_windows());
        visit_contacts(contacts, first, last, [&](const contact& contact) {
            const bool in_person = contact.facts().mode() == contact_mode::in_person;
            const day on = contact.on();
            const auto periods = calendar_.of(on - job.started_on).only_if(in_person);
            if (periods.has(job_period::after_start)) met.after_start = std::min(met.after_start, on);
            met.periods.add(periods);
            if (first_year && counted_from <= on && on <= counted_to)
                sink.add(job.slot, measure::contacts_per_month_first_year,
                         {table_kind::contacts,
                          over_.from.contacts.place_of(contact),
                          {},
                          over_.from.jobs.episode[job.row],
                          contact.coach()},
                         month_.numerator, 0, over_.dates.holding(on).only_if(in_person));
        });
        return met;
    }

    template <class Sink>
    void close_start(const supported_job& job, const meetings& met, Sink& sink) const {
        using enum measure;
        const counted_record record{table_kind::jobs, job.row};
        const auto started = over_.dates.holding(job.started_on);
        if (over_.wants(met_week_before_share))
            sink.add(job.slot, met_week_before_share, record, met.periods.has(job_period::week_before) ? 1 : 0, 1,
                     started);
        if (!over_.wants(met_within_three_days_share)) return;
        const bool was_met = met.after_start != for_ever;
        const auto first_to_know =
            over_.dates.first_to_see(was_met ? met.after_start : job.started_on + by_.days_after_job_start->last);
        sink.leave_out(job.slot, tally::start_day_to_come, record, started.before(first_to_know));
        sink.add(job.slot, met_within_three_days_share, record, was_met ? 1 : 0, 1, started.from(first_to_know));
    }

    template <class Sink>
    void close_first_month(const supported_job& job, const meetings& met, Sink& sink) const {
        constexpr auto which = measure::first_month_weeks_met_share;
        constexpr std::array<std::string_view, most_first_month_weeks> weeks = {"week 1", "week 2", "week 3", "week 4",
                                                                                "week 5", "week 6", "week 7", "week 8"};
        if (!over_.wants(which)) return;
        for (int week = 0; week < *by_.first_month_weeks; ++week) {
            const day first = job.started_on + days_in_week * week;
            const day last = first + days_in_week - 1;
            if (last > job.last) break;
            const counted_record record{table_kind::jobs, job.row, weeks[static_cast<std::size_t>(week)]};
            const auto when = over_.dates.holding(first, last);
            if (last <= job.supported_until)
                sink.add(job.slot, which, record, met.periods.has_week(week) ? 1 : 0, 1, when);
            else
                sink.leave_out(job.slot, tally::week_declined, record, when);
        }
    }

    template <class Sink>
    void close_first_year(const supported_job& job, Sink& sink) const {
        constexpr auto which = measure::contacts_per_month_first_year;
        if (!over_.wants(which)) return;
        const counted_record record{table_kind::jobs, job.row};
        const day first = job.started_on + first_year_.first;
        const day last = std::min(job.started_on + first_year_.last, job.last);
        if (first > last) return;
        const day last_counted = std::min(last, job.supported_until);
        const auto in_force = over_.dates.overlapping(first, last);
        const auto counted = over_.dates.overlapping(first, last_counted);
        sink.add_days(job.slot, which, record, 0, month_.denominator, counted,
                      [&](std::uint32_t date) { return over_.dates.days_held(date, first, last_counted); });
        sink.leave_out(job.slot, tally::first_year_declined, record, in_force.from(counted.end));
    }

    /// Dates that have the last day of the period in their window, with support on on its first.
    template <class Sink>
    void close_period(const supported_job& job, measure which, tally declined, const std::optional<job_days>& period,
                      const meetings& met, job_period wanted, Sink& sink) const {
        if (!over_.wants(which) || job.started_on + period->first > job.last) return;
        const counted_record record{table_kind::jobs, job.row};
        const auto when = over_.dates.holding(job.started_on + period->last);
        if (job.started_on + period->first <= job.supported_until)
            sink.add(job.slot, which, record, met.periods.has(wanted) ? 1 : 0, 1, when);
        else
            sink.leave_out(job.slot, declined, record, when);
    }

    template <class Sink>
    void close_end(const supported_job& job, gsl::span<const contact> contacts, Sink& sink) const {
        constexpr auto which = measure::end_contact_share;
        const day known_on = over_.from.jobs.end_known_on[job.row];
        if (!over_.wants(which) || known_on == no_day) return;
        // A job that starts later than the review does not exist yet.
        const auto when = over_.dates.holding(known_on).from(over_.dates.first_to_see(job.started_on));
        if (when.empty()) return;
        const counted_record record{table_kind::jobs, job.row};
        const day due = contact_due(known_on);
        const auto* const after = find_contact(contacts, known_on, due, [](const contact&) { return true; });
        const auto first_to_know = over_.dates.first_to_see(after == nullptr ? due : after->on());
        sink.leave_out(job.slot, tally::end_day_to_come, record, when.before(first_to_know));
        sink.add(job.slot, which, record, after == nullptr ? 0 : 1, 1, when.from(first_to_know));
    }

    /// `on` lies in a window.
    [[nodiscard]] day contact_due(day on) const noexcept {
        return contact_due_[static_cast<std::size_t>(on - over_.dates.first_day())];
    }

    const scope& over_;
    const counted_values& by_;  // has what the measures wanted need
    job_calendar calendar_;
    job_days first_year_;
    fraction month_;
    bool wanted_;
    std::vector<day> contact_due_;  // by when, when a job's end becomes known on a day: of each day from the first
                                    // window to the last
};

}  // namespace ipsf
