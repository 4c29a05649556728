// The tables and views of a database that have the names of docs/history.md.
#pragma once

#include "history/in/database_tables.hpp"
#include "odbc/connection.hpp"

#include <string>
#include <vector>

namespace ipsf::detail {

struct odbc_table {
    table_kind table;
    std::string schema;  ///< empty where the database has none
    std::string name;    ///< in the database
    std::vector<database_column> columns;
};

/// Those of `schema`; without one, of the only schema that has any. In the order in which they are best read: contacts,
/// which are most of the rows, last. Columns' names are checked in the builder. Throws `refused` when there are none.
[[nodiscard]] std::vector<odbc_table> tables_of(odbc::connection& from, const std::string& schema,
                                                history_builder& into);

/// Selects the known columns of all rows.
[[nodiscard]] std::string select_rows(const odbc::connection& from, const odbc_table& table);
/// " FROM ", and the table as SQL names it.
[[nodiscard]] std::string from_table(const odbc::connection& from, const odbc_table& table);

}  // namespace ipsf::detail
