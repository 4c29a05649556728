// Whose SQL is written.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace ipsf {

enum class sql_dialect : std::uint8_t { sqlite, postgresql, sqlserver };
inline constexpr std::array<std::string_view, 3> sql_dialect_names = {"sqlite", "postgresql", "sqlserver"};

}  // namespace ipsf
