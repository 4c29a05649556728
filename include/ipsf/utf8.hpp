// Text that can be given to callers: well-formed UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ipsf {

namespace detail {

struct utf8_sequence {
    std::size_t length;       // 0: no character starts so
    unsigned char low, high;  // range of the second byte, both included
};

// RFC 3629, section 4: the range of the second byte keeps out overlong forms (E0, F0), surrogates (ED) and what is too
// high (F4).
constexpr utf8_sequence utf8_sequence_from(unsigned char first) noexcept {
    if (first < 0x80) return {1, 0, 0};
    if (first >= 0xC2 && first <= 0xDF) return {2, 0x80, 0xBF};
    if (first == 0xE0) return {3, 0xA0, 0xBF};
    if (first == 0xED) return {3, 0x80, 0x9F};
    if (first >= 0xE1 && first <= 0xEF) return {3, 0x80, 0xBF};
    if (first == 0xF0) return {4, 0x90, 0xBF};
    if (first >= 0xF1 && first <= 0xF3) return {4, 0x80, 0xBF};
    if (first == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

// How many bytes at the beginning of a text that is not empty belong together, and whether they are a character. Bytes
// that are not are the longest beginning of a character, or a single byte.
struct utf8_beginning {
    std::size_t length;
    bool is_character;
};
constexpr utf8_beginning utf8_beginning_of(std::string_view text) noexcept {
    const auto byte = [&text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto expected = utf8_sequence_from(byte(0));
    if (expected.length == 0) return {1, false};
    for (std::size_t at = 1; at < expected.length; ++at) {
        const unsigned char low = at == 1 ? expected.low : 0x80;
        const unsigned char high = at == 1 ? expected.high : 0xBF;
        if (at == text.size() || byte(at) < low || byte(at) > high) return {at, false};
    }
    return {expected.length, true};
}

}  // namespace detail

/// Whether `text` is well-formed UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] constexpr bool is_utf8(std::string_view text) noexcept {
    while (!text.empty()) {
        const auto next = detail::utf8_beginning_of(text);
        if (!next.is_character) return false;
        text.remove_prefix(next.length);
    }
    return true;
}

/// Whether `text` is well-formed UTF-8 without a NUL, which C and many programs take for its end.
[[nodiscard]] constexpr bool is_text(std::string_view text) noexcept {
    return is_utf8(text) && text.find('\0') == std::string_view::npos;
}

/// `text` as it may stand in a message: what is not UTF-8 in it becomes U+FFFD, one for each character that breaks off
/// (Unicode 15.0, section 3.9), and so does a NUL, which C would take for the end of the message.
[[nodiscard]] inline std::string message_text(std::string_view text) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string made;
    made.reserve(text.size());
    while (!text.empty()) {
        const auto next = detail::utf8_beginning_of(text);
        made += next.is_character && text.front() != '\0' ? text.substr(0, next.length) : replacement;
        text.remove_prefix(next.length);
    }
    return made;
}

}  // namespace ipsf
