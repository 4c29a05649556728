// Finds what may end a cell of a CSV file, many bytes at a time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace ipsf::detail {

/// The highest of low bytes. Letters, digits, `-`, `.` and `_` are above; CR, LF and quotes are below.
inline constexpr char highest_low_byte = ',';

/// Puts the places of all low bytes of `text` (less than 2^32 bytes) into `into`, which may be longer.
void find_low_bytes(std::string_view text, std::vector<std::uint32_t>& into);

}  // namespace ipsf::detail
