// Takes an edition, a history and a day; gives the phases of each team, and the moves up to that day that the process
// refuses.
#include "asked/dates.hpp"
#include "asked/ids.hpp"
#include "process/due_scope.hpp"
#include "process/phases_table.hpp"

#include <ipsf/phases.hpp>

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf {
namespace {

using namespace processing;

void check(const edition& edition, bool edition_named, const history& from, const phase_options& options) {
    std::vector<problem> found;
    check_process(edition, found);
    check_date(options.as_of, "as_of", found);
    check_covered(edition, edition_named, "as_of", options.as_of, found);
    check_phases_table(from, found);
    refused::throw_if_any(std::move(found));
}

/// In the order of ids, each once.
std::vector<id_index> teams_asked(const history& from, const phase_options& options) {
    if (options.teams.empty()) return from.teams_on(options.as_of);
    std::vector<problem> found;
    auto teams = find_teams(from, options.teams, found);
    refused::throw_if_any(std::move(found));
    std::sort(teams.begin(), teams.end(), [&](id_index a, id_index b) { return from.team_ids.before(a, b); });
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    return teams;
}

/// Whose records of the episode are to be mended: the team of the coach responsible on as_of, or on
/// the episode's last day.
id_index team_of_episode(const history& from, std::size_t row, day as_of) {
    const day ended = from.episodes.ended_on[row];
    return from.team_of(from.coach_on(row, ended != no_day && ended < as_of ? ended : as_of));
}

/// Puts the refused moves of every episode that began by as_of to its team among `teams`, if it is there.
void audit_all(const process_rules& process, const history& from, day as_of, std::vector<team_phases>& teams) {
    std::vector<team_phases*> asked(from.team_ids.size());
    for (auto& team : teams) asked[team.team] = &team;
    // No form decides whether a move is refused; without them no episode's audit looks through all forms.
    history moves = from;
    moves.forms = {};
    for (const auto episode : from.episode_ids.ordered()) {
        const auto row = from.episode_row[episode];
        if (from.episodes.started_on[row] > as_of) continue;
        auto* const team = asked[team_of_episode(from, row, as_of)];
        if (team == nullptr) continue;
        for (const auto& move : audit_moves(process, moves, episode, as_of))
            if (!move.answer.allowed())
                team->refused.push_back({.episode = episode, .in = move.in, .row = move.row, .rule = move.answer.rule});
    }
}

}  // namespace

phase_overview overview_of_phases(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history& from,
                                  const phase_options& options) {
    expects(edition != nullptr);
    check(*edition, edition_named, from, options);
    phase_overview overview;
    overview.out_of_date = !edition->covers(options.as_of);
    overview.as_of = options.as_of;
    for (const auto team : teams_asked(from, options))
        overview.teams.push_back(
            {.team = team, .flow = phase_flow(*edition->process, from, team, options.as_of), .refused = {}});
    audit_all(*edition->process, from, options.as_of, overview.teams);
    overview.edition = std::move(edition);
    return overview;
}

}  // namespace ipsf
