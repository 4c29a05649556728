// Characters that act on a terminal or a page instead of being shown.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::pages {

struct character {
    char32_t code;       ///< 0 where the bytes are no character
    std::size_t length;  ///< in bytes, at least 1
    bool well_formed;
};
/// What a text that is not empty begins with.
[[nodiscard]] character first_character(std::string_view text) noexcept;

/// Control characters, line separators, what turns the direction of a line, what nobody can see, and what is no
/// character and may stand in no markup. The joiners (U+200C, U+200D) and the soft hyphen are letters' business and
/// stay.
[[nodiscard]] bool is_hidden(char32_t code) noexcept;

/// Whether all of the text can be shown as it is.
[[nodiscard]] bool is_visible(std::string_view text) noexcept;

/// The character as JSON escapes it, 16 bits at a time (RFC 8259, section 7): `\u009b`.
void append_escaped(std::string& json, char32_t code);

}  // namespace ipsf::pages
