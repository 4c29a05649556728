#include "oracle/spec_measures.hpp"

#include "oracle/spec_dates.hpp"

#include <algorithm>
#include <functional>

namespace oracle {
namespace {

template <class Row, class Condition>
void drop(std::optional<std::vector<Row>>& table, Condition later) {
    if (table) std::erase_if(*table, later);
}

void blank_if_after(std::optional<day>& value, day as_of) {
    if (value && *value > as_of) value.reset();
}

bool is_within(day started_on, const std::optional<day>& ended_on, day on) {
    return started_on <= on && (!ended_on || on <= *ended_on);
}

// Contacts, with the defaults of docs/history.md.
bool is_met(const contact_row& contact) { return contact.outcome.value_or("met") == "met"; }
bool is_by_coach(const contact_row& contact) { return contact.made_by.value_or("coach") == "coach"; }
bool is_in_person(const contact_row& contact) {
    if (contact.mode) return *contact.mode == "in_person";
    return contact.place != "online";
}

/// What docs/measures.md needs to know of one group of coaches on one review date.
struct scene {
    tables seen;  // as it was on as_of
    std::set<std::string> coaches;
    day from, as_of;
    measure_choices chosen;

    [[nodiscard]] bool in_window(day value) const { return from <= value && value <= as_of; }
    [[nodiscard]] bool ours(const std::string& coach) const { return coaches.contains(coach); }

    [[nodiscard]] const episode_row& episode(const std::string& id) const {
        return *std::find_if(seen.episodes.begin(), seen.episodes.end(),
                             [&](const episode_row& row) { return row.episode_id == id; });
    }

    [[nodiscard]] std::string coach_responsible(const episode_row& of, day on) const {
        std::string coach = of.coach_id;
        std::optional<day> last;
        if (!seen.transfers) return coach;
        for (const auto& transfer : *seen.transfers)
            if (transfer.episode_id == of.episode_id && transfer.on <= on && (!last || *last < transfer.on)) {
                last = transfer.on;
                coach = transfer.coach_id;
            }
        return coach;
    }

    [[nodiscard]] bool in_phase(int wanted, const episode_row& of, day on) const {
        if (!is_within(of.started_on, of.ended_on, on)) return false;
        std::optional<day> last_day;
        int last_phase = 0;
        for (const auto& row : *seen.phases) {
            if (row.episode_id != of.episode_id) continue;
            if (row.on == on && row.phase == wanted) return true;
            if (row.on >= on) continue;
            if (!last_day || *last_day < row.on) {
                last_day = row.on;
                last_phase = row.phase;
            } else if (*last_day == row.on) {
                last_phase = std::max(last_phase, row.phase);
            }
        }
        return last_phase == wanted;
    }

    /// A contact on one of the last days up to as_of.
    [[nodiscard]] bool is_active(const episode_row& of) const {
        for (const auto& contact : *seen.contacts)
            if (contact.episode_id == of.episode_id && contact.party == "client" && is_met(contact) &&
                is_by_coach(contact) && as_of - contact.on < days{chosen.active_within_days})
                return true;
        return false;
    }

    [[nodiscard]] std::int64_t fte_thousandths_employed(day on) const {
        std::int64_t sum = 0;
        for (const auto& coach : seen.coaches)
            if (ours(coach.coach_id) && is_employed(coach, on)) sum += coach.fte_thousandths.value_or(1000);
        return sum;
    }
    [[nodiscard]] std::int64_t fte_thousandth_days() const {
        std::int64_t sum = 0;
        for (day on = from; on <= as_of; on += days{1}) sum += fte_thousandths_employed(on);
        return sum;
    }

    [[nodiscard]] bool job_is_ours(const job_row& job) const {
        return ours(coach_responsible(episode(job.episode_id), job.started_on));
    }
    [[nodiscard]] std::vector<job_row> our_jobs() const {
        std::vector<job_row> jobs;
        std::copy_if(seen.jobs->begin(), seen.jobs->end(), std::back_inserter(jobs),
                     [&](const job_row& job) { return job_is_ours(job); });
        return jobs;
    }
    [[nodiscard]] std::vector<job_row> our_jobs_started_in_window() const {
        auto jobs = our_jobs();
        std::erase_if(jobs, [&](const job_row& job) { return !in_window(job.started_on); });
        return jobs;
    }

    /// How many met contacts with the client of the job's episode there are from `first` to `last`.
    [[nodiscard]] std::int64_t client_contacts(const job_row& job, day first, day last, bool in_person_only) const {
        std::int64_t count = 0;
        for (const auto& contact : *seen.contacts)
            if (contact.episode_id == job.episode_id && contact.party == "client" && is_met(contact) &&
                is_by_coach(contact) && first <= contact.on && contact.on <= last &&
                (!in_person_only || is_in_person(contact)))
                ++count;
        return count;
    }
    [[nodiscard]] bool meets_client(const job_row& job, day first, day last) const {
        return client_contacts(job, first, last, true) > 0;
    }
    [[nodiscard]] bool meets_client(const job_row& job, day start, span_of_days of) const {
        return meets_client(job, start + days{of.first}, start + days{of.last});
    }
};

bool support_is_on(const job_row& job, day on) {
    return is_within(job.started_on, job.ended_on, on) && (!job.support_declined_on || *job.support_declined_on > on);
}

/// A fraction under way. A denominator of 0 is unknown.
struct sum {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t left_out = 0;

    [[nodiscard]] measured done() const {
        measured result;
        if (denominator != 0) result.value = fraction{numerator, denominator};
        result.left_out = left_out;
        return result;
    }
};

measured clients_per_coach(const scene& at) {
    sum result;
    for (const auto& episode : at.seen.episodes) {
        if (!is_within(episode.started_on, episode.ended_on, at.as_of) ||
            !at.ours(at.coach_responsible(episode, at.as_of)))
            continue;
        if (at.chosen.active_within_days == 0 || at.is_active(episode))
            result.numerator += 1000;
        else
            ++result.left_out;
    }
    result.denominator = at.fte_thousandths_employed(at.as_of);
    return result.done();
}

measured time_share(const scene& at, std::optional<int> work_time_row::*part) {
    sum result;
    for (const auto& row : *at.seen.work_time) {
        if (!at.ours(row.coach_id) || !at.in_window(row.on)) continue;
        if (!(row.*part)) {
            ++result.left_out;
            continue;
        }
        result.numerator += *(row.*part);
        result.denominator += row.minutes;
    }
    return result.done();
}

measured attached_team_share(const scene& at) {
    sum result;
    for (const auto& coach : at.coaches) {
        std::map<std::string, std::int64_t> by_care_team;
        for (const auto& episode : at.seen.episodes) {
            if (!is_within(episode.started_on, episode.ended_on, at.as_of) ||
                at.coach_responsible(episode, at.as_of) != coach)
                continue;
            if (!episode.care_team_id && !episode.referral) {
                ++result.left_out;
                continue;
            }
            ++result.denominator;
            if (episode.care_team_id) ++by_care_team[*episode.care_team_id];
        }
        std::vector<std::int64_t> sizes;
        for (const auto& [care_team, size] : by_care_team) sizes.push_back(size);
        std::sort(sizes.rbegin(), sizes.rend());
        for (std::size_t i = 0; i < sizes.size() && i < static_cast<std::size_t>(at.chosen.by.largest_care_teams); ++i)
            result.numerator += sizes[i];
    }
    return result.done();
}

measured days_to_employer_meeting(const scene& at) {
    sum result;
    for (const auto& episode : at.seen.episodes) {
        if (!at.in_window(episode.started_on) || !at.ours(at.coach_responsible(episode, episode.started_on))) continue;
        std::optional<day> first;
        for (const auto& contact : *at.seen.contacts)
            if (contact.episode_id == episode.episode_id && contact.party == "employer" && is_met(contact) &&
                is_in_person(contact) && contact.on >= episode.started_on && (!first || contact.on < *first))
                first = contact.on;
        if (first) {
            result.numerator += (*first - episode.started_on).count();
            ++result.denominator;
            continue;
        }
        const auto waited = (episode.ended_on.value_or(at.as_of) - episode.started_on).count();
        if (at.chosen.count_waiting && waited > at.chosen.waiting_days) {
            result.numerator += waited;
            ++result.denominator;
        } else {
            ++result.left_out;
        }
    }
    return result.done();
}

measured tailored_contact_share(const scene& at) {
    sum result;
    for (const auto& contact : *at.seen.contacts) {
        if (contact.party != "employer" || !is_met(contact) || !is_by_coach(contact)) continue;
        if (!at.ours(contact.coach_id) || !at.in_window(contact.on)) continue;
        if (!contact.tailored) {
            ++result.left_out;
            continue;
        }
        ++result.denominator;
        if (*contact.tailored) ++result.numerator;
    }
    return result.done();
}

std::int64_t our_episode_days_in_search(const scene& at) {
    std::int64_t count = 0;
    for (const auto& episode : at.seen.episodes)
        for (day on = at.from; on <= at.as_of; on += days{1})
            if (at.in_phase(at.chosen.by.job_search_phase, episode, on) && at.ours(at.coach_responsible(episode, on)))
                ++count;
    return count;
}

measured employer_meetings_per_week(const scene& at, std::int64_t episode_days_in_search) {
    std::int64_t meetings = 0;
    for (const auto& contact : *at.seen.contacts)
        if (contact.party == "employer" && is_met(contact) && is_by_coach(contact) && is_in_person(contact) &&
            at.ours(contact.coach_id) && at.in_window(contact.on) && contact.episode_id &&
            at.in_phase(at.chosen.by.job_search_phase, at.episode(*contact.episode_id), contact.on))
            ++meetings;
    if (meetings == 0 && episode_days_in_search == 0) return {};
    sum result;
    result.numerator = meetings * 7 * 1000;
    result.denominator = at.fte_thousandth_days();
    return result.done();
}

measured job_seekers_per_coach(const scene& at, std::int64_t episode_days_in_search) {
    sum result;
    result.numerator = episode_days_in_search * 1000;
    result.denominator = at.fte_thousandth_days();
    return result.done();
}

measured job_type_share(const scene& at) {
    sum result;
    std::set<std::string> distinct;
    for (const auto& job : at.our_jobs_started_in_window()) {
        if (!job.occupation) {
            ++result.left_out;
            continue;
        }
        distinct.insert(*job.occupation);
        ++result.denominator;
    }
    result.numerator = static_cast<std::int64_t>(distinct.size());
    return result.done();
}

measured employer_share(const scene& at) {
    sum result;
    std::set<std::string> distinct;
    for (const auto& job : at.our_jobs_started_in_window()) {
        distinct.insert(job.employer_id);
        ++result.denominator;
    }
    result.numerator = static_cast<std::int64_t>(distinct.size());
    return result.done();
}

measured permanent_open_market_share(const scene& at) {
    sum result;
    for (const auto& job : at.our_jobs_started_in_window()) {
        if (!job.open_market || !job.contract) {
            ++result.left_out;
            continue;
        }
        ++result.denominator;
        const bool seasonal_or_agency = job.contract == "seasonal" || job.contract == "agency";
        if (*job.open_market &&
            (job.contract == "permanent" || (seasonal_or_agency && at.chosen.count_seasonal_and_agency)))
            ++result.numerator;
    }
    return result.done();
}

measured employed_clients(const scene& at) {
    std::set<std::string> clients;
    for (const auto& job : at.our_jobs())
        for (day on = at.from; on <= at.as_of; on += days{1})
            if (is_within(job.started_on, job.ended_on, on)) clients.insert(at.episode(job.episode_id).client_id);
    return sum{static_cast<std::int64_t>(clients.size()), 1, 0}.done();
}

/// The international scale's: jobs in force on the review date, two of one client being two.
measured current_jobs(const scene& at) {
    std::int64_t jobs = 0;
    for (const auto& job : at.our_jobs())
        if (is_within(job.started_on, job.ended_on, at.as_of)) ++jobs;
    return sum{jobs, 1, 0}.done();
}

measured met_week_before_share(const scene& at) {
    sum result;
    for (const auto& job : at.our_jobs_started_in_window()) {
        ++result.denominator;
        if (at.meets_client(job, job.started_on, at.chosen.by.week_before)) ++result.numerator;
    }
    return result.done();
}

measured met_within_three_days_share(const scene& at) {
    sum result;
    for (const auto& job : at.our_jobs_started_in_window()) {
        const day last = job.started_on + days{at.chosen.by.after_start.last};
        if (at.meets_client(job, job.started_on, at.chosen.by.after_start)) {
            ++result.numerator;
            ++result.denominator;
        } else if (last <= at.as_of) {
            ++result.denominator;
        } else {
            ++result.left_out;
        }
    }
    return result.done();
}

measured first_month_weeks_met_share(const scene& at) {
    sum result;
    for (const auto& job : at.our_jobs())
        for (int week = 0; week < at.chosen.by.weeks; ++week) {
            const day first = job.started_on + days{7 * week};
            const day last = first + days{6};
            if (!at.in_window(first) || !at.in_window(last) || !support_is_on(job, last)) continue;
            ++result.denominator;
            if (at.meets_client(job, first, last)) ++result.numerator;
        }
    return result.done();
}

measured contacts_per_month_first_year(const scene& at) {
    std::int64_t contacts = 0;
    std::int64_t counted_days = 0;
    for (const auto& job : at.our_jobs())
        for (int job_day = at.chosen.by.first_year.first; job_day <= at.chosen.by.first_year.last; ++job_day) {
            const day on = job.started_on + days{job_day};
            if (!at.in_window(on) || !support_is_on(job, on)) continue;
            ++counted_days;
            contacts += at.client_contacts(job, on, on, true);
        }
    return sum{contacts * at.chosen.by.month.numerator, counted_days * at.chosen.by.month.denominator, 0}.done();
}

measured met_after_share(const scene& at, span_of_days period) {
    sum result;
    for (const auto& job : at.our_jobs()) {
        if (!at.in_window(job.started_on + days{period.last}) ||
            !support_is_on(job, job.started_on + days{period.first}))
            continue;
        ++result.denominator;
        if (at.meets_client(job, job.started_on, period)) ++result.numerator;
    }
    return result.done();
}

measured end_contact_share(const scene& at) {
    sum result;
    for (const auto& job : at.our_jobs()) {
        if (!job.end_known_on || !at.in_window(*job.end_known_on)) continue;
        const int allowed = at.chosen.by.after_end;
        const day last = at.chosen.working_days_after_end
                             ? working_day_after(*job.end_known_on, allowed, at.chosen.holidays)
                             : *job.end_known_on + days{allowed};
        if (at.client_contacts(job, *job.end_known_on, last, false) > 0) {
            ++result.numerator;
            ++result.denominator;
        } else if (last <= at.as_of) {
            ++result.denominator;
        } else {
            ++result.left_out;
        }
    }
    return result.done();
}

}  // namespace

bool is_employed(const coach_row& coach, day on) {
    return (!coach.started_on || *coach.started_on <= on) && (!coach.ended_on || on <= *coach.ended_on);
}

tables as_it_was(const tables& all, day as_of) {
    tables seen = all;
    auto later = [as_of](const auto& row) { return row.on > as_of; };
    for (auto& coach : seen.coaches) blank_if_after(coach.ended_on, as_of);
    for (auto& episode : seen.episodes) blank_if_after(episode.ended_on, as_of);
    drop(seen.teams, [as_of](const team_row& row) { return row.started_on && *row.started_on > as_of; });
    drop(seen.transfers, later);
    drop(seen.phases, later);
    drop(seen.contacts, later);
    drop(seen.jobs, [as_of](const job_row& row) { return row.started_on > as_of; });
    if (seen.jobs)
        for (auto& job : *seen.jobs) {
            blank_if_after(job.ended_on, as_of);
            blank_if_after(job.end_known_on, as_of);
            blank_if_after(job.support_declined_on, as_of);
        }
    drop(seen.work_time, later);
    drop(seen.answers, later);
    return seen;
}

std::set<std::string> coaches_of_team(const tables& all, const std::string& team) {
    std::set<std::string> coaches;
    for (const auto& coach : all.coaches)
        if (coach.team_id == team) coaches.insert(coach.coach_id);
    return coaches;
}

std::vector<std::string> teams_on(const tables& all, day as_of) {
    std::set<std::string> teams;
    if (all.teams) {
        for (const auto& team : *all.teams)
            if (!team.started_on || *team.started_on <= as_of) teams.insert(team.team_id);
    } else {
        for (const auto& coach : all.coaches)
            if (!coach.started_on || *coach.started_on <= as_of) teams.insert(coach.team_id);
    }
    return {teams.begin(), teams.end()};
}

std::map<std::string, measured> measures_of(const tables& all, const std::set<std::string>& coaches, day as_of,
                                            int months, const measure_choices& chosen) {
    const scene at{as_it_was(all, as_of), coaches, window_start(as_of, months), as_of, chosen};
    const bool phases = at.seen.phases.has_value();
    const bool contacts = at.seen.contacts.has_value();
    const bool jobs = at.seen.jobs.has_value();
    const bool work_time = at.seen.work_time.has_value();
    const std::int64_t days_in_search = phases ? our_episode_days_in_search(at) : 0;

    std::map<std::string, measured> result;
    auto put = [&](const char* name, bool has_what_it_needs, const std::function<measured()>& compute) {
        result[name] = has_what_it_needs ? compute() : measured{std::nullopt, std::nullopt};
    };
    put("clients_per_coach", contacts || chosen.active_within_days == 0, [&] { return clients_per_coach(at); });
    put("coaching_time_share", work_time, [&] { return time_share(at, &work_time_row::coaching_minutes); });
    put("community_time_share", work_time, [&] { return time_share(at, &work_time_row::community_minutes); });
    put("attached_team_share", true, [&] { return attached_team_share(at); });
    put("days_to_employer_meeting", contacts, [&] { return days_to_employer_meeting(at); });
    put("tailored_contact_share", contacts, [&] { return tailored_contact_share(at); });
    put("employer_meetings_per_week", contacts && phases,
        [&] { return employer_meetings_per_week(at, days_in_search); });
    put("job_seekers_per_coach", phases, [&] { return job_seekers_per_coach(at, days_in_search); });
    put("job_type_share", jobs, [&] { return job_type_share(at); });
    put("employer_share", jobs, [&] { return employer_share(at); });
    put("permanent_open_market_share", jobs, [&] { return permanent_open_market_share(at); });
    put("employed_clients", jobs, [&] { return employed_clients(at); });
    put("met_week_before_share", jobs && contacts, [&] { return met_week_before_share(at); });
    put("met_within_three_days_share", jobs && contacts, [&] { return met_within_three_days_share(at); });
    put("first_month_weeks_met_share", jobs && contacts, [&] { return first_month_weeks_met_share(at); });
    put("contacts_per_month_first_year", jobs && contacts, [&] { return contacts_per_month_first_year(at); });
    put("met_after_first_month_share", jobs && contacts,
        [&] { return met_after_share(at, chosen.by.after_first_month); });
    put("met_after_four_months_share", jobs && contacts,
        [&] { return met_after_share(at, chosen.by.after_four_months); });
    put("end_contact_share", jobs && contacts, [&] { return end_contact_share(at); });
    put("current_jobs", jobs, [&] { return current_jobs(at); });
    return result;
}

}  // namespace oracle
