// Draws the records of one made-up episode and writes its rows: it goes from phase to phase as the edition allows.
#include "generate/client_process.hpp"

#include <algorithm>
#include <array>

namespace ipsf::simulation {
namespace {

enum phase : std::uint8_t { intake = 1, profiling, job_search, employer_agreement, job_support };

/// The client enters `into` on `on`; after the last day played when the episode ends first.
struct move {
    day on;
    phase into;
};

/// A contact before it is known who made it: what kind, and with which employer.
struct contact_kind {
    ipsf::party party;
    ipsf::made_by made_by = made_by::coach;
    contact_mode mode = contact_mode::in_person;
    contact_outcome outcome = contact_outcome::met;
    contact_place place = contact_place::none;
    std::int64_t employer = empty_cell;
    std::int64_t tailored = empty_cell;
};

class client_process {
public:
    client_process(const planned_episode& planned, const team& of, const recorded_time& time, const office_days& office,
                   random_source chance, history_rows& rows)
        : episode_(planned),
          team_(of),
          works_(of.works),
          time_(time),
          office_(office),
          chance_(chance),
          rows_(rows),
          last_(std::min(planned.ended_on, time.last)) {}

    void play() {
        enrol();
        phase now = intake;
        for (day on = episode_.started_on; on <= last_;) {
            rows_.phases.add({episode_.id, on, now});
            const move next = live_through(now, on);
            on = next.on;
            now = next.into;
        }
        leave();
    }

private:
    move live_through(phase now, day on) {
        switch (now) {
            case intake:
                return live_intake(on);
            case profiling:
                return live_profiling(on);
            case job_search:
                return live_job_search(on);
            case employer_agreement:
                return live_employer_agreement(on);
            case job_support:
                break;
        }
        return live_job_support(on);
    }

    move live_intake(day on) {
        const int length = chance_.between(4, 25);
        complete(form_kind::referral, on);
        complete(form_kind::cooperation_agreement, on + chance_.between(0, length));
        see_client(on, on + length);
        // The way back to work is known from the start: nothing to profile.
        return {on + length, chance_.chance(960) ? profiling : job_search};
    }

    move live_profiling(day on) {
        const int length = chance_.between(10, 14 + (1000 - works_.quality) * 60 / 1000);
        complete(form_kind::form_a, on + chance_.between(1, length));
        complete(form_kind::employment_plan, on + chance_.between(1, length));
        see_client(on, on + length);
        see_care_team(on, on + length);
        if (chance_.chance(40)) study(on + length);
        const int way = chance_.between(1, 100);
        return {on + length, way <= 90 ? job_search : way <= 95 ? employer_agreement : job_support};
    }

    move live_job_search(day on) {
        const int length = chance_.between(10, 2 * works_.search_length - 10);
        complete(form_kind::job_search_plan, on + chance_.between(0, 10));
        complete(form_kind::benefits_counselling, on + chance_.between(5, 60));
        for (int due = 30; due < length; due += 60)
            complete(form_kind::disclosure_discussion, on + due + chance_.between(0, 25));
        see_client(on, on + length);
        see_care_team(on, on + length);
        see_employers(std::max(on, first_meeting_on_), on + length, works_.employer_meeting_gap);
        if (chance_.chance(200)) signal(signal_kind::job_lead, on, on + length);
        if (chance_.chance(250)) signal(signal_kind::unanswered_call, on, on + length);
        const int way = chance_.between(1, 100);
        return {on + length, way <= 78 ? employer_agreement : way <= 92 ? job_support : profiling};
    }

    move live_employer_agreement(day on) {
        const int length = chance_.between(2, 14);
        complete(form_kind::support_plan, on + chance_.between(0, length));
        see_client(on, on + length);
        see_employers(on, on + length, 4);
        return {on + length, chance_.chance(860) ? job_support : job_search};
    }

    move live_job_support(day on) {
        const day job_end = start_job(on);
        see_care_team(on, job_end);
        if (chance_.chance(150)) signal(signal_kind::unanswered_call, on, job_end);
        if (chance_.chance(60)) signal(signal_kind::serious_problem, on, job_end);
        if (job_end - on > 90 && chance_.chance(80))
            return {on + chance_.between(60, job_end - on), employer_agreement};
        // A new search is offered whatever the reason, within days (criterion 9).
        const day offered = job_end + chance_.between(1, 8 + (1000 - works_.quality) / 60);
        return {offered, chance_.chance(620) ? job_search : profiling};
    }

    void enrol() {
        const auto referred_by = chance_.between(1, 100);
        const auto from = referred_by <= 60   ? referral::care_team
                          : referred_by <= 76 ? referral::self
                          : referred_by <= 90 ? referral::employment_services
                          : referred_by <= 95 ? referral::other
                                              : referral::none;
        const auto consent = chance_.between(1, 100);
        agrees_to_employer_contacts_ = consent > 3;
        // The first meeting with an employer may fall into any phase but intake.
        first_meeting_on_ = episode_.started_on + chance_.between(works_.days_to_employer_meeting / 3,
                                                                  works_.days_to_employer_meeting * 5 / 3);
        const bool ended = episode_.ended_on <= time_.last;
        rows_.episodes.add({episode_.id, episode_.client, coach_id(episode_.started_on), episode_.started_on,
                            ended ? episode_.ended_on : empty_cell,
                            ended ? word_or_empty(draw_end_reason(), end_reason::none) : empty_cell,
                            word_or_empty(from, referral::none), care_team(from),
                            consent <= 3    ? 0
                            : consent <= 12 ? empty_cell
                                            : 1});
        for (std::size_t step = 1; step < episode_.coaches.size(); ++step) {
            const auto& taken_over = episode_.coaches[step];
            rows_.transfers.add({episode_.id, taken_over.from, team_.coaches[taken_over.coach].id});
        }
        if (first_meeting_on_ <= last_ && agrees_to_employer_contacts_) meet_employer(first_meeting_on_);
    }

    void leave() {
        if (episode_.ended_on > time_.last) return;
        const day filled_in = episode_.ended_on + chance_.between(0, 12);
        if (filled_in <= time_.last && chance_.chance(works_.paperwork)) {
            rows_.forms.add({episode_.id, word_cell(form_kind::form_e), filled_in});
        }
    }

    end_reason draw_end_reason() {
        if (episode_.ended_on - episode_.started_on < 90) {
            constexpr std::array<end_reason, 5> early = {end_reason::client_wish, end_reason::no_longer_wants_work,
                                                         end_reason::interrupted, end_reason::other, end_reason::none};
            return early[chance_.below(early.size())];
        }
        constexpr std::array<end_reason, 8> late = {
            end_reason::agreed,          end_reason::agreed,          end_reason::agreed,      end_reason::client_wish,
            end_reason::lighter_support, end_reason::lighter_support, end_reason::interrupted, end_reason::none};
        return late[chance_.below(late.size())];
    }

    std::int64_t care_team(referral from) {
        if (from == referral::none || (from != referral::care_team && chance_.chance(400))) return empty_cell;
        // Two care teams are the coach's own: which ones follows from the first coach.
        const auto own = static_cast<int>(episode_.coaches.front().coach);
        const int number = chance_.chance(works_.main_care_team_share) ? own + chance_.between(0, 1)
                                                                       : chance_.between(0, team_.care_teams - 1);
        return team_.care_team_id(number % team_.care_teams);
    }

    void study(day on) {
        if (on > last_) return;
        const day until = on + chance_.between(60, 900);
        rows_.studies.add({episode_.id, on, until <= last_ ? until : empty_cell});
        complete(form_kind::study_plan, on);
    }

    /// Starts a job, with all its follow-along support, and gives its last day.
    day start_job(day on) {
        const int kind = chance_.between(1, 100);
        const bool brief = kind <= 20;
        const day job_end = on + (brief        ? chance_.between(2, 60)
                                  : kind <= 65 ? chance_.between(60, 400)
                                               : chance_.between(400, 1500));
        // A job may outlast the coaching: its end is recorded all the same, but support ends with the episode.
        const bool ended = job_end <= time_.last;
        const bool seen_to_the_end = job_end <= last_;
        const bool broke_off = ended && chance_.chance(brief ? 700 : 250);
        day known_on = no_day;
        if (seen_to_the_end && chance_.chance(950)) {
            known_on = broke_off ? std::min(last_, job_end + chance_.between(0, 3))
                                 : std::max(on, job_end - chance_.between(0, 30));
        }
        day declined_on = chance_.chance(50) ? on + chance_.between(1, 200) : episode_.ended_on + 1;
        if (declined_on > std::min({job_end, last_ + 1, time_.last})) declined_on = no_day;
        const auto employer = draw_employer();
        const auto contracted = draw_contract();
        const auto reason = !ended || chance_.chance(50) ? job_end_reason::none
                            : broke_off                  ? job_end_reason::broke_off
                                                         : job_end_reason::as_agreed;
        rows_.jobs.add(
            {episode_.id * 100 + ++jobs_, episode_.id, employer, on, ended ? job_end : empty_cell, day_cell(known_on),
             word_or_empty(reason, job_end_reason::none), chance_.chance(40) ? empty_cell : draw_occupation(),
             chance_.chance(20) ? empty_cell : static_cast<std::int64_t>(chance_.chance(works_.open_market_share)),
             word_or_empty(contracted, contract::none), day_cell(declined_on)});
        complete(form_kind::form_c, on + chance_.between(0, 12));
        if (contracted == contract::agency) complete(form_kind::form_c2, on + chance_.between(0, 12));
        walk_alongside(on, declined_on == no_day ? job_end : declined_on - 1, employer);
        if (seen_to_the_end) end_job(job_end, known_on);
        return job_end;
    }

    /// Follow-along support as criterion 23 asks for it, tapering off.
    void walk_alongside(day job_start, day until, std::int64_t employer) {
        const int promised = works_.follow_along;
        if (chance_.chance(promised)) meet_client(job_start - chance_.between(1, 6));
        if (chance_.chance(promised)) meet_client(job_start + chance_.between(0, 3));
        for (int week = 0; week < 4; ++week) {
            const day in_week = job_start + 7 * week + chance_.between(0, 6);
            if (in_week <= until && chance_.chance(promised)) meet_client(in_week);
        }
        const int longest_gap = 9 + (1000 - promised) / 35;
        int gap = 4;
        for (day next = job_start + 7; (next += chance_.around(gap)) <= std::min(until, last_);) {
            if (chance_.chance(500)) {
                meet_client(next);
            } else {
                call_client(next);
            }
            if (agrees_to_employer_contacts_ && chance_.chance(250)) {
                employer_contact(next, {.party = party::employer,
                                        .mode = chance_.chance(600) ? contact_mode::in_person : contact_mode::remote,
                                        .place = contact_place::workplace,
                                        .employer = employer});
            }
            if (gap < longest_gap) ++gap;
        }
    }

    void end_job(day job_end, day known_on) {
        complete(form_kind::form_d, job_end + chance_.between(0, 12));
        complete(form_kind::job_end_analysis, job_end + chance_.between(1, 28));
        complete(form_kind::profile_update, job_end + chance_.between(1, 28));
        if (known_on == no_day || !chance_.chance(works_.follow_along)) return;
        const day within = known_on + chance_.between(0, 2);
        if (chance_.chance(500)) {
            meet_client(within);
        } else {
            call_client(within);
        }
    }

    /// Regular meetings and calls from `from` until the day before `until`.
    void see_client(day from, day until) {
        for (day next = from; (next += chance_.around(works_.client_contact_gap)) < until && next <= last_;) {
            if (chance_.chance(620)) {
                meet_client(next);
            } else {
                call_client(next);
            }
            if (chance_.chance(40))
                record(next + chance_.between(0, 5), {.party = party::family, .mode = contact_mode::remote});
        }
    }

    void see_care_team(day from, day until) {
        for (day next = from; (next += chance_.around(25)) < until && next <= last_;) {
            const bool together = chance_.chance(500);
            record(next, {.party = party::care_team,
                          .mode = together ? contact_mode::in_person : contact_mode::remote,
                          .place = together ? contact_place::office : contact_place::none});
        }
    }

    void see_employers(day from, day until, int gap) {
        if (!agrees_to_employer_contacts_) return;
        for (day next = from; (next += chance_.around(gap)) < until && next <= last_;) meet_employer(next);
    }

    void meet_employer(day on) {
        const auto employer = chance_.chance(60) ? empty_cell : draw_employer();
        const auto tailored =
            chance_.chance(50) ? empty_cell : static_cast<std::int64_t>(chance_.chance(works_.tailored_share));
        const bool alone = chance_.chance(50);
        employer_contact(on, {.party = party::employer,
                              .made_by = alone ? made_by::client : made_by::coach,
                              .place = chance_.chance(850) ? contact_place::workplace : contact_place::community,
                              .employer = employer,
                              .tailored = tailored});
        if (chance_.chance(works_.paperwork / 3)) complete(form_kind::form_b, on + chance_.between(0, 3));
        if (chance_.chance(500)) {
            employer_contact(
                on + chance_.between(1, 6),
                {.party = party::employer, .mode = contact_mode::remote, .employer = employer, .tailored = tailored});
        }
    }

    void employer_contact(day on, contact_kind kind) {
        if (kind.mode == contact_mode::remote) kind.place = contact_place::none;
        if (kind.made_by == made_by::coach && chance_.chance(30)) kind.outcome = contact_outcome::missed;
        record(on, kind);
    }

    void meet_client(day on) {
        const auto place = chance_.chance(works_.community_share)
                               ? (chance_.chance(700) ? contact_place::community : contact_place::workplace)
                           : chance_.chance(150) ? contact_place::home
                           : chance_.chance(40)  ? contact_place::none
                                                 : contact_place::office;
        const bool came = !chance_.chance(70);
        record(
            on,
            {.party = party::client, .outcome = came ? contact_outcome::met : contact_outcome::missed, .place = place});
        if (!came && chance_.chance(works_.follow_along)) call_client(on + chance_.between(1, 5));
    }

    void call_client(day on) {
        record(on, {.party = party::client,
                    .mode = contact_mode::remote,
                    .outcome = chance_.chance(60) ? contact_outcome::missed : contact_outcome::met,
                    .place = chance_.chance(300) ? contact_place::online : contact_place::none});
    }

    /// Records the contact on the nearest working day, if that lies within the episode and the time recorded.
    void record(day on, const contact_kind& kind) {
        on = office_.nearest(on);
        if (on < std::max(episode_.started_on, time_.first) || on > last_) return;
        rows_.contacts.add({on, coach_id(on), word_cell(kind.party), episode_.id, word_cell(kind.made_by),
                            word_cell(kind.mode), word_cell(kind.outcome),
                            word_or_empty(kind.place, contact_place::none), kind.employer, kind.tailored});
    }

    void complete(form_kind form, day on) {
        if (on <= last_ && chance_.chance(works_.paperwork)) rows_.forms.add({episode_.id, word_cell(form), on});
    }

    void signal(signal_kind kind, day from, day until) {
        const day on = chance_.between(from, until);
        if (time_.first <= on && on <= last_) rows_.signals.add({episode_.id, on, word_cell(kind)});
    }

    /// Well-known employers are asked more often: the product of two even draws crowds towards the first.
    std::int64_t draw_employer() {
        const auto reach = static_cast<std::uint32_t>(works_.employers_per_coach * team_.positions);
        const auto place = static_cast<std::uint64_t>(chance_.below(reach)) * chance_.below(reach) / reach;
        return team_.region.first_employer + static_cast<std::int64_t>(place) +
               static_cast<std::int64_t>(chance_.below(reach / 4 + 1));
    }

    /// A code of four digits in the manner of ISCO-08: major groups 9 (elementary) down to 2, most in the first ones.
    std::int64_t draw_occupation() {
        const auto kinds = static_cast<std::uint32_t>(works_.occupations);
        const auto place = std::min(chance_.below(kinds), chance_.below(kinds));
        return (9 - place % 8) * 1000 + (1 + place / 8 % 5) * 100 + (1 + place / 40 % 4) * 10 + 1 + place / 160 % 3;
    }

    contract draw_contract() {
        if (chance_.chance(30)) return contract::none;
        if (chance_.chance(80)) return chance_.chance(600) ? contract::seasonal : contract::agency;
        return chance_.chance(works_.permanent_share) ? contract::permanent : contract::fixed_term;
    }

    template <typename word>
    static std::int64_t word_or_empty(word value, word none) {
        return value == none ? empty_cell : word_cell(value);
    }

    [[nodiscard]] std::int64_t coach_id(day on) const { return team_.coaches[episode_.coach_on(on)].id; }

    const planned_episode& episode_;
    const team& team_;
    const practice& works_;
    const recorded_time& time_;
    const office_days& office_;
    random_source chance_;
    history_rows& rows_;
    day last_;  // last day of the episode that is played
    day first_meeting_on_ = no_day;
    bool agrees_to_employer_contacts_ = true;
    int jobs_ = 0;
};

}  // namespace

void play_episode(const planned_episode& planned, const team& of, const recorded_time& time, const office_days& office,
                  random_source chance, history_rows& rows) {
    client_process(planned, of, time, office, chance, rows).play();
}

}  // namespace ipsf::simulation
