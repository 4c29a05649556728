#include "history/warnings.hpp"

#include "history/derived.hpp"

#include <limits>

namespace ipsf::detail {
namespace {

// From the first to the last day that counts, both included.
struct days_in_force {
    day from = std::numeric_limits<day>::min();
    day to = std::numeric_limits<day>::max();
    [[nodiscard]] bool contains(day on) const noexcept { return from <= on && on <= to; }
};

// By id, so that tens of millions of contacts look up eight bytes each.
std::vector<days_in_force> days_by_id(const column<std::uint32_t>& row_of, const column<day>& started_on, const column<day>& ended_on) {
    std::vector<days_in_force> days(row_of.size());
    for (std::size_t id = 0; id < row_of.size(); ++id) {
        const auto row = row_of[id];
        days[id].from = started_on[row];
        if (ended_on[row] != no_day) days[id].to = ended_on[row];
    }
    return days;
}

class warning_count {
public:
    explicit warning_count(history& of)
        : of_(of),
          episodes_(days_by_id(of.episode_row, of.episodes.started_on, of.episodes.ended_on)),
          coaches_(days_by_id(of.coach_row, of.coaches.started_on, of.coaches.ended_on)) {}

    void count_all() {
        count_contacts();
        count_outside("phase-outside-episode", of_.phases.episode, of_.phases.on);
        count_outside("transfer-outside-episode", of_.transfers.episode, of_.transfers.on);
        count_outside("job-outside-episode", of_.jobs.episode, of_.jobs.started_on);
        count_repeated_phases();
        count_overlapping_episodes();
        count_long_weeks();
    }

private:
    void add(const char* kind, std::int64_t count) {
        if (count > 0) of_.warnings[kind] += count;
    }

    void count_contacts() {
        const auto& contacts = of_.contacts;
        std::int64_t outside = 0;
        std::int64_t not_employed = 0;
        std::int64_t without_consent = 0;
        const auto count = [&](gsl::span<const contact> some, const days_in_force& in_episode, bool refused) {
            for (const auto& one : some) {
                const bool by_coach = one.facts().made_by() == made_by::coach;
                // A contact that the client made alone is by no coach: coach_id only says who was responsible.
                if (by_coach && !coaches_[one.coach()].contains(one.on())) ++not_employed;
                if (!in_episode.contains(one.on())) ++outside;
                if (refused && by_coach && one.facts().party() == party::employer) ++without_consent;
            }
        };
        for (std::size_t key = 0; key < contacts.of_episodes.ranges.size(); ++key) {
            const auto episode = static_cast<id_index>(key / contact_kinds);
            const auto consent = of_.episodes.employer_contact_consent[of_.episode_row[episode]];
            count(contacts.at(contacts.of_episodes.ranges[key]), episodes_[episode], consent == tristate::no);
        }
        for (const auto& stretch : contacts.loose) count(contacts.at(stretch), {}, false);
        add("contact-outside-episode", outside);
        add("contact-by-coach-not-employed", not_employed);
        add("employer-contact-without-consent", without_consent);
    }

    void count_outside(const char* kind, const column<id_index>& episode, const column<day>& on) {
        std::int64_t outside = 0;
        for (std::size_t row = 0; row < episode.size(); ++row)
            if (!episodes_[episode[row]].contains(on[row])) ++outside;
        add(kind, outside);
    }

    void count_repeated_phases() {
        std::int64_t repeated = 0;
        for (std::size_t episode = 0; episode < of_.episode_ids.size(); ++episode) {
            int phase_before = 0;
            for (const auto row : of_.phases_of.rows(static_cast<id_index>(episode))) {
                if (of_.phases.phase[row] == phase_before) ++repeated;
                phase_before = of_.phases.phase[row];
            }
        }
        add("phase-repeated", repeated);
    }

    void count_overlapping_episodes() {
        const auto& rows = of_.episodes;
        const auto episodes_of = group_rows(rows.client, of_.client_ids.size(),
                                            [&rows](std::uint32_t a, std::uint32_t b) { return rows.started_on[a] < rows.started_on[b]; });
        std::int64_t overlapping = 0;
        for (std::size_t client = 0; client < of_.client_ids.size(); ++client) {
            day last_day_before = std::numeric_limits<day>::min();
            for (const auto row : episodes_of.rows(static_cast<id_index>(client))) {
                const auto& days = episodes_[rows.episode[row]];
                if (days.from <= last_day_before) ++overlapping;
                last_day_before = std::max(last_day_before, days.to);
            }
        }
        add("overlapping-episodes", overlapping);
    }

    void count_long_weeks() {
        constexpr std::int32_t week = 7 * 24 * 60;
        std::int64_t longer = 0;
        for (const auto minutes : of_.work_time.minutes)
            if (minutes > week) ++longer;
        add("work-time-above-week", longer);
    }

    history& of_;
    std::vector<days_in_force> episodes_;
    std::vector<days_in_force> coaches_;
};

}  // namespace

void count_warnings(history& of) { warning_count(of).count_all(); }

}  // namespace ipsf::detail
