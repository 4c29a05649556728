// A character as UTF-8.
#pragma once

#include <utf8proc.h>

#include <array>
#include <string>

namespace ipsf::detail {

/// Appends it. Half a character of UTF-16 (a surrogate) becomes three bytes that are not UTF-8, so that whoever looks
/// at the text sees that it is none.
inline void append_character(char32_t character, std::string& into) {
    constexpr char32_t ascii = 0x80;
    if (character < ascii) {
        into += static_cast<char>(character);
        return;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
    into.append(bytes.begin(), bytes.begin() + length);
}

}  // namespace ipsf::detail
