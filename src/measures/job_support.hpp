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
        if (job.started_on + last_job_day < over_.dates.first_day()) return;
        const auto met = see_meetings(job, contacts, sink);
        close_start(job, met, sink);
        close_first_month(job, met, sink);
        close_first_year(job, sink);
        close_period(job, measure::met_after_first_month_share, tally::first_month_declined, 28, 58, met, job_period::after_first_month,
                     sink);
        close_period(job, measure::met_after_four_months_share, tally::four_months_declined, 120, 150, met, job_period::after_four_months,
                     sink);
    }

private:
    /// How far before the windows contacts are looked at: a period of job days 28-58 or 120-150 that ends on the first day.
    static constexpr int days_before_windows = 30;

    struct supported_job {
        std::size_t row;
        std::uint32_t slot;
        day started_on;
        day last;             ///< in force
        day supported_until;  ///< last day on which support is on; before the start: never
    };
    struct meetings {
        job_periods periods;
        day in_three_days = endless;  ///< the first on job days 0-3
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
        const day counted_from = job.started_on + first_counted_job_day;
        const day counted_to = std::min(job.started_on + last_job_day, job.supported_until);
        const day last = std::min(job.started_on + last_job_day, over_.dates.last_day());
        meetings met;
        const day first = std::max(job.started_on + first_job_day, over_.dates.first_day() - days_before_windows);
        visit_contacts(contacts, first, last, [&](const contact& contact) {
            const bool in_person = contact.facts().mode() == contact_mode::in_person;
            const day on = contact.on();
            const auto periods = periods_of_job_days[static_cast<std::size_t>(on - job.started_on - first_job_day)].only_if(in_person);
            if (periods.has(job_period::three_days)) met.in_three_days = std::min(met.in_three_days, on);
            met.periods.add(periods);
            if (first_year && counted_from <= on && on <= counted_to)
                sink.add(
                    job.slot, measure::contacts_per_month_first_year,
                    {table_kind::contacts, over_.from.contacts.place_of(contact), {}, over_.from.jobs.episode[job.row], contact.coach()},
                    365, 0, over_.dates.holding(on).only_if(in_person));
        });
        return met;
    }

    template <class Sink>
    void close_start(const supported_job& job, const meetings& met, Sink& sink) const {
        using enum measure;
        const counted_record record{table_kind::jobs, job.row};
        const auto started = over_.dates.holding(job.started_on);
        if (over_.wants(met_week_before_share))
            sink.add(job.slot, met_week_before_share, record, met.periods.has(job_period::week_before) ? 1 : 0, 1, started);
        if (!over_.wants(met_within_three_days_share)) return;
        const bool was_met = met.in_three_days != endless;
        const auto first_to_know = over_.dates.first_to_see(was_met ? met.in_three_days : job.started_on + 3);
        sink.leave_out(job.slot, tally::third_day_later, record, started.before(first_to_know));
        sink.add(job.slot, met_within_three_days_share, record, was_met ? 1 : 0, 1, started.from(first_to_know));
    }

    template <class Sink>
    void close_first_month(const supported_job& job, const meetings& met, Sink& sink) const {
        constexpr auto which = measure::first_month_weeks_met_share;
        constexpr std::array<std::string_view, 4> weeks = {"week 1", "week 2", "week 3", "week 4"};
        if (!over_.wants(which)) return;
        for (unsigned week = 0; week < weeks.size(); ++week) {
            const day first = job.started_on + static_cast<day>(7 * week);
            const day last = first + 6;
            if (last > job.last) break;
            const counted_record record{table_kind::jobs, job.row, weeks[week]};
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
        const day first = job.started_on + first_counted_job_day;
        const day last = std::min(job.started_on + last_job_day, job.last);
        if (first > last) return;
        const day last_counted = std::min(last, job.supported_until);
        const auto in_force = over_.dates.overlapping(first, last);
        const auto counted = over_.dates.overlapping(first, last_counted);
        sink.add_days(job.slot, which, record, 0, 12, counted,
                      [&](std::uint32_t date) { return over_.dates.days_held(date, first, last_counted); });
        sink.leave_out(job.slot, tally::first_year_declined, record, in_force.from(counted.end));
    }

    /// Dates that have job day `last` in their window, with support on on job day `first`.
    template <class Sink>
    void close_period(const supported_job& job, measure which, tally declined, int first, int last, const meetings& met, job_period wanted,
                      Sink& sink) const {
        if (!over_.wants(which) || job.started_on + first > job.last) return;
        const counted_record record{table_kind::jobs, job.row};
        const auto when = over_.dates.holding(job.started_on + last);
        if (job.started_on + first <= job.supported_until)
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
        const day due = third_working_day_after(known_on);
        const auto* const after = find_contact(contacts, known_on, due, [](const contact&) { return true; });
        const auto first_to_know = over_.dates.first_to_see(after == nullptr ? due : after->on());
        sink.leave_out(job.slot, tally::third_working_day_later, record, when.before(first_to_know));
        sink.add(job.slot, which, record, after == nullptr ? 0 : 1, 1, when.from(first_to_know));
    }

    /// `on` lies in a window.
    [[nodiscard]] day third_working_day_after(day on) const noexcept {
        return third_working_day_[static_cast<std::size_t>(on - over_.dates.first_day())];
    }

    const scope& over_;
    bool wanted_;
    std::vector<day> third_working_day_;  // after each day from the first window to the last
};

}  // namespace ipsf
