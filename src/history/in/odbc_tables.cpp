// Looks through the catalogue of a database.
#include "history/in/odbc_tables.hpp"

#include "history/store/names.hpp"
#include "odbc/statement.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace ipsf::detail {
namespace {

odbc::attempt listing() { return {"unreadable-database", "its tables cannot be listed"}; }

struct catalogue {
    std::set<std::string> schemas;
    std::vector<odbc_table> tables;  // of a history, without their columns
};

catalogue look_through(odbc::connection& from) {
    // Columns of SQLTables.
    constexpr SQLUSMALLINT database = 1;
    constexpr SQLUSMALLINT schema = 2;
    constexpr SQLUSMALLINT name = 3;
    constexpr SQLUSMALLINT type = 4;
    catalogue found;
    odbc::statement list(from, listing());
    list.list_tables();
    while (list.next()) {
        const auto in_database = list.text(database);
        auto in_schema = list.text(schema);
        auto written = list.text(name);
        if (list.text(type).starts_with("SYSTEM")) continue;
        if (in_schema.empty()) in_schema = in_database;  // MySQL calls its schemas so
        found.schemas.insert(in_schema);
        if (const auto table = find_table(written)) found.tables.push_back({*table, in_schema, std::move(written), {}});
    }
    return found;
}

[[noreturn]] void refuse(const odbc::connection& from, std::string rule, const std::string& says) {
    throw refused({.rule = std::move(rule), .message = from.name() + ": " + says});
}

// The schema that is meant.
std::string schema_of(const odbc::connection& from, const std::string& wanted, const catalogue& found) {
    if (!wanted.empty()) {
        if (found.schemas.contains(wanted)) return wanted;
        for (const auto& schema : found.schemas)
            if (lower_case_of(schema) == lower_case_of(wanted)) return schema;
        refuse(from, "unknown-schema",
               "there is no schema \"" + wanted + "\" with a table or view that this user may see");
    }
    std::set<std::string> having;
    for (const auto& table : found.tables) having.insert(table.schema);
    if (having.size() > 1) {
        std::string names;
        for (const auto& schema : having) names.append(names.empty() ? "" : ", ").append(schema);
        refuse(from, "ambiguous-schema",
               "several schemas have tables of a history: " + names + "; name one of them (--schema)");
    }
    return having.empty() ? std::string() : *having.begin();
}

// A pattern of ODBC's catalogue may stand for other names as well: what it finds is compared.
std::vector<std::string> names_of_columns(odbc::connection& from, const odbc_table& table) {
    constexpr SQLUSMALLINT schema = 2;
    constexpr SQLUSMALLINT of_table = 3;
    constexpr SQLUSMALLINT name = 4;
    odbc::statement list(from, listing());
    list.list_columns(table.schema, table.name);
    std::vector<std::string> names;
    while (list.next()) {
        const auto in_schema = list.text(schema);
        const auto in_table = list.text(of_table);
        auto written = list.text(name);
        if (in_table == table.name && (in_schema.empty() || in_schema == table.schema)) names.push_back(written);
    }
    return names;
}

}  // namespace

std::vector<odbc_table> tables_of(odbc::connection& from, const std::string& schema, history_builder& into) {
    auto found = look_through(from);
    const auto meant = schema_of(from, schema, found);
    std::vector<odbc_table> tables;
    for (auto& table : found.tables) {
        if (table.schema != meant) continue;
        const auto same =
            std::find_if(tables.begin(), tables.end(), [&](const auto& each) { return each.table == table.table; });
        if (same != tables.end()) {
            report_same_table(into, table.table, same->name, table.name);
            continue;
        }
        table.columns = known_columns(names_of_columns(from, table), table.table, into);
        tables.push_back(std::move(table));
    }
    if (tables.empty())
        refuse(from, "not-a-history",
               "no table or view that this user may see" + (meant.empty() ? "" : " in schema \"" + meant + "\"") +
                   " has the name of a table of a history, as coaches and episodes");
    std::sort(tables.begin(), tables.end(), [](const auto& one, const auto& other) {
        const auto place = [](const odbc_table& table) {
            return std::pair(table.table == table_kind::contacts, table.table);
        };
        return place(one) < place(other);
    });
    return tables;
}

std::string select_rows(const odbc::connection& from, const odbc_table& table) {
    std::string query = "SELECT ";
    // Rows count even where no column is known: their missing columns are then reported once.
    if (table.columns.empty()) query += "1";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        query.append(i == 0 ? "" : ", ").append(from.quoted(table.columns[i].name));
    return query + from_table(from, table);
}

std::string from_table(const odbc::connection& from, const odbc_table& table) {
    const auto schema = table.schema.empty() ? std::string() : from.quoted(table.schema) + ".";
    return " FROM " + schema + from.quoted(table.name);
}

}  // namespace ipsf::detail
