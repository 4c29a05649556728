// Writes the tracking table: a page for each team and period, JSON, and CSV.
#include "base/capitals.hpp"
#include "edition/fixed_text.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"

#include <ipsf/report.hpp>

#include <algorithm>
#include <utility>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

/// A line of the page: a column of the table, its title the label.
struct page_line {
    std::string_view column;
    bool part = false;           ///< of the line above that is no part
    std::string_view goal = {};  ///< the column that a team's goal stands in
};
constexpr std::array<page_line, 16> lines = {{
    {.column = "clients_at_start"},
    {.column = "new_clients", .part = true},
    {.column = "handed_in", .part = true},
    {.column = "handed_out", .part = true},
    {.column = "ended", .part = true},
    {.column = "ended_on_last_day", .part = true},
    {.column = "clients_at_end"},
    {.column = "job_seekers", .part = true},
    {.column = "employed_clients", .part = true},
    {.column = "employed_percent", .goal = "goal_employed_percent"},
    {.column = "jobs_started", .goal = "goal_jobs_started"},
    {.column = "jobs_ended"},
    {.column = "studies_started"},
    {.column = "employer_contacts"},
    {.column = "employer_meetings", .part = true},
    {.column = "employer_meetings_per_week", .goal = "goal_employer_meetings_per_week"},
}};

void put_goals(json_writer& out, const tracking_goals& goals) {
    out.put("employer_meetings_per_week", goals.employer_meetings);
    out.put("jobs_started", goals.jobs_started);
    put_if(out, "employed_share", goals.employed_share, [&](fraction share) { put_members(out, share); });
}

/// The rows from `first` that are of one period and team: its coaches, then their sum.
std::size_t end_of_team(const tracking_table& table, std::size_t first) {
    while (table.rows[first].coach != no_id) ++first;
    return first + 1;
}

/// One team and period: its coaches, then their sum.
void put_team(json_writer& out, const tracking_table& table, const result_table& columns, const history& from,
              std::size_t first, std::size_t end) {
    const auto& sum = table.rows[end - 1];
    out.put("team", from.team_ids.text(sum.team));
    out.put_array("coaches", [&] {
        for (auto place = first; place + 1 < end; ++place)
            out.object([&] {
                out.put("coach", from.coach_ids.text(table.rows[place].coach));
                put_row(out, columns, place);
            });
    });
    out.put_object("sum", [&] { put_row(out, columns, end - 1); });
}

/// One team and period on a page: a line for each number, a column for each coach and for the team.
class team_columns {
public:
    team_columns(page& page, const tracking_table& table, const history& from, language in)
        : page_(page), table_(table), columns_(tables_of(table, from).front()), from_(from), in_(in) {}

    /// Those of the rows from `first` to below `end`; the last one is the team's.
    void show(std::size_t first, std::size_t end) {
        const auto& row = table_.rows[first];
        const auto& period = table_.periods[row.period];
        page_.part(period.name + " (" + format_day(period.first) + " " + say({"–", "to"}) + " " +
                       format_day(period.last) + ")",
                   say({"tiimi ", "team "}) + from_.team_ids.text(row.team));
        constexpr std::size_t label_width = 36;
        table shown{.columns = {{.width = label_width}}, .as = table::layout::split};
        const auto width = column_width(first, end);
        for (auto place = first; place < end; ++place)
            shown.columns.push_back({.title = head_of(table_.rows[place]), .number = true, .width = width});
        for (const auto& line : lines) {
            auto& cells = shown.rows.emplace_back().cells;
            cells.push_back(label_of(line, end - 1));
            for (auto place = first; place < end; ++place) {
                const auto cell = shown_cell(column_named(line.column), place, in_);
                cells.push_back(cell.empty() ? "-" : cell);
            }
        }
        page_.show(shown);
        if (!page_.has_pictures()) return;
        if (const auto caseload = caseload_of(first, end); !caseload.rows.empty()) page_.show(caseload);
    }

private:
    static constexpr std::size_t narrowest = 9;

    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    [[nodiscard]] std::string head_of(const tracking_row& row) const {
        if (row.coach != no_id) return from_.coach_ids.text(row.coach);
        return say({"Yhteensä", "Team"});
    }

    /// The clients of each coach at the end: with a job, and without.
    [[nodiscard]] chart::bars caseload_of(std::size_t first, std::size_t end) const {
        chart::bars made;
        made.title = made.caption = say({"Asiakkaita jakson lopussa", "Clients at the end of the period"});
        made.series = {say({"työssä", "with a job"}), say({"ilman työtä", "without a job"})};
        for (auto place = first; place + 1 < end; ++place) {
            const auto& row = table_.rows[place];
            const auto clients = table_.count(row, tracked::clients_at_end);
            const auto employed = table_.count(row, tracked::employed_clients);
            if (!clients || !employed) return {};
            made.rows.push_back({.label = head_of(row),
                                 .parts = {static_cast<double>(*employed), static_cast<double>(*clients - *employed)},
                                 .value = std::to_string(*employed) + " / " + std::to_string(*clients)});
        }
        made.text = chart::in_words(made.rows);
        return made;
    }

    /// All columns are as wide as the widest head needs.
    [[nodiscard]] std::size_t column_width(std::size_t first, std::size_t end) const {
        auto width = narrowest;
        for (; first < end; ++first) width = std::max(width, width_of(head_of(table_.rows[first])) + 2);
        return width;
    }

    [[nodiscard]] const result_table::column& column_named(std::string_view name) const {
        return *std::find_if(columns_.columns.begin(), columns_.columns.end(),
                             [name](const auto& column) { return column.name == name; });
    }

    /// `sum`: the row of the team, which has its goals.
    [[nodiscard]] std::string label_of(const page_line& line, std::size_t sum) const {
        const auto title = column_named(line.column).title.in(in_);
        if (line.part) return "  " + title;
        const auto goal = line.goal.empty() ? std::string() : shown_cell(column_named(line.goal), sum, in_);
        return with_capital(title) + (goal.empty() ? goal : say({" (tavoite ", " (goal "}) + goal + ")");
    }

    page& page_;
    const tracking_table& table_;
    result_table columns_;
    const history& from_;
    language in_;
};

}  // namespace

std::string to_json(const tracking_table& table, const history& from) {
    const auto columns = tables_of(table, from).front();
    json_writer out;
    out.object([&] {
        put_made_with(out, *table.edition, table.out_of_date);
        out.put("from", format_day(table.from));
        out.put("to", format_day(table.to));
        out.put("every", tracking_step_names[static_cast<std::size_t>(table.every)]);
        out.put_object("goals", [&] { put_goals(out, table.goals); });
        out.put_array("periods", [&] {
            std::size_t place = 0;
            for (std::size_t period = 0; period < table.periods.size(); ++period)
                out.object([&] {
                    out.put("period", table.periods[period].name);
                    out.put("from", format_day(table.periods[period].first));
                    out.put("to", format_day(table.periods[period].last));
                    out.put_array("teams", [&] {
                        while (place < table.rows.size() && table.rows[place].period == period) {
                            const auto first = std::exchange(place, end_of_team(table, place));
                            out.object([&] { put_team(out, table, columns, from, first, place); });
                        }
                    });
                });
        });
    });
    return out.take();
}

std::string to_csv(const tracking_table& table, const history& from, language in, csv_for whom) {
    return to_csv(tables_of(table, from).front(), in, whom);
}

void reporting::describe(page& page, const tracking_table& table, const history& from, language in) {
    page.title(fixed_text{"Tiiminvetäjän seurantataulukko ", "Team leader's tracking table "}.in(in) +
               format_day(table.from) + fixed_text{" – ", " to "}.in(in) + format_day(table.to));
    team_columns teams(page, table, from, in);
    for (std::size_t first = 0; first < table.rows.size();) {
        const auto end = end_of_team(table, first);
        teams.show(first, end);
        first = end;
    }
    if (table.rows.empty()) page.paragraph(fixed_text{"Ei seurattavaa.", "Nothing to track."}.in(in));
}

std::string to_text(const tracking_table& table, const history& from, language in) {
    text_page page;
    describe(page, table, from, in);
    return page.text();
}

}  // namespace ipsf
