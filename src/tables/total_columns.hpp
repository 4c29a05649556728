// The columns of a total of a scale. A row has `range()`, the total, null where there is none, and if there is one
// `levels()`, keys of all levels that it allows, `lowest_level()`, which lives as long as the result, and
// `next_review_by()`.
#pragma once

#include "tables/described.hpp"

#include <ipsf/totals.hpp>

#include <string_view>
#include <vector>

namespace ipsf::tables {

template <class Row>
described<Row> column_of_total_low(bool always) {
    return {{.name = "total_low",
             .key = "total_low",
             .holds = cell_type::int32,
             .always = always,
             .title = {"yhteispisteet vähintään", "lowest total"},
             .note = "The sum of the criteria's lows; the total when it equals total_high."},
            [](const Row& row) { return row.range() ? table_cell(std::int64_t{row.range()->low}) : table_cell(); }};
}

template <class Row>
described<Row> column_of_total_high(bool always) {
    return {{.name = "total_high",
             .key = "total_high",
             .holds = cell_type::int32,
             .always = always,
             .title = {"yhteispisteet enintään", "highest total"},
             .note = "The sum of the criteria's highs."},
            [](const Row& row) { return row.range() ? table_cell(std::int64_t{row.range()->high}) : table_cell(); }};
}

template <class Row>
described<Row> column_of_levels(bool always) {
    return {{.name = "levels",
             .key = "levels",
             .always = always,
             .title = {"mahdolliset tasot", "possible levels"},
             .note = "Keys of all levels that the total's range allows, best last, separated by spaces."},
            [](const Row& row) { return row.range() ? listed(row.levels()) : table_cell(); }};
}

/// All that is said of a total; `always`: every row has one.
template <class Row>
std::vector<described<Row>> columns_of_total(bool always) {
    return {
        {{.name = "total",
          .key = "total",
          .holds = cell_type::int32,
          .always = false,
          .title = {"yhteispisteet", "total"},
          .note = "Empty when a criterion is unscored."},
         [](const Row& row) {
             const total_range* const of = row.range();
             return of != nullptr && of->scored() ? table_cell(std::int64_t{of->low}) : table_cell();
         }},
        column_of_total_low<Row>(always),
        column_of_total_high<Row>(always),
        {{.name = "level",
          .key = "level",
          .always = false,
          .title = {"taso", "level"},
          .note = "Key, \"good\"; empty when a criterion is unscored."},
         [](const Row& row) {
             const total_range* const of = row.range();
             return of != nullptr && of->scored() ? table_cell(std::string_view(row.lowest_level())) : table_cell();
         }},
        column_of_levels<Row>(always),
        {{.name = "next_review_by",
          .key = "next_review_by",
          .holds = cell_type::day,
          .always = false,
          .title = {"seuraava arviointi viimeistään", "next review by"},
          .note = "Empty when the total's range allows more than one interval."},
         [](const Row& row) { return row.range() ? day_of(row.next_review_by()) : table_cell(); }},
    };
}

}  // namespace ipsf::tables
