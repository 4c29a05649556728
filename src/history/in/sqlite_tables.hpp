// The tables of an SQLite file that have the names of docs/history.md.
#pragma once

#include "history/in/database_tables.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ipsf::detail {

/// Whatever rows can be selected from: a table, a view, a virtual table.
struct sqlite_table {
    table_kind table;
    std::string name;   ///< in the file
    std::string rowid;  ///< the name under which rows have their number; empty: they have none
    std::vector<database_column> columns;
    /// Nothing where counting would be as much work as reading: of views and virtual tables.
    std::optional<std::int64_t> rows;
};

/// Warns in the builder about other tables (not those in which SQLite keeps what is in a virtual one), and checks the
/// names of columns there.
[[nodiscard]] std::vector<sqlite_table> tables_of(SQLite::Database& from, history_builder& into);

/// First and last rowid of some rows.
struct rowid_range {
    std::int64_t first;
    std::int64_t last;
};

/// Cuts a table with rowids and at least a row into ranges of about `rows` rows, in order.
[[nodiscard]] std::vector<rowid_range> cut_rows(SQLite::Database& from, const sqlite_table& table, std::int64_t rows);

/// Selects the known columns of all rows, in order; with rowids, of those between two of them,
/// which are its parameters.
[[nodiscard]] std::string select_rows(const sqlite_table& table);

}  // namespace ipsf::detail
