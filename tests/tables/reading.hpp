// What tests look at in tables of results.
#pragma once

#include "support/catch.hpp"

#include <ipsf/report.hpp>
#include <ipsf/table.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace table_reading {

using namespace ipsf;

/// Whether the cell is of the kind that its column says.
[[nodiscard]] inline bool is_of(const table_cell& cell, cell_type type) {
    switch (type) {
        case cell_type::day:
        case cell_type::int64:
            return std::holds_alternative<std::int64_t>(cell);
        case cell_type::int32: {
            const auto* const number = std::get_if<std::int64_t>(&cell);
            return number != nullptr && *number >= INT32_MIN && *number <= INT32_MAX;
        }
        case cell_type::truth: {
            const auto* const number = std::get_if<std::int64_t>(&cell);
            return number != nullptr && (*number == 0 || *number == 1);
        }
        case cell_type::ratio:
            return std::holds_alternative<fraction>(cell);
        case cell_type::word:
        case cell_type::text:
            break;
    }
    return std::holds_alternative<std::string>(cell) || std::holds_alternative<std::string_view>(cell);
}

[[nodiscard]] inline bool is_word_of(const table_cell& cell, const column_description& column) {
    return column.words.empty() || std::any_of(column.words.begin(), column.words.end(),
                                               [&](const auto& word) { return word.key == text_in(cell); });
}

/// That its columns promise nothing that its cells do not keep.
inline void check(const std::vector<result_table>& tables) {
    for (const auto& table : tables) {
        CAPTURE(table.name);
        std::set<std::string> names, members;
        for (const auto& column : table.columns) {
            CAPTURE(column.name);
            CHECK(names.insert(column.name).second);
            CHECK(members.insert(column.key.empty() ? column.name : column.key).second);  // of its JSON
            std::size_t empty = 0, other = 0, unknown = 0;
            for (std::size_t row = 0; row < table.rows; ++row) {
                const auto cell = column.at(row);
                if (std::holds_alternative<std::monostate>(cell))
                    ++empty;
                else if (!is_of(cell, column.holds))
                    ++other;
                else if (column.holds == cell_type::word && !is_word_of(cell, column))
                    ++unknown;
            }
            CHECK((!column.always || empty == 0));
            CHECK(other == 0);
            CHECK(unknown == 0);
        }
        // A line for the names and one for each row; nothing in these histories has a line break.
        const auto csv = to_csv(table, language::fi);
        CHECK(std::count(csv.begin(), csv.end(), '\n') == static_cast<std::ptrdiff_t>(table.rows) + 1);
    }
}

[[nodiscard]] inline const result_table& named(const std::vector<result_table>& tables, std::string_view name) {
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const auto& one) { return one.name == name; });
    REQUIRE(found != tables.end());
    return *found;
}

[[nodiscard]] inline const result_table::column& column_of(const result_table& table, std::string_view name) {
    const auto found =
        std::find_if(table.columns.begin(), table.columns.end(), [&](const auto& one) { return one.name == name; });
    REQUIRE(found != table.columns.end());
    return *found;
}

[[nodiscard]] inline std::vector<std::string_view> texts_of(const result_table& table, std::string_view name) {
    const auto& column = column_of(table, name);
    std::vector<std::string_view> all;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const auto cell = column.at(row);
        all.push_back(std::holds_alternative<std::monostate>(cell) ? "" : std::get<std::string_view>(cell));
    }
    return all;
}

[[nodiscard]] inline std::int64_t number_in(const result_table& table, std::string_view name, std::size_t row) {
    return std::get<std::int64_t>(column_of(table, name).at(row));
}

[[nodiscard]] inline bool is_empty(const result_table& table, std::string_view name, std::size_t row) {
    return std::holds_alternative<std::monostate>(column_of(table, name).at(row));
}

/// The lines of its CSV without the header; nothing in these tables has a line break.
[[nodiscard]] inline std::vector<std::string> lines_of(const result_table& table) {
    const auto csv = to_csv(table);
    std::vector<std::string> lines;
    for (std::size_t start = csv.find("\r\n") + 2; start < csv.size();) {
        const auto end = csv.find("\r\n", start);
        lines.push_back(csv.substr(start, end - start));
        start = end + 2;
    }
    return lines;
}
[[nodiscard]] inline std::string header_of(const result_table& table) {
    const auto csv = to_csv(table);
    return csv.substr(0, csv.find("\r\n"));
}

}  // namespace table_reading
