// Takes a complete history; counts what was accepted and looks odd, kind by kind. Of a continued one it counts only
// what the new rows can have changed, once as it was and once as it is.
#include "history/check/warnings.hpp"

#include "calendar/day_range.hpp"
#include "execution/parallel.hpp"
#include "history/check/odd_values.hpp"
#include "history/store/derived.hpp"

namespace ipsf::detail {
namespace {

day_range days_of(day started_on, day ended_on) { return {started_on, last_day_of(ended_on)}; }

class warning_count {
public:
    explicit warning_count(const history& of) : of_(of), coaches_(of.coach_row.size(), {since_ever, for_ever}) {
        for (std::size_t row = 0; row < of.coaches.size(); ++row)
            coaches_[of.coaches.coach[row]] = days_of(of.coaches.started_on[row], of.coaches.ended_on[row]);
    }

    void count_episode(id_index episode) {
        for (std::size_t kind = 0; kind < contact_kinds; ++kind)
            count_contacts(of_.contacts.of(episode, static_cast<contact_kind>(kind)), asked_of(episode));
        count_all_but_contacts(episode);
    }

    void count_all_but_contacts(id_index episode) {
        if (!is_there(episode)) return;
        const auto days = asked_of(episode).within;
        count_outside(days, of_.phases.on, of_.phases_of.rows(episode), phase_outside_);
        count_outside(days, of_.transfers.on, of_.transfers_of.rows(episode), transfer_outside_);
        count_outside(days, of_.jobs.started_on, of_.jobs_of.rows(episode), job_outside_);
        int phase_before = 0;
        for (const auto phase_row : of_.phases_of.rows(episode)) {
            if (of_.phases.phase[phase_row] == phase_before) ++phase_repeated_;
            phase_before = of_.phases.phase[phase_row];
        }
    }

    void count_loose() {
        for (const auto& stretch : of_.contacts.loose) count_contacts(of_.contacts.at(stretch), asked_of(no_id));
    }

    void count_row(const contact_rows& rows, std::size_t row) {
        const contact one(rows.on[row], rows.facts[row], rows.coach[row]);
        count_contacts({&one, 1}, asked_of(rows.episode[row]));
    }

    /// Overlapping episodes of the clients of whom `asked` says so.
    template <typename Asked>
    void count_overlapping(Asked asked) {
        const auto& rows = of_.episodes;
        std::vector<std::uint32_t> listed;
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (asked(rows.client[row])) listed.push_back(static_cast<std::uint32_t>(row));
        std::sort(listed.begin(), listed.end(), [&rows](std::uint32_t a, std::uint32_t b) {
            return rows.client[a] != rows.client[b] ? rows.client[a] < rows.client[b]
                                                    : rows.started_on[a] < rows.started_on[b];
        });
        day last_day_before = 0;
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const auto row = listed[i];
            const auto days = days_of(rows.started_on[row], rows.ended_on[row]);
            const bool first = i == 0 || rows.client[listed[i - 1]] != rows.client[row];
            if (!first && days.first <= last_day_before) ++overlapping_;
            last_day_before = first ? days.last : std::max(last_day_before, days.last);
        }
    }

    void count_long_weeks(std::size_t from_row) {
        constexpr std::int32_t week = 7 * 24 * 60;
        for (auto row = from_row; row < of_.work_time.size(); ++row)
            if (of_.work_time.minutes[row] > week) ++long_weeks_;
    }

    /// Adds what was counted, `times` over.
    void add_to(warning_counts& warnings, std::int64_t times) const {
        const auto add = [&](const char* kind, std::int64_t count) {
            if (count == 0) return;
            const auto place = warnings.try_emplace({kind}, 0).first;
            place->second += times * count;
            if (place->second == 0) warnings.erase(place);
        };
        add("contact-outside-episode", outside_);
        add("contact-by-coach-not-employed", not_employed_);
        add("employer-contact-without-consent", without_consent_);
        add("phase-outside-episode", phase_outside_);
        add("transfer-outside-episode", transfer_outside_);
        add("job-outside-episode", job_outside_);
        add("phase-repeated", phase_repeated_);
        add("overlapping-episodes", overlapping_);
        add("work-time-above-week", long_weeks_);
    }

private:
    /// What an episode asks of its contacts; one that is not there, or none, asks nothing.
    struct asked {
        day_range within = {since_ever, for_ever};
        bool without_employers = false;  // no consent to employer contacts
    };
    [[nodiscard]] bool is_there(id_index episode) const noexcept {
        return episode < of_.episode_row.size() && of_.episode_row[episode] < of_.episodes.size();
    }
    [[nodiscard]] asked asked_of(id_index episode) const noexcept {
        if (!is_there(episode)) return {};
        const auto row = of_.episode_row[episode];
        return {days_of(of_.episodes.started_on[row], of_.episodes.ended_on[row]),
                of_.episodes.employer_contact_consent[row] == tristate::no};
    }

    // `some` stand in the order of days. There are many and hardly any is odd: each is looked at once, and again only
    // where something may be found.
    void count_contacts(gsl::span<const contact> some, const asked& by_episode) {
        if (some.empty()) return;
        std::int64_t not_employed = 0;
        for (const auto& one : some) {
            // A contact that the client made alone is by no coach: coach_id only says who was responsible.
            const auto days = coaches_[one.coach()];
            const auto odd = static_cast<unsigned>(one.on() < days.first) | static_cast<unsigned>(one.on() > days.last);
            not_employed += odd & static_cast<unsigned>(by_coach(one));
        }
        not_employed_ += not_employed;
        const auto& within = by_episode.within;
        if (!within.contains(some.front().on()) || !within.contains(some.back().on()))
            outside_ += std::count_if(some.begin(), some.end(),
                                      [&within](const contact& one) { return !within.contains(one.on()); });
        if (by_episode.without_employers)
            without_consent_ += std::count_if(some.begin(), some.end(), [](const contact& one) {
                return by_coach(one) && one.facts().party() == party::employer;
            });
    }
    [[nodiscard]] static bool by_coach(const contact& one) noexcept { return one.facts().made_by() == made_by::coach; }

    static void count_outside(const day_range& days, const column<day>& on, gsl::span<const std::uint32_t> rows,
                              std::int64_t& outside) {
        for (const auto row : rows)
            if (!days.contains(on[row])) ++outside;
    }

    const history& of_;
    std::vector<day_range> coaches_;  // by id
    std::int64_t outside_ = 0;
    std::int64_t not_employed_ = 0;
    std::int64_t without_consent_ = 0;
    std::int64_t phase_outside_ = 0;
    std::int64_t transfer_outside_ = 0;
    std::int64_t job_outside_ = 0;
    std::int64_t phase_repeated_ = 0;
    std::int64_t overlapping_ = 0;
    std::int64_t long_weeks_ = 0;
};

bool same_employments(const history& earlier, const history& of) {
    const auto same = [&](const column<day>& before, const column<day>& now) {
        return std::equal(before.begin(), before.end(), now.begin());
    };
    return same(earlier.coaches.started_on, of.coaches.started_on) &&
           same(earlier.coaches.ended_on, of.coaches.ended_on);
}

}  // namespace

void count_warnings(history& of, const execution& run) {
    constexpr std::size_t contacts_for_a_thread = std::size_t{1} << 18U;
    constexpr std::size_t episodes_in_a_part = 256;
    const auto workers = worker_count(run, of.contacts.size(), contacts_for_a_thread);
    const auto episodes = of.episode_ids.size();
    const auto parts = (episodes + episodes_in_a_part - 1) / episodes_in_a_part;
    std::vector<warning_count> counts(workers, warning_count(of));
    std::vector<day_counts> days(workers);  // of contacts
    // The first part, the longest, is what belongs to no episode.
    run_parts(workers, parts + 1, [&](std::size_t part, std::size_t worker) {
        auto& count = counts[worker];
        const auto see = [&days = days[worker]](gsl::span<const contact> some) {
            days.add_all(some, [](const contact& one) { return one.on(); });
        };
        if (part == 0) {
            count.count_loose();
            for (const auto& stretch : of.contacts.loose) see(of.contacts.at(stretch));
            count.count_overlapping([](id_index) { return true; });
            return count.count_long_weeks(0);
        }
        for (auto episode = (part - 1) * episodes_in_a_part; episode < std::min(part * episodes_in_a_part, episodes);
             ++episode) {
            count.count_episode(static_cast<id_index>(episode));
            for (std::size_t kind = 0; kind < contact_kinds; ++kind)
                see(of.contacts.of(static_cast<id_index>(episode), static_cast<contact_kind>(kind)));
        }
    });
    for (const auto& count : counts) count.add_to(of.warnings, 1);
    for (std::size_t worker = 1; worker < workers; ++worker) days[0].add(days[worker]);
    warn_about_values(of, days[0]);
}

void count_changed_warnings(const history& earlier, const draft& added, gsl::span<const id_index> touched,
                            history& of) {
    // A corrected employment changes what is odd about contacts of any episode: everything is counted again.
    const bool all = !same_employments(earlier, of);
    std::vector<bool> touched_client(of.client_ids.size(), all);
    for (const auto episode : touched) {
        const auto row = of.episode_row[episode];
        touched_client[of.episodes.client[row]] = true;
        if (row < earlier.episodes.size()) touched_client[earlier.episodes.client[row]] = true;
    }
    // An episode that has a new row asks something else of all its contacts; of any other only the new ones count.
    std::vector<bool> new_row(of.episode_ids.size(), all);
    for (const auto episode : added.tables.episodes.episode) new_row[episode] = true;
    const auto count = [&](const history& counted) {
        warning_count counts(counted);
        if (all) {
            for (std::size_t episode = 0; episode < counted.episode_ids.size(); ++episode)
                counts.count_episode(static_cast<id_index>(episode));
            counts.count_loose();
        } else {
            for (const auto episode : touched)
                new_row[episode] ? counts.count_episode(episode) : counts.count_all_but_contacts(episode);
        }
        counts.count_overlapping([&](id_index client) { return touched_client[client]; });
        counts.count_long_weeks(earlier.work_time.size());
        return counts;
    };
    count(earlier).add_to(of.warnings, -1);
    auto now = count(of);
    for (std::size_t row = 0; row < added.contacts.size() && !all; ++row) {
        const auto episode = added.contacts.episode[row];
        if (episode == no_id || !new_row[episode]) now.count_row(added.contacts, row);
    }
    now.add_to(of.warnings, 1);
    warn_about_changed_values(earlier, added.contacts, of);
}

}  // namespace ipsf::detail
