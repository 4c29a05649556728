// The views that give a record system's database as a caseload history, to be filled in (docs/adapter.md). Needs the
// library: all of it.
#pragma once

#include <ipsf/criteria.hpp>
#include <ipsf/sql_dialect.hpp>

#include <string>

namespace ipsf {

struct adapter_options {
    sql_dialect dialect = sql_dialect::sqlite;
    std::string schema = {};  ///< that the views are made in; empty: the one of the connection
    language in = language::en;
};

/// A script of SQL with a CREATE VIEW for each table of docs/history.md. What stands in angle brackets is to be
/// replaced: `<coach_id>` by an expression over the record system's tables, `<coaches>` behind FROM by these tables.
/// Comments say what a table and column means, what it holds, the words allowed, whether it is required and what an
/// empty cell means; columns that are not required are comments themselves. Throws `refused`: a schema in SQLite, which
/// has none, or one that is no UTF-8 or has a NUL in it.
[[nodiscard]] std::string adapter_views(const adapter_options& options = {});

}  // namespace ipsf
