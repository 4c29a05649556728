// Goes once over coaches, episodes, jobs and studies; adds each to the cell of its coach and period.
#include "tracking/coach_counts.hpp"

#include "measures/contact_days.hpp"
#include "measures/review_dates.hpp"
#include "tracking/tracking_periods.hpp"

namespace ipsf::tracking {
namespace {

std::int64_t& count_of(tracking_row& row, tracked which) { return row.counts[static_cast<std::size_t>(which)]; }

/// How many days of the period lie between `first` and `last`, both included.
std::int64_t days_held(const tracking_period& period, day first, day last) {
    return std::max(0, std::min(period.last, last) - std::max(period.first, first) + 1);
}

}  // namespace

coach_counts::coach_counts(const history& of, gsl::span<const tracking_period> periods,
                           gsl::span<const id_index> coaches, std::optional<int> job_search_phase)
    : of_(of),
      periods_(periods),
      first_(periods.front().first),
      last_(periods.back().last),
      job_search_phase_(job_search_phase),
      place_of_coach_(of.coach_ids.size()),
      cells_(coaches.size() * periods.size()) {
    for (std::size_t place = 0; place < coaches.size(); ++place)
        place_of_coach_[coaches[place]] = static_cast<std::uint32_t>(place + 1);
    count_employment(coaches);
    for (const auto stretch : of_.contacts.loose) {
        in_search_.clear();
        count_employer_contacts(of_.contacts.at(stretch));
    }
    for (std::size_t row = 0; row < of_.episodes.size(); ++row) count_episode(row);
    count_jobs();
    count_studies();
}

void coach_counts::count_employment(gsl::span<const id_index> coaches) {
    for (const auto coach : coaches) {
        const auto row = of_.coach_row[coach];
        const day started = of_.coaches.started_on[row], ended = last_day_of(of_.coaches.ended_on[row]);
        for (std::size_t period = 0; period < periods_.size(); ++period)
            find(coach, period)->fte_days =
                of_.coaches.fte_thousandths[row] * days_held(periods_[period], started, ended);
    }
}

void coach_counts::count_episode(std::size_t row) {
    const auto& episodes = of_.episodes;
    const day started = episodes.started_on[row], ended = last_day_of(episodes.ended_on[row]);
    in_search_.clear();
    if (started <= last_ && first_ <= ended) {
        const day last = std::min(ended, last_);
        add(of_.coach_on(row, started), started, tracked::new_clients);
        if (ended <= last_) {
            add(of_.coach_on(row, ended), ended, tracked::ended);
            if (periods_[place_of(periods_, ended)].last == ended)
                add(of_.coach_on(row, ended), ended, tracked::ended_on_last_day);
        }
        count_handovers(row, last);
        count_clients(row, last);
        if (job_search_phase_) {
            const auto phase = static_cast<std::uint8_t>(*job_search_phase_);
            find_days_in_phase(of_, episodes.episode[row], phase, std::max(started, first_), last, in_search_);
            count_job_search(row);
        }
    }
    // A contact counts by its own day, also outside its episode, as for the measures.
    count_employer_contacts(of_.contacts.of(episodes.episode[row], contact_kind::employer));
}

void coach_counts::count_handovers(std::size_t row, day last) {
    id_index coach = of_.episodes.coach[row];
    for (const auto transfer : of_.transfers_of.rows(of_.episodes.episode[row])) {
        const day on = of_.transfers.on[transfer];
        if (on > last) break;
        const auto next = of_.transfers.coach[transfer];
        // A transfer up to the first day says who has the client from the start.
        if (on > of_.episodes.started_on[row] && next != coach) {
            add(coach, on, tracked::handed_out);
            add(next, on, tracked::handed_in);
        }
        coach = next;
    }
}

void coach_counts::count_clients(std::size_t row, day last) {
    const day started = of_.episodes.started_on[row];
    visit_coaches(of_, row, std::max(started, first_ - 1), last, [&](id_index coach, day since, day until) {
        if (place_of_coach_[coach] == 0) return;
        for (auto period = place_of(periods_, std::max(since, first_)); period < periods_.size(); ++period) {
            const auto& days = periods_[period];
            const day before = days.first - 1;
            if (before > until) break;
            // Who has the client overnight has it at the start, even when another coach takes over that morning.
            if (since <= before && before < last) ++count_of(*find(coach, period), tracked::clients_at_start);
            if (until < days.last) continue;
            ++count_of(*find(coach, period), tracked::clients_at_end);
            if (is_employed(of_.episodes.episode[row], days.last))
                ++count_of(*find(coach, period), tracked::employed_clients);
        }
    });
}

bool coach_counts::is_employed(id_index episode, day on) const {
    const auto jobs = of_.jobs_of.rows(episode);
    return std::any_of(jobs.begin(), jobs.end(), [&](std::uint32_t job) {
        return of_.jobs.started_on[job] <= on && on <= last_day_of(of_.jobs.ended_on[job]);
    });
}

void coach_counts::count_job_search(std::size_t row) {
    for (const auto& searched : in_search_)
        visit_coaches(of_, row, searched.first, searched.last, [&](id_index coach, day since, day until) {
            if (place_of_coach_[coach] == 0) return;
            for (auto period = place_of(periods_, since); period < periods_.size() && periods_[period].first <= until;
                 ++period) {
                auto& cell = *find(coach, period);
                cell.search_days += days_held(periods_[period], since, until);
                if (periods_[period].last <= until) ++count_of(cell, tracked::job_seekers);
            }
        });
}

void coach_counts::count_employer_contacts(gsl::span<const contact> contacts) {
    visit_contacts(contacts, first_, last_, [&](const contact& one) {
        const auto facts = one.facts();
        if (kind_of(facts) != contact_kind::employer || facts.made_by() != made_by::coach) return;
        add(one.coach(), one.on(), tracked::employer_contacts);
        const bool in_search = std::any_of(in_search_.begin(), in_search_.end(), [&](const day_range& days) {
            return days.first <= one.on() && one.on() <= days.last;
        });
        if (in_search && facts.mode() == contact_mode::in_person)
            add(one.coach(), one.on(), tracked::employer_meetings);
    });
}

void coach_counts::count_jobs() {
    for (std::size_t row = 0; row < of_.jobs.size(); ++row) {
        const auto episode = of_.episode_row[of_.jobs.episode[row]];
        const day started = of_.jobs.started_on[row], ended = of_.jobs.ended_on[row];
        add(of_.coach_on(episode, started), started, tracked::jobs_started);
        if (ended != no_day) add(of_.coach_on(episode, ended), ended, tracked::jobs_ended);
    }
}

void coach_counts::count_studies() {
    for (std::size_t row = 0; row < of_.studies.size(); ++row) {
        const day started = of_.studies.started_on[row];
        add(of_.coach_on(of_.episode_row[of_.studies.episode[row]], started), started, tracked::studies_started);
    }
}

void coach_counts::add(id_index coach, day on, tracked which) {
    if (on < first_ || last_ < on) return;
    if (auto* const cell = find(coach, place_of(periods_, on)); cell != nullptr) ++count_of(*cell, which);
}

tracking_row* coach_counts::find(id_index coach, std::size_t period) {
    const std::size_t place = place_of_coach_[coach];
    return place == 0 ? nullptr : &cells_[(place - 1) * periods_.size() + period];
}

}  // namespace ipsf::tracking
