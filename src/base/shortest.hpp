// Writes floating-point numbers with the fewest digits that are read as the same, whatever the country of the process.
#pragma once

#include <cstddef>

namespace ipsf {

/// Room for a number with an exponent.
inline constexpr std::size_t shortest_size = 32;

/// Up to shortest_size characters, with an exponent where that takes fewer; gives their end.
[[nodiscard]] char* write_shortest(double number, char* to) noexcept;
/// Without an exponent, up to `size` characters.
[[nodiscard]] char* write_shortest_plain(float number, char* to, std::size_t size) noexcept;

}  // namespace ipsf
