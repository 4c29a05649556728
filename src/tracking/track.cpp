// Makes the tracking table: takes options, counts by coach, and adds up each team's row.
#include "asked/dates.hpp"
#include "asked/ids.hpp"
#include "process/due_scope.hpp"
#include "tracking/coach_counts.hpp"
#include "tracking/tracking_periods.hpp"

#include <ipsf/tracking.hpp>

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf {
namespace {

using namespace tracking;

constexpr std::string_view meetings_deadline = "employer_meetings";
constexpr std::int64_t most_parts = 1000000000;  // so that a goal can be shown in percent

void check(const edition& edition, bool edition_named, const tracking_options& options) {
    std::vector<problem> found;
    check_date(options.from, "from", found);
    check_date(options.to, "to", found);
    if (found.empty() && options.to < options.from)
        found.push_back({.column = "to",
                         .rule = "out-of-range",
                         .message = "The date to lies before the date from; give a later one."});
    if (options.jobs_started_goal && *options.jobs_started_goal < 0)
        found.push_back({.column = "jobs_started_goal",
                         .rule = "out-of-range",
                         .message = "The goal of jobs started is negative; give 0 or more."});
    if (const auto& share = options.employed_share_goal;
        share && (share->denominator < 1 || share->denominator > most_parts || share->numerator < 0 ||
                  share->numerator > share->denominator))
        found.push_back({.column = "employed_share_goal",
                         .rule = "out-of-range",
                         .message =
                             "The goal of employed clients is no share from 0 to 1 (0 to 100 %) of at most 1000000000 "
                             "parts; give one."});
    check_covered(edition, edition_named, "to", options.to, found);
    refused::throw_if_any(std::move(found));
}

/// The coaches of the teams asked for; by team, then coach, in the order of ids.
std::vector<id_index> coaches_asked(const history& from, const std::vector<std::string>& teams) {
    std::vector<problem> found;
    id_filter asked;
    for (const auto team : find_teams(from, teams, found)) asked.allow(team);
    refused::throw_if_any(std::move(found));
    std::vector<id_index> coaches;
    for (std::size_t row = 0; row < from.coaches.size(); ++row)
        if (asked.allows(from.coaches.team[row]) && from.covers(from.coaches.team[row]))
            coaches.push_back(from.coaches.coach[row]);
    std::sort(coaches.begin(), coaches.end(), [&](id_index a, id_index b) {
        const auto team_a = from.team_of(a), team_b = from.team_of(b);
        return team_a != team_b ? from.team_ids.before(team_a, team_b) : from.coach_ids.before(a, b);
    });
    return coaches;
}

bool has_something(const tracking_row& row) {
    return row.fte_days != 0 || row.search_days != 0 ||
           std::any_of(row.counts.begin(), row.counts.end(), [](auto count) { return count != 0; });
}

void add_to(tracking_row& sum, const tracking_row& row) {
    for (std::size_t i = 0; i < sum.counts.size(); ++i) sum.counts[i] += row.counts[i];
    sum.fte_days += row.fte_days;
    sum.search_days += row.search_days;
}

std::vector<tracking_row> rows_of(const history& from, const coach_counts& counted, std::size_t periods,
                                  gsl::span<const id_index> coaches) {
    std::vector<tracking_row> rows;
    for (std::size_t period = 0; period < periods; ++period) {
        tracking_row sum;
        const auto end_team = [&] {
            if (sum.team != no_id) rows.push_back(sum);
        };
        for (std::size_t coach = 0; coach < coaches.size(); ++coach) {
            auto row = counted.at(period, coach);
            if (!has_something(row)) continue;
            row.period = period;
            row.team = from.team_of(coaches[coach]);
            row.coach = coaches[coach];
            if (row.team != sum.team) {
                end_team();
                sum = {};
                sum.period = period;
                sum.team = row.team;
            }
            add_to(sum, row);
            rows.push_back(row);
        }
        end_team();
    }
    return rows;
}

std::array<bool, tracked_names.size()> known_in(const history& from, const counted_values& by) {
    std::array<bool, tracked_names.size()> known;
    known.fill(true);
    const auto needs = [&](tracked which, table_kind table) {
        auto& is_known = known[static_cast<std::size_t>(which)];
        is_known = is_known && from.has(table);
    };
    for (const auto which : {tracked::job_seekers, tracked::employer_meetings})
        known[static_cast<std::size_t>(which)] = by.job_search_phase.has_value();
    needs(tracked::job_seekers, table_kind::phases);
    needs(tracked::employed_clients, table_kind::jobs);
    needs(tracked::jobs_started, table_kind::jobs);
    needs(tracked::jobs_ended, table_kind::jobs);
    needs(tracked::studies_started, table_kind::studies);
    needs(tracked::employer_contacts, table_kind::contacts);
    needs(tracked::employer_meetings, table_kind::contacts);
    needs(tracked::employer_meetings, table_kind::phases);
    return known;
}

std::optional<std::int64_t> meetings_goal(const edition& edition) {
    const auto* const asked = edition.process == nullptr ? nullptr : edition.process->find_deadline(meetings_deadline);
    if (asked == nullptr || !asked->amount) return std::nullopt;
    return asked->amount->for_full_time;
}

}  // namespace

std::optional<std::int64_t> tracking_table::count(const tracking_row& row, tracked which) const noexcept {
    const auto place = static_cast<std::size_t>(which);
    return known[place] ? std::optional(row.counts[place]) : std::nullopt;
}

fraction tracking_table::employed_share(const tracking_row& row) const noexcept {
    const auto employed = count(row, tracked::employed_clients);
    return employed ? fraction{*employed, row.counts[static_cast<std::size_t>(tracked::clients_at_end)]}
                    : fraction{0, 0};
}

fraction tracking_table::meetings_per_week(const tracking_row& row) const noexcept {
    const auto meetings = count(row, tracked::employer_meetings);
    if (!meetings || (*meetings == 0 && row.search_days == 0)) return {0, 0};
    return {*meetings * days_in_week * full_time, row.fte_days};
}

tracking_table track(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history& from,
                     const tracking_options& options) {
    expects(edition != nullptr);
    check(*edition, edition_named, options);
    tracking_table table;
    table.periods = periods_of(options.every, options.from, options.to);
    if (table.periods.size() > most_periods)
        throw refused({.column = "to",
                       .rule = "too-many-periods",
                       .message = "The days have more than " + std::to_string(most_periods) +
                                  " periods; give fewer days, or months instead of weeks."});
    const auto coaches = coaches_asked(from, options.teams);
    table.rows = rows_of(from, coach_counts(from, table.periods, coaches, edition->counting.job_search_phase),
                         table.periods.size(), coaches);
    table.known = known_in(from, edition->counting);
    table.out_of_date = !edition->covers(options.to);
    table.from = options.from;
    table.to = options.to;
    table.every = options.every;
    table.goals = {.employer_meetings = meetings_goal(*edition),
                   .jobs_started = options.jobs_started_goal,
                   .employed_share = options.employed_share_goal};
    table.edition = std::move(edition);
    return table;
}

}  // namespace ipsf
