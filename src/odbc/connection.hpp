// A connection to a database by ODBC, and what it says when something fails.
#pragma once

#include "odbc/connection_text.hpp"
#include "odbc/diagnostics.hpp"
#include "odbc/driver_manager.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace ipsf::odbc {

/// What is tried, for the problem when it fails.
struct attempt {
    std::string rule;        ///< "unreadable-database"
    std::string failed;      ///< "contacts cannot be read"
    std::string table = {};  ///< of a history, or empty
};

/// One transaction after the other: nothing is kept that was not committed. One thread at a time.
class connection {
public:
    /// Throws `refused` ("cannot-connect", "no-driver-manager"), without anything in it that is secret.
    connection(std::string_view text, access how);
    connection(const connection&) = delete;
    connection& operator=(const connection&) = delete;

    /// What messages call it (connection_text).
    [[nodiscard]] const std::string& name() const noexcept { return text_.name(); }
    /// What the database calls itself: "PostgreSQL", "SQLite", "Oracle", "Microsoft SQL Server".
    [[nodiscard]] const std::string& system() const noexcept { return system_; }
    /// A name as SQL takes it, whatever is in it.
    [[nodiscard]] std::string quoted(std::string_view identifier) const;

    /// Begins a transaction that sees one state of the database and writes nothing, where the database has such ones
    /// (docs/odbc.md).
    void begin_snapshot();
    void commit();
    void rollback() noexcept;

    [[nodiscard]] const functions& calls() const noexcept { return calls_; }
    [[nodiscard]] SQLHDBC handle() const noexcept { return connection_.get(); }

    /// Throws what the driver says about `handle`, of which a call just failed in `what`: `refused`, or std::bad_alloc.
    [[noreturn]] void refuse(const attempt& what, SQLSMALLINT type, SQLHANDLE handle) const;

private:
    struct free_environment {
        const functions* calls;
        void operator()(void* handle) const noexcept { (void)calls->free(SQL_HANDLE_ENV, handle); }
    };
    /// Takes back what was not committed.
    struct free_connection {
        const functions* calls;
        void operator()(void* handle) const noexcept {
            (void)calls->end_transaction(SQL_HANDLE_DBC, handle, SQL_ROLLBACK);
            (void)calls->disconnect(handle);
            (void)calls->free(SQL_HANDLE_DBC, handle);
        }
    };
    [[nodiscard]] std::string info(SQLUSMALLINT which) const;
    void set(SQLINTEGER attribute, std::size_t value) noexcept;

    connection_text text_;
    access how_;
    const functions& calls_;
    std::unique_ptr<void, free_environment> environment_;
    std::unique_ptr<void, free_connection> connection_;
    std::string system_;
    std::string quote_;
};

}  // namespace ipsf::odbc
