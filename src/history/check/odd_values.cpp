// Looks for ids that differ only by what nobody sees on paper, and dates far away from all others. What it finds is
// a warning; nothing is refused.
#include "history/check/odd_values.hpp"

#include "history/store/derived.hpp"
#include "history/store/table_columns.hpp"

#include <ipsf/history_builder.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace ipsf::detail {
namespace {

constexpr const char* look_alike = "ids-look-alike";
constexpr const char* far_after = "dates-far-after-the-rest";
constexpr const char* far_before = "dates-far-before-the-rest";

// Takes away what is said of that kind.
void forget(warning_counts& warnings, const char* kind) {
    warnings.erase(warnings.lower_bound({.kind = kind}), warnings.lower_bound({.kind = std::string(kind) + '\0'}));
}
// The same of one column.
void forget(warning_counts& warnings, const char* kind, table_kind table, const std::string& column) {
    const std::string name(name_of(table));
    warnings.erase(warnings.lower_bound({.kind = kind, .table = name, .name = column}),
                   warnings.lower_bound({.kind = kind, .table = name, .name = column + '\0'}));
}

// ---- Ids

class id_warnings {
public:
    id_warnings(history& of, const seen_values& seen) : of_(of), seen_(seen) {}

    void look_at_all_but_contacts() {
        look_at(table_kind::teams, "team_id", of_.teams.team, &history::team_ids);
        if (!of_.has(table_kind::teams)) look_at(table_kind::coaches, "team_id", of_.coaches.team, &history::team_ids);
        look_at(table_kind::coaches, "coach_id", of_.coaches.coach, &history::coach_ids);
        look_at(table_kind::episodes, "episode_id", of_.episodes.episode, &history::episode_ids);
        look_at(table_kind::episodes, "client_id", of_.episodes.client, &history::client_ids);
        look_at(table_kind::episodes, "care_team_id", of_.episodes.care_team, &history::care_team_ids);
        look_at(table_kind::jobs, "job_id", of_.jobs.job, &history::job_ids);
        look_at(table_kind::jobs, "employer_id", of_.jobs.employer, &history::employer_ids);
        look_at(table_kind::jobs, "occupation", of_.jobs.occupation, &history::occupation_codes);
        look_at(table_kind::team_events, "care_team_id", of_.team_events.care_team, &history::care_team_ids);
    }

    void look_at_contacts() {
        look_at(table_kind::contacts, "employer_id", of_.contacts.employer, &history::employer_ids,
                [this](std::size_t place) { return of_.contacts.row_of(place); });
    }

    /// Whether one of these looks like another one.
    [[nodiscard]] bool any_alike(gsl::span<const id_index> ids, id_dictionary history::*dictionary) const {
        if (groups_of(dictionary).empty()) return false;
        std::vector<bool> alike((of_.*dictionary).size());
        for (const auto& [looks, group] : groups_of(dictionary))
            for (const auto id : group) alike[id] = true;
        return std::any_of(ids.begin(), ids.end(), [&alike](id_index id) { return id != no_id && alike[id]; });
    }

private:
    void look_at(table_kind table, const char* column, const ipsf::column<id_index>& ids,
                 id_dictionary history::*dictionary) {
        look_at(table, column, ids, dictionary, [](std::size_t place) { return static_cast<std::uint32_t>(place); });
    }
    /// `column` of `table` says which ids there are; `row_of` which row a place is.
    template <typename RowOf>
    void look_at(table_kind table, const char* column, const ipsf::column<id_index>& ids,
                 id_dictionary history::*dictionary, RowOf row_of) {
        forget(of_.warnings, look_alike, table, column);
        const auto& groups = groups_of(dictionary);
        if (groups.empty()) return;
        std::vector<std::uint32_t> first_row((of_.*dictionary).size(), no_row);
        for (std::size_t place = 0; place < ids.size(); ++place) {
            if (ids[place] == no_id) continue;
            first_row[ids[place]] = std::min(first_row[ids[place]], row_of(place));
        }
        std::vector<std::vector<std::uint32_t>> rows_of_groups;
        for (const auto& [looks, group] : groups) {
            auto& rows = rows_of_groups.emplace_back();
            for (const auto id : group)
                if (first_row[id] != no_row) rows.push_back(first_row[id]);
        }
        warn_about_alike(of_, table, column, std::move(rows_of_groups));
    }

    [[nodiscard]] const std::map<id_index, std::set<id_index>>& groups_of(id_dictionary history::*dictionary) const {
        const auto place = std::find(dictionaries.begin(), dictionaries.end(), dictionary) - dictionaries.begin();
        return seen_.ids[static_cast<std::size_t>(place)].groups();
    }

    history& of_;
    const seen_values& seen_;
};

void look_at_ids(const history& of, seen_values& seen) {
    for (std::size_t place = 0; place < dictionaries.size(); ++place) seen.ids[place].look_at(of.*dictionaries[place]);
}

// ---- Dates

// Calls `visit` with the table, the name and the days of every column of days but that of the contacts, in the same
// order each time.
template <typename Visit>
void visit_days(const history& of, Visit visit) {
    const contact_rows none;
    for (std::size_t index = 0; index < table_names.size(); ++index) {
        const auto table = static_cast<table_kind>(index);
        if (table == table_kind::contacts) continue;
        const auto schema = columns_of(table);
        std::size_t place = 0;
        visit_columns(table, of, none, [&](auto cells) {
            if (schema[place].type == column_type::day) {
                if constexpr (std::is_same_v<std::decay_t<decltype(cells.rows)>, column<day>>)
                    visit(table, schema[place].name, cells.rows);
            }
            ++place;
        });
    }
}

// Counts what `now` has in other ways than `before`, which it continues.
void count_changes(const column<day>& before, const column<day>& now, day_counts& days) {
    // Columns that share memory are the same.
    const auto corrected = before.begin() == now.begin() ? std::size_t{0} : before.size();
    for (std::size_t row = 0; row < corrected; ++row) {
        if (before[row] == now[row]) continue;
        if (before[row] != no_day) days.remove(before[row]);
        if (now[row] != no_day) days.add(now[row]);
    }
    for (auto row = before.size(); row < now.size(); ++row)
        if (now[row] != no_day) days.add(now[row]);
}

void count_changes(const history& earlier, const history& of, day_counts& days) {
    std::vector<const column<day>*> before;
    visit_days(earlier, [&](table_kind, std::string_view, const column<day>& rows) { before.push_back(&rows); });
    auto next = before.begin();
    visit_days(of, [&](table_kind, std::string_view, const column<day>& rows) { count_changes(**next++, rows, days); });
}

// Calls `visit` with the contacts that stand together ordered by day, and where.
template <typename Visit>
void visit_contacts(const history& of, Visit visit) {
    const auto look = [&](grouping::range at) {
        if (at.count > 0) visit(of.contacts.at(at), at.first);
    };
    for (const auto& at : of.contacts.of_episodes.ranges) look(at);
    for (const auto& at : of.contacts.loose) look(at);
}

// Supported employment is younger and nothing in a record is later. Dates that were read from other numbers
// fall outside, be they the most: a spreadsheet's day numbers of 1980 and later are days from 2050 on, years
// are days of 1975.
constexpr day first_believable = *parse_day("1980-01-01");
constexpr day last_believable = *parse_day("2049-12-31");

// Those of one column that are too early or too late: how many, and the first row.
struct far_dates {
    std::int64_t count = 0;
    std::uint32_t first_row = no_row;
    void add(std::uint32_t row) {
        ++count;
        first_row = std::min(first_row, row);
    }
};

void warn_about_dates(history& of, const day_counts& all) {
    forget(of.warnings, far_after);
    forget(of.warnings, far_before);
    // Longer than anything that is planned, and than a working life so far; shorter than what a spreadsheet's day
    // numbers are off (70 years).
    constexpr day planned = 30 * 366;
    constexpr day worked = 45 * 366;
    const auto middle = all.middle(first_believable, last_believable);
    const auto earliest = middle == no_day ? first_believable : middle - worked;
    const auto latest = middle == no_day ? last_believable : middle + planned;
    if (!all.may_have_outside(earliest, latest)) return;
    const auto warn = [&](const char* kind, table_kind table, std::string_view column, const far_dates& found) {
        const auto row = found.first_row == no_row ? 0 : of.first_row + found.first_row;
        if (found.count > 0)
            of.warnings[{.kind = kind, .table = std::string(name_of(table)), .name = std::string(column), .row = row}] =
                found.count;
    };
    visit_days(of, [&](table_kind table, std::string_view name, const column<day>& days) {
        far_dates before;
        far_dates after;
        for (std::size_t row = 0; row < days.size(); ++row) {
            if (days[row] == no_day || (days[row] >= earliest && days[row] <= latest)) continue;
            (days[row] < earliest ? before : after).add(static_cast<std::uint32_t>(row));
        }
        warn(far_before, table, name, before);
        warn(far_after, table, name, after);
    });
    far_dates before;
    far_dates after;
    visit_contacts(of, [&](gsl::span<const contact> some, std::uint32_t first) {
        const auto row = [&](std::size_t place) {
            return of.contacts.lent == nullptr ? of.contacts.row_of(first + place) : no_row;
        };
        for (std::size_t place = 0; place < some.size() && some[place].on() < earliest; ++place) before.add(row(place));
        for (auto place = some.size(); place > 0 && some[place - 1].on() > latest; --place) after.add(row(place - 1));
    });
    warn(far_before, table_kind::contacts, "on", before);
    warn(far_after, table_kind::contacts, "on", after);
}

}  // namespace

void warn_about_alike(history& of, table_kind table, const char* column,
                      std::vector<std::vector<std::uint32_t>> rows_of_groups) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (auto& rows : rows_of_groups) {
        std::sort(rows.begin(), rows.end());
        for (std::size_t i = 1; i < rows.size(); ++i) pairs.emplace_back(rows[0], rows[i]);
    }
    std::sort(pairs.begin(), pairs.end());
    constexpr std::size_t shown = 20;
    for (std::size_t i = 0; i < std::min(pairs.size(), shown); ++i)
        of.warnings[{.kind = look_alike,
                     .table = std::string(name_of(table)),
                     .name = column,
                     .row = of.first_row + pairs[i].first,
                     .other_row = of.first_row + pairs[i].second}] = 1;
    if (pairs.size() > shown)
        of.warnings[{.kind = look_alike, .table = std::string(name_of(table)), .name = column}] =
            static_cast<std::int64_t>(pairs.size() - shown);
}

void warn_about_values(history& of, const day_counts& of_contacts) {
    auto seen = std::make_shared<seen_values>();
    look_at_ids(of, *seen);
    seen->with_employers_of_contacts = of.contacts.lent == nullptr;
    id_warnings ids(of, *seen);
    ids.look_at_all_but_contacts();
    if (seen->with_employers_of_contacts) ids.look_at_contacts();  // of lent ones it is said already
    seen->days = of_contacts;
    count_changes(history{}, of, seen->days);
    warn_about_dates(of, seen->days);
    of.seen = std::move(seen);
}

void warn_about_changed_values(const history& earlier, const contact_rows& contacts, history& of) {
    auto seen = std::make_shared<seen_values>(*earlier.seen);
    look_at_ids(of, *seen);
    id_warnings ids(of, *seen);
    ids.look_at_all_but_contacts();
    // Contacts are never corrected: where an employer first stands in them stays.
    if (!std::exchange(seen->with_employers_of_contacts, true) ||
        ids.any_alike(contacts.employer, &history::employer_ids))
        ids.look_at_contacts();
    count_changes(earlier, of, seen->days);
    for (const auto on : contacts.on) seen->days.add(on);
    warn_about_dates(of, seen->days);
    of.seen = std::move(seen);
}

}  // namespace ipsf::detail
