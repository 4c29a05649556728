// Takes the earlier history and the draft of the new rows. A row with the key of an earlier one takes its place,
// other rows are added; then what is derived is brought up to date.
#include "history/parts/continue_history.hpp"

#include "history/check/warnings.hpp"
#include "history/store/contact_groups.hpp"
#include "history/store/derived.hpp"
#include "history/store/table_columns.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>

namespace ipsf::detail {
namespace {

/// Where each row of a table of the draft goes: the place of the earlier row it corrects, or one
/// behind the earlier rows.
using row_places = std::vector<std::uint32_t>;

template <typename T>
void put(column<T>& into, const column<T>& rows, const row_places& places, std::size_t earlier_size) {
    std::size_t added = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (places[row] >= earlier_size)
            ++added;
        else if (into[places[row]] != rows[row])  // a shared column is copied to be changed
            into.change(places[row]) = rows[row];
    }
    auto* const behind = into.extend(added);
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (places[row] >= earlier_size) behind[places[row] - earlier_size] = rows[row];
}

class continuation {
public:
    continuation(const history& earlier, draft rows)
        : earlier_(earlier), rows_(std::move(rows)), made_(std::make_shared<history>(earlier)) {
        for (const auto dictionary : dictionaries) (*made_).*dictionary = (earlier.*dictionary).continued();
        rename_ids(rows_, *made_);
        place_rows();
    }

    void check(const named_editions& answers_for, const unreadable_rows& unreadable, problem_list& problems,
               const execution& run) const {
        check_history(rows_, *made_, unreadable, problems, run);
        check_answers(rows_.tables, answers_for, problems);
        if (problems.count() > 0) problems.refuse();
    }

    std::shared_ptr<const history> finish() {
        for (std::size_t table = 0; table < table_names.size(); ++table)
            if (static_cast<table_kind>(table) != table_kind::contacts) put_rows(static_cast<table_kind>(table));
        find_touched();
        index_touched();
        add_contacts(made_->contacts, rows_.contacts, made_->episode_ids.size());
        for (const auto& [what, count] : rows_.tables.warnings) made_->warnings[what] += count;
        count_changed_warnings(earlier_, rows_, touched_, *made_);
        return made_;
    }

private:
    [[nodiscard]] row_places& places(table_kind table) { return places_[static_cast<std::size_t>(table)]; }

    void place_rows() {
        auto& continued = *made_;
        const auto& rows = rows_.tables;
        for (std::size_t table = 0; table < table_names.size(); ++table) {
            continued.present[table] = continued.present[table] || rows.present[table];
            if (static_cast<table_kind>(table) == table_kind::contacts) continue;
            auto& behind = places_[table];
            behind.resize(row_count(rows, static_cast<table_kind>(table)));
            std::iota(behind.begin(), behind.end(),
                      static_cast<std::uint32_t>(row_count(earlier_, static_cast<table_kind>(table))));
        }
        continued.coach_row.resize(continued.coach_ids.size(), no_row);
        continued.episode_row.resize(continued.episode_ids.size(), no_row);
        place_and_index(table_kind::coaches, rows.coaches.coach, continued.coach_row);
        place_and_index(table_kind::episodes, rows.episodes.episode, continued.episode_row);
        place_by_id(table_kind::teams, earlier_.teams.team, rows.teams.team, continued.team_ids.size());
        place_by_id(table_kind::jobs, earlier_.jobs.job, rows.jobs.job, continued.job_ids.size());
        place_by_key(
            table_kind::transfers, earlier_.transfers.size(),
            [&](std::size_t row) { return std::tuple(earlier_.transfers.episode[row], earlier_.transfers.on[row]); },
            [&](std::size_t row) { return std::tuple(rows.transfers.episode[row], rows.transfers.on[row]); });
        place_by_key(
            table_kind::answers, earlier_.answers.size(),
            [&](std::size_t row) {
                return std::tuple(earlier_.answers.team[row], earlier_.answers.on[row],
                                  std::string_view(earlier_.answers.item[row]));
            },
            [&](std::size_t row) {
                return std::tuple(rows.answers.team[row], rows.answers.on[row],
                                  std::string_view(rows.answers.item[row]));
            });
    }

    // Rows of a key that has an earlier row go there, the others close up behind.
    template <typename Find>
    void place(table_kind table, Find find) {
        auto behind = static_cast<std::uint32_t>(row_count(earlier_, table));
        auto& all = places(table);
        for (std::size_t row = 0; row < all.size(); ++row) {
            const std::uint32_t found = find(row);
            all[row] = found == no_row ? behind++ : found;
        }
    }

    // For coaches and episodes, of whose ids `row_of` says which row they have (no_row: none). A row without an id,
    // which the checks refuse later, is added. `row_of` then also knows the ids that are new; of several new rows of
    // one id, which the checks refuse as well, it keeps the first.
    void place_and_index(table_kind table, const column<id_index>& keys, column<std::uint32_t>& row_of) {
        place(table, [&](std::size_t row) { return keys[row] == no_id ? no_row : row_of[keys[row]]; });
        for (std::size_t row = 0; row < keys.size(); ++row)
            if (keys[row] != no_id && row_of[keys[row]] == no_row) row_of.change(keys[row]) = places(table)[row];
    }

    // For teams and jobs, whose rows no index gives: the earlier rows of the ids that are handed over again are looked
    // for once, so that a day's few rows do not cost an index of all.
    void place_by_id(table_kind table, const column<id_index>& earlier, const column<id_index>& ids,
                     std::size_t id_count) {
        if (ids.empty()) return;
        std::vector<bool> wanted(id_count);
        for (const auto id : ids)
            if (id != no_id) wanted[id] = true;
        std::map<id_index, std::uint32_t> row_of;
        for (std::size_t row = 0; row < earlier.size(); ++row)
            if (wanted[earlier[row]]) row_of[earlier[row]] = static_cast<std::uint32_t>(row);
        place(table, [&](std::size_t row) {
            const auto found = row_of.find(ids[row]);
            return found == row_of.end() ? no_row : found->second;
        });
    }

    // For tables whose key is several columns: `earlier_key` and `key` give the key of an earlier and of a new row.
    template <typename EarlierKey, typename Key>
    void place_by_key(table_kind table, std::size_t earlier_size, EarlierKey earlier_key, Key key) {
        if (places(table).empty()) return;
        std::map<decltype(key(0)), std::uint32_t> wanted;
        for (std::size_t row = 0; row < places(table).size(); ++row) wanted.emplace(key(row), no_row);
        for (std::size_t row = 0; row < earlier_size; ++row)
            if (const auto found = wanted.find(earlier_key(row)); found != wanted.end())
                found->second = static_cast<std::uint32_t>(row);
        place(table, [&](std::size_t row) { return wanted[key(row)]; });
    }

    void put_rows(table_kind table) {
        if (places(table).empty()) return;
        std::vector<const void*> sources;
        visit_columns(table, rows_.tables, rows_.contacts, [&](auto cells) { sources.push_back(&cells.rows); });
        const auto earlier_size = row_count(earlier_, table);
        std::size_t next = 0;
        visit_columns(table, *made_, rows_.contacts, [&](auto cells) {
            using values = std::remove_reference_t<decltype(cells.rows)>;
            if constexpr (requires { cells.rows.change(); })
                put(cells.rows, *static_cast<const values*>(sources[next++]), places(table), earlier_size);
        });
    }

    // Episodes about which something is new: where they stand in indexes and warnings has to be found again.
    void find_touched() {
        const auto take = [this](const column<id_index>& episodes) {
            touched_.insert(touched_.end(), episodes.begin(), episodes.end());
        };
        const auto& rows = rows_.tables;
        take(rows.episodes.episode);
        take(rows.transfers.episode);
        take(rows.phases.episode);
        take(rows.jobs.episode);
        for (const auto place : places(table_kind::jobs))  // a corrected job may have been another episode's
            if (place < earlier_.jobs.size()) touched_.push_back(earlier_.jobs.episode[place]);
        for (const auto episode : rows_.contacts.episode)
            if (episode != no_id) touched_.push_back(episode);
        std::sort(touched_.begin(), touched_.end());
        touched_.erase(std::unique(touched_.begin(), touched_.end()), touched_.end());
    }

    void index_touched() {
        auto& made = *made_;
        regroup(made.transfers_of, made.transfers.episode, table_kind::transfers, transfers_in_order(made));
        regroup(made.phases_of, made.phases.episode, table_kind::phases, phases_in_order(made));
        regroup(made.jobs_of, made.jobs.episode, table_kind::jobs, jobs_in_order(made));
    }

    // Lists the rows of the touched episodes anew, behind what is listed.
    template <typename Before>
    void regroup(row_index& index, const column<id_index>& episode_of, table_kind table, Before before) {
        index.groups.ranges.resize(made_->episode_ids.size());
        const auto& all = places(table);
        if (all.empty()) return;
        std::map<id_index, std::vector<std::uint32_t>> lists;
        for (const auto place : all) {
            lists[episode_of[place]];
            if (table == table_kind::jobs && place < earlier_.jobs.size()) lists[earlier_.jobs.episode[place]];
        }
        for (auto& [episode, list] : lists)
            for (const auto row : index.rows(episode))
                if (episode_of[row] == episode) list.push_back(row);
        for (const auto place : all) lists[episode_of[place]].push_back(place);
        for (auto& [episode, list] : lists) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
            std::stable_sort(list.begin(), list.end(), before);
            const auto first = static_cast<std::uint32_t>(index.listed.size());
            std::copy(list.begin(), list.end(), index.listed.extend(list.size()));
            index.groups.ranges.change(episode) = {first, static_cast<std::uint32_t>(list.size())};
        }
    }

    const history& earlier_;
    draft rows_;
    std::shared_ptr<history> made_;
    std::array<row_places, table_names.size()> places_;
    std::vector<id_index> touched_;  // ascending
};

}  // namespace

std::shared_ptr<const history> continue_history(const history& earlier, draft rows, const named_editions& answers_for,
                                                const unreadable_rows& unreadable, problem_list& problems,
                                                const execution& run) {
    const auto contacts = static_cast<std::int64_t>(rows.contacts.size());
    const auto report = [&](std::int64_t done) {
        if (run.report && !run.report(done, contacts)) throw cancelled();
    };
    report(0);
    continuation made(earlier, std::move(rows));
    made.check(answers_for, unreadable, problems, run);
    auto finished = made.finish();
    report(contacts);
    return finished;
}

}  // namespace ipsf::detail
