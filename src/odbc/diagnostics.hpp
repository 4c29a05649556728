// What a driver says about a call that failed.
#pragma once

#include "odbc/driver_manager.hpp"

#include <string>

namespace ipsf::odbc {

struct diagnosis {
    std::string state;    ///< SQLSTATE: five letters and digits
    std::string message;  ///< on one line, without what only says which program speaks
};

/// The first error; where there are only warnings, the first of these.
[[nodiscard]] diagnosis diagnose(const functions& calls, SQLSMALLINT type, SQLHANDLE handle);

[[nodiscard]] bool is_lack_of_memory(const diagnosis& found);

/// The diagnosis as part of a message, and what to do where that can be said. What may quote a value of a row is left
/// out.
[[nodiscard]] std::string says(const diagnosis& found);

}  // namespace ipsf::odbc
