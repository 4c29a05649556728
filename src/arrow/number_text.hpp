// Numbers as the text they would be in a CSV file.
#pragma once

#include <ipsf/fraction.hpp>

#include <cstddef>
#include <cstdint>

namespace ipsf::detail {

/// Characters that any of these texts fits into: 38 digits of a decimal, or the 47 characters of the least float32, and
/// some more.
inline constexpr std::size_t number_text_size = 64;

/// Each writes to `to` without a NUL and returns the number of characters.
[[nodiscard]] std::int64_t write_whole(std::uint64_t value, char* to) noexcept;
/// value / 10^scale exactly, without zeros at the end of the fraction: 800 with scale 3 is "0.8", 7000
/// is "7". Scale 0-38.
[[nodiscard]] std::int64_t write_decimal(wide value, int scale, char* to) noexcept;
/// The shortest decimal that is this float32: 0.8F is "0.8".
[[nodiscard]] std::int64_t write_shortest(float value, char* to) noexcept;

}  // namespace ipsf::detail
