// What a driver says about a call that failed.
#pragma once

#include "odbc/driver_manager.hpp"

#include <cstdint>
#include <string>

namespace ipsf::odbc {

/// What a connection is for.
enum class access : std::uint8_t {
    read,  ///< the driver is asked to let nothing be written
    write
};

struct diagnosis {
    std::string state;       ///< SQLSTATE: five letters and digits
    std::string message;     ///< on one line, without what only says which program speaks
    bool of_values = false;  ///< the message may quote a value of a row, though its SQLSTATE does not say so
};

/// The first error; where there are only warnings, the first of these.
[[nodiscard]] diagnosis diagnose(const functions& calls, SQLSMALLINT type, SQLHANDLE handle);

[[nodiscard]] bool is_lack_of_memory(const diagnosis& found);

/// The diagnosis as part of a message, and what to do where that can be said. What may quote a value of a row is left
/// out.
[[nodiscard]] std::string says(const diagnosis& found, access how);

}  // namespace ipsf::odbc
