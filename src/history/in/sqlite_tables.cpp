// Looks through the tables and views of the file; gives those of a history with their known columns, and warns about
// the others, but for the record system's own beside views.
#include "history/in/sqlite_tables.hpp"

#include "history/in/sqlite_connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace ipsf::detail {
namespace {

std::string sql_name(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

// Throws sqlite_table_failure for a view over what is not there.
std::vector<std::string> names_of_columns(SQLite::Database& from, table_kind table, const std::string& name) try {
    SQLite::Statement names(from, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1");
    names.bind(1, name);
    std::vector<std::string> found;
    while (names.executeStep()) found.push_back(names.getColumn(0).getString());
    return found;
} catch (const SQLite::Exception& failed) {
    throw sqlite_table_failure(failed, table, sqlite_table_failure::moment::preparing);
}

// A column may have taken one of the names; SQLite does not tell their letters' case apart.
std::string free_rowid(const std::vector<std::string>& columns) {
    for (const char* const name : {"rowid", "oid", "_rowid_"})
        if (std::none_of(columns.begin(), columns.end(),
                         [name](const auto& column) { return sqlite3_stricmp(column.c_str(), name) == 0; }))
            return name;
    return {};
}

}  // namespace

std::vector<sqlite_table> tables_of(SQLite::Database& from, history_builder& into) {
    SQLite::Statement list(from,
                           "SELECT name, type = 'table', wr, type = 'view' FROM pragma_table_list WHERE schema = "
                           "'main' AND type <> 'shadow' "
                           "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    std::vector<sqlite_table> tables;
    std::vector<std::string> passed_over;
    bool has_views = false;
    while (list.executeStep()) {
        const auto name = list.getColumn(0).getString();
        const auto table = find_table(name);
        const bool is_view = list.getColumn(3).getInt() != 0;
        if (!table) {
            if (is_view)
                into.warn({.kind = "unknown-table", .name = name});
            else
                passed_over.push_back(name);
            continue;
        }
        has_views |= is_view;
        const auto same =
            std::find_if(tables.begin(), tables.end(), [&](const auto& each) { return each.table == *table; });
        if (same != tables.end()) {
            report_same_table(into, *table, same->name, name);
            continue;
        }
        const auto names = names_of_columns(from, *table, name);
        sqlite_table found{.table = *table,
                           .name = name,
                           .rowid = {},
                           .columns = known_columns(names, *table, into),
                           .rows = std::nullopt};
        if (list.getColumn(1).getInt() != 0) {
            // Views, virtual tables and tables WITHOUT ROWID have no rowid to order by: they keep SQLite's order.
            if (list.getColumn(2).getInt() == 0) found.rowid = free_rowid(names);
            found.rows = from.execAndGet("SELECT count(*) FROM " + sql_name(name)).getInt64();
        }
        tables.push_back(std::move(found));
    }
    // Beside views, other tables are what these are over: the record system's own.
    if (!has_views)
        for (const auto& name : passed_over) into.warn({.kind = "unknown-table", .name = name});
    std::sort(tables.begin(), tables.end(), [](const auto& a, const auto& b) { return a.table < b.table; });
    return tables;
}

std::vector<rowid_range> cut_rows(SQLite::Database& from, const sqlite_table& table, std::int64_t rows) {
    const auto end = [&](const char* which) {
        return from.execAndGet(std::string("SELECT ") + which + "(" + table.rowid + ") FROM " + sql_name(table.name))
            .getInt64();
    };
    // Rowids may be any 64-bit numbers; differences between them fit without a sign.
    const auto first = static_cast<std::uint64_t>(end("min"));
    const auto last = static_cast<std::uint64_t>(end("max"));
    const auto pieces = static_cast<std::uint64_t>((*table.rows + rows - 1) / rows);
    const auto step = (last - first) / pieces;
    std::vector<rowid_range> ranges;
    for (std::uint64_t piece = 0; piece < pieces; ++piece) {
        const auto from_here = piece == 0 ? first : first + piece * step + 1;
        const auto to_here = piece + 1 == pieces ? last : first + (piece + 1) * step;
        ranges.push_back({static_cast<std::int64_t>(from_here), static_cast<std::int64_t>(to_here)});
    }
    return ranges;
}

std::string select_rows(const sqlite_table& table) {
    std::string query = "SELECT ";
    // Rows count even where no column is known: their missing columns are then reported once.
    if (table.columns.empty()) query += "NULL";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        query.append(i == 0 ? "" : ", ").append(sql_name(table.columns[i].name));
    query.append(" FROM ").append(sql_name(table.name));
    if (!table.rowid.empty()) query += " WHERE " + table.rowid + " BETWEEN ? AND ? ORDER BY " + table.rowid;
    return query;
}

}  // namespace ipsf::detail
