// Deadlines of coaches and teams, day by day.
#include "spec_dates.hpp"
#include "spec_due_item.hpp"
#include "spec_measures.hpp"

#include <map>

namespace oracle {
namespace {

struct period {
    day first, last, remembered;
};

enum class length { week, month, quarter };

period period_of(length of, day on) {
    using namespace std::chrono;
    if (of == length::week) {
        const day monday = on - (weekday{on} - Monday);
        return {monday, monday + days(6), monday + days(13)};
    }
    const year_month_day civil{on};
    const int months = of == length::month ? 1 : 3;
    const auto skipped = (static_cast<unsigned>(civil.month()) - 1) % static_cast<unsigned>(months);
    const day first{civil.year() / (civil.month() - std::chrono::months(skipped)) / 1};
    return {first, add_months(first, months) - days(1), add_months(first, 2 * months) - days(1)};
}

/// Every one that can matter, and many that cannot.
std::vector<period> periods(length of, const asked_due& asked) {
    const day early = asked.fell_due_from ? *asked.fell_due_from : asked.as_of - days(asked.met);
    std::vector<period> all;
    for (auto one = period_of(of, early - days(200)); one.first <= asked.as_of + days(asked.horizon);
         one = period_of(of, one.last + days(1)))
        all.push_back(one);
    return all;
}

struct staff {
    const tables& from;
    const asked_due& asked;
    std::set<std::string>& found;

    /// What is known of a period's days; of one yet to come, as_of stands for it.
    std::vector<day> known_days(const period& within) const {
        std::vector<day> known;
        for (day on = within.first; on <= std::min(within.last, asked.as_of); on += days(1)) known.push_back(on);
        return known.empty() ? std::vector<day>{asked.as_of} : known;
    }

    bool in_force(const episode_row& episode, day on) const {
        return episode.started_on <= on && (!episode.ended_on || on <= *episode.ended_on);
    }
    static bool counts(const contact_row& c, const std::string& party) {
        return c.party == party && c.outcome.value_or("met") == "met" && c.made_by.value_or("coach") == "coach";
    }
    static bool in_person(const contact_row& c) {
        return c.mode.value_or(c.place == "online" ? "remote" : "in_person") == "in_person";
    }
    const episode_row* episode_of(const contact_row& c) const {
        for (const auto& episode : from.episodes)
            if (c.episode_id == episode.episode_id) return &episode;
        return nullptr;
    }

    /// The days of the contacts that count, in order.
    template <class Counts>
    std::multiset<day> days_of(const std::string& coach, const period& within, Counts is_one) const {
        std::multiset<day> on;
        if (from.contacts)
            for (const auto& c : *from.contacts) {
                if (c.coach_id != coach || c.on < within.first || c.on > std::min(within.last, asked.as_of)) continue;
                const auto* episode = episode_of(c);
                if (c.episode_id && !in_force(*episode, c.on)) continue;
                if (is_one(c)) on.insert(c.on);
            }
        return on;
    }

    std::size_t clients(const std::string& coach, const std::vector<day>& on, bool searching) const {
        std::set<std::string> clients;
        for (const auto& episode : from.episodes)
            for (const day one : on) {
                if (!in_force(episode, one) || coach_on(from, episode, one) != coach) continue;
                if (searching && (!episode.employer_contact_consent.value_or(true) ||
                                  !phases_on(from, episode.episode_id, one).contains(3)))
                    continue;
                clients.insert(episode.episode_id);
            }
        return clients.size();
    }

    void look_at_coach(const coach_row& coach) const {
        const auto put = [&](const char* key, const period& within, std::size_t needed,
                             const std::multiset<day>& done) {
            maybe_day met;
            if (needed > 0 && done.size() >= needed)
                met = *std::next(done.begin(), static_cast<std::ptrdiff_t>(needed) - 1);
            keep(asked,
                 {key,
                  coach.team_id,
                  coach.coach_id,
                  "-",
                  "-",
                  "-",
                  within.first,
                  within.last,
                  {},
                  within.remembered,
                  met},
                 found);
        };
        const auto employed = [&](const std::vector<day>& on) {
            return std::all_of(on.begin(), on.end(), [&](day one) { return is_employed(coach, one); });
        };
        for (const auto& month : periods(length::month, asked)) {
            const auto known = known_days(month);
            if (employed(known) && clients(coach.coach_id, known, false) > 0)
                put("partner_contact", month, 1,
                    days_of(coach.coach_id, month, [](const auto& c) { return counts(c, "partner"); }));
        }
        for (const auto& week : periods(length::week, asked)) {
            const auto known = known_days(week);
            if (!employed(known)) continue;
            put("care_team_meeting", week, 1,
                days_of(coach.coach_id, week, [](const auto& c) { return counts(c, "care_team"); }));
            const auto seekers = clients(coach.coach_id, known, true);
            if (seekers == 0) continue;
            // In thousandths: 6 x fte, but with fewer than 3 job seekers 2 for each, whichever is less; 5.4 meetings
            // need six.
            std::size_t needed = 6U * static_cast<std::size_t>(coach.fte_thousandths.value_or(1000));
            if (seekers < 3) needed = std::min(needed, 2000 * seekers);
            put("employer_meetings", week, (needed + 999) / 1000,
                days_of(coach.coach_id, week, [&](const contact_row& c) {
                    return counts(c, "employer") && in_person(c) && c.episode_id &&
                           phases_on(from, *c.episode_id, c.on).contains(3);
                }));
        }
        look_at_caseload(coach);
    }

    void look_at_caseload(const coach_row& coach) const {
        if (asked.fell_due_from || !is_employed(coach, asked.as_of)) return;
        const auto too_many = [&](day on) {
            return clients(coach.coach_id, {on}, false) * 1000 >
                   20U * static_cast<std::size_t>(coach.fte_thousandths.value_or(1000));
        };
        put_state("caseload_limit", coach.team_id, coach.coach_id, too_many, coach.started_on);
    }

    template <class Broken>
    void put_state(const char* key, const std::string& team, const std::string& coach, Broken is_broken,
                   maybe_day not_before) const {
        day since = asked.as_of;
        if (!is_broken(since)) return;
        const day long_ago = asked.as_of - days(4000);
        while (since > long_ago && (!not_before || since > *not_before) && is_broken(since - days(1))) since -= days(1);
        keep(asked, {key, team, coach, "-", "-", "-", since, since - days(1), {}, {}, {}}, found);
    }
};

struct team_of_coaches {
    const staff& all;
    std::string team;
    maybe_day start = std::nullopt, closed = std::nullopt;
    std::vector<coach_row> coaches = {};
    std::vector<team_event_row> events = {};

    team_of_coaches(const staff& all, std::string id) : all(all), team(std::move(id)) {
        const auto& from = all.from;
        if (from.teams)
            for (const auto& row : *from.teams)
                if (row.team_id == team) start = row.started_on;
        for (const auto& coach : from.coaches)
            if (coach.team_id == team) coaches.push_back(coach);
        const bool always =
            std::any_of(coaches.begin(), coaches.end(), [](const auto& coach) { return !coach.started_on; });
        if (!start && !always)
            for (const auto& coach : coaches)
                if (!start || *coach.started_on < *start) start = coach.started_on;
        const auto has_left = [&](const coach_row& coach) {
            return coach.ended_on && *coach.ended_on < all.asked.as_of;
        };
        if (!coaches.empty() && std::all_of(coaches.begin(), coaches.end(), has_left))
            for (const auto& coach : coaches)
                if (!closed || *coach.ended_on >= *closed) closed = *coach.ended_on + days(1);
        if (from.team_events)
            for (const auto& event : *from.team_events)
                if (event.team_id == team && event.on <= all.asked.as_of) events.push_back(event);
    }

    maybe_day first(const std::string& kind, day low, day high, const std::string& care_team = "") const {
        maybe_day best;
        for (const auto& event : events)
            if (event.kind == kind && low <= event.on && event.on <= high &&
                (care_team.empty() || event.care_team_id == care_team) && (!best || event.on < *best))
                best = event.on;
        return best;
    }

    void put(const std::string& key, day trigger, day due, maybe_day remembered, maybe_day met,
             const std::string& care_team = "-") const {
        keep(all.asked, {key, team, "-", "-", "-", care_team, trigger, due, closed, remembered, met}, all.found);
    }

    void look() const {
        for (const auto* key : {"guidance", "tracking_review"}) each(length::week, key);
        each(length::month, "field_mentoring");
        for (const auto* key : {"outcome_review", "employment_share_report"}) each(length::quarter, key);
        for (const auto& quarter : periods(length::quarter, all.asked)) {
            if (start && *start > quarter.first) continue;
            for (const auto& care_team : care_teams(quarter))
                put("care_team_visit", quarter.first, quarter.last, quarter.remembered,
                    first("care_team_visit", quarter.first, quarter.last, care_team), care_team);
        }
        from_last("steering_group", [&](day trigger, bool) { return last_total(trigger) >= 100 ? 6 : 3; });
        from_last("goals_communicated", [](day, bool after_one) { return after_one ? 12 : 6; });
        for (const auto* key : {"barriers_reported", "experience_sharing"}) from_last(key, [](day, bool) { return 6; });
        from_last("fidelity_review", [&](day trigger, bool) { return last_total(trigger) >= 100 ? 12 : 6; });
        for (const auto& event : events)
            if (event.kind == "fidelity_review")
                put("development_plan", event.on, add_months(event.on, 2), {},
                    first("development_plan", event.on, all.asked.as_of));
        if (!all.asked.fell_due_from) look_at_span();
    }

    void each(length of, const char* key) const {
        for (const auto& one : periods(of, all.asked))
            if (!start || *start <= one.first)
                put(key, one.first, one.last, one.remembered, first(key, one.first, one.last));
    }

    std::set<std::string> care_teams(const period& within) const {
        std::set<std::string> found;
        for (const auto& episode : all.from.episodes)
            for (const day on : all.known_days(within))
                if (episode.care_team_id && all.in_force(episode, on) &&
                    team_of(all.from, coach_on(all.from, episode, on)) == team)
                    found.insert(*episode.care_team_id);
        return found;
    }

    /// Of one day the lowest; 0 without any.
    int last_total(day until) const {
        int total = 0;
        maybe_day given;
        for (const auto& event : events) {
            if (event.kind != "fidelity_review" || !event.total || event.on > until) continue;
            if (given && event.on < *given) continue;
            total = given && event.on == *given ? std::min(total, *event.total) : *event.total;
            given = event.on;
        }
        return total;
    }

    template <class Months>
    void from_last(const std::string& key, Months months) const {
        const auto first_one = first(key, day{}, all.asked.as_of);
        if (start && *start <= all.asked.as_of && (!first_one || *start <= *first_one))
            put(key, *start, add_months(*start, months(*start, false)), {}, first(key, *start, all.asked.as_of));
        for (const auto& event : events)
            if (event.kind == key)
                put(key, event.on, add_months(event.on, months(event.on, true)), {},
                    first(key, event.on + days(1), all.asked.as_of));
    }

    void look_at_span() const {
        const auto too_many = [&](day on) {
            const auto count = std::count_if(coaches.begin(), coaches.end(),
                                             [&](const auto& coach) { return is_employed(coach, on); });
            return count > (start && on < add_months(*start, 12) ? 7 : 10);
        };
        all.put_state("leader_span", team, "-", too_many, {});
    }
};

}  // namespace

void spec_due_of_staff(const tables& from, const asked_due& asked, std::set<std::string>& found) {
    const staff all{from, asked, found};
    for (const auto& coach : from.coaches) all.look_at_coach(coach);
    for (const auto& team : teams_on(from, asked.as_of)) team_of_coaches(all, team).look();
}

}  // namespace oracle
