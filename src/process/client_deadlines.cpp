// Deadlines of clients: each episode's triggers, what met them, and when they rest.
#include "base/expects.hpp"
#include "execution/parallel.hpp"
#include "process/find_deadlines.hpp"

#include <memory>

namespace ipsf::processing {
namespace {

constexpr day days_of_a_week = 7;

/// What one trigger gives: the day, the job that it belongs to, and the days within which it has to be met.
struct triggered {
    day on = no_day;
    std::optional<std::uint32_t> job = {};
    std::optional<period> within = {};
};

class client_deadlines {
public:
    client_deadlines(const due_scope& scope, std::vector<std::size_t> places)
        : scope_(scope),
          of_(scope.of),
          as_of_(scope.days.as_of),
          rows_(scope.episodes_asked_about()),
          places_(std::move(places)) {
        for (const auto place : places_)
            if (!rests_for(scope_.process.deadlines[place], rest_kind::episode_ended)) outlasting_.push_back(place);
        link_forms();
        link_signals();
    }

    /// How many episodes are looked at.
    [[nodiscard]] std::size_t episodes() const noexcept { return rows_.size(); }

    /// Those of the episodes from the place `first` to before `end` among those looked at.
    void find(std::size_t first, std::size_t end, std::vector<due_item>& found) const {
        known_episode episode;
        for (auto at = first; at < end; ++at) {
            if (!know_episode(of_, rows_[at], as_of_, episode)) continue;
            for (const auto place : scope_.is_past(episode.ended) ? outlasting_ : places_)
                for (const auto& trigger : scope_.process.deadlines[place].triggers)
                    look_at(episode, place, trigger, found);
        }
    }

private:
    /// Most episodes of a long history are past, and most of their forms are asked for by nothing.
    void link_forms() {
        forms_ = linked_rows(of_.episode_ids.size());
        enum episode_kind : std::uint8_t { not_asked_about, past, not_past };
        std::array<std::array<std::uint8_t, 3>, form_kind_names.size()>
            needed{};  // by form and kind of the episode: 0 or 1
        const auto need = [&](const std::vector<std::size_t>& places, episode_kind of) {
            for (const auto place : places)
                for (const auto& fact : scope_.process.deadlines[place].met_by)
                    if (fact.kind == fact_kind::form) needed[static_cast<std::size_t>(fact.form)][of] = 1;
        };
        need(places_, not_past);
        need(outlasting_, past);
        std::vector<episode_kind> kinds(of_.episode_ids.size(), not_asked_about);
        known_episode episode;
        for (const auto row : rows_)
            if (know_episode(of_, row, as_of_, episode))
                kinds[episode.id] = scope_.is_past(episode.ended) ? past : not_past;

        constexpr std::size_t of_a_part = 65'536;
        const auto rows = of_.forms.size();
        std::vector<std::vector<std::uint32_t>> kept((rows + of_a_part - 1) / of_a_part);
        run_parts(worker_count(scope_.run, rows, of_a_part), kept.size(), [&](std::size_t part, std::size_t) {
            auto& rows_kept = kept[part];
            rows_kept.resize(of_a_part);
            std::size_t count = 0;  // counted without a branch: which forms are kept follows no pattern
            for (std::size_t row = part * of_a_part; row < std::min(rows, (part + 1) * of_a_part); ++row) {
                rows_kept[count] = static_cast<std::uint32_t>(row);
                count += needed[static_cast<std::size_t>(of_.forms.form[row])][kinds[of_.forms.episode[row]]];
            }
            rows_kept.resize(count);
        });
        for (const auto& part : kept)
            for (const auto row : part) forms_.add(of_.forms.episode[row], row);
    }

    void link_signals() {
        signals_ = linked_rows(of_.episode_ids.size());
        for (std::size_t row = 0; row < of_.signals.size(); ++row) signals_.add(of_.signals.episode[row], row);
    }

    static bool rests_for(const deadline& rule, rest_kind why) {
        return std::find(rule.rests.begin(), rule.rests.end(), why) != rule.rests.end();
    }

    void look_at(const known_episode& episode, std::size_t place, const due_trigger& trigger,
                 std::vector<due_item>& found) const {
        switch (trigger.kind) {
            case trigger_kind::episode_start:
                add(episode, place, found, {.on = episode.started});
                break;
            case trigger_kind::episode_end:
                if (episode.ended != for_ever) add(episode, place, found, {.on = episode.ended});
                break;
            case trigger_kind::client_meeting:
                look_at_meetings(episode, place, found, trigger.number);
                break;
            case trigger_kind::without_job:
                look_for_no_job(episode, place, found, trigger.number);
                break;
            case trigger_kind::signal:
                signals_.each(episode.id, [&](std::uint32_t row) {
                    if (of_.signals.kind[row] == trigger.signal && of_.signals.on[row] <= as_of_)
                        add(episode, place, found, {.on = of_.signals.on[row]});
                });
                break;
            case trigger_kind::missed_contact:
                look_at_missed(episode, place, found);
                break;
            default:
                for (const auto job : of_.jobs_of.rows(episode.id))
                    if (of_.jobs.started_on[job] <= as_of_) look_at_job(episode, place, trigger, job, found);
        }
    }

    void look_at_meetings(const known_episode& episode, std::size_t place, std::vector<due_item>& found,
                          int number) const {
        const auto meetings = of_.contacts.of(episode.id, contact_kind::client);
        auto at = std::lower_bound(meetings.begin(), meetings.end(), episode.started,
                                   [](const contact& c, day first) { return c.on() < first; });
        for (; at != meetings.end() && at->on() <= as_of_; ++at)
            if (at->facts().mode() == contact_mode::in_person && --number == 0)
                return add(episode, place, found, {.on = at->on()});
    }

    void look_for_no_job(const known_episode& episode, std::size_t place, std::vector<due_item>& found,
                         int months) const {
        const day on = add_months(episode.started, months);
        const auto jobs = of_.jobs_of.rows(episode.id);
        if (on <= as_of_ && (jobs.empty() || of_.jobs.started_on[jobs.front()] > on))
            add(episode, place, found, {.on = on});
    }

    /// From the last one back: once one was met and due before the days asked, so were those before it.
    void look_at_missed(const known_episode& episode, std::size_t place, std::vector<due_item>& found) const {
        const auto others = of_.contacts.of(episode.id, contact_kind::other);
        for (std::size_t i = others.size(); i-- > 0;) {
            const auto& missed = others[i];
            const auto facts = missed.facts();
            if (missed.on() > as_of_ || facts.party() != party::client || facts.outcome() != contact_outcome::missed)
                continue;
            const triggered trigger{.on = missed.on()};
            auto owed = begun(episode, place, trigger);
            meet(owed, episode, trigger);
            if (scope_.asks_for(owed)) scope_.add(with_coach(episode, owed), found);
            if (owed.met() && std::max(owed.met_on, owed.due_on) < scope_.days.since) return;
        }
    }

    void look_at_job(const known_episode& episode, std::size_t place, const due_trigger& trigger, std::uint32_t job,
                     std::vector<due_item>& found) const {
        const day started = of_.jobs.started_on[job], ended = of_.jobs.ended_on[job],
                  known = of_.jobs.end_known_on[job];
        switch (trigger.kind) {
            case trigger_kind::job_start:
                return look_at_start(episode, place, job, found);
            case trigger_kind::job_end:
                if (is_known(ended)) add(episode, place, found, {.on = ended, .job = job});
                return;
            case trigger_kind::job_broke_off:
                if (of_.jobs.end_reason[job] != job_end_reason::broke_off) return;
                [[fallthrough]];
            case trigger_kind::job_end_known:
                if (is_known(known)) add(episode, place, found, {.on = known, .job = job});
                return;
            case trigger_kind::job_weeks:
                for (int week = trigger.first; week <= trigger.last; ++week)
                    add_period(
                        episode, place, job,
                        {{.first = started + (week - 1) * days_of_a_week, .last = started + week * days_of_a_week - 1},
                         started + (week + 1) * days_of_a_week - 1},
                        found);
                return;
            case trigger_kind::job_months:
                for (int month = trigger.first; month <= trigger.last; ++month)
                    add_period(episode, place, job,
                               {{.first = add_months(started, month - 1), .last = add_months(started, month) - 1},
                                add_months(started, month + 1) - 1},
                               found);
                return;
            default:
                cannot_be();  // is_of_job
        }
    }

    void look_at_start(const known_episode& episode, std::size_t place, std::uint32_t job,
                       std::vector<due_item>& found) const {
        const day started = of_.jobs.started_on[job];
        const auto& due = scope_.process.deadlines[place].due;
        if (due.kind == due_kind::day_before && due.count > 0)
            add(episode, place, found,
                {.on = started,
                 .job = job,
                 .within = period{{.first = started - due.count, .last = started - 1}, started - 1 + due.count}});
        else
            add(episode, place, found, {.on = started, .job = job});
    }

    /// A week or month of a job counts when nothing makes the deadline rest by its last day (R17, docs/measures.md:
    /// support is on).
    void add_period(const known_episode& episode, std::size_t place, std::uint32_t job, period within,
                    std::vector<due_item>& found) const {
        if (within.first > as_of_ && within.last > scope_.days.last_due) return;
        if (within.lapses_on < std::min(scope_.days.since, as_of_)) return;
        if (rests_from(episode, scope_.process.deadlines[place], job) > within.last)
            add(episode, place, found, {.on = within.first, .job = job, .within = within});
    }

    [[nodiscard]] bool is_known(day on) const noexcept { return on != no_day && on <= as_of_; }

    [[nodiscard]] day rests_from(const known_episode& episode, const deadline& rule,
                                 std::optional<std::uint32_t> job) const {
        day from = for_ever;
        const auto no_later_than = [&](day rest) { from = std::min(from, rest); };
        for (const auto why : rule.rests) {
            switch (why) {
                case rest_kind::episode_ended:
                    if (episode.ended != for_ever) no_later_than(episode.ended + 1);
                    break;
                case rest_kind::job_ended:
                    if (is_known(of_.jobs.ended_on[*job])) no_later_than(of_.jobs.ended_on[*job] + 1);
                    break;
                case rest_kind::support_declined:
                    if (is_known(of_.jobs.support_declined_on[*job])) no_later_than(of_.jobs.support_declined_on[*job]);
                    break;
                case rest_kind::consent_withheld:
                    if (episode.consent_withheld) no_later_than(earliest_day);
                    break;
            }
        }
        return from;
    }

    /// The first day on which the fact counts.
    [[nodiscard]] day counts_from(const known_episode& episode, counts_since since, const triggered& trigger) const {
        switch (since) {
            case counts_since::trigger:
                return trigger.on;
            case counts_since::day_after:
                return trigger.on + 1;
            case counts_since::episode:
                return episode.started;
            case counts_since::job:
                return of_.jobs.started_on[*trigger.job];
            case counts_since::previous_job:
                break;
        }
        day from = episode.started;
        for (const auto job : of_.jobs_of.rows(episode.id))
            if (of_.jobs.started_on[job] < of_.jobs.started_on[*trigger.job]) from = of_.jobs.started_on[job] + 1;
        return from;
    }

    [[nodiscard]] met_record first_fact(const known_episode& episode, const due_fact& fact, const triggered& trigger,
                                        day_range on) const {
        switch (fact.kind) {
            case fact_kind::meeting:
            case fact_kind::contact:
            case fact_kind::attempt:
                return first_contact(of_, episode.id, fact, on);
            case fact_kind::form:
                return first_form(of_, forms_, episode.id, fact.form, on);
            case fact_kind::phase:
                return first_phase(of_, episode.id, fact.phases, on);
            case fact_kind::job:
                return first_new_job(of_, episode.id, trigger.job, on);
            case fact_kind::episode_end:
                if (episode.ended != for_ever && on.first <= episode.ended && episode.ended <= on.last)
                    return {.on = episode.ended,
                            .in = table_kind::episodes,
                            .row = static_cast<std::uint32_t>(episode.row)};
                break;
            case fact_kind::team_event:
                cannot_be();  // a client's deadline is read without
        }
        return {};
    }

    /// Without what met it, and without the coach.
    [[nodiscard]] obligation begun(const known_episode& episode, std::size_t place, const triggered& trigger) const {
        const auto& rule = scope_.process.deadlines[place];
        obligation owed;
        owed.deadline = place;
        owed.episode = episode.id;
        if (trigger.job) owed.job = of_.jobs.job[*trigger.job];
        owed.trigger_on = trigger.on;
        owed.due_on = trigger.within ? trigger.within->last : due_day(rule.due, trigger.on, scope_.calendar);
        if (trigger.within) owed.lapses_on = trigger.within->lapses_on;
        owed.rests_from = rests_from(episode, rule, trigger.job);
        return owed;
    }

    void meet(obligation& owed, const known_episode& episode, const triggered& trigger) const {
        for (const auto& fact : scope_.process.deadlines[owed.deadline].met_by) {
            const day_range on =
                trigger.within
                    ? day_range{trigger.within->first,
                                std::min(trigger.within->last, std::min(as_of_, owed.rests_from - 1))}
                    : day_range{counts_from(episode, fact.since, trigger), std::min(as_of_, owed.rests_from - 1)};
            const auto record = first_fact(episode, fact, trigger, on);
            if (record.on < owed.met_on) {
                owed.met_on = record.on;
                owed.met_in = record.in;
                owed.met_row = record.row;
            }
        }
    }

    [[nodiscard]] obligation with_coach(const known_episode& episode, obligation owed) const {
        owed.coach = of_.coach_on(episode.row, std::min(owed.due_on, as_of_));
        owed.team = of_.team_of(owed.coach);
        return owed;
    }

    void add(const known_episode& episode, std::size_t place, std::vector<due_item>& found,
             const triggered& trigger) const {
        auto owed = begun(episode, place, trigger);
        if (!scope_.can_matter(owed)) return;
        meet(owed, episode, trigger);
        if (scope_.asks_for(owed)) scope_.add(with_coach(episode, owed), found);
    }

    const due_scope& scope_;
    const history& of_;
    day as_of_;
    std::vector<std::size_t> rows_;  ///< of episodes
    std::vector<std::size_t> places_, outlasting_;
    linked_rows forms_, signals_;
};

}  // namespace

void add_client_searches(const due_scope& scope, std::vector<due_search>& searches) {
    auto places = scope.deadlines_of(due_subject::client);
    if (places.empty()) return;
    const auto deadlines = std::make_shared<const client_deadlines>(scope, std::move(places));
    constexpr std::size_t episodes_of_a_search = 1024;
    const auto episodes = deadlines->episodes();
    for (std::size_t first = 0; first < episodes; first += episodes_of_a_search)
        searches.emplace_back([deadlines, first, end = std::min(episodes, first + episodes_of_a_search)](
                                  std::vector<due_item>& found) { deadlines->find(first, end, found); });
}

}  // namespace ipsf::processing
