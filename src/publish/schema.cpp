// The published schema: every table with its keys, and how results become its rows.
#include "publish/schema.hpp"

#include "base/expects.hpp"
#include "publish/label_tables.hpp"
#include "publish/text_column.hpp"
#include "report/measure_definitions.hpp"
#include "tables/due_tables.hpp"
#include "tables/made_with_table.hpp"
#include "tables/review_tables.hpp"
#include "tables/tracking_table.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <stdexcept>

namespace ipsf::publishing {
namespace {

using tables::described;
using type = cell_type;
using column = result_table::column;

// In the order of published_tables().
enum which : std::size_t {
    teams,
    criteria,
    levels,
    measure_titles,
    deadlines,
    made_with,
    reviews,
    totals,
    parts,
    criterion_scores,
    inputs,
    measures,
    due_items,
    tracking,
    count
};

const std::array<published_table, which::count>& all_tables() {
    static const auto* const all = new std::array<published_table, which::count>{{
        {.name = "teams", .note = "A team that was published.", .keys = {"team_id"}, .replaced = replaced_by::team},
        {.name = "criteria",
         .note = "A criterion of an edition, with its title.",
         .keys = {"edition_id", "criterion"},
         .replaced = replaced_by::edition},
        {.name = "levels",
         .note = "A level of a scale's total, with its title.",
         .keys = {"edition_id", "scale", "level"},
         .replaced = replaced_by::edition},
        {.name = "measure_titles",
         .note = "A measure of an edition's inputs, or another that is always counted, with its title.",
         .keys = {"edition_id", "measure"},
         .replaced = replaced_by::edition},
        {.name = "deadlines",
         .note = "A deadline of an edition's client process, with its title.",
         .keys = {"edition_id", "deadline"},
         .replaced = replaced_by::edition},
        {.name = "made_with", .note = "What the rows of a team and date were made with.", .keys = {"team_id", "as_of"}},
        {.name = "reviews",
         .note = "A review of a team. What is said of the total is empty by an edition of several scales: see totals.",
         .keys = {"team_id", "as_of"},
         .renamed = {{"from", "first_day"}}},
        {.name = "totals", .note = "The total of one scale of a review.", .keys = {"team_id", "as_of", "scale"}},
        {.name = "parts",
         .note = "A section or a principle of a review.",
         .keys = {"team_id", "as_of", "part", "part_key"},
         .renamed = {{"key", "part_key"}, {"of", "most"}}},
        {.name = "criterion_scores",
         .note = "A criterion of a review.",
         .keys = {"team_id", "as_of", "criterion"},
         .renamed = {{"key", "criterion_key"}, {"row", "decided_by"}}},
        {.name = "inputs",
         .note = "An input of a criterion of a review as it was used.",
         .keys = {"team_id", "as_of", "criterion", "input"},
         .exact_beside = {"value_rounded"}},
        {.name = "measures",
         .note = "A measure of a team.",
         .keys = {"team_id", "as_of", "measure"},
         .exact_beside = {"value_rounded"}},
        {.name = "due_items",
         .note = "A deadline that is open or overdue on a review date.",
         .keys = {"team_id", "as_of", "item"},
         .renamed = {{"key", "deadline"}},
         .left_out = {"met_on", "met_in", "met_row"}},
        {.name = "tracking",
         .note = "One coach in one month, or the sum of a team's coaches. A count is empty without its table.",
         .keys = {"team_id", "last_day", "item"},
         .date = "last_day",
         .renamed = {{"from", "first_day"}, {"to", "last_day"}, {"row", "row_of"}},
         .left_out = {"goal_jobs_started", "goal_employed_percent"},
         .exact_beside = {"employer_meetings_per_week"}},
    }};
    return *all;
}

const published_table& table(which one) { return all_tables()[one]; }

/// The columns without rows.
template <class Row>
result_table without_rows(const std::vector<described<Row>>& columns) {
    return tables::make_table("", {}, columns, 0,
                              [](std::size_t) -> Row { throw std::logic_error("there is no row"); });
}

result_table named(std::vector<result_table> all, std::string_view name) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == name; });
    expects(found != all.end());
    return std::move(*found);
}

const column& column_named(const result_table& of, std::string_view name) {
    const auto found =
        std::find_if(of.columns.begin(), of.columns.end(), [&](const auto& one) { return one.name == name; });
    expects(found != of.columns.end());
    return *found;
}

// ---- columns that a result does not have, as it has them for all of its rows

column edition_column(const std::string& id) {
    return {{.name = "edition_id", .title = {"kriteeristö", "edition"}, .note = "Id of the edition."},
            [id](std::size_t) -> table_cell { return id; }};
}
column date_column(day as_of) {
    return {
        {.name = "as_of", .holds = type::day, .title = {"arviointipäivä", "review date"}, .note = "The review date."},
        [as_of](std::size_t) -> table_cell { return std::int64_t{as_of}; }};
}
column item_column(std::function<std::int64_t(std::size_t)> item) {
    return {{.name = "item",
             .holds = type::int64,
             .title = {"rivi", "item"},
             .note = "Tells rows of the team and date apart, from 1."},
            [item = std::move(item)](std::size_t row) -> table_cell { return item(row); }};
}

/// Numbers the rows of a table within its team and date.
column item_column(const result_table& of, std::string_view date) {
    std::vector<std::int64_t> items(of.rows);
    std::map<std::pair<std::string, std::int64_t>, std::int64_t> last;
    const auto& team = column_named(of, "team_id");
    const auto* const dated = date.empty() ? nullptr : &column_named(of, date);
    for (std::size_t row = 0; row < of.rows; ++row) {
        const auto on = dated != nullptr ? std::get<std::int64_t>(dated->at(row)) : 0;
        items[row] = ++last[{std::string(text_in(team.at(row))), on}];
    }
    return item_column([items = std::move(items)](std::size_t row) { return items[row]; });
}

constexpr int shown_decimals = 2;

column_description rounded_description() {
    return {.name = "value_rounded",
            .holds = type::ratio,
            .always = false,
            .decimals = shown_decimals,
            .title = {"arvo pyöristettynä", "rounded value"},
            .note = "Of a measure that is known, for display: a share in percent."};
}

/// A fraction to be shown: in percent where it is a share; nothing where it is unknown.
table_cell shown(measure_unit unit, std::int64_t numerator, std::int64_t denominator) {
    if (denominator == 0) return {};
    return fraction{unit == measure_unit::share ? 100 * numerator : numerator, denominator};
}

/// Of the inputs of reviews.
column rounded_column(const result_table& of, const edition& by) {
    const auto& input = column_named(of, "input");
    const auto& above = column_named(of, "numerator");
    const auto& below = column_named(of, "denominator");
    return {rounded_description(),
            [input = input.at, above = above.at, below = below.at, &by](std::size_t row) -> table_cell {
                const auto numerator = above(row);
                if (std::holds_alternative<std::monostate>(numerator)) return {};
                const auto* const asked = by.find_input(text_in(input(row)));
                expects(asked != nullptr);
                return shown(asked->unit, std::get<std::int64_t>(numerator), std::get<std::int64_t>(below(row)));
            }};
}

// ---- what the rows of a team and date are made of

struct team_made_with : tables::made_with_row {
    const history& from;
    id_index team;
    day as_of;
};

std::vector<described<team_made_with>> made_with_keys() {
    return {
        text_column<team_made_with>(
            "team_id", "Id of the team.",
            [](const team_made_with& row) -> table_cell { return row.from.team_ids.text(row.team); }),
        {{.name = "as_of",
          .holds = type::day,
          .note = "The review date, or the last day of a month of the tracking table."},
         [](const team_made_with& row) -> table_cell { return std::int64_t{row.as_of}; }},
    };
}

/// One measure of one review of a series.
struct measure_row {
    const review_series& series;
    std::size_t review;
    measure which;

    [[nodiscard]] measured_sum sum() const { return series.sum(review, which); }
};

std::vector<described<measure_row>> measure_columns() {
    using row_type = measure_row;
    return {
        text_column<row_type>("team_id", "Id of the team.",
                              [](const row_type& row) -> table_cell {
                                  return row.series.from().team_ids.text(row.series.in_short(row.review).team);
                              }),
        {{.name = "as_of", .holds = type::day, .note = "The last day of the window."},
         [](const row_type& row) -> table_cell {
             return std::int64_t{row.series.dates()[row.series.in_short(row.review).date].as_of};
         }},
        text_column<row_type>("measure", "Name, \"employer_share\".",
                              [](const row_type& row) -> table_cell { return name_of(row.which); }),
        {{.name = "numerator", .holds = type::int64, .note = "As measured; not reduced."},
         [](const row_type& row) -> table_cell { return row.sum().numerator; }},
        {{.name = "denominator", .holds = type::int64, .note = "0: the measure is unknown."},
         [](const row_type& row) -> table_cell { return row.sum().denominator; }},
        {rounded_description(),
         [](const row_type& row) {
             const auto sum = row.sum();
             return shown(reporting::definition_of(row.which).unit, sum.numerator, sum.denominator);
         }},
    };
}

/// What an only scale without a name is keyed by.
result_table with_named_scales(result_table of) {
    for (auto& one : of.columns)
        if (one.name == "scale") {
            one.note = "Key, \"employment\"; an empty text of an only scale without a name.";
            one.at = [at = std::move(one.at)](std::size_t row) -> table_cell {
                auto cell = at(row);
                return std::holds_alternative<std::monostate>(cell) ? table_cell(std::string()) : cell;
            };
        }
    return of;
}

result_table inputs_of(result_table of, const edition* by) {
    auto rounded = by != nullptr ? rounded_column(of, *by) : column{rounded_description(), nullptr};
    of.columns.push_back(std::move(rounded));
    return as_published(table(inputs), of, {edition_column(by != nullptr ? by->id : "")});
}

result_table due_of(const result_table& of, day as_of) {
    auto item = item_column(of, "");
    return as_published(table(due_items), of, {date_column(as_of), std::move(item)});
}

result_table tracking_of(const result_table& of) {
    auto item = item_column(of, "to");
    return as_published(table(tracking), of, {std::move(item)});
}

}  // namespace

gsl::span<const published_table> published_tables() { return all_tables(); }
const published_table& tracked_months() { return table(tracking); }

result_table columns_of(const published_table& of) {
    const auto place = static_cast<which>(&of - all_tables().data());
    const auto with_edition = [&](const result_table& from) { return as_published(of, from, {edition_column("")}); };
    switch (place) {
        case teams:
            return as_published(of, team_labels(nullptr, {}));
        case criteria:
            return as_published(of, criterion_labels(nullptr));
        case levels:
            return as_published(of, level_labels(nullptr));
        case measure_titles:
            return as_published(of, measure_labels(nullptr));
        case deadlines:
            return as_published(of, deadline_labels(nullptr));
        case made_with:
            return as_published(of, without_rows(tables::made_with_columns()), without_rows(made_with_keys()).columns);
        case reviews:
            return with_edition(without_rows(tables::review_columns()));
        case totals:
            return with_edition(with_named_scales(without_rows(tables::total_columns())));
        case parts:
            return as_published(of, without_rows(tables::part_columns()));
        case criterion_scores:
            return with_edition(without_rows(tables::criterion_columns()));
        case inputs:
            return inputs_of(without_rows(tables::input_columns()), nullptr);
        case measures:
            return with_edition(without_rows(measure_columns()));
        case due_items:
            return due_of(without_rows(tables::due_columns()), 0);
        case tracking:
            return tracking_of(without_rows(tables::tracking_columns()));
        case count:
            break;
    }
    throw std::logic_error("no published table");
}

rows_of_date label_rows(const edition& by, const history& from, const std::vector<id_index>& of_teams) {
    rows_of_date made;
    const auto put = [&](which into, const result_table& rows) {
        made.tables.push_back({&table(into), as_published(table(into), rows)});
    };
    put(teams, team_labels(&from, of_teams));
    put(criteria, criterion_labels(&by));
    put(levels, level_labels(&by));
    put(measure_titles, measure_labels(&by));
    put(deadlines, deadline_labels(&by));
    return made;
}

rows_of_date made_with_rows(const edition& by, day as_of, const history& from, const std::vector<id_index>& of_teams) {
    std::vector<team_made_with> rows;
    for (const auto team : of_teams)
        rows.push_back({{by.id, by.hash, by.what_if, !by.covers(as_of)}, from, team, as_of});
    const auto kept = std::make_shared<const std::vector<team_made_with>>(std::move(rows));
    auto keys = tables::make_table("", {}, made_with_keys(), kept->size(),
                                   [kept](std::size_t row) -> const team_made_with& { return (*kept)[row]; });
    const auto rest =
        tables::make_table("", {}, tables::made_with_columns(), kept->size(),
                           [kept](std::size_t row) -> const tables::made_with_row& { return (*kept)[row]; });
    rows_of_date made;
    made.tables.push_back({&table(made_with), as_published(table(made_with), rest, std::move(keys.columns))});
    return made;
}

rows_of_date review_rows(const review_series& series, std::size_t first, std::size_t end) {
    auto scored = std::make_shared<review_set>(series.alone(first));
    for (auto place = first + 1; place < end; ++place) scored->reviews.push_back(series.at(place));
    const auto& by = *scored->edition;
    rows_of_date made;
    auto from = tables_of(*scored);
    const auto put = [&](which into, result_table rows) { made.tables.push_back({&table(into), std::move(rows)}); };
    put(reviews, as_published(table(reviews), named(from, "reviews"), {edition_column(by.id)}));
    put(totals, as_published(table(totals), with_named_scales(named(from, "totals")), {edition_column(by.id)}));
    put(parts, as_published(table(parts), named(from, "parts")));
    put(criterion_scores, as_published(table(criterion_scores), named(from, "criteria"), {edition_column(by.id)}));
    put(inputs, inputs_of(named(from, "inputs"), &by));

    std::vector<measure_row> measured;
    for (auto place = first; place < end; ++place)
        for (std::size_t one = 0; one < measure_names.size(); ++one)
            measured.push_back({series, place, static_cast<measure>(one)});
    put(measures, as_published(table(measures), tables::table_of("", {}, measure_columns(), std::move(measured)),
                               {edition_column(by.id)}));
    made.keeps.push_back(std::move(scored));
    return made;
}

rows_of_date due_rows(due_list list, const history& from) {
    const auto kept = std::make_shared<const due_list>(std::move(list));
    rows_of_date made;
    made.tables.push_back({&table(due_items), due_of(named(tables_of(*kept, from), "due"), kept->as_of)});
    made.keeps.push_back(kept);
    return made;
}

rows_of_date tracking_rows(tracking_table given, const history& from) {
    const auto kept = std::make_shared<const tracking_table>(std::move(given));
    rows_of_date made;
    made.tables.push_back({&table(tracking), tracking_of(named(tables_of(*kept, from), "rows"))});
    made.keeps.push_back(kept);
    return made;
}

}  // namespace ipsf::publishing
