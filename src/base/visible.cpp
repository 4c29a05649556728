// Takes any bytes; says what the first character is, whether it can be shown as it is, and how it
// is written out otherwise.
#include "base/visible.hpp"

#include <ipsf/utf8.hpp>
#include <ipsf/visible.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace ipsf {
namespace {

std::string hex(std::uint32_t number, std::size_t digits) {
    std::array<char, 8> written{};
    auto* const end = std::to_chars(written.data(), written.data() + written.size(), number, 16).ptr;
    std::string text(written.data(), end);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string escaped(char32_t code) { return code < 0x80 ? "\\x" + hex(code, 2) : "\\u{" + hex(code, 1) + "}"; }

constexpr bool is_plain(char byte) noexcept { return byte >= 0x20 && byte < 0x7F; }

}  // namespace

namespace pages {

character first_character(std::string_view text) noexcept {
    const auto [length, is_character] = detail::utf8_beginning_of(text);
    if (!is_character) return {0, length, false};
    const auto byte = [&text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    char32_t code = length == 1 ? byte(0) : byte(0) & (0x7FU >> length);
    for (std::size_t at = 1; at < length; ++at) code = code << 6U | (byte(at) & 0x3FU);
    return {code, length, true};
}

bool is_hidden(char32_t code) noexcept {
    const auto within = [code](char32_t first, char32_t last) { return first <= code && code <= last; };
    return code < 0x20 || within(0x7F, 0x9F) || code == 0x061C || code == 0x180E || code == 0x200B ||
           within(0x200E, 0x200F) || within(0x2028, 0x202E) || within(0x2060, 0x206F) || code == 0xFEFF ||
           within(0xFFF9, 0xFFFB) || within(0xE0000, 0xE007F) || within(0xFDD0, 0xFDEF) || (code & 0xFFFEU) == 0xFFFE;
}

bool is_visible(std::string_view text) noexcept {
    while (true) {
        text.remove_prefix(
            static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_plain) - text.begin()));
        if (text.empty()) return true;
        const auto [code, length, well_formed] = first_character(text);
        if (!well_formed || is_hidden(code)) return false;
        text.remove_prefix(length);
    }
}

void append_escaped(std::string& json, char32_t code) {
    if (code < 0x10000) {
        json += "\\u" + hex(code, 4);
        return;
    }
    const auto above = code - 0x10000;
    json += "\\u" + hex(0xD800 + (above >> 10U), 4) + "\\u" + hex(0xDC00 + (above & 0x3FFU), 4);
}

}  // namespace pages

std::string visible(std::string_view text) {
    if (pages::is_visible(text)) return std::string(text);
    std::string shown;
    while (!text.empty()) {
        const auto [code, length, well_formed] = pages::first_character(text);
        if (!well_formed)
            for (const char byte : text.substr(0, length)) shown += "\\x" + hex(static_cast<unsigned char>(byte), 2);
        else if (pages::is_hidden(code))
            shown += escaped(code);
        else
            shown += text.substr(0, length);
        text.remove_prefix(length);
    }
    return shown;
}

}  // namespace ipsf
