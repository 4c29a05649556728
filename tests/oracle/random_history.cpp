#include "oracle/random_history.hpp"

#include "oracle/random_answers.hpp"
#include "oracle/spec_dates.hpp"

#include <algorithm>
#include <set>

namespace oracle {
namespace {

using words = std::vector<std::string>;

class scribe {
public:
    scribe(random_source random, const random_shape& shape) : random_(std::move(random)), shape_(shape) {}

    random_case write() {
        choose_reviews();
        write_teams_and_coaches();
        write_episodes();
        write_jobs();
        write_contacts();
        write_work_time();
        write_answers();
        leave_tables_out();
        if (shape_.process) write_process();
        return std::move(written_);
    }

private:
    /// An id of one kind: equally long ones order alike as integers and as text.
    [[nodiscard]] std::string id(const char* prefix, int integer_base, int number) const {
        const auto digits = std::to_string(integer_base + number);
        return shape_.integer_ids ? digits : prefix + digits.substr(1);
    }
    [[nodiscard]] std::string employer() { return id("Y", 300, random_.between(1, 6)); }
    [[nodiscard]] std::string care_team() { return id("H", 700, random_.between(1, 4)); }
    [[nodiscard]] const coach_row& some_coach() { return random_.one_of(written_.history.coaches); }

    template <class Make>
    [[nodiscard]] auto maybe(int percent, Make make) -> std::optional<decltype(make())> {
        if (!random_.in_percent(percent)) return std::nullopt;
        return make();
    }
    [[nodiscard]] std::optional<std::string> maybe_word(int percent, const words& any) {
        return maybe(percent, [&] { return random_.one_of(any); });
    }

    void choose_reviews() {
        // Anchors among days that are easily got wrong: month ends, leap days, Easter, Midsummer, Christmas; and any
        // day.
        static const std::vector<day> awkward = {
            std::chrono::year{2024} / 2 / 29,  std::chrono::year{2023} / 2 / 28, std::chrono::year{2024} / 6 / 30,
            std::chrono::year{2024} / 12 / 27, std::chrono::year{2025} / 4 / 22, std::chrono::year{2024} / 4 / 3,
            std::chrono::year{2023} / 8 / 31,  std::chrono::year{2026} / 1 / 7,  std::chrono::year{2024} / 6 / 25,
            std::chrono::year{2025} / 5 / 30,  std::chrono::year{2022} / 5 / 31, std::chrono::year{2024} / 5 / 9};
        const day anchor = random_.in_percent(60)
                               ? random_.one_of(awkward)
                               : day{std::chrono::year{2022} / 11 / 1} + days{random_.between(0, 1100)};
        static const std::vector<int> windows = {1, 1, 2, 3, 3, 6, 6, 12};
        written_.reviews.push_back({anchor, random_.one_of(windows)});
        written_.reviews.push_back({anchor + days{random_.between(1, 40)}, random_.one_of(windows)});
        written_.reviews.push_back({add_months(anchor, random_.between(1, 6)), random_.one_of(windows)});
        for (const auto& review : written_.reviews) {
            edges_.push_back(review.as_of);
            edges_.push_back(window_start(review.as_of, review.months));
        }
        first_ = *std::min_element(edges_.begin(), edges_.end()) - days{60};
        last_ = *std::max_element(edges_.begin(), edges_.end()) + days{30};
    }

    [[nodiscard]] day near_an_edge() {
        const days off{random_.between(-2, 2)};
        return random_.one_of(edges_) + off;
    }
    [[nodiscard]] day some_day() {
        if (random_.in_percent(35)) return near_an_edge();
        return first_ + days{random_.between(0, static_cast<int>((last_ - first_).count()))};
    }
    /// A day on or after `start`, often near an edge.
    [[nodiscard]] day some_day_from(day start) {
        const day candidate = random_.in_percent(40) ? near_an_edge() : start + days{random_.between(0, 200)};
        return std::max(candidate, start);
    }

    void write_teams_and_coaches() {
        const int teams = random_.between(2, 4);
        if (random_.in_percent(70)) {
            written_.history.teams.emplace();
            for (int number = 1; number <= teams + 1; ++number)  // one of them has no coaches
                written_.history.teams->push_back({id("T", 100, number), maybe(50, [&] { return some_day(); })});
        }
        const int coaches = teams + random_.between(1, 4);
        for (int number = 1; number <= coaches; ++number) {
            coach_row coach;
            coach.coach_id = id("V", 200, number);
            coach.team_id = id("T", 100, number <= teams ? number : random_.between(1, teams));
            coach.fte_thousandths = maybe(60, [&] {
                return random_.one_of(std::vector<int>{1000, 500, 800, 333, 1, 125});
            });
            coach.started_on = maybe(50, [&] {
                const days earlier{random_.in_percent(60) ? 100 : 0};
                return some_day() - earlier;
            });
            coach.ended_on =
                maybe(35, [&] { return coach.started_on ? some_day_from(*coach.started_on) : some_day(); });
            written_.history.coaches.push_back(coach);
        }
    }

    void write_episodes() {
        auto& history = written_.history;
        history.transfers.emplace();
        history.phases.emplace();
        const int episodes = random_.between(8, 18);
        for (int number = 1; number <= episodes; ++number) {
            episode_row episode;
            episode.episode_id = id("J", 5000, number);
            episode.client_id = id("A", 6000, random_.between(1, episodes * 3 / 4 + 1));
            episode.coach_id = some_coach().coach_id;
            episode.started_on = some_day();
            episode.ended_on = maybe(45, [&] { return some_day_from(episode.started_on); });
            episode.referral = maybe_word(60, {"self", "care_team", "employment_services", "other"});
            episode.care_team_id = maybe(65, [&] { return care_team(); });
            history.episodes.push_back(episode);
            write_transfers(episode);
            write_phases(episode);
        }
    }

    void write_transfers(const episode_row& episode) {
        std::set<day> taken;
        for (int count = random_.in_percent(50) ? random_.between(1, 3) : 0; count > 0; --count) {
            const day on = some_day_from(episode.started_on - days{3});
            if (taken.insert(on).second)
                written_.history.transfers->push_back({episode.episode_id, on, some_coach().coach_id});
        }
    }

    void write_phases(const episode_row& episode) {
        day on = episode.started_on;
        for (int count = random_.between(0, 6); count > 0; --count) {
            if (!random_.in_percent(35))
                on = some_day_from(episode.started_on - days{2});  // else a second row of the same day
            written_.history.phases->push_back(
                {episode.episode_id, on, random_.in_percent(45) ? 3 : random_.between(1, 5)});
        }
    }

    void write_jobs() {
        auto& history = written_.history;
        history.jobs.emplace();
        static const std::vector<int> job_days = {0, 3, 6, 7, 13, 20, 27, 28, 58, 59, 120, 150, 151, 364, 365};
        const auto about_a_job_day = [&] {
            const int exactly = random_.one_of(job_days);
            return exactly + random_.between(-1, 1);
        };
        const auto before_an_edge = [&] {
            const days earlier{about_a_job_day()};
            return random_.one_of(edges_) - earlier;
        };
        int number = 0;
        for (const auto& episode : history.episodes)
            for (int count = random_.in_percent(75) ? random_.between(1, 3) : 0; count > 0; --count) {
                job_row job;
                job.job_id = id("P", 8000, ++number);
                job.episode_id = episode.episode_id;
                job.employer_id = employer();
                job.started_on = random_.in_percent(60) ? before_an_edge() : some_day();
                auto job_day = [&] { return job.started_on + days{std::max(0, about_a_job_day())}; };
                job.ended_on =
                    maybe(50, [&] { return random_.in_percent(60) ? job_day() : some_day_from(job.started_on); });
                job.end_known_on = maybe(55, [&] {
                    if (job.ended_on && random_.in_percent(60)) return *job.ended_on + days{random_.between(-10, 10)};
                    const days earlier{random_.between(0, 5)};
                    return near_an_edge() - earlier;
                });
                job.occupation = maybe(80, [&] { return id("O", 900, random_.between(1, 5)); });
                job.open_market = maybe(85, [&] { return random_.in_percent(80); });
                job.contract = maybe_word(85, {"permanent", "permanent", "fixed_term", "seasonal", "agency"});
                job.support_declined_on =
                    maybe(30, [&] { return random_.in_percent(70) ? job_day() : near_an_edge(); });
                history.jobs->push_back(job);
            }
    }

    contact_row contact(day on, const std::string& coach, const std::optional<std::string>& episode,
                        const std::string& party) {
        contact_row row;
        row.on = on;
        row.coach_id = random_.in_percent(80) ? coach : some_coach().coach_id;
        row.party = party;
        row.episode_id = episode;
        row.made_by = maybe_word(30, {"coach"});
        if (party == "employer" && random_.in_percent(10)) row.made_by = "client";
        row.mode = maybe_word(50, {"in_person", "in_person", "remote"});
        row.outcome = maybe_word(50, {"met", "met", "missed"});
        row.place = maybe_word(60, {"office", "community", "workplace", "home", "online"});
        row.employer_id = maybe(30, [&] { return employer(); });
        row.tailored = maybe(party == "employer" ? 70 : 5, [&] { return random_.in_percent(70); });
        return row;
    }

    void write_contacts() {
        auto& contacts = written_.history.contacts.emplace();
        static const words parties = {"client",   "client",  "employer",  "employer",
                                      "employer", "partner", "care_team", "family"};
        for (const auto& episode : written_.history.episodes)
            for (int count = random_.between(0, 10); count > 0; --count) {
                const day on = random_.in_percent(20) ? episode.started_on + days{random_.between(-2, 35)}
                                                      : some_day_from(episode.started_on - days{3});
                contacts.push_back(contact(on, episode.coach_id, episode.episode_id, random_.one_of(parties)));
            }
        static const std::vector<int> job_days = {-8, -7, -1, 0,  3,  4,   6,   7,   13,  14,  20,
                                                  21, 27, 28, 58, 59, 119, 120, 150, 151, 364, 365};
        for (const auto& job : *written_.history.jobs) {
            for (const int job_day : job_days)
                if (random_.in_percent(18))
                    contacts.push_back(
                        contact(job.started_on + days{job_day}, some_coach().coach_id, job.episode_id, "client"));
            if (job.end_known_on && random_.in_percent(60)) {
                const auto& coach = some_coach().coach_id;
                contacts.push_back(
                    contact(*job.end_known_on + days{random_.between(-1, 8)}, coach, job.episode_id, "client"));
            }
        }
        for (int count = random_.between(0, 8); count > 0; --count) {
            const auto& party = random_.one_of(parties);
            const auto& coach = some_coach().coach_id;
            contacts.push_back(contact(some_day(), coach, std::nullopt, party));
        }
    }

    void write_work_time() {
        auto& work_time = written_.history.work_time.emplace();
        for (int count = random_.between(0, 30); count > 0; --count) {
            work_time_row row;
            row.coach_id = some_coach().coach_id;
            row.on = some_day();
            row.minutes = random_.in_percent(10) ? 0 : random_.between(1, 2400);
            row.coaching_minutes = maybe(80, [&] { return row.minutes - random_.between(0, row.minutes / 4); });
            row.community_minutes = maybe(80, [&] { return random_.between(0, row.minutes); });
            work_time.push_back(row);
        }
    }

    void write_answers() {
        if (!shape_.answers) return;
        std::set<std::string> teams;
        for (const auto& coach : written_.history.coaches) teams.insert(coach.team_id);
        auto& answers = written_.history.answers.emplace();
        for (const auto& team : teams) {
            auto more = random_answers(random_, team, written_.reviews);
            answers.insert(answers.end(), more.begin(), more.end());
        }
    }

    void leave_tables_out() {
        auto& history = written_.history;
        if (random_.in_percent(10)) history.transfers.reset();
        if (random_.in_percent(7)) history.phases.reset();
        if (random_.in_percent(7)) history.contacts.reset();
        if (random_.in_percent(7)) history.jobs.reset();
        if (random_.in_percent(10)) history.work_time.reset();
        if (history.contacts && random_.in_percent(3)) history.contacts->clear();
        if (history.jobs && random_.in_percent(3)) history.jobs->clear();
        if (history.phases && random_.in_percent(3)) history.phases->clear();
    }

    void write_process() {
        auto& history = written_.history;
        static const words forms = {"form_a",
                                    "benefits_counselling",
                                    "disclosure_discussion",
                                    "profile_update",
                                    "job_end_analysis",
                                    "form_c",
                                    "form_d",
                                    "form_e",
                                    "referral"};
        static const words signals = {"unanswered_call", "job_lead", "serious_problem"};
        history.forms.emplace();
        history.signals.emplace();
        for (auto& episode : history.episodes) {
            episode.employer_contact_consent = maybe(25, [&] { return random_.in_percent(50); });
            for (int count = random_.between(0, 8); count > 0; --count)
                history.forms->push_back(
                    {episode.episode_id, random_.one_of(forms), some_day_from(episode.started_on - days{3})});
            if (episode.ended_on && random_.in_percent(50))
                history.forms->push_back(
                    {episode.episode_id, "form_e", *episode.ended_on + days{random_.between(-5, 20)}});
            for (int count = random_.between(0, 4); count > 0; --count)
                history.signals->push_back(
                    {episode.episode_id, some_day_from(episode.started_on), random_.one_of(signals)});
        }
        if (history.jobs)
            for (auto& job : *history.jobs) job.end_reason = maybe_word(70, {"broke_off", "as_agreed"});
        write_team_events();
        if (random_.in_percent(40)) write_large_team();
        if (random_.in_percent(7)) history.forms.reset();
        if (random_.in_percent(7)) history.signals.reset();
        if (random_.in_percent(7)) history.team_events.reset();
    }

    void write_team_events() {
        static const words kinds = {"guidance",           "tracking_review",         "field_mentoring",
                                    "care_team_visit",    "outcome_review",          "steering_group",
                                    "goals_communicated", "employment_share_report", "barriers_reported",
                                    "experience_sharing", "fidelity_review",         "development_plan"};
        auto& events = written_.history.team_events.emplace();
        std::set<std::string> teams;
        for (const auto& coach : written_.history.coaches) teams.insert(coach.team_id);
        for (const auto& team : teams)
            for (int count = random_.between(0, 40); count > 0; --count) {
                const days earlier{random_.in_percent(30) ? random_.between(0, 400) : 0};
                team_event_row event{team, some_day() - earlier, random_.one_of(kinds), {}, {}};
                if (event.kind == "care_team_visit") event.care_team_id = maybe(85, [&] { return care_team(); });
                if (event.kind == "fidelity_review")
                    event.total = maybe(70, [&] { return random_.one_of(std::vector<int>{25, 99, 100, 101, 125}); });
                events.push_back(event);
            }
    }

    /// About as many coaches as a leader may have.
    void write_large_team() {
        const auto team = written_.history.coaches.front().team_id;
        for (int number = 50, last = 50 + random_.between(6, 11); number < last; ++number) {
            coach_row coach;
            coach.coach_id = id("V", 200, number);
            coach.team_id = team;
            coach.started_on = maybe(70, [&] { return some_day(); });
            coach.ended_on =
                maybe(20, [&] { return coach.started_on ? some_day_from(*coach.started_on) : some_day(); });
            written_.history.coaches.push_back(coach);
        }
    }

    random_source random_;
    random_shape shape_;
    random_case written_;
    std::vector<day> edges_;
    day first_, last_;
};

}  // namespace

random_case random_history(random_source random, const random_shape& shape) {
    return scribe(std::move(random), shape).write();
}

}  // namespace oracle
