// Types and names by dialect; everything else is the same SQL.
#include "publish/statements.hpp"

#include "publish/schema.hpp"
#include "report/shown_values.hpp"
#include "sql/names.hpp"

#include <ipsf/date.hpp>

#include <algorithm>

namespace ipsf::publishing {
namespace {

/// `key`: of a primary key, whose texts SQL Server bounds.
std::string written_type(const column_description& column, sql_dialect dialect, bool key) {
    switch (sql_type_of(column)) {
        case sql_type::number:
            return column.holds == cell_type::int32 ? "INTEGER" : "BIGINT";
        case sql_type::truth:
            return "SMALLINT";
        case sql_type::decimal:
            return "DECIMAL(18, " + std::to_string(column.decimals) + ")";
        case sql_type::day:
            return dialect == sql_dialect::sqlite ? "TEXT" : "DATE";
        case sql_type::text:
            break;
    }
    if (dialect != sql_dialect::sqlserver) return "TEXT";
    return key ? "NVARCHAR(200)" : "NVARCHAR(MAX)";
}

std::string quoted_text(std::string_view text) {
    std::string written = "'";
    for (const char sign : text) written.append(sign == '\'' ? 2 : 1, sign);
    return written + "'";
}

}  // namespace

sql_type sql_type_of(const column_description& column) {
    switch (column.holds) {
        case cell_type::day:
            return sql_type::day;
        case cell_type::int32:
        case cell_type::int64:
            return sql_type::number;
        case cell_type::ratio:
            return sql_type::decimal;
        case cell_type::truth:
            return sql_type::truth;
        case cell_type::word:
        case cell_type::text:
            break;
    }
    return sql_type::text;
}

sql_value value_of(const column_description& column, const table_cell& cell) {
    if (std::holds_alternative<std::monostate>(cell)) return {};
    if (column.holds == cell_type::day) return format_day(static_cast<day>(std::get<std::int64_t>(cell)));
    if (column.holds == cell_type::ratio) {
        if (const auto* const whole = std::get_if<std::int64_t>(&cell))
            return reporting::show_decimal(column.percent ? 100 * *whole : *whole, 1, column.decimals, language::en);
        const auto exact = std::get<fraction>(cell);
        if (exact.denominator == 0) return {};
        return reporting::show_decimal(column.percent ? 100 * exact.numerator : exact.numerator, exact.denominator,
                                       column.decimals, language::en);
    }
    if (const auto* const number = std::get_if<std::int64_t>(&cell)) return *number;
    return std::string(text_in(cell));
}

std::string statements::named(std::string_view table) const { return sql::quoted(schema_, table, dialect_); }

std::string statements::create(const published_table& table, const result_table& columns) const {
    std::string sql = "CREATE TABLE " + named(table.name) + " (";
    for (const auto& column : columns.columns) {
        const bool key = std::find(table.keys.begin(), table.keys.end(), column.name) != table.keys.end();
        sql += sql::quoted(column.name, dialect_) + " " + written_type(column, dialect_, key) +
               (column.always ? " NOT NULL, " : ", ");
    }
    sql += "PRIMARY KEY (";
    for (const auto key : table.keys) sql += (key == table.keys.front() ? "" : ", ") + sql::quoted(key, dialect_);
    return sql + "))";
}

std::string statements::create_version_table() const {
    return "CREATE TABLE " + named(version_table) + " (" + sql::quoted("version", dialect_) +
           " INTEGER NOT NULL PRIMARY KEY)";
}

std::string statements::insert_version(int version) const {
    return "INSERT INTO " + named(version_table) + " VALUES (" + std::to_string(version) + ")";
}

std::string statements::select_count(std::string_view table) const { return "SELECT count(*) FROM " + named(table); }

// Not in quotes: what is in quotes and no column is a text to SQLite.
std::string statements::select_version() const { return "SELECT version FROM " + named(version_table); }

std::string statements::select_names() const {
    switch (dialect_) {
        case sql_dialect::sqlite:
            return "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')";
        case sql_dialect::postgresql:
            return "SELECT table_name FROM information_schema.tables WHERE table_schema = " +
                   (schema_.empty() ? "current_schema()" : quoted_text(schema_));
        case sql_dialect::sqlserver:
            break;
    }
    return "SELECT table_name FROM information_schema.tables WHERE table_schema = " +
           (schema_.empty() ? "SCHEMA_NAME()" : "N" + quoted_text(schema_));
}

std::string statements::insert(const result_table& columns) const {
    std::string names;
    std::string places;
    for (const auto& column : columns.columns) {
        names += (names.empty() ? "" : ", ") + sql::quoted(column.name, dialect_);
        places += places.empty() ? "?" : ", ?";
    }
    return "INSERT INTO " + named(columns.name) + " (" + names + ") VALUES (" + places + ")";
}

std::string statements::delete_by(std::string_view table, const std::vector<std::string_view>& columns) const {
    std::string sql = "DELETE FROM " + named(table);
    for (const auto column : columns)
        sql += (column == columns.front() ? " WHERE " : " AND ") + sql::quoted(column, dialect_) + " = ?";
    return sql;
}

}  // namespace ipsf::publishing
