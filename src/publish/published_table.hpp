// A table of the published schema: what it is of, and how a table of results becomes it. Columns are those of the
// result, described in src/tables: some under a name that is no word of SQL, a ratio as two whole numbers and a rounded
// one.
#pragma once

#include <ipsf/table.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::publishing {

/// Whose rows are replaced together.
enum class replaced_by : std::uint8_t { team, edition, team_and_date };

/// The column of the date that most tables have.
inline constexpr std::string_view review_date = "as_of";

struct published_table {
    std::string_view name;
    std::string_view note;               ///< what a row is, in English
    std::vector<std::string_view> keys;  ///< columns of the primary key: they stand first in the table
    replaced_by replaced = replaced_by::team_and_date;
    std::string_view date = review_date;  ///< the column of its date, of one that is replaced by date
    std::vector<std::pair<std::string_view, std::string_view>> renamed = {};
    std::vector<std::string_view> left_out = {};
    /// Ratios whose two whole numbers are columns already.
    std::vector<std::string_view> exact_beside = {};
};

/// The columns of the result as they are published, keys first; `own` stand before them. Rows are those of the result,
/// if it has any.
[[nodiscard]] result_table as_published(const published_table& as, const result_table& from,
                                        std::vector<result_table::column> own = {});

}  // namespace ipsf::publishing
