// Looks at the finished columns of a history and adds a problem, with table and row, for everything that breaks a
// rule.
#include "history/check/checks.hpp"

#include "execution/parallel.hpp"
#include "history/store/derived.hpp"
#include "history/store/table_columns.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ipsf::detail {
namespace {

using kind = table_kind;

class history_check {
public:
    history_check(const draft& checked, const history& known, const unreadable_rows& unreadable, problem_list& problems,
                  const execution& run)
        : of_(checked.tables),
          contacts_(checked.contacts),
          known_(known),
          unreadable_(unreadable),
          problems_(problems),
          run_(run) {}

    void check_all() {
        check_tables();
        check_keys();
        check_references();
        check_ends();
        check_work_time();
        check_totals();
    }

private:
    void check_tables() {
        for (const auto required : required_tables)
            if (!known_.has(required))
                problems_.add_to_table(required, "missing-table", "the table is missing; every history needs it");
    }

    void check_keys() {
        check_key(kind::teams, "team_id", of_.teams.team, known_.team_ids.size());
        check_key(kind::coaches, "coach_id", of_.coaches.coach, known_.coach_ids.size());
        check_key(kind::episodes, "episode_id", of_.episodes.episode, known_.episode_ids.size());
        check_key(kind::jobs, "job_id", of_.jobs.job, known_.job_ids.size());
        check_joint_key(
            kind::transfers, of_.transfers.size(), "an earlier row has the same episode_id and on",
            [&rows = of_.transfers](std::size_t row) { return rows.episode[row] != no_id && rows.on[row] != no_day; },
            [&rows = of_.transfers](std::size_t row) { return std::tie(rows.episode[row], rows.on[row]); });
        check_joint_key(
            kind::answers, of_.answers.size(), "an earlier row has the same team_id, item and on",
            [&rows = of_.answers](std::size_t row) {
                return rows.team[row] != no_id && !rows.item[row].empty() && rows.on[row] != no_day;
            },
            [&rows = of_.answers](std::size_t row) { return std::tie(rows.team[row], rows.item[row], rows.on[row]); });
    }

    void check_key(kind table, std::string_view column, const ipsf::column<id_index>& keys, std::size_t ids) {
        std::vector<bool> seen(ids);
        for (std::size_t row = 0; row < keys.size(); ++row) {
            if (keys[row] == no_id) continue;
            if (seen[keys[row]])
                problems_.add(table, row, column, "duplicate-key",
                              "an earlier row has the same id; every row needs its own");
            seen[keys[row]] = true;
        }
    }

    // The last column of a joint key, `on`, is the one that finds the row.
    template <typename Whole, typename Key>
    void check_joint_key(kind table, std::size_t size, std::string_view says, Whole whole, Key key) {
        std::vector<std::uint32_t> rows;
        for (std::size_t row = 0; row < size; ++row)
            if (whole(row)) rows.push_back(static_cast<std::uint32_t>(row));
        std::stable_sort(rows.begin(), rows.end(),
                         [&key](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (key(rows[i - 1]) == key(rows[i])) problems_.add(table, rows[i], "on", "duplicate-key", says);
    }

    void check_references() {
        if (can_judge(kind::coaches)) {
            constexpr auto says = unknown_coach;
            const auto known = [this](id_index id) { return known_.coach_row[id] != no_row; };
            check_reference(kind::episodes, "coach_id", of_.episodes.coach, kind::coaches, known_.coach_ids, known,
                            says);
            check_reference(kind::transfers, "coach_id", of_.transfers.coach, kind::coaches, known_.coach_ids, known,
                            says);
            check_reference(kind::contacts, "coach_id", contacts_.coach, kind::coaches, known_.coach_ids, known, says);
            check_reference(kind::work_time, "coach_id", of_.work_time.coach, kind::coaches, known_.coach_ids, known,
                            says);
            check_reference(kind::team_events, "coach_id", of_.team_events.coach, kind::coaches, known_.coach_ids,
                            known, says);
        }
        if (can_judge(kind::episodes)) {
            constexpr auto says = unknown_episode;
            const auto known = [this](id_index id) { return known_.episode_row[id] != no_row; };
            check_reference(kind::transfers, "episode_id", of_.transfers.episode, kind::episodes, known_.episode_ids,
                            known, says);
            check_reference(kind::phases, "episode_id", of_.phases.episode, kind::episodes, known_.episode_ids, known,
                            says);
            check_reference(kind::contacts, "episode_id", contacts_.episode, kind::episodes, known_.episode_ids, known,
                            says);
            check_reference(kind::jobs, "episode_id", of_.jobs.episode, kind::episodes, known_.episode_ids, known,
                            says);
            check_reference(kind::studies, "episode_id", of_.studies.episode, kind::episodes, known_.episode_ids, known,
                            says);
            check_reference(kind::forms, "episode_id", of_.forms.episode, kind::episodes, known_.episode_ids, known,
                            says);
            check_reference(kind::signals, "episode_id", of_.signals.episode, kind::episodes, known_.episode_ids, known,
                            says);
        }
        check_teams();
    }

    // Teams are those of the teams table, or, without it, those named by coaches.
    void check_teams() {
        const bool listed = known_.has(kind::teams);
        const auto named_by = listed ? kind::teams : kind::coaches;
        if (!can_judge(named_by)) return;
        std::vector<bool> exists(known_.team_ids.size());
        for (const auto* tables : {&known_, &of_})
            for (const auto team : listed ? tables->teams.team : tables->coaches.team)
                if (team != no_id) exists[team] = true;
        if (listed && !of_.teams.team.empty() && known_.teams.team.empty()) check_first_teams(exists);
        const std::string_view says =
            listed ? "no row of teams has this id; add the team or mend the id"
                   : "no coach is in this team, and there is no teams table; mend the id or add the team";
        const auto known = [&exists](id_index id) { return exists[id]; };
        check_reference(kind::coaches, "team_id", of_.coaches.team, named_by, known_.team_ids, known, says);
        check_reference(kind::team_events, "team_id", of_.team_events.team, named_by, known_.team_ids, known, says);
        check_reference(kind::answers, "team_id", of_.answers.team, named_by, known_.team_ids, known, says);
    }

    // A history without a teams table was continued with one: it must list every team named before.
    void check_first_teams(const std::vector<bool>& exists) {
        const auto listed = [&exists](id_index team) { return exists[team]; };
        if (!std::all_of(known_.coaches.team.begin(), known_.coaches.team.end(), listed))
            problems_.add_to_table(kind::teams, "unknown-reference",
                                   "a team of the earlier history is missing; list every team that its coaches name");
    }

    [[nodiscard]] bool can_judge(kind table) const { return known_.has(table) && !unreadable_.has_all(table); }

    template <typename Ids, typename Known>
    void check_reference(kind table, std::string_view column, const Ids& ids, kind referred,
                         const id_dictionary& dictionary, Known known, std::string_view says) {
        if (all_known(ids, known)) return;
        for (std::size_t row = 0; row < ids.size(); ++row)
            if (ids[row] != no_id && !known(ids[row]) && !unreadable_.may_have(referred, dictionary, ids[row]))
                problems_.add(table, row, column, "unknown-reference", says);
    }

    template <typename Ids, typename Known>
    [[nodiscard]] bool all_known(const Ids& ids, Known known) const {
        constexpr std::size_t rows_for_a_thread = std::size_t{1} << 20U;
        const auto parts = worker_count(run_, ids.size(), rows_for_a_thread);
        std::vector<std::uint8_t> good(parts);
        run_parts(parts, parts, [&](std::size_t part, std::size_t) {
            const auto first = ids.begin() + static_cast<std::ptrdiff_t>(ids.size() / parts * part);
            const auto last = part + 1 == parts ? ids.end() : first + static_cast<std::ptrdiff_t>(ids.size() / parts);
            good[part] = std::all_of(first, last, [&](id_index id) { return id == no_id || known(id); }) ? 1 : 0;
        });
        return std::all_of(good.begin(), good.end(), [](std::uint8_t each) { return each != 0; });
    }

    void check_ends() {
        check_end(kind::coaches, of_.coaches.started_on, of_.coaches.ended_on);
        check_end(kind::episodes, of_.episodes.started_on, of_.episodes.ended_on);
        check_end(kind::jobs, of_.jobs.started_on, of_.jobs.ended_on);
        check_end(kind::studies, of_.studies.started_on, of_.studies.ended_on);
    }

    void check_end(kind table, const column<day>& started_on, const column<day>& ended_on) {
        for (std::size_t row = 0; row < started_on.size(); ++row)
            if (ended_on[row] != no_day && ended_on[row] < started_on[row])
                problems_.add(
                    table, row, "ended_on", "end-before-start",
                    "before started_on; ended_on is the last day that still counts, on started_on at the earliest");
    }

    void check_work_time() {
        const auto& rows = of_.work_time;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows.minutes[row] < 0) continue;
            check_part(row, "coaching_minutes", rows.coaching_minutes[row]);
            check_part(row, "community_minutes", rows.community_minutes[row]);
        }
    }

    void check_part(std::size_t row, std::string_view column, std::int32_t part) {
        if (part > of_.work_time.minutes[row])
            problems_.add(kind::work_time, row, column, "part-above-whole", "more than minutes, which it is a part of");
    }

    void check_totals() {
        const auto& rows = of_.team_events;
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (rows.total[row] >= 0 && rows.kind[row] != team_event_kind::fidelity_review &&
                rows.kind[row] != static_cast<team_event_kind>(empty_code))
                problems_.add(kind::team_events, row, "total", "total-without-review",
                              "only a fidelity_review has a total; leave it empty");
    }

    const history& of_;
    const contact_rows& contacts_;
    const history& known_;
    const unreadable_rows& unreadable_;
    problem_list& problems_;
    const execution& run_;
};

}  // namespace

void unreadable_rows::skip(table_kind table, gsl::span<const column_view::text_element> cells) {
    constexpr std::size_t most_cells = 100'000;
    if (table != kind::teams && table != kind::coaches && table != kind::episodes)
        return;  // nothing refers to the others
    for (const auto& cell : cells)
        if (cells_.size() < most_cells)
            cells_.emplace(table, std::string(cell.data, static_cast<std::size_t>(cell.length)));
        else
            skip_all(table);
}

void check_history(const draft& checked, const history& known, const unreadable_rows& unreadable,
                   problem_list& problems, const execution& run) {
    history_check(checked, known, unreadable, problems, run).check_all();
}

}  // namespace ipsf::detail
