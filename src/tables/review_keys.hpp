// What tables about reviews have in common: the columns that join them.
#pragma once

#include "tables/described.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/review.hpp>

#include <string_view>
#include <vector>

namespace ipsf::tables {

/// What every row has that is about a review.
struct of_review {
    const review& made;
};

/// `window_of(row)`: that the review looks at.
template <class Row, const window& (*window_of)(const Row&)>
described<Row> column_of_review_date() {
    return {{.name = "as_of",
             .key = "as_of",
             .holds = cell_type::day,
             .title = {"arviointipäivä", "review date"},
             .note = "The last day of the window."},
            [](const Row& row) { return day_of(window_of(row).as_of); }};
}

template <class Row>
const window& window_of_review(const Row& row) {
    return row.made.looked_at;
}

/// Of `row.made`: its team and the date of its window.
template <class Row>
std::vector<described<Row>> with_keys_of_review(std::vector<described<Row>> others) {
    std::vector<described<Row>> all = {{{.name = "team_id",
                                         .key = "team",
                                         .always = false,
                                         .title = {"tiimi", "team"},
                                         .note = "Empty: scored without a history."},
                                        [](const Row& row) { return view_of(row.made.team); }},
                                       column_of_review_date<Row, window_of_review>()};
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

/// The rest of the same.
template <class Row, const window& (*window_of)(const Row&)>
std::vector<described<Row>> columns_of_window() {
    return {{{.name = "from",
              .key = "from",
              .holds = cell_type::day,
              .title = {"alkaen", "from"},
              .note = "First day of the window."},
             [](const Row& row) { return day_of(window_of(row).from); }},
            {{.name = "months",
              .key = "months",
              .holds = cell_type::int32,
              .unit = "months",
              .title = {"kuukausia", "months"},
              .note = "Of the window."},
             [](const Row& row) -> table_cell { return std::int64_t{window_of(row).months}; }}};
}

template <class Row>
described<Row> column_of_out_of_date() {
    return {{.name = "out_of_date",
             .key = "out_of_date",
             .holds = cell_type::truth,
             .title = {"ei voimassa", "out of date"},
             .note = "The edition was named although it does not cover as_of."},
            [](const Row& row) -> table_cell { return std::int64_t{row.out_of_date() ? 1 : 0}; }};
}

template <class Row>
described<Row> column_of_criterion() {
    return {{.name = "criterion",
             .key = "criterion",
             .holds = cell_type::int32,
             .title = {"kriteeri", "criterion"},
             .note = "Id."},
            [](const Row& row) -> table_cell { return std::int64_t{row.of.id}; }};
}

/// Of `row.asked`.
template <class Row>
described<Row> column_of_input() {
    return {{.name = "input", .key = "input", .title = {"syöte", "input"}, .note = "Name, \"employer_share\"."},
            [](const Row& row) -> table_cell { return std::string_view(row.asked.name); }};
}

/// Of `row.added_up`.
template <class Row>
described<Row> column_of_scale() {
    return {{.name = "scale",
             .key = "scale",
             .always = false,
             .title = {"asteikko", "scale"},
             .note = "Key, \"employment\"; empty of an only scale without a name."},
            [](const Row& row) { return text_of(row.added_up.key); }};
}

}  // namespace ipsf::tables
