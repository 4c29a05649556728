#include "spec_due_item.hpp"

#include "spec_dates.hpp"

#include <algorithm>
#include <functional>

namespace oracle {
namespace {

std::string mode_of(const contact_row& c) { return c.mode.value_or(c.place == "online" ? "remote" : "in_person"); }
bool was_met(const contact_row& c) { return c.outcome.value_or("met") == "met"; }
bool by_coach(const contact_row& c) { return c.made_by.value_or("coach") == "coach"; }

/// One episode with all its rows, as known on as_of.
struct whole_episode {
    const tables& from;
    const asked_due& asked;
    const episode_row& episode;
    std::vector<contact_row> contacts;
    std::vector<job_row> jobs;
    std::vector<form_row> forms;
    std::vector<signal_row> signals;
    std::set<std::string>& found;

    maybe_day known(maybe_day on) const { return on && *on <= asked.as_of ? on : std::nullopt; }

    maybe_day first(const std::function<bool(const contact_row&)>& is, day low, day high) const {
        maybe_day best;
        for (const auto& c : contacts)
            if (is(c) && low <= c.on && c.on <= high && (!best || c.on < *best)) best = c.on;
        return best;
    }
    maybe_day first_form(const std::string& form, day low) const {
        maybe_day best;
        for (const auto& f : forms)
            if (f.form == form && low <= f.on && f.on <= asked.as_of && (!best || f.on < *best)) best = f.on;
        return best;
    }

    void put(const std::string& key, const std::string& job, day trigger, day due, maybe_day rests,
             maybe_day remembered, maybe_day met) const {
        const auto coach = coach_on(from, episode, std::min(due, asked.as_of));
        keep(asked,
             {key, team_of(from, coach), coach, episode.episode_id, job, "-", trigger, due, rests, remembered, met},
             found);
    }

    static bool client_meeting(const contact_row& c) { return client_contact(c) && mode_of(c) == "in_person"; }
    static bool client_contact(const contact_row& c) { return c.party == "client" && was_met(c) && by_coach(c); }
    static bool employer_contact(const contact_row& c) { return c.party == "employer" && was_met(c); }
    static bool employer_meeting(const contact_row& c) { return employer_contact(c) && mode_of(c) == "in_person"; }
    static bool attempt(const contact_row& c) { return c.party == "client" || c.party == "family"; }

    void look() const {
        const auto ended = known(episode.ended_on);
        const maybe_day over = ended ? maybe_day(*ended + days(1)) : std::nullopt;
        look_at_start(over);
        look_at_signals(over);
        if (ended) put("form_e", "-", *ended, *ended + days(14), {}, {}, first_form("form_e", episode.started_on));
        for (const auto& job : jobs)
            if (job.started_on <= asked.as_of) look_at_job(job, ended, over);
    }

    bool has_consent() const { return episode.employer_contact_consent.value_or(true); }

    void look_at_start(maybe_day over) const {
        const auto start = episode.started_on, high = asked.as_of;
        if (has_consent())
            put("first_employer_meeting", "-", start, start + days(30), over, {}, first(employer_meeting, start, high));
        put("profile_done", "-", start, start + days(30), over, {}, first_form("form_a", start));
        std::multiset<day> meetings;
        for (const auto& c : contacts)
            if (client_meeting(c) && c.on >= start && c.on <= high) meetings.insert(c.on);
        if (meetings.size() >= 3) {
            const day third = *std::next(meetings.begin(), 2);
            put("profile_form", "-", third, third, over, {}, first_form("form_a", start));
        }
        if (const day two = add_months(start, 2);
            two <= high &&
            std::none_of(jobs.begin(), jobs.end(), [&](const job_row& j) { return j.started_on <= two; }))
            put("disclosure_revisit", "-", two, two + days(30), over, {}, first_form("disclosure_discussion", two));
        for (const auto& c : contacts)
            if (c.party == "client" && !was_met(c) && c.on <= high)
                put("reach_out", "-", c.on, c.on + days(7), over, {}, first(attempt, c.on + days(1), high));
    }

    void look_at_signals(maybe_day over) const {
        for (const auto& signal : signals) {
            const day on = signal.on;
            if (on > asked.as_of) continue;
            if (signal.kind == "unanswered_call")
                put("return_call", "-", on, on + days(1), over, {},
                    first([](const contact_row& c) { return client_contact(c) || employer_contact(c); }, on,
                          asked.as_of));
            if (signal.kind == "job_lead" && has_consent())
                put("follow_job_lead", "-", on, on + days(2), over, {}, first(employer_contact, on, asked.as_of));
            if (signal.kind == "serious_problem" && has_consent())
                put("employer_after_break", "-", on, on + days(1), over, {}, first(employer_meeting, on, asked.as_of));
        }
    }

    void look_at_job(const job_row& job, maybe_day ended, maybe_day over) const {
        const auto start = job.started_on, high = asked.as_of;
        const auto& id = job.job_id;
        put("benefits_before_job", id, start, start - days(1), over, {},
            first_form("benefits_counselling", episode.started_on));
        maybe_day previous;
        for (const auto& other : jobs)
            if (other.started_on < start && (!previous || other.started_on > *previous)) previous = other.started_on;
        put("form_c", id, start, start + days(14), over, {},
            first_form("form_c", previous ? *previous + days(1) : episode.started_on));
        if (const auto job_ended = known(job.ended_on))
            put("form_d", id, *job_ended, *job_ended + days(14), over, {}, first_form("form_d", start));

        maybe_day no_support = over;
        const auto rests_no_later = [&](maybe_day on) {
            if (on && (!no_support || *on < *no_support)) no_support = on;
        };
        rests_no_later(known(job.support_declined_on));
        put("meet_before_start", id, start, start - days(1), no_support, start + days(6),
            first(client_meeting, start - days(7), start - days(1)));
        if (const auto job_ended = known(job.ended_on)) rests_no_later(*job_ended + days(1));
        put("meet_after_start", id, start, start + days(3), no_support, {}, first(client_meeting, start, high));
        const auto period = [&](const char* key, day from_day, day to_day, day remembered) {
            if (no_support && *no_support <= to_day) return;
            put(key, id, from_day, to_day, no_support, remembered,
                first(client_meeting, from_day, std::min(to_day, high)));
        };
        for (int week = 0; week < 4; ++week)
            period("weekly_first_month", start + days(7 * week), start + days(7 * week + 6),
                   start + days(7 * week + 13));
        for (int month = 1; month <= 11; ++month)
            period("monthly_first_year", add_months(start, month), add_months(start, month + 1) - days(1),
                   add_months(start, month + 2) - days(1));

        const auto heard = known(job.end_known_on);
        if (!heard) return;
        put("contact_after_job_end", id, *heard, working_day_after(*heard, 3, std::nullopt), over, {},
            first(client_contact, *heard, high));
        put("new_search_offered", id, *heard, *heard + days(14), over, {}, new_search(job, *heard, ended));
        put("job_end_analysis", id, *heard, *heard + days(30), over, {}, first_form("job_end_analysis", *heard));
        put("profile_update", id, *heard, *heard + days(30), over, {}, first_form("profile_update", *heard));
        if (job.end_reason == "broke_off" && has_consent())
            put("employer_after_break", id, *heard, *heard + days(1), over, {}, first(employer_meeting, *heard, high));
    }

    /// Day by day: in phase 2-4, in a job that began after this one, or at the end.
    maybe_day new_search(const job_row& job, day heard, maybe_day ended) const {
        for (day on = heard; on <= asked.as_of; on += days(1)) {
            bool searching = false;
            for (const int phase : phases_on(from, episode.episode_id, on))
                searching = searching || (2 <= phase && phase <= 4);
            for (const auto& other : jobs)
                searching = searching || (other.started_on > job.started_on && other.started_on <= on &&
                                          (!other.ended_on || *other.ended_on >= on));
            if (searching || (ended && *ended == on)) return on;
        }
        return {};
    }
};

template <class Row>
std::vector<Row> rows_of(const std::optional<std::vector<Row>>& table, const std::string& episode) {
    std::vector<Row> rows;
    if (table)
        std::copy_if(table->begin(), table->end(), std::back_inserter(rows),
                     [&](const Row& row) { return row.episode_id == episode; });
    return rows;
}

template <class Row>
void drop_after(std::optional<std::vector<Row>>& table, day as_of) {
    if (table)
        table->erase(std::remove_if(table->begin(), table->end(), [&](const Row& row) { return row.on > as_of; }),
                     table->end());
}

void forget_after(maybe_day& on, day as_of) {
    if (on && *on > as_of) on.reset();
}

}  // namespace

std::string iso(day value) {
    const std::chrono::year_month_day civil{value};
    const auto padded = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(civil.year())) + "-" + padded(static_cast<unsigned>(civil.month())) + "-" +
           padded(static_cast<unsigned>(civil.day()));
}

std::set<int> phases_on(const tables& from, const std::string& episode, day on) {
    std::set<int> phases;
    int lasting = 0;
    maybe_day since;
    for (const auto& p : rows_of(from.phases, episode)) {
        if (p.on == on) phases.insert(p.phase);
        if (p.on < on && (!since || p.on > *since || (p.on == *since && p.phase > lasting))) {
            since = p.on;
            lasting = p.phase;
        }
    }
    if (since) phases.insert(lasting);
    return phases;
}

std::string coach_on(const tables& from, const episode_row& episode, day on) {
    std::string coach = episode.coach_id;
    maybe_day last;
    for (const auto& t : rows_of(from.transfers, episode.episode_id))
        if (t.on <= on && (!last || t.on > *last)) {
            last = t.on;
            coach = t.coach_id;
        }
    return coach;
}

std::string team_of(const tables& from, const std::string& coach) {
    return std::find_if(from.coaches.begin(), from.coaches.end(),
                        [&](const coach_row& row) { return row.coach_id == coach; })
        ->team_id;
}

std::set<std::string> spec_due(const tables& from, const asked_due& asked) {
    std::set<std::string> found;
    for (const auto& episode : from.episodes) {
        if (episode.started_on > asked.as_of) continue;
        std::vector<contact_row> contacts;
        if (from.contacts)
            std::copy_if(from.contacts->begin(), from.contacts->end(), std::back_inserter(contacts),
                         [&](const contact_row& c) { return c.episode_id == episode.episode_id; });
        const auto& id = episode.episode_id;
        whole_episode{
            from, asked, episode, contacts, rows_of(from.jobs, id), rows_of(from.forms, id), rows_of(from.signals, id),
            found}
            .look();
    }
    spec_due_of_staff(from, asked, found);
    return found;
}

tables known_on(const tables& from, day as_of) {
    tables known = from;
    drop_after(known.transfers, as_of);
    drop_after(known.phases, as_of);
    drop_after(known.contacts, as_of);
    drop_after(known.forms, as_of);
    drop_after(known.signals, as_of);
    drop_after(known.team_events, as_of);
    for (auto& episode : known.episodes) forget_after(episode.ended_on, as_of);
    for (auto& coach : known.coaches) forget_after(coach.ended_on, as_of);
    if (known.jobs) {
        known.jobs->erase(std::remove_if(known.jobs->begin(), known.jobs->end(),
                                         [&](const job_row& job) { return job.started_on > as_of; }),
                          known.jobs->end());
        for (auto& job : *known.jobs) {
            forget_after(job.ended_on, as_of);
            forget_after(job.end_known_on, as_of);
            forget_after(job.support_declined_on, as_of);
        }
    }
    return known;
}

}  // namespace oracle
