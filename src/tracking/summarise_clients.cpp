// Takes a history and a day; gives the episodes of the teams asked for with what the day knows of them: phase, days,
// jobs and studies.
#include "asked/dates.hpp"
#include "asked/ids.hpp"
#include "calendar/day_range.hpp"
#include "measures/contact_days.hpp"
#include "measures/review_dates.hpp"
#include "process/due_scope.hpp"

#include <ipsf/process.hpp>
#include <ipsf/tracking.hpp>

#include <algorithm>
#include <tuple>

namespace ipsf {
namespace {

using namespace processing;

struct chosen_clients {
    id_filter teams, coaches, clients;
};

chosen_clients choose(const history& from, const client_summary_options& options) {
    std::vector<problem> found;
    check_date(options.as_of, "as_of", found);
    chosen_clients chosen;
    for (const auto team : find_teams(from, options.teams, found)) chosen.teams.allow(team);
    choose_ids(chosen.coaches, from.coach_ids, options.coaches, "coach", found);
    choose_ids(chosen.clients, from.client_ids, options.clients, "client", found);
    refused::throw_if_any(std::move(found));
    return chosen;
}

/// An end after as_of is as if empty.
day known_end(day ended_on, day as_of) { return ended_on != no_day && ended_on <= as_of ? ended_on : no_day; }

std::int64_t days_of(day started_on, day known_end, day as_of) {
    return day_range{started_on, known_end == no_day ? as_of : known_end}.days();
}

/// As the measure days_to_employer_meeting: made by whichever coach or by the client, also after the episode's end.
void find_first_meeting(const history& from, day as_of, summarised_episode& summarised) {
    if (!from.has(table_kind::contacts)) return;
    const auto* const meeting =
        find_contact(from.contacts.of(summarised.episode, contact_kind::employer), summarised.started_on, as_of,
                     [](const contact& one) { return one.facts().mode() == contact_mode::in_person; });
    summarised.meeting = meeting == nullptr ? first_meeting::waiting : first_meeting::met;
    summarised.days_to_meeting =
        (meeting != nullptr ? meeting->on() : std::min(last_day_of(summarised.ended_on), as_of)) -
        summarised.started_on;
}

void find_phase(const history& from, day as_of, summarised_episode& summarised) {
    const auto state = state_on(from, summarised.episode, as_of);
    if (state.phase != end_of_process && !from.has(table_kind::phases)) return;
    summarised.phase = state.phase;
    summarised.phase_since = state.since;
}

std::vector<summarised_episode> episodes_of(const history& from, day as_of, const chosen_clients& chosen) {
    std::vector<summarised_episode> episodes;
    for (std::size_t row = 0; row < from.episodes.size(); ++row) {
        summarised_episode summarised;
        summarised.started_on = from.episodes.started_on[row];
        summarised.client = from.episodes.client[row];
        if (summarised.started_on > as_of || !chosen.clients.allows(summarised.client)) continue;
        summarised.ended_on = known_end(from.episodes.ended_on[row], as_of);
        summarised.coach = from.coach_on(row, summarised.ended_on == no_day ? as_of : summarised.ended_on);
        summarised.team = from.team_of(summarised.coach);
        if (!chosen.coaches.allows(summarised.coach) || !chosen.teams.allows(summarised.team) ||
            !from.covers(summarised.team))
            continue;
        summarised.episode = from.episodes.episode[row];
        summarised.days = days_of(summarised.started_on, summarised.ended_on, as_of);
        find_first_meeting(from, as_of, summarised);
        find_phase(from, as_of, summarised);
        episodes.push_back(summarised);
    }
    std::sort(episodes.begin(), episodes.end(), [&](const auto& a, const auto& b) {
        if (a.team != b.team) return from.team_ids.before(a.team, b.team);
        if (a.coach != b.coach) return from.coach_ids.before(a.coach, b.coach);
        if (a.client != b.client) return from.client_ids.before(a.client, b.client);
        return a.started_on != b.started_on ? a.started_on < b.started_on
                                            : from.episode_ids.before(a.episode, b.episode);
    });
    return episodes;
}

std::vector<summarised_activity> jobs_of(const history& from, day as_of,
                                         const std::vector<summarised_episode>& episodes) {
    std::vector<summarised_activity> jobs;
    for (std::size_t episode = 0; episode < episodes.size(); ++episode)
        for (const auto row : from.jobs_of.rows(episodes[episode].episode)) {
            const day started = from.jobs.started_on[row];
            if (started > as_of) break;
            const day ended = known_end(from.jobs.ended_on[row], as_of);
            jobs.push_back({.episode = episode, .row = row, .ended_on = ended, .days = days_of(started, ended, as_of)});
        }
    return jobs;
}

std::vector<summarised_activity> studies_of(const history& from, day as_of,
                                            const std::vector<summarised_episode>& episodes) {
    constexpr auto nowhere = static_cast<std::size_t>(-1);
    std::vector<std::size_t> place(from.episode_ids.size(), nowhere);
    for (std::size_t episode = 0; episode < episodes.size(); ++episode) place[episodes[episode].episode] = episode;
    std::vector<summarised_activity> studies;
    for (std::size_t row = 0; row < from.studies.size(); ++row) {
        const auto episode = place[from.studies.episode[row]];
        const day started = from.studies.started_on[row];
        if (episode == nowhere || started > as_of) continue;
        const day ended = known_end(from.studies.ended_on[row], as_of);
        studies.push_back({.episode = episode,
                           .row = static_cast<std::uint32_t>(row),
                           .ended_on = ended,
                           .days = days_of(started, ended, as_of)});
    }
    std::sort(studies.begin(), studies.end(), [&](const auto& a, const auto& b) {
        const auto key = [&](const auto& one) {
            return std::tuple(one.episode, from.studies.started_on[one.row], last_day_of(one.ended_on));
        };
        return key(a) < key(b);
    });
    return studies;
}

}  // namespace

client_summary summarise_clients(const history& from, const client_summary_options& options) {
    const auto chosen = choose(from, options);
    client_summary summary;
    summary.as_of = options.as_of;
    summary.episodes = episodes_of(from, options.as_of, chosen);
    summary.jobs = jobs_of(from, options.as_of, summary.episodes);
    summary.studies = studies_of(from, options.as_of, summary.episodes);
    return summary;
}

}  // namespace ipsf
