// Tables of a database that have the names of docs/history.md, whatever reads them.
#pragma once

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// A known column of a table.
struct database_column {
    std::size_t place;  ///< in columns_of
    std::string name;   ///< in the database
};

/// Checks the names of a table's columns in the builder, and keeps those that docs/history.md knows.
[[nodiscard]] std::vector<database_column> known_columns(const std::vector<std::string>& found, table_kind table,
                                                         history_builder& into);

/// Reports that two names mean one table.
void report_same_table(history_builder& into, table_kind table, std::string_view one, std::string_view other);

}  // namespace ipsf::detail
