// Deadlines of clients: each episode's triggers, what met them, and when they rest.
#include "process/episode_facts.hpp"
#include "process/periods.hpp"

namespace ipsf::processing {
namespace {

constexpr day days_of_a_week = 7;

/// What one trigger gives: the day, the job it is of, and the days within which alone it can be met.
struct triggered {
    day on = no_day;
    std::optional<std::uint32_t> job;
    std::optional<period> within;
};

class client_deadlines {
public:
    explicit client_deadlines(due_scope& scope)
        : scope_(scope),
          of_(scope.of),
          as_of_(scope.days.as_of),
          forms_(of_.forms.episode, of_.episode_ids.size()),
          signals_(of_.signals.episode, of_.episode_ids.size()) {}

    void find() {
        const auto all = scope_.deadlines_of(due_subject::client);
        std::vector<std::size_t> outlasting;
        for (const auto place : all)
            if (!rests_for(scope_.process.deadlines[place], rest_kind::episode_ended)) outlasting.push_back(place);
        if (all.empty()) return;
        known_episode one;
        for (std::size_t row = 0; row < of_.episodes.size(); ++row) {
            if (!scope_.clients.allows(of_.episodes.client[row]) || !know_episode(of_, row, as_of_, one)) continue;
            for (const auto place : scope_.is_past(one.ended) ? outlasting : all)
                for (const auto& trigger : scope_.process.deadlines[place].triggers) look_at(one, place, trigger);
        }
    }

private:
    static bool rests_for(const deadline& rule, rest_kind why) {
        return std::find(rule.rests.begin(), rule.rests.end(), why) != rule.rests.end();
    }

    void look_at(const known_episode& one, std::size_t place, const due_trigger& trigger) {
        switch (trigger.kind) {
            case trigger_kind::episode_start:
                add(one, place, {one.started, {}, {}});
                break;
            case trigger_kind::episode_end:
                if (one.ended != never) add(one, place, {one.ended, {}, {}});
                break;
            case trigger_kind::client_meeting:
                look_at_meetings(one, place, trigger.number);
                break;
            case trigger_kind::without_job:
                look_for_no_job(one, place, trigger.number);
                break;
            case trigger_kind::signal:
                signals_.each(one.id, [&](std::uint32_t row) {
                    if (of_.signals.kind[row] == trigger.signal && of_.signals.on[row] <= as_of_)
                        add(one, place, {of_.signals.on[row], {}, {}});
                });
                break;
            case trigger_kind::missed_contact:
                look_at_missed(one, place);
                break;
            default:
                for (const auto job : of_.jobs_of.rows(one.id))
                    if (of_.jobs.started_on[job] <= as_of_) look_at_job(one, place, trigger, job);
        }
    }

    void look_at_meetings(const known_episode& one, std::size_t place, int number) {
        const auto meetings = of_.contacts.of(one.id, contact_kind::client);
        auto at =
            std::lower_bound(meetings.begin(), meetings.end(), one.started, [](const contact& c, day first) { return c.on() < first; });
        for (; at != meetings.end() && at->on() <= as_of_; ++at)
            if (at->facts().mode() == contact_mode::in_person && --number == 0) return add(one, place, {at->on(), {}, {}});
    }

    void look_for_no_job(const known_episode& one, std::size_t place, int months) {
        const day on = add_months(one.started, months);
        const auto jobs = of_.jobs_of.rows(one.id);
        if (on <= as_of_ && (jobs.empty() || of_.jobs.started_on[jobs.front()] > on)) add(one, place, {on, {}, {}});
    }

    /// From the last one back: once one was met and due before the days asked, so were those before it.
    void look_at_missed(const known_episode& one, std::size_t place) {
        const auto others = of_.contacts.of(one.id, contact_kind::other);
        for (std::size_t i = others.size(); i-- > 0;) {
            const auto& missed = others[i];
            const auto facts = missed.facts();
            if (missed.on() > as_of_ || facts.party() != party::client || facts.outcome() != contact_outcome::missed) continue;
            const auto made = make(one, place, {missed.on(), {}, {}});
            scope_.add(made);
            if (made.met() && std::max(made.met_on, made.due_on) < scope_.days.since) return;
        }
    }

    void look_at_job(const known_episode& one, std::size_t place, const due_trigger& trigger, std::uint32_t job) {
        const day started = of_.jobs.started_on[job], ended = of_.jobs.ended_on[job], known = of_.jobs.end_known_on[job];
        switch (trigger.kind) {
            case trigger_kind::job_start:
                return look_at_start(one, place, job);
            case trigger_kind::job_end:
                if (is_known(ended)) add(one, place, {ended, job, {}});
                return;
            case trigger_kind::job_broke_off:
                if (of_.jobs.end_reason[job] != job_end_reason::broke_off) return;
                [[fallthrough]];
            case trigger_kind::job_end_known:
                if (is_known(known)) add(one, place, {known, job, {}});
                return;
            case trigger_kind::job_weeks:
                for (int week = trigger.first; week <= trigger.last; ++week)
                    add_period(one, place, job,
                               {started + (week - 1) * days_of_a_week, started + week * days_of_a_week - 1,
                                started + (week + 1) * days_of_a_week - 1});
                return;
            case trigger_kind::job_months:
                for (int month = trigger.first; month <= trigger.last; ++month)
                    add_period(one, place, job,
                               {add_months(started, month - 1), add_months(started, month) - 1, add_months(started, month + 1) - 1});
                return;
            default:
                return;
        }
    }

    void look_at_start(const known_episode& one, std::size_t place, std::uint32_t job) {
        const day started = of_.jobs.started_on[job];
        const auto& due = scope_.process.deadlines[place].due;
        if (due.kind == due_kind::day_before && due.count > 0)
            add(one, place, {started, job, period{started - due.count, started - 1, started - 1 + due.count}});
        else
            add(one, place, {started, job, {}});
    }

    /// A week or month of a job counts when nothing makes the deadline rest by its last day (R17, measures.md: support is on).
    void add_period(const known_episode& one, std::size_t place, std::uint32_t job, period within) {
        if (within.first > as_of_ && within.last > scope_.days.last_due) return;
        if (within.lapses_on < std::min(scope_.days.since, as_of_)) return;
        if (rests_from(one, scope_.process.deadlines[place], job) > within.last) add(one, place, {within.first, job, within});
    }

    [[nodiscard]] bool is_known(day on) const noexcept { return on != no_day && on <= as_of_; }

    [[nodiscard]] day rests_from(const known_episode& one, const deadline& rule, std::optional<std::uint32_t> job) const {
        day from = never;
        const auto no_later_than = [&](day rest) { from = std::min(from, rest); };
        for (const auto why : rule.rests) {
            switch (why) {
                case rest_kind::episode_ended:
                    if (one.ended != never) no_later_than(one.ended + 1);
                    break;
                case rest_kind::job_ended:
                    if (is_known(of_.jobs.ended_on[*job])) no_later_than(of_.jobs.ended_on[*job] + 1);
                    break;
                case rest_kind::support_declined:
                    if (is_known(of_.jobs.support_declined_on[*job])) no_later_than(of_.jobs.support_declined_on[*job]);
                    break;
                case rest_kind::consent_withheld:
                    if (one.consent_withheld) no_later_than(earliest_day);
                    break;
            }
        }
        return from;
    }

    /// The first day on which the fact counts.
    [[nodiscard]] day counts_from(const known_episode& one, counts_since since, const triggered& by) const {
        switch (since) {
            case counts_since::trigger:
                return by.on;
            case counts_since::day_after:
                return by.on + 1;
            case counts_since::episode:
                return one.started;
            case counts_since::job:
                return of_.jobs.started_on[*by.job];
            case counts_since::previous_job:
                break;
        }
        day from = one.started;
        for (const auto job : of_.jobs_of.rows(one.id))
            if (of_.jobs.started_on[job] < of_.jobs.started_on[*by.job]) from = of_.jobs.started_on[job] + 1;
        return from;
    }

    [[nodiscard]] met_record first_fact(const known_episode& one, const due_fact& fact, const triggered& by, day_range on) const {
        switch (fact.kind) {
            case fact_kind::meeting:
            case fact_kind::contact:
            case fact_kind::attempt:
                return first_contact(of_, one.id, fact, on);
            case fact_kind::form:
                return first_form(of_, forms_, one.id, fact.form, on);
            case fact_kind::phase:
                return first_phase(of_, one.id, fact.phases, on);
            case fact_kind::job:
                return first_new_job(of_, one.id, by.job, on);
            case fact_kind::episode_end:
                if (one.ended != never && on.from <= one.ended && one.ended <= on.to)
                    return {one.ended, table_kind::episodes, static_cast<std::uint32_t>(one.row)};
                break;
            case fact_kind::team_event:
                break;
        }
        return {};
    }

    [[nodiscard]] obligation make(const known_episode& one, std::size_t place, const triggered& by) const {
        const auto& rule = scope_.process.deadlines[place];
        obligation made;
        made.deadline = place;
        made.episode = one.id;
        if (by.job) made.job = of_.jobs.job[*by.job];
        made.trigger_on = by.on;
        made.due_on = by.within ? by.within->last : due_day(rule.due, by.on, scope_.calendar);
        if (by.within) made.lapses_on = by.within->lapses_on;
        made.rests_from = rests_from(one, rule, by.job);
        made.coach = of_.coach_on(one.row, std::min(made.due_on, as_of_));
        made.team = of_.team_of(made.coach);
        for (const auto& fact : rule.met_by) {
            const day_range on = by.within ? day_range{by.within->first, std::min(by.within->last, std::min(as_of_, made.rests_from - 1))}
                                           : day_range{counts_from(one, fact.since, by), std::min(as_of_, made.rests_from - 1)};
            const auto record = first_fact(one, fact, by, on);
            if (record.on < made.met_on) {
                made.met_on = record.on;
                made.met_in = record.in;
                made.met_row = record.row;
            }
        }
        return made;
    }

    void add(const known_episode& one, std::size_t place, const triggered& by) { scope_.add(make(one, place, by)); }

    due_scope& scope_;
    const history& of_;
    day as_of_;
    linked_rows forms_, signals_;
};

}  // namespace

void find_client_deadlines(due_scope& scope) {
    if (!scope.deadlines_of(due_subject::client).empty()) client_deadlines(scope).find();
}

}  // namespace ipsf::processing
