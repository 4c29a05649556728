#include "spec_tracking.hpp"

#include <algorithm>
#include <set>

namespace oracle {
namespace {

struct known_history {
    const tables& all;
    day until;

    bool known(const std::optional<day>& on) const { return on && *on <= until; }

    std::string coach_on(const episode_row& episode, day on) const {
        std::string coach = episode.coach_id;
        std::optional<day> since;
        if (all.transfers)
            for (const auto& transfer : *all.transfers)
                if (transfer.episode_id == episode.episode_id && transfer.on <= on &&
                    (!since || transfer.on > *since)) {
                    since = transfer.on;
                    coach = transfer.coach_id;
                }
        return coach;
    }

    bool in_force(const episode_row& episode, day on) const {
        return episode.started_on <= on && !(known(episode.ended_on) && *episode.ended_on < on);
    }

    /// A day of a move belongs to both phases; the highest of a day's rows lasts.
    bool searches(const episode_row& episode, day on) const {
        if (!all.phases || !in_force(episode, on)) return false;
        std::optional<day> last_day;
        int lasting = 0;
        for (const auto& row : *all.phases) {
            if (row.episode_id != episode.episode_id) continue;
            if (row.on == on && row.phase == 3) return true;
            if (row.on >= on) continue;
            if (!last_day || row.on > *last_day) {
                last_day = row.on;
                lasting = row.phase;
            } else if (row.on == *last_day) {
                lasting = std::max(lasting, row.phase);
            }
        }
        return lasting == 3;
    }

    bool employed(const episode_row& episode, day on) const {
        return std::any_of(all.jobs->begin(), all.jobs->end(), [&](const job_row& job) {
            return job.episode_id == episode.episode_id && job.started_on <= on &&
                   !(known(job.ended_on) && *job.ended_on < on);
        });
    }

    const episode_row& episode_of(const std::string& id) const {
        return *std::find_if(all.episodes.begin(), all.episodes.end(),
                             [&](const episode_row& row) { return row.episode_id == id; });
    }
};

}  // namespace

std::map<std::string, tracked_numbers> spec_tracking(const tables& all, day first, day last, day known_until) {
    const known_history history{all, known_until};
    std::map<std::string, tracked_numbers> found;
    for (day on = first; on <= last; on += days(1)) {
        for (const auto& coach : all.coaches)
            if ((!coach.started_on || *coach.started_on <= on) &&
                !(history.known(coach.ended_on) && *coach.ended_on < on))
                found[coach.coach_id]["fte_days"] += coach.fte_thousandths.value_or(1000);
        for (const auto& episode : all.episodes) {
            const auto coach = history.coach_on(episode, on);
            if (!history.in_force(episode, on)) continue;
            const auto coach_before = history.coach_on(episode, on - days(1));
            const bool began_before = history.in_force(episode, on - days(1));
            if (on == first && began_before) ++found[coach_before]["clients_at_start"];
            if (episode.started_on == on) ++found[coach]["new_clients"];
            if (began_before && coach != coach_before) {
                ++found[coach_before]["handed_out"];
                ++found[coach]["handed_in"];
            }
            if (history.known(episode.ended_on) && *episode.ended_on == on) {
                ++found[coach]["ended"];
                if (on == last) ++found[coach]["ended_on_last_day"];
            }
            if (history.searches(episode, on)) ++found[coach]["search_days"];
            if (on != last) continue;
            ++found[coach]["clients_at_end"];
            if (history.searches(episode, on)) ++found[coach]["job_seekers"];
            if (all.jobs && history.employed(episode, on)) ++found[coach]["employed_clients"];
        }
        if (all.jobs)
            for (const auto& job : *all.jobs) {
                const auto coach = history.coach_on(history.episode_of(job.episode_id), on);
                if (job.started_on == on) ++found[coach]["jobs_started"];
                if (history.known(job.ended_on) && *job.ended_on == on) ++found[coach]["jobs_ended"];
            }
        if (!all.contacts) continue;
        for (const auto& contact : *all.contacts) {
            if (contact.on != on || contact.party != "employer" || contact.made_by == "client" ||
                contact.outcome == "missed")
                continue;
            ++found[contact.coach_id]["employer_contacts"];
            const bool in_person = contact.mode ? *contact.mode == "in_person" : contact.place != "online";
            if (in_person && contact.episode_id && history.searches(history.episode_of(*contact.episode_id), on))
                ++found[contact.coach_id]["employer_meetings"];
        }
    }
    const auto set_unknown = [&](bool there, std::initializer_list<const char*> names) {
        for (auto& [coach, numbers] : found)
            if (!there)
                for (const auto* name : names) numbers[name] = unknown_number;
    };
    set_unknown(all.phases.has_value(), {"job_seekers", "employer_meetings"});
    set_unknown(all.jobs.has_value(), {"employed_clients", "jobs_started", "jobs_ended"});
    set_unknown(all.contacts.has_value(), {"employer_contacts", "employer_meetings"});
    return found;
}

}  // namespace oracle
