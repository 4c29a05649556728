// Writes rows into a database, date by date in one transaction.
#include <ipsf/publish.hpp>

#include "publish/schema.hpp"
#include "publish/scored_history.hpp"
#include "publish/statements.hpp"
#include "publish/target.hpp"

#include <ipsf/path.hpp>

#include <algorithm>

namespace ipsf {
namespace {

using namespace publishing;

constexpr std::size_t rows_at_a_time = 1000;

/// The tables of the target: what there is, and rows that replace others.
class published_database {
public:
    published_database(target& into, const std::string& schema)
        : into_(into),
          sql_(into.dialect(), schema),
          where_(into.name() + (schema.empty() ? "" : ", schema " + schema)) {}

    /// Whether there is nothing yet. Refuses tables that are not ours, or of another version.
    [[nodiscard]] bool is_new() {
        const auto there = into_.texts(sql_.select_names());
        const auto has = [&](std::string_view name) {
            return std::any_of(there.begin(), there.end(), [&](const auto& one) { return same_name(one, name); });
        };
        const auto tables = published_tables();
        const auto first = std::find_if(tables.begin(), tables.end(), [&](const auto& one) { return has(one.name); });
        if (!has(version_table)) {
            if (first != tables.end()) refuse_foreign(first->name);
            if (has("coaches") && has("episodes"))
                refuse("tables-of-a-history",
                       "it has tables of a history, which the table teams of results would become one of; publish "
                       "into another database or schema");
            return true;
        }
        const auto versions = versions_there();
        const auto ours = std::to_string(published_schema_version);
        if (versions.size() != 1) refuse_foreign(version_table);
        if (versions.front() != ours)
            refuse("other-schema-version",
                   "it holds results of version " + versions.front() +
                       " of the published tables, and this is version " + ours +
                       "; publish into another database or schema, or drop the tables and publish all again");
        for (const auto& table : tables)
            if (!has(table.name))
                refuse("missing-table", "the table " + std::string(table.name) +
                                            " of an earlier publication is missing, or its user may not see it; let "
                                            "the user SELECT, INSERT and DELETE in it or, if it is gone, drop the "
                                            "others, " +
                                            std::string(version_table) + " among them, and publish all again");
        return false;
    }

    void create() {
        within(version_table, [&] {
            into_.execute(sql_.create_version_table());
            into_.execute(sql_.insert_version(published_schema_version));
        });
        for (const auto& table : published_tables())
            within(table.name, [&] { into_.execute(sql_.create(table, columns_of(table))); });
    }

    /// Of those teams; `edition`: its id.
    void replace(const replacing_rows& made, const std::vector<std::string>& teams, const std::string& edition) {
        for (const auto* const table : made.replaced) remove(*table, teams, edition, made.on);
        for (const auto& [table, rows] : made.rows.tables) insert(rows);
    }

private:
    /// Deletes the rows of those teams and that date, or of what else the table is replaced by.
    void remove(const published_table& table, const std::vector<std::string>& teams, const std::string& edition,
                day on) {
        batch which;
        std::vector<std::string_view> columns;
        switch (table.replaced) {
            case replaced_by::edition:
                columns = {"edition_id"};
                which.types = {sql_type::text};
                which.values = {edition};
                break;
            case replaced_by::team:
                columns = {"team_id"};
                which.types = {sql_type::text};
                for (const auto& team : teams) which.values.emplace_back(team);
                break;
            case replaced_by::team_and_date:
                columns = {"team_id", table.date};
                which.types = {sql_type::text, sql_type::day};
                for (const auto& team : teams) {
                    which.values.emplace_back(team);
                    which.values.emplace_back(format_day(on));
                }
                break;
        }
        within(table.name, [&] { into_.run(sql_.delete_by(table.name, columns), which); });
    }

    void insert(const result_table& rows) {
        const auto statement = sql_.insert(rows);
        batch next;
        for (const auto& column : rows.columns) next.types.push_back(sql_type_of(column));
        for (std::size_t row = 0; row < rows.rows; ++row) {
            for (const auto& column : rows.columns) next.values.push_back(value_of(column, column.at(row)));
            if (next.rows() < rows_at_a_time && row + 1 < rows.rows) continue;
            within(rows.name, [&] { into_.run(statement, next); });
            next.values.clear();
        }
    }

    /// Names the table in what is refused meanwhile.
    template <class Body>
    static void within(std::string_view table, Body body) {
        try {
            body();
        } catch (const refused& why) {
            auto problems = why.problems();
            for (auto& one : problems) {
                one.table = table;
                one.message += " (table " + std::string(table) + ")";
            }
            throw refused(std::move(problems), why.count());
        }
    }

    [[nodiscard]] std::vector<std::string> versions_there() {
        (void)into_.texts(sql_.select_count(version_table));  // what cannot be read need not be foreign
        try {
            return into_.texts(sql_.select_version());
        } catch (const refused&) {
            refuse_foreign(version_table);  // it has no such column
        }
    }

    /// Databases that keep the case of letters tell it apart in quotes; SQLite and SQL Server do not.
    [[nodiscard]] bool same_name(std::string_view a, std::string_view b) const {
        if (into_.dialect() == sql_dialect::postgresql) return a == b;
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
            const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
            return lower(x) == lower(y);
        });
    }

    [[noreturn]] void refuse(const char* rule, const std::string& why) const {
        throw refused({.rule = rule, .message = where_ + ": " + why});
    }
    [[noreturn]] void refuse_foreign(std::string_view table) const {
        throw refused({.table = std::string(table),
                       .rule = "foreign-table",
                       .message = where_ + ": the table " + std::string(table) +
                                  " is there and was not published by ipsf, and nothing is written over it; publish "
                                  "into another database or schema"});
    }

    target& into_;
    statements sql_;
    std::string where_;
};

void check_target(const publish_options& options) {
    std::vector<problem> found;
    const bool odbc = options.into.starts_with("odbc:");
    if (!odbc && !options.schema.empty())
        found.push_back({.rule = "no-schema", .message = "SQLite has no schemas; leave the schema out"});
    for (const auto* const text : {&options.into, &options.schema})
        if (!is_text(*text))
            found.push_back({.rule = "not-utf-8",
                             .message = "what to publish into is not UTF-8, or has a NUL in it; name it again"});
    refused::throw_if_any(std::move(found));
}

}  // namespace

published publish(std::shared_ptr<const ipsf::edition> edition, bool edition_named, std::shared_ptr<const history> from,
                  gsl::span<const given_answer> answers, const publish_options& options, const execution& run) {
    check_target(options);
    const auto into = open_target(options.into);
    published_database database(*into, options.schema);
    (void)database.is_new();  // what would be refused at the end is refused now

    const scored_history scored(std::move(edition), edition_named, std::move(from), answers, options, run);
    const auto teams = scored.teams();
    into->begin();
    if (database.is_new()) database.create();
    scored.visit([&](const replacing_rows& made) { database.replace(made, teams, scored.edition().id); });
    into->commit();
    return scored.counted();
}

}  // namespace ipsf
