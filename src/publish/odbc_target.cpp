// A database that ODBC reaches as a target: statements run for arrays of rows, in one transaction.
#include "odbc/connection.hpp"
#include "odbc/parameter_block.hpp"
#include "odbc/statement.hpp"
#include "publish/target.hpp"

#include <ipsf/problem.hpp>

#include <algorithm>

namespace ipsf::publishing {
namespace {

constexpr const char* rule = "cannot-write";

sql_dialect dialect_of(const odbc::connection& to) {
    if (to.system() == "PostgreSQL") return sql_dialect::postgresql;
    if (to.system() == "SQLite") return sql_dialect::sqlite;
    if (to.system() == "Microsoft SQL Server") return sql_dialect::sqlserver;
    throw refused({.rule = "unknown-database",
                   .message = to.name() + ": results are published into PostgreSQL, SQL Server and SQLite, not " +
                              to.system() + "; publish into an SQLite file, and take its tables from there"});
}

/// SQLite keeps days as texts, and finds out by itself what is a number.
odbc::parameter_type parameter_of(sql_type type, sql_dialect dialect) {
    const bool in_sqlite = dialect == sql_dialect::sqlite;
    switch (type) {
        case sql_type::number:
        case sql_type::truth:
            return odbc::parameter_type::number;
        case sql_type::decimal:
            return in_sqlite ? odbc::parameter_type::text : odbc::parameter_type::decimal;
        case sql_type::day:
            return in_sqlite ? odbc::parameter_type::text : odbc::parameter_type::day;
        case sql_type::text:
            break;
    }
    return odbc::parameter_type::text;
}

class odbc_target : public target {
public:
    explicit odbc_target(const std::string& connection)
        : connection_(connection, odbc::access::write), dialect_(dialect_of(connection_)) {}

    [[nodiscard]] sql_dialect dialect() const override { return dialect_; }
    [[nodiscard]] std::string name() const override { return connection_.name(); }

    /// What was asked before belongs to the transaction that is given up.
    void begin() override { connection_.rollback(); }
    void commit() override { connection_.commit(); }

    [[nodiscard]] std::vector<std::string> texts(const std::string& query) override {
        odbc::statement statement(connection_, {rule, "what is there cannot be read"});
        statement.execute(query);
        std::vector<std::string> found;
        while (statement.next()) found.push_back(statement.text(1));
        return found;
    }

    void execute(const std::string& sql) override {
        odbc::statement(connection_, {rule, "it cannot be written"}).execute(sql);
    }

    void run(const std::string& sql, const batch& rows) override {
        odbc::statement statement(connection_, {rule, "it cannot be written"});
        statement.prepare(sql);
        std::vector<odbc::parameter_type> types;
        for (const auto type : rows.types) types.push_back(parameter_of(type, dialect_));
        const auto columns = types.size();
        for (std::size_t first = 0; first < rows.rows(); first += rows_at_a_time) {
            const auto count = std::min(rows_at_a_time, rows.rows() - first);
            odbc::parameter_block block(types, count);
            for (std::size_t row = 0; row < count; ++row)
                for (std::size_t column = 0; column < columns; ++column)
                    put(block, row, column, rows.values[(first + row) * columns + column]);
            statement.run(block);
        }
    }

private:
    static constexpr std::size_t rows_at_a_time = 200;

    static void put(odbc::parameter_block& block, std::size_t row, std::size_t column, const sql_value& value) {
        if (const auto* const number = std::get_if<std::int64_t>(&value))
            block.put(row, column, *number);
        else if (const auto* const text = std::get_if<std::string>(&value))
            block.put(row, column, *text);
    }

    odbc::connection connection_;
    sql_dialect dialect_;
};

}  // namespace

std::unique_ptr<target> open_odbc_target(const std::string& connection) {
    return std::make_unique<odbc_target>(connection);
}

}  // namespace ipsf::publishing
