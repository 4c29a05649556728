// A series of reviews as tables. The columns of "reviews" follow the edition (docs/series.md).
#include "tables/series_tables.hpp"

#include "tables/made_with_table.hpp"
#include "tables/review_keys.hpp"
#include "tables/scale_columns.hpp"
#include "tables/total_columns.hpp"
#include "tables/warning_table.hpp"

namespace ipsf::tables {
namespace {

using column = result_table::column;

column of_day(std::string name, text title, std::function<table_cell(std::size_t)> at) {
    return {{.name = std::move(name), .holds = cell_type::day, .title = std::move(title)}, std::move(at)};
}

column of_number(std::string name, text title, std::function<table_cell(std::size_t)> at) {
    return {{.name = std::move(name), .holds = cell_type::int32, .always = false, .title = std::move(title)},
            std::move(at)};
}

/// A total, a level or a score that is open is nothing (R3).
table_cell decided(std::int64_t low, std::int64_t high) { return low == high ? table_cell(low) : table_cell(); }

void add_scale(std::vector<column>& to, const review_series& series, std::size_t scale) {
    const auto prefix = column_prefix(series.edition(), scale);
    const auto total = [&series, scale](std::size_t place) { return series.in_short(place).totals[scale]; };
    to.push_back(of_number(prefix + "total", {"yhteispisteet", "total"}, [total](std::size_t place) {
        const auto of = total(place);
        return decided(of.low, of.high);
    }));
    to.push_back(of_number(prefix + "total_low", {"yhteispisteet vähintään", "lowest total"},
                           [total](std::size_t place) -> table_cell { return std::int64_t{total(place).low}; }));
    to.push_back(of_number(prefix + "total_high", {"yhteispisteet enintään", "highest total"},
                           [total](std::size_t place) -> table_cell { return std::int64_t{total(place).high}; }));
    to.push_back({{.name = prefix + "level", .always = false, .title = {"taso", "level"}},
                  [&series, scale, total](std::size_t place) -> table_cell {
                      const auto of = total(place);
                      if (!of.scored()) return {};
                      return std::string_view(series.edition().scales[scale].level_of(of.low).key);
                  }});
}

void add_criterion(std::vector<column>& to, const review_series& series, std::size_t place_of) {
    const auto& asked = series.edition().criteria[place_of];
    const auto id = std::to_string(asked.id);
    to.push_back(of_number("score_" + id, asked.title, [&series, place_of](std::size_t place) {
        const auto row = series.in_short(place);
        return decided(row.low[place_of], row.high[place_of]);
    }));
    const text& title = asked.title;
    to.push_back(of_number("low_" + id, {title.fi + ", vähintään", title.en + ", lowest"},
                           [&series, place_of](std::size_t place) -> table_cell {
                               return std::int64_t{series.in_short(place).low[place_of]};
                           }));
    to.push_back(of_number("high_" + id, {title.fi + ", enintään", title.en + ", highest"},
                           [&series, place_of](std::size_t place) -> table_cell {
                               return std::int64_t{series.in_short(place).high[place_of]};
                           }));
}

/// As measured, not reduced; denominator 0 where the measure is unknown.
void add_measure(std::vector<column>& to, const review_series& series, measure which) {
    for (const bool above : {true, false})
        to.push_back(
            {{.name = std::string(name_of(which)) + (above ? "_numerator" : "_denominator"), .holds = cell_type::int64},
             [&series, which, above](std::size_t place) -> table_cell {
                 const auto sum = series.sum(place, which);
                 return above ? sum.numerator : sum.denominator;
             }});
}

result_table review_table(const review_series& series) {
    result_table table{.name = "reviews", .title = {"arvioinnit", "reviews"}, .rows = series.size(), .columns = {}};
    auto& columns = table.columns;
    const auto date = [&series](std::size_t place) { return series.dates()[series.in_short(place).date]; };
    columns.push_back(of_day("as_of", {"arviointipäivä", "review date"},
                             [date](std::size_t place) -> table_cell { return std::int64_t{date(place).as_of}; }));
    columns.push_back(of_day("from", {"jakson alku", "first day"},
                             [date](std::size_t place) -> table_cell { return std::int64_t{date(place).from}; }));
    columns.push_back({{.name = "team_id", .title = {"tiimi", "team"}}, [&series](std::size_t place) -> table_cell {
                           return series.from().team_ids.text(series.in_short(place).team);
                       }});
    for (std::size_t scale = 0; scale < series.edition().scales.size(); ++scale) add_scale(columns, series, scale);
    for (std::size_t criterion = 0; criterion < series.edition().criteria.size(); ++criterion)
        add_criterion(columns, series, criterion);
    for (std::size_t which = 0; which < measure_names.size(); ++which)
        add_measure(columns, series, static_cast<measure>(which));
    if (const auto& what_if = series.edition().what_if.en; !what_if.empty())
        columns.push_back({{.name = "what_if", .title = {"muutetut säännöt", "changed rules"}},
                           [&what_if](std::size_t) -> table_cell { return std::string_view(what_if); }});
    return table;
}

const window& window_of(const series_total_row& row) { return row.looked_at; }

result_table total_table(const review_series& series) {
    const auto& scales = series.edition().scales;
    return make_table("totals", {"Yhteispisteet", "Totals"}, series_total_columns(), series.size() * scales.size(),
                      [&series, &scales](std::size_t place) {
                          const auto row = series.in_short(place / scales.size());
                          const auto scale = place % scales.size();
                          return series_total_row{series,        row.team,         row.date, series.dates()[row.date],
                                                  scales[scale], row.totals[scale]};
                      });
}

}  // namespace

std::vector<described<series_total_row>> series_total_columns() {
    using row_type = series_total_row;
    std::vector<described<row_type>> columns = {
        {{.name = "team_id", .key = "team", .title = {"tiimi", "team"}},
         [](const row_type& row) -> table_cell { return row.series.from().team_ids.text(row.team); }},
        column_of_review_date<row_type, window_of>()};
    const auto add = [&columns](std::vector<described<row_type>> more) {
        columns.insert(columns.end(), more.begin(), more.end());
    };
    add(columns_of_window<row_type, window_of>());
    add({column_of_out_of_date<row_type>(), column_of_scale<row_type>()});
    add(columns_of_total<row_type>(true));
    return columns;
}

}  // namespace ipsf::tables

namespace ipsf {

std::vector<result_table> tables_of(const review_series& series) {
    using namespace tables;
    return {review_table(series), total_table(series), warning_table("warnings", series.warnings()),
            made_with_table(series.edition(), series.out_of_date())};
}

}  // namespace ipsf
