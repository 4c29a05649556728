// A statement of SQL, and the rows that it gives.
#pragma once

#include "odbc/connection.hpp"
#include "odbc/parameter_block.hpp"
#include "odbc/row_block.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::odbc {

struct result_column {
    std::string name;
    SQLSMALLINT type;       ///< SQL_INTEGER, SQL_WVARCHAR, ...
    std::size_t length;     ///< of a text, as it was declared; 0: not known
    std::string type_name;  ///< as the database calls it
};

class statement {
public:
    /// `what` this is about, when something fails: every function throws `refused` then. The connection must outlive
    /// this.
    statement(connection& on, attempt what);

    /// Runs one statement. While it runs, `go_on` is asked on this thread, now and then; once it says no, the database
    /// is asked to stop, and this returns when it has.
    void execute(std::string_view sql, const std::function<bool()>& go_on = {});
    /// Prepares one statement, whose places are `?` ...
    void prepare(std::string_view sql);
    /// ... and runs it for each row of the block.
    void run(parameter_block& rows);
    /// Lists the tables and views, as SQLTables.
    void list_tables();
    /// Lists the columns of tables whose name and schema match these patterns, as SQLColumns. An empty schema: any.
    void list_columns(const std::string& schema, const std::string& table);

    /// Reads a result row by row: goes to the next one, or says that there is none.
    [[nodiscard]] bool next();
    /// A cell of the row, from column 1; empty for NULL. Each column once, from left to right.
    [[nodiscard]] std::string text(SQLUSMALLINT column);

    [[nodiscard]] std::vector<result_column> columns();
    /// Reads a result by blocks, whose columns are those of the result from the left. False when there was no row left.
    /// Calls may be on different threads, one after the other.
    [[nodiscard]] bool fetch(row_block& into);

private:
    struct free_statement {
        const functions* calls;
        void operator()(void* handle) const noexcept { (void)calls->free(SQL_HANDLE_STMT, handle); }
    };
    void check(SQLRETURN result);
    void set(SQLINTEGER attribute, SQLPOINTER value);

    connection& on_;
    const functions& calls_;
    attempt what_;
    std::unique_ptr<void, free_statement> statement_;
};

}  // namespace ipsf::odbc
