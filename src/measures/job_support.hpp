// Criterion 23: contacts with the client around a job's start, through its first year and at its end.
#pragma once

#include "measures/sinks.hpp"

namespace ipsf {

class job_support {
public:
    /// How far before the window contacts are looked at: a period of job days 28-58 or 120-150 that ends on the window's first day.
    static constexpr int days_before_window = 30;

    explicit job_support(const scope& over) : over_(over) {
        using enum measure;
        if (!over.wants_any({met_week_before_share, met_within_three_days_share, first_month_weeks_met_share, contacts_per_month_first_year,
                             met_after_first_month_share, met_after_four_months_share, end_contact_share}))
            return;
        for (std::size_t row = 0; row < over.from.jobs.size(); ++row) watch(row);
        std::sort(jobs_.begin(), jobs_.end(), [](const auto& a, const auto& b) { return a.episode < b.episode; });
        first_of_.assign(over.from.episode_ids.size(), std::numeric_limits<std::uint32_t>::max());
        for (std::size_t i = jobs_.size(); i-- > 0;) first_of_[jobs_[i].episode] = static_cast<std::uint32_t>(i);
    }

    /// Takes a met client contact made by a coach, of any mode, dated from `days_before_window` before the window to as_of.
    template <class Sink>
    void see(std::size_t contact, contact_mode mode, Sink& sink) {
        const auto episode = over_.from.contacts.episode[contact];
        if (jobs_.empty() || episode == no_id) return;
        const day on = over_.from.contacts.on[contact];
        for (std::size_t i = first_of_[episode]; i < jobs_.size() && jobs_[i].episode == episode; ++i) {
            auto& job = jobs_[i];
            if (job.end_known_on <= on && on <= job.end_contact_by) job.met |= after_end;
            if (mode != contact_mode::in_person) continue;
            job.met |= periods_of(on - job.started_on);
            if (job.counted_from <= on && on <= job.counted_to && over_.wants(measure::contacts_per_month_first_year))
                sink.add(job.slot, measure::contacts_per_month_first_year, {table_kind::contacts, contact}, 365, 0);
        }
    }

    /// To be called once all contacts have been seen.
    template <class Sink>
    void close(Sink& sink) const {
        for (const auto& job : jobs_) {
            close_start(job, sink);
            close_first_month(job, sink);
            close_first_year(job, sink);
            close_period(job, measure::met_after_first_month_share, 28, 58, after_first_month, sink);
            close_period(job, measure::met_after_four_months_share, 120, 150, after_four_months, sink);
            close_end(job, sink);
        }
    }

private:
    /// Periods of a job in which its client was met; bits 0-3 are the first four weeks.
    enum period : std::uint16_t {
        week_before = 1U << 4U,
        three_days = 1U << 5U,
        after_first_month = 1U << 6U,
        after_four_months = 1U << 7U,
        after_end = 1U << 8U
    };

    /// The periods that job day `n` belongs to.
    [[nodiscard]] static constexpr std::uint16_t periods_of(int n) noexcept {
        unsigned periods = 0;
        if (-7 <= n && n < 0) periods |= week_before;
        if (0 <= n && n <= 3) periods |= three_days;
        if (0 <= n && n < 28) periods |= 1U << static_cast<unsigned>(n / 7);
        if (28 <= n && n <= 58) periods |= after_first_month;
        if (120 <= n && n <= 150) periods |= after_four_months;
        return static_cast<std::uint16_t>(periods);
    }

    struct watched_job {
        id_index episode;
        std::uint32_t slot;
        std::size_t row;
        day started_on;
        day last;             ///< in force, up to as_of
        day supported_until;  ///< last day on which support is on; before the start: never
        day counted_from;     ///< job days 28-364 in the window, with support on: none when counted_to is earlier
        day counted_to;
        day end_known_on;       ///< in the window, else no_day
        day end_contact_by;     ///< third working day after it, else no_day
        std::uint16_t met = 0;  ///< periods
    };

    void watch(std::size_t row) {
        const auto& jobs = over_.from.jobs;
        const auto& looked_at = over_.looked_at;
        const day start = jobs.started_on[row];
        if (start > looked_at.as_of) return;
        const bool end_known = looked_at.contains(jobs.end_known_on[row]);
        if (start + 364 < looked_at.from && !end_known) return;
        const auto slot = over_.slot_of_job(row);
        if (slot == scope::nobody) return;
        watched_job job{};
        job.episode = jobs.episode[row];
        job.slot = slot;
        job.row = row;
        job.started_on = start;
        job.last = last_day_seen(jobs.ended_on[row], looked_at.as_of);
        const day declined_on = jobs.support_declined_on[row];
        job.supported_until = declined_on == no_day ? job.last : std::min(job.last, declined_on - 1);
        job.counted_from = std::max(start + 28, looked_at.from);
        job.counted_to = std::min(start + 364, job.supported_until);
        job.end_known_on = end_known ? jobs.end_known_on[row] : no_day;
        job.end_contact_by = end_known ? over_.options.calendar.working_day_after(job.end_known_on, 3) : no_day;
        jobs_.push_back(job);
    }

    template <class Sink>
    void take(const watched_job& job, measure which, unsigned met, Sink& sink, std::string_view detail = {}) const {
        sink.add(job.slot, which, {table_kind::jobs, job.row, detail}, (job.met & met) != 0 ? 1 : 0, 1);
    }
    template <class Sink>
    void leave_out(const watched_job& job, measure which, std::string_view reason, Sink& sink, std::string_view detail = {}) const {
        sink.leave_out(job.slot, which, {table_kind::jobs, job.row, detail}, reason);
    }
    static constexpr std::string_view support_declined = "support declined";

    template <class Sink>
    void close_start(const watched_job& job, Sink& sink) const {
        using enum measure;
        if (job.started_on < over_.looked_at.from) return;
        if (over_.wants(met_week_before_share)) take(job, met_week_before_share, week_before, sink);
        if (!over_.wants(met_within_three_days_share)) return;
        if (job.started_on + 3 <= over_.looked_at.as_of || (job.met & three_days) != 0)
            take(job, met_within_three_days_share, three_days, sink);
        else
            leave_out(job, met_within_three_days_share, "third day after as_of", sink);
    }

    template <class Sink>
    void close_first_month(const watched_job& job, Sink& sink) const {
        constexpr auto which = measure::first_month_weeks_met_share;
        constexpr std::array<std::string_view, 4> weeks = {"week 1", "week 2", "week 3", "week 4"};
        if (!over_.wants(which)) return;
        for (unsigned week = 0; week < weeks.size(); ++week) {
            const day first = job.started_on + static_cast<day>(7 * week);
            const day last = first + 6;
            if (first < over_.looked_at.from || last > job.last) continue;
            if (last <= job.supported_until)
                take(job, which, 1U << week, sink, weeks[week]);
            else
                leave_out(job, which, support_declined, sink, weeks[week]);
        }
    }

    template <class Sink>
    void close_first_year(const watched_job& job, Sink& sink) const {
        constexpr auto which = measure::contacts_per_month_first_year;
        if (!over_.wants(which)) return;
        if (job.counted_from <= job.counted_to)
            sink.add(job.slot, which, {table_kind::jobs, job.row}, 0, 12 * (job.counted_to - job.counted_from + 1));
        else if (job.counted_from <= std::min(job.started_on + 364, job.last))
            leave_out(job, which, support_declined, sink);
    }

    /// Jobs whose job day `last` lies in the window, with support on on job day `first`.
    template <class Sink>
    void close_period(const watched_job& job, measure which, int first, int last, period met, Sink& sink) const {
        if (!over_.wants(which) || !over_.looked_at.contains(job.started_on + last) || job.started_on + first > job.last) return;
        if (job.started_on + first <= job.supported_until)
            take(job, which, met, sink);
        else
            leave_out(job, which, support_declined, sink);
    }

    template <class Sink>
    void close_end(const watched_job& job, Sink& sink) const {
        constexpr auto which = measure::end_contact_share;
        if (!over_.wants(which) || job.end_known_on == no_day) return;
        if (job.end_contact_by <= over_.looked_at.as_of || (job.met & after_end) != 0)
            take(job, which, after_end, sink);
        else
            leave_out(job, which, "third working day after as_of", sink);
    }

    const scope& over_;
    std::vector<watched_job> jobs_;        // ordered by episode
    std::vector<std::uint32_t> first_of_;  // by episode id: its first place in jobs_
};

}  // namespace ipsf
