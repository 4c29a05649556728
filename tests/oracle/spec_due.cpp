#include "spec_due.hpp"

#include "spec_dates.hpp"

#include <algorithm>
#include <functional>

namespace oracle {
namespace {

using maybe_day = std::optional<day>;

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
    std::vector<phase_row> phases;
    std::multiset<std::string>& found;

    maybe_day known(maybe_day on) const { return on && *on <= asked.as_of ? on : std::nullopt; }

    std::string coach_on(day on) const {
        std::string coach = episode.coach_id;
        maybe_day last;
        if (from.transfers)
            for (const auto& t : *from.transfers)
                if (t.episode_id == episode.episode_id && t.on <= on && t.on <= asked.as_of && (!last || t.on > *last)) {
                    last = t.on;
                    coach = t.coach_id;
                }
        return coach;
    }

    maybe_day first(const std::function<bool(const contact_row&)>& is, day low, day high) const {
        maybe_day best;
        for (const auto& c : contacts)
            if (is(c) && low <= c.on && c.on <= high && (!best || c.on < *best)) best = c.on;
        return best;
    }

    /// `remembered`: the last day on which a missed one shows; none: it shows for good.
    void put(const std::string& key, const std::string& job, day trigger, day due, maybe_day rests, maybe_day remembered,
             maybe_day met) const {
        std::string state;
        long days = 0;
        if (met && rests && *met >= *rests) met.reset();
        if (met) {
            if ((asked.as_of - *met).count() >= asked.met) return;
            state = "met";
            days = std::max<long>(0, (*met - due).count());
        } else {
            if (rests && *rests <= asked.as_of) return;
            days = (due - asked.as_of).count();
            if (days > asked.horizon) return;
            if (days < 0 && remembered && asked.as_of > *remembered && -days >= asked.met) return;
            state = days < 0 ? "overdue" : "open";
            days = std::abs(days);
        }
        found.insert(key + " " + coach_on(std::min(due, asked.as_of)) + " " + episode.episode_id + " " + job + " " + iso(trigger) + " " +
                     iso(due) + " " + state + " " + std::to_string(days) + " " + (met ? iso(*met) : "-"));
    }

    void look() const {
        const auto ended = known(episode.ended_on);
        const maybe_day over = ended ? maybe_day(*ended + days(1)) : std::nullopt;
        const auto high = asked.as_of;
        const auto client_meeting = [](const contact_row& c) {
            return c.party == "client" && was_met(c) && by_coach(c) && mode_of(c) == "in_person";
        };
        const auto client_contact = [](const contact_row& c) { return c.party == "client" && was_met(c) && by_coach(c); };
        const auto employer_meeting = [](const contact_row& c) { return c.party == "employer" && was_met(c) && mode_of(c) == "in_person"; };
        const auto attempt = [](const contact_row& c) { return c.party == "client" || c.party == "family"; };

        put("first_employer_meeting", "-", episode.started_on, episode.started_on + days(30), over, {},
            first(employer_meeting, episode.started_on, high));
        if (const day two = add_months(episode.started_on, 2);
            two <= high && std::none_of(jobs.begin(), jobs.end(), [&](const job_row& j) { return j.started_on <= two; }))
            put("disclosure_revisit", "-", two, two + days(30), over, {}, {});
        std::set<day> missed;
        for (const auto& c : contacts)
            if (c.party == "client" && !was_met(c) && c.on <= high) missed.insert(c.on);
        for (const day on : missed) put("reach_out", "-", on, on + days(7), over, {}, first(attempt, on + days(1), high));

        for (const auto& job : jobs) {
            if (job.started_on > high) continue;
            const day start = job.started_on;
            maybe_day no_support = over;
            const auto rests_no_later = [&](maybe_day on) {
                if (on && (!no_support || *on < *no_support)) no_support = on;
            };
            rests_no_later(known(job.support_declined_on));
            put("meet_before_start", job.job_id, start, start - days(1), no_support, start + days(6),
                first(client_meeting, start - days(7), start - days(1)));
            if (const auto job_ended = known(job.ended_on)) rests_no_later(*job_ended + days(1));
            put("meet_after_start", job.job_id, start, start + days(3), no_support, {}, first(client_meeting, start, high));
            const auto period = [&](const char* key, day from_day, day to_day, day remembered) {
                if (no_support && *no_support <= to_day) return;
                put(key, job.job_id, from_day, to_day, no_support, remembered, first(client_meeting, from_day, std::min(to_day, high)));
            };
            for (int week = 0; week < 4; ++week)
                period("weekly_first_month", start + days(7 * week), start + days(7 * week + 6), start + days(7 * week + 13));
            for (int month = 1; month <= 11; ++month)
                period("monthly_first_year", add_months(start, month), add_months(start, month + 1) - days(1),
                       add_months(start, month + 2) - days(1));
            if (const auto heard = known(job.end_known_on)) {
                put("contact_after_job_end", job.job_id, *heard, third_working_day_after(*heard, std::nullopt), over, {},
                    first(client_contact, *heard, high));
                put("new_search_offered", job.job_id, *heard, *heard + days(14), over, {}, new_search(job, *heard, ended));
            }
        }
    }

    /// Day by day: in phase 2-4, in a job that began after this one, or at the end.
    maybe_day new_search(const job_row& job, day heard, maybe_day ended) const {
        for (day on = heard; on <= asked.as_of; on += days(1)) {
            int phase = 0;
            maybe_day since;
            bool searching = false;
            for (const auto& p : phases) {
                if (p.on == on) searching = searching || (2 <= p.phase && p.phase <= 4);
                if (p.on < on && (!since || p.on > *since || (p.on == *since && p.phase > phase))) {
                    since = p.on;
                    phase = p.phase;
                }
            }
            searching = searching || (2 <= phase && phase <= 4);
            for (const auto& other : jobs)
                searching = searching ||
                            (other.started_on > job.started_on && other.started_on <= on && (!other.ended_on || *other.ended_on >= on));
            if (searching || (ended && *ended == on)) return on;
        }
        return {};
    }
};

template <class Row>
std::vector<Row> rows_of(const std::optional<std::vector<Row>>& table, const std::string& episode) {
    std::vector<Row> rows;
    if (table)
        std::copy_if(table->begin(), table->end(), std::back_inserter(rows), [&](const Row& row) { return row.episode_id == episode; });
    return rows;
}

template <class Row>
void drop_after(std::optional<std::vector<Row>>& table, day as_of) {
    if (table) table->erase(std::remove_if(table->begin(), table->end(), [&](const Row& row) { return row.on > as_of; }), table->end());
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

const std::set<std::string>& due_keys() {
    static const std::set<std::string> keys = {"first_employer_meeting", "disclosure_revisit",    "reach_out",
                                               "meet_before_start",      "meet_after_start",      "weekly_first_month",
                                               "monthly_first_year",     "contact_after_job_end", "new_search_offered"};
    return keys;
}

std::multiset<std::string> spec_due(const tables& from, const asked_due& asked) {
    std::multiset<std::string> found;
    for (const auto& episode : from.episodes) {
        if (episode.started_on > asked.as_of) continue;
        std::vector<contact_row> contacts;
        if (from.contacts)
            std::copy_if(from.contacts->begin(), from.contacts->end(), std::back_inserter(contacts),
                         [&](const contact_row& c) { return c.episode_id == episode.episode_id; });
        whole_episode{from, asked, episode, contacts, rows_of(from.jobs, episode.episode_id), rows_of(from.phases, episode.episode_id),
                      found}
            .look();
    }
    return found;
}

tables known_on(const tables& from, day as_of) {
    tables known = from;
    drop_after(known.transfers, as_of);
    drop_after(known.phases, as_of);
    drop_after(known.contacts, as_of);
    for (auto& episode : known.episodes) forget_after(episode.ended_on, as_of);
    for (auto& coach : known.coaches) forget_after(coach.ended_on, as_of);
    if (known.jobs) {
        known.jobs->erase(
            std::remove_if(known.jobs->begin(), known.jobs->end(), [&](const job_row& job) { return job.started_on > as_of; }),
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
