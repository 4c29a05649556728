#include "history/odd_values.hpp"

#include "history/derived.hpp"
#include "history/look_alike.hpp"
#include "history/table_columns.hpp"

#include <ipsf/history_builder.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <utility>

namespace ipsf::detail {
namespace {

constexpr const char* look_alike = "ids-look-alike";
constexpr const char* far_dates = "dates-far-after-the-rest";

// ---- Ids

// Ids of a dictionary that look the same, one group after the other.
using alike_ids = std::vector<std::vector<id_index>>;

alike_ids alike_in(const id_dictionary& ids) {
    std::vector<std::pair<std::string, id_index>> looks;
    for (id_index id = 0; id < ids.size(); ++id)
        if (const auto* const text = ids.kept_text(id); text != nullptr && may_look_alike(*text)) looks.emplace_back(looks_of(*text), id);
    std::sort(looks.begin(), looks.end());
    alike_ids alike;
    for (auto first = looks.begin(); first != looks.end();) {
        const auto last = std::find_if(first, looks.end(), [&](const auto& other) { return other.first != first->first; });
        std::vector<id_index> group;
        for (auto each = first; each != last; ++each) group.push_back(each->second);
        // An id that is written as it looks was not listed when it is of visible ASCII signs.
        if (const auto plain = ids.find(first->first); plain != no_id && std::find(group.begin(), group.end(), plain) == group.end())
            group.push_back(plain);
        if (group.size() > 1) alike.push_back(std::move(group));
        first = last;
    }
    return alike;
}

class id_warnings {
public:
    explicit id_warnings(history& of) : of_(of) {}

    /// `column` of `table` says which ids there are; `row_of`, where the column is in another order, which row a place is.
    template <typename Ids>
    void look_at(table_kind table, const char* column, const Ids& ids, const id_dictionary& dictionary,
                 const ipsf::column<std::uint32_t>* row_of = nullptr) {
        const auto& alike = alike_ids_of(dictionary);
        if (alike.empty()) return;
        std::vector<std::uint32_t> first_row(dictionary.size(), no_row);
        for (std::size_t place = 0; place < ids.size(); ++place) {
            if (ids[place] == no_id) continue;
            const auto row = row_of == nullptr ? static_cast<std::uint32_t>(place) : (*row_of)[place];
            first_row[ids[place]] = std::min(first_row[ids[place]], row);
        }
        std::vector<std::vector<std::uint32_t>> rows_of_groups;
        for (const auto& group : alike) {
            auto& rows = rows_of_groups.emplace_back();
            for (const auto id : group)
                if (first_row[id] != no_row) rows.push_back(first_row[id]);
        }
        warn_about_alike(of_, table, column, std::move(rows_of_groups));
    }

private:
    const alike_ids& alike_ids_of(const id_dictionary& dictionary) {
        for (const auto& [of, alike] : found_)
            if (of == &dictionary) return alike;
        return found_.emplace_back(&dictionary, alike_in(dictionary)).second;
    }

    history& of_;
    std::vector<std::pair<const id_dictionary*, alike_ids>> found_;
};

void warn_about_ids(history& of) {
    id_warnings ids(of);
    ids.look_at(table_kind::teams, "team_id", of.teams.team, of.team_ids);
    if (!of.has(table_kind::teams)) ids.look_at(table_kind::coaches, "team_id", of.coaches.team, of.team_ids);
    ids.look_at(table_kind::coaches, "coach_id", of.coaches.coach, of.coach_ids);
    ids.look_at(table_kind::episodes, "episode_id", of.episodes.episode, of.episode_ids);
    ids.look_at(table_kind::episodes, "client_id", of.episodes.client, of.client_ids);
    ids.look_at(table_kind::episodes, "care_team_id", of.episodes.care_team, of.care_team_ids);
    ids.look_at(table_kind::contacts, "employer_id", of.contacts.employer, of.employer_ids, &of.contacts.row);
    ids.look_at(table_kind::jobs, "job_id", of.jobs.job, of.job_ids);
    ids.look_at(table_kind::jobs, "employer_id", of.jobs.employer, of.employer_ids);
    ids.look_at(table_kind::jobs, "occupation", of.jobs.occupation, of.occupation_codes);
    ids.look_at(table_kind::team_events, "care_team_id", of.team_events.care_team, of.care_team_ids);
}

// ---- Dates

// Calls `visit` with the table, the name and the days of every column of days but that of the contacts.
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
                if constexpr (std::is_same_v<std::decay_t<decltype(cells.rows)>, column<day>>) visit(table, schema[place].name, cells.rows);
            }
            ++place;
        });
    }
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

// The day in the middle of all dates, to about a month; no_day without any. Of contacts that stand together the first day counts for all.
day middle_of(const history& of) {
    constexpr day step = 32;
    std::vector<std::int64_t> counts((latest_day - earliest_day) / step + 1);
    const auto count = [&](day on, std::int64_t times) { counts[static_cast<std::size_t>((on - earliest_day) / step)] += times; };
    visit_days(of, [&](table_kind, std::string_view, const column<day>& days) {
        for (const auto on : days)
            if (on != no_day) count(on, 1);
    });
    visit_contacts(of,
                   [&](gsl::span<const contact> some, std::uint32_t) { count(some.front().on(), static_cast<std::int64_t>(some.size())); });
    const auto all = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    std::int64_t so_far = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (so_far += counts[i]; 2 * so_far >= all && all > 0) return earliest_day + static_cast<day>(i) * step;
    return no_day;
}

void warn_about_dates(history& of) {
    // Longer than anything that is planned, shorter than what a spreadsheet's day numbers are off (70 years).
    constexpr day far = 30 * 366;
    const auto middle = middle_of(of);
    if (middle == no_day || middle > latest_day - far) return;
    const auto latest = middle + far;
    const auto warn = [&](table_kind table, std::string_view column, std::uint32_t first_row, std::int64_t count) {
        const auto row = first_row == no_row ? 0 : of.first_row + first_row;
        if (count > 0) of.warnings[{far_dates, std::string(name_of(table)), std::string(column), row}] = count;
    };
    visit_days(of, [&](table_kind table, std::string_view name, const column<day>& days) {
        const auto is_far = [latest](day on) { return on != no_day && on > latest; };
        const auto first = std::find_if(days.begin(), days.end(), is_far);
        warn(table, name, static_cast<std::uint32_t>(first - days.begin()), std::count_if(first, days.end(), is_far));
    });
    std::int64_t contacts = 0;
    auto first_row = no_row;
    visit_contacts(of, [&](gsl::span<const contact> some, std::uint32_t first) {
        for (auto place = some.size(); place > 0 && some[place - 1].on() > latest; --place, ++contacts)
            if (!of.contacts.row.empty()) first_row = std::min(first_row, of.contacts.row[first + place - 1]);
    });
    warn(table_kind::contacts, "on", first_row, contacts);
}

}  // namespace

void warn_about_alike(history& of, table_kind table, const char* column, std::vector<std::vector<std::uint32_t>> rows_of_groups) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (auto& rows : rows_of_groups) {
        std::sort(rows.begin(), rows.end());
        for (std::size_t i = 1; i < rows.size(); ++i) pairs.emplace_back(rows[0], rows[i]);
    }
    std::sort(pairs.begin(), pairs.end());
    constexpr std::size_t shown = 20;
    for (std::size_t i = 0; i < std::min(pairs.size(), shown); ++i)
        of.warnings[{look_alike, std::string(name_of(table)), column, of.first_row + pairs[i].first, of.first_row + pairs[i].second}] = 1;
    if (pairs.size() > shown)
        of.warnings[{look_alike, std::string(name_of(table)), column}] = static_cast<std::int64_t>(pairs.size() - shown);
}

void forget_values(warning_counts& warnings) {
    for (const auto* const kind : {look_alike, far_dates})
        warnings.erase(warnings.lower_bound({kind}), warnings.lower_bound({std::string(kind) + '\0'}));
}

void warn_about_values(history& of) {
    warn_about_ids(of);
    warn_about_dates(of);
}

}  // namespace ipsf::detail
