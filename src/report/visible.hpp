// Characters that act on what shows them instead of standing there.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::reporting {

struct character {
    char32_t code;       ///< 0 where the bytes are none
    std::size_t length;  ///< in bytes, at least 1
    bool well_formed;
};
/// What a text that is not empty begins with.
[[nodiscard]] character first_character(std::string_view text) noexcept;

/// Control characters, line separators, what turns the direction of a line, and what nobody can see. The joiners (U+200C, U+200D) and the
/// soft hyphen are letters' business and stay.
[[nodiscard]] bool is_hidden(char32_t code) noexcept;

/// Whether all of the text can be shown as it is.
[[nodiscard]] bool is_visible(std::string_view text) noexcept;

/// A JSON text with such characters, which JSON lets stand as they are, as `\u009b`. `json` is UTF-8.
[[nodiscard]] std::string escape_hidden(std::string json);

}  // namespace ipsf::reporting
