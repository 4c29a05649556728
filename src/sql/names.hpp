// Names in SQL.
#pragma once

#include <ipsf/sql_dialect.hpp>

#include <string>
#include <string_view>

namespace ipsf::sql {

/// In quotes, so that no name is a word of the language: "on", or [on] in SQL Server.
[[nodiscard]] inline std::string quoted(std::string_view name, sql_dialect dialect) {
    const bool brackets = dialect == sql_dialect::sqlserver;
    const char end = brackets ? ']' : '"';
    std::string written(1, brackets ? '[' : '"');
    for (const char sign : name) written.append(sign == end ? 2 : 1, sign);
    return written + end;
}

/// The same with its schema before it; empty: none.
[[nodiscard]] inline std::string quoted(std::string_view schema, std::string_view name, sql_dialect dialect) {
    return (schema.empty() ? "" : quoted(schema, dialect) + ".") + quoted(name, dialect);
}

}  // namespace ipsf::sql
