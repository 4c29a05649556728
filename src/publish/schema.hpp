// The published schema: its tables in the order in which they are written, and their columns.
#pragma once

#include "publish/published_table.hpp"

#include <ipsf/due.hpp>
#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>
#include <ipsf/review.hpp>
#include <ipsf/tracking.hpp>

#include <gsl/span>

#include <memory>
#include <string>
#include <vector>

namespace ipsf::publishing {

/// Says which version the tables are of: a table of one row with the column `version`.
inline constexpr std::string_view version_table = "published_schema";

/// All tables but that one.
[[nodiscard]] gsl::span<const published_table> published_tables();
/// The one of tracking, whose date is the last day of a month.
[[nodiscard]] const published_table& tracked_months();

/// A table with its columns, without rows.
[[nodiscard]] result_table columns_of(const published_table& of);

/// Rows of a published table, which refer to what `keeps` holds.
struct rows_of_table {
    const published_table* table;
    result_table rows;
};
/// Kept while its rows are written.
struct rows_of_date {
    std::vector<std::shared_ptr<const void>> keeps;
    std::vector<rows_of_table> tables;
};

/// What is the same on every date: the teams published, and the names of what the edition asks.
[[nodiscard]] rows_of_date label_rows(const edition& by, const history& from, const std::vector<id_index>& teams);

/// All about the reviews from `first` to below `end` in the series, which are of one date.
[[nodiscard]] rows_of_date review_rows(const review_series& series, std::size_t first, std::size_t end);

/// What the rows of a team and date were made with.
[[nodiscard]] rows_of_date made_with_rows(const edition& by, day as_of, const history& from,
                                          const std::vector<id_index>& teams);

/// What is due on the list's date.
[[nodiscard]] rows_of_date due_rows(due_list list, const history& from);

/// Each month.
[[nodiscard]] rows_of_date tracking_rows(tracking_table given, const history& from);

}  // namespace ipsf::publishing
