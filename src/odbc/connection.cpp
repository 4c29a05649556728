// Connects, switches to transactions, and turns what drivers say into problems.
#include "odbc/connection.hpp"

#include "odbc/statement.hpp"
#include "odbc/wide.hpp"

#include <ipsf/problem.hpp>

#include <algorithm>
#include <array>
#include <new>

namespace ipsf::odbc {
namespace {

constexpr std::size_t seconds_to_connect = 30;

// Of iODBC's headers (https://www.iodbc.org), which are not needed for anything else: texts in UTF-16.
constexpr SQLINTEGER iodbc_text_type = 1064;
constexpr std::size_t iodbc_utf_16 = 1;

// Of psqlodbc's (pgapifunc.h): whether it reads what is selected by a cursor of its own (selected_rows).
constexpr SQLINTEGER psqlodbc_use_cursor = 65539;

// Of SQL Server's (msodbcsql.h).
constexpr std::size_t sql_server_snapshot = 0x20;

// ODBC takes numbers as pointers here.
SQLPOINTER number(std::size_t value) { return reinterpret_cast<SQLPOINTER>(value); }

}  // namespace

connection::connection(std::string_view text, access how)
    : text_(text),
      how_(how),
      calls_(driver_manager()),
      environment_(nullptr, {&calls_}),
      connection_(nullptr, {&calls_}) {
    const attempt cannot_connect{"cannot-connect", "cannot connect"};
    SQLHANDLE made = nullptr;
    if (!succeeded(calls_.allocate(SQL_HANDLE_ENV, SQL_NULL_HANDLE, &made))) throw std::bad_alloc();
    environment_.reset(made);
    (void)calls_.set_environment(made, SQL_ATTR_ODBC_VERSION, number(SQL_OV_ODBC3), 0);
    if (calls_.is_iodbc && !succeeded(calls_.set_environment(made, iodbc_text_type, number(iodbc_utf_16), 0)))
        throw refused({.rule = "no-driver-manager",
                       .message = "odbc: this machine's iODBC is too old for texts in UTF-16; install unixODBC"});
    SQLHANDLE connecting = nullptr;
    if (!succeeded(calls_.allocate(SQL_HANDLE_DBC, made, &connecting))) refuse(cannot_connect, SQL_HANDLE_ENV, made);
    connection_.reset(connecting);

    set(SQL_ATTR_LOGIN_TIMEOUT, seconds_to_connect);
    if (how == access::read) set(SQL_ATTR_ACCESS_MODE, SQL_MODE_READ_ONLY);
    auto wanted = wide(text_.text());
    if (!succeeded(
            calls_.connect(connecting, nullptr, wanted.data(), SQL_NTS, nullptr, 0, nullptr, SQL_DRIVER_NOPROMPT)))
        refuse(cannot_connect, SQL_HANDLE_DBC, connecting);
    if (info(SQL_DRIVER_NAME).find("psqlodbc") != std::string::npos) set(psqlodbc_use_cursor, 0);
    set(SQL_ATTR_AUTOCOMMIT, SQL_AUTOCOMMIT_OFF);
    system_ = info(SQL_DBMS_NAME);
    quote_ = info(SQL_IDENTIFIER_QUOTE_CHAR);
    if (quote_ == " ") quote_.clear();  // names cannot be quoted
}

void connection::set(SQLINTEGER attribute, std::size_t value) noexcept {
    (void)calls_.set_connection(handle(), attribute, number(value), SQL_IS_UINTEGER);
}

std::string connection::info(SQLUSMALLINT which) const {
    constexpr std::size_t room = 256;
    std::array<SQLWCHAR, room> text{};
    SQLSMALLINT bytes = 0;
    if (!succeeded(calls_.get_info(handle(), which, text.data(), static_cast<SQLSMALLINT>(sizeof(text)), &bytes)))
        return {};
    const auto units = static_cast<std::size_t>(std::max(bytes, SQLSMALLINT{0})) / sizeof(SQLWCHAR);
    return narrow(text.data(), std::min(units, room - 1));
}

std::string connection::quoted(std::string_view identifier) const {
    std::string text = quote_;
    for (const char sign : identifier) text.append(std::string_view(&sign, 1) == quote_ ? 2 : 1, sign);
    return text + quote_;
}

void connection::begin_snapshot() {
    const auto run = [this](std::string_view sql) {
        statement(*this, {"unreadable-database", "no transaction can be begun"}).execute(sql);
    };
    if (system_ == "PostgreSQL") return run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    if (system_ == "Oracle") return run("SET TRANSACTION READ ONLY");
    if (system_ == "SQLite") return;  // every transaction sees one state
    if (system_ == "Microsoft SQL Server" &&
        succeeded(
            calls_.set_connection(handle(), SQL_ATTR_TXN_ISOLATION, number(sql_server_snapshot), SQL_IS_UINTEGER)))
        return;
    set(SQL_ATTR_TXN_ISOLATION, SQL_TXN_SERIALIZABLE);
}

void connection::commit() {
    if (!succeeded(calls_.end_transaction(SQL_HANDLE_DBC, handle(), SQL_COMMIT)))
        refuse({"cannot-write", "what was written cannot be committed"}, SQL_HANDLE_DBC, handle());
}

void connection::rollback() noexcept { (void)calls_.end_transaction(SQL_HANDLE_DBC, handle(), SQL_ROLLBACK); }

void connection::refuse(const attempt& what, SQLSMALLINT type, SQLHANDLE handle) const {
    auto found = diagnose(calls_, type, handle);
    // SQLite's driver has one SQLSTATE and SQLite's own number for everything: 1 for names, which are looked up when
    // tables are listed, and for what a function says of its arguments.
    found.of_values = system_ == "SQLite" && !what.table.empty() && found.message.ends_with("(1)");
    if (is_lack_of_memory(found)) throw std::bad_alloc();
    throw refused({.table = what.table,
                   .rule = what.rule,
                   .message = text_.without_secrets(name() + ": " + what.failed + ": " + says(found, how_))});
}

}  // namespace ipsf::odbc
