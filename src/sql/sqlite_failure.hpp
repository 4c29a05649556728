// What SQLite and the system say about a call that failed.
#pragma once

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

#include <new>
#include <string>
#include <system_error>

namespace ipsf::sql {

/// Why the system refused the last call of a connection's: none where it did not. SQLite calls a file damaged that the
/// disk does not give.
inline std::error_code system_error_of(sqlite3* connection) {
    int number = sqlite3_system_errno(connection);
    if (number == 0) (void)sqlite3_file_control(connection, nullptr, SQLITE_FCNTL_LAST_ERRNO, &number);
    return {number, std::system_category()};
}

/// Throws std::bad_alloc where SQLite or the system had too little memory, however they say so.
inline void throw_if_no_memory(const SQLite::Exception& failed, const std::error_code& system) {
    const int why = failed.getExtendedErrorCode();
    if (failed.getErrorCode() == SQLITE_NOMEM || why == SQLITE_NOMEM || why == SQLITE_IOERR_NOMEM ||
        system == std::errc::not_enough_memory)
        throw std::bad_alloc();
}

/// SQLite's words and, in brackets, the system's.
inline std::string words_of(const SQLite::Exception& failed, const std::error_code& system) {
    return failed.what() + (system ? " (" + system.message() + ")" : std::string());
}

}  // namespace ipsf::sql
