// Tables of a workbook: those of its result, with columns for people beside theirs.
#pragma once

#include <ipsf/table.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf::xlsx {

/// What a cell holds, and how its number is shown: what a column_description says of all cells of a column.
struct cell_kind {
    cell_type holds = cell_type::text;
    int decimals = 0;
    bool percent = false;
    bool at_left = false;  ///< a number among texts
};

struct table : result_table {
    table() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a result's table is one as it stands
    table(result_table plain) : result_table(std::move(plain)) {}

    /// Of columns, by name, whose cells differ in what they hold: what the cell of a row does.
    std::map<std::string, std::function<cell_kind(std::size_t row)>> kinds;
};

using tables = std::vector<table>;

/// In steps: g++ 12 destroys parts of a nested initialiser twice when a later part of it throws.
[[nodiscard]] inline result_table::column make_column(column_description is,
                                                      std::function<table_cell(std::size_t row)> at) {
    result_table::column made;
    static_cast<column_description&>(made) = std::move(is);
    made.at = std::move(at);
    return made;
}

/// The place of the column, or none.
[[nodiscard]] inline std::optional<std::size_t> find_column(const result_table& table, std::string_view name) {
    const auto found =
        std::find_if(table.columns.begin(), table.columns.end(), [&](const auto& one) { return one.name == name; });
    if (found == table.columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - table.columns.begin());
}

}  // namespace ipsf::xlsx
