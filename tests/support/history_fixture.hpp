// Small histories for tests, written down row by row. All ids and days are texts; an empty text is an empty cell.
#pragma once

#include <ipsf/history.hpp>

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace ipsf::test {

/// The day of an ISO date; no_day for an empty text.
[[nodiscard]] inline day on(std::string_view text) {
    if (text.empty()) return no_day;
    const auto parsed = parse_day(text);
    if (!parsed) throw std::invalid_argument("a test names a day that does not exist");
    return *parsed;
}
/// The ISO date `days` later (negative: earlier).
[[nodiscard]] inline std::string later(std::string_view start, int days) { return format_day(on(start) + days); }

struct coach_cells {
    std::int32_t fte = 1000;  // thousandths
    std::string_view started_on{}, ended_on{};
};
struct episode_cells {
    std::string_view started_on = "2020-01-01";
    std::string_view ended_on{};
    std::string_view client{};  // empty: named as the episode
    std::string_view care_team{};
    ipsf::referral referral = referral::none;
};
struct contact_cells {
    std::string_view episode{};
    contact_mode mode = contact_mode::in_person;
    contact_outcome outcome = contact_outcome::met;
    ipsf::made_by made_by = made_by::coach;
    tristate tailored = tristate::none;
};
struct job_cells {
    std::string_view ended_on{}, end_known_on{}, support_declined_on{};
    std::string_view employer = "employer";
    std::string_view occupation{};
    tristate open_market = tristate::none;
    ipsf::contract contract = contract::none;
};

class history_fixture {
public:
    /// Adds a table without rows; adding a row adds its table.
    history_fixture& table(table_kind kind) {
        built_.present[static_cast<std::size_t>(kind)] = true;
        return *this;
    }
    history_fixture& team(std::string_view id) {
        table(table_kind::teams);
        auto& teams = built_.teams;
        teams.team.push_back(built_.team_ids.intern(id));
        teams.name.emplace_back();
        teams.region.emplace_back();
        teams.service_model.emplace_back();
        teams.started_on.push_back(no_day);
        return *this;
    }
    history_fixture& coach(std::string_view id, std::string_view team, const coach_cells& cells = {}) {
        auto& coaches = built_.coaches;
        coaches.coach.push_back(built_.coach_ids.intern(id));
        coaches.team.push_back(built_.team_ids.intern(team));
        coaches.fte_thousandths.push_back(cells.fte);
        coaches.started_on.push_back(on(cells.started_on));
        coaches.ended_on.push_back(on(cells.ended_on));
        return *this;
    }
    history_fixture& episode(std::string_view id, std::string_view coach, const episode_cells& cells = {}) {
        auto& episodes = built_.episodes;
        episodes.episode.push_back(built_.episode_ids.intern(id));
        episodes.client.push_back(built_.client_ids.intern(cells.client.empty() ? id : cells.client));
        episodes.coach.push_back(built_.coach_ids.intern(coach));
        episodes.started_on.push_back(on(cells.started_on));
        episodes.ended_on.push_back(on(cells.ended_on));
        episodes.end_reason.push_back(end_reason::none);
        episodes.referral.push_back(cells.referral);
        episodes.care_team.push_back(cells.care_team.empty() ? no_id : built_.care_team_ids.intern(cells.care_team));
        episodes.employer_contact_consent.push_back(tristate::none);
        return *this;
    }
    history_fixture& transfer(std::string_view episode, std::string_view from, std::string_view coach) {
        table(table_kind::transfers);
        built_.transfers.episode.push_back(built_.episode_ids.intern(episode));
        built_.transfers.on.push_back(on(from));
        built_.transfers.coach.push_back(built_.coach_ids.intern(coach));
        return *this;
    }
    history_fixture& phase(std::string_view episode, std::string_view from, int phase) {
        table(table_kind::phases);
        built_.phases.episode.push_back(built_.episode_ids.intern(episode));
        built_.phases.on.push_back(on(from));
        built_.phases.phase.push_back(static_cast<std::uint8_t>(phase));
        return *this;
    }
    history_fixture& contact(std::string_view date, std::string_view coach, party with, const contact_cells& cells = {}) {
        table(table_kind::contacts);
        auto& contacts = built_.contacts;
        contacts.on.push_back(on(date));
        contacts.coach.push_back(built_.coach_ids.intern(coach));
        contacts.episode.push_back(cells.episode.empty() ? no_id : built_.episode_ids.intern(cells.episode));
        contacts.facts.emplace_back(with, cells.made_by, cells.mode, cells.outcome, contact_place::none, cells.tailored);
        contacts.employer.push_back(no_id);
        return *this;
    }
    history_fixture& job(std::string_view id, std::string_view episode, std::string_view started_on, const job_cells& cells = {}) {
        table(table_kind::jobs);
        auto& jobs = built_.jobs;
        jobs.job.push_back(built_.job_ids.intern(id));
        jobs.episode.push_back(built_.episode_ids.intern(episode));
        jobs.employer.push_back(built_.employer_ids.intern(cells.employer));
        jobs.started_on.push_back(on(started_on));
        jobs.ended_on.push_back(on(cells.ended_on));
        jobs.end_known_on.push_back(on(cells.end_known_on));
        jobs.end_reason.push_back(job_end_reason::none);
        jobs.occupation.push_back(cells.occupation.empty() ? no_id : built_.occupation_codes.intern(cells.occupation));
        jobs.open_market.push_back(cells.open_market);
        jobs.contract.push_back(cells.contract);
        jobs.support_declined_on.push_back(on(cells.support_declined_on));
        return *this;
    }
    /// A part of -1 is an empty cell.
    history_fixture& work_time(std::string_view coach, std::string_view date, int minutes, int coaching = -1, int community = -1) {
        table(table_kind::work_time);
        built_.work_time.coach.push_back(built_.coach_ids.intern(coach));
        built_.work_time.on.push_back(on(date));
        built_.work_time.minutes.push_back(minutes);
        built_.work_time.coaching_minutes.push_back(coaching);
        built_.work_time.community_minutes.push_back(community);
        return *this;
    }

    /// The history of the rows so far, with its indexes.
    [[nodiscard]] history build() const {
        history done = built_;
        done.present[static_cast<std::size_t>(table_kind::coaches)] = true;
        done.present[static_cast<std::size_t>(table_kind::episodes)] = true;
        done.coach_row = rows_by_id(done.coaches.coach, done.coach_ids.size());
        done.episode_row = rows_by_id(done.episodes.episode, done.episode_ids.size());
        const auto ids = done.episode_ids.size();
        done.transfers_of =
            grouped(done.transfers.episode, ids, [&done](std::size_t row) { return std::tuple(done.transfers.on[row], 0); });
        done.phases_of = grouped(done.phases.episode, ids, [&done](std::size_t row) {
            return std::tuple(done.phases.on[row], static_cast<int>(done.phases.phase[row]));
        });
        std::vector<int> place(done.job_ids.size());
        for (int next = 0; const auto job : done.job_ids.ordered()) place[job] = next++;
        done.jobs_of = grouped(done.jobs.episode, ids,
                               [&](std::size_t row) { return std::tuple(done.jobs.started_on[row], place[done.jobs.job[row]]); });
        return done;
    }

private:
    [[nodiscard]] static std::vector<std::uint32_t> rows_by_id(const std::vector<id_index>& column, std::size_t ids) {
        if (column.size() != ids) throw std::logic_error("a test names a coach or an episode without a row, or twice");
        std::vector<std::uint32_t> rows(ids);
        for (std::size_t row = 0; row < column.size(); ++row) rows[column[row]] = static_cast<std::uint32_t>(row);
        return rows;
    }
    template <class Key>
    [[nodiscard]] static row_index grouped(const std::vector<id_index>& column, std::size_t ids, Key key) {
        row_index index;
        index.starts_.assign(ids + 1, 0);
        for (const auto id : column) ++index.starts_[id + 1];
        for (std::size_t id = 0; id < ids; ++id) index.starts_[id + 1] += index.starts_[id];
        for (std::uint32_t row = 0; row < column.size(); ++row) index.rows_.push_back(row);
        std::sort(index.rows_.begin(), index.rows_.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return std::pair(column[a], key(a)) < std::pair(column[b], key(b)); });
        return index;
    }

    history built_;
};

}  // namespace ipsf::test
