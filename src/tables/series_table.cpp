// A series of reviews as a table: its columns follow the edition (docs/series.md).
#include "tables/scale_columns.hpp"
#include "tables/warning_table.hpp"

#include <ipsf/review.hpp>

namespace ipsf {
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
    const auto prefix = tables::column_prefix(series.edition(), scale);
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
    to.push_back(of_number("low_" + id, asked.title, [&series, place_of](std::size_t place) -> table_cell {
        return std::int64_t{series.in_short(place).low[place_of]};
    }));
    to.push_back(of_number("high_" + id, asked.title, [&series, place_of](std::size_t place) -> table_cell {
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

}  // namespace

std::vector<result_table> tables_of(const review_series& series) {
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
    return {std::move(table), tables::warning_table("warnings", series.warnings())};
}

}  // namespace ipsf
