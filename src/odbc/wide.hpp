// Texts as ODBC takes and gives them on every system: in UTF-16, never in a code page of the machine.
#pragma once

#include "odbc/sql.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf::odbc {

/// With a NUL behind it.
[[nodiscard]] std::vector<SQLWCHAR> wide(std::string_view text);

/// Appends `count` units as UTF-8. Half a character becomes bytes that are not UTF-8, as anywhere.
void append_narrow(const SQLWCHAR* units, std::size_t count, std::string& into);
[[nodiscard]] std::string narrow(const SQLWCHAR* units, std::size_t count);

}  // namespace ipsf::odbc
