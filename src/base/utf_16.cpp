// Takes blocks of bytes, cut anywhere; gives UTF-8 (RFC 2781). The other way, whole texts.
#include "base/utf_16.hpp"

#include "base/append_character.hpp"

#include <ipsf/utf8.hpp>

#include <utf8proc.h>

#include <utility>

namespace ipsf::detail {
namespace {

constexpr char32_t first_high = 0xD800;
constexpr char32_t first_low = 0xDC00;
constexpr char32_t behind_low = 0xE000;
constexpr char32_t first_of_pairs = 0x10000;
constexpr int bits_of_a_half = 10;
constexpr int bits_of_a_byte = 8;

}  // namespace

std::optional<byte_order> utf_16_mark(std::string_view text) noexcept {
    if (text.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return std::nullopt;
    if (text.starts_with("\xFF\xFE")) return byte_order::little;
    if (text.starts_with("\xFE\xFF")) return byte_order::big;
    return std::nullopt;
}

void utf_16_decoder::decode(std::string_view bytes, std::string& into) {
    for (const char sign : bytes) {
        const auto byte = static_cast<unsigned char>(sign);
        if (!first_byte_) {
            first_byte_ = byte;
            continue;
        }
        const char32_t first = *std::exchange(first_byte_, std::nullopt);
        take(order_ == byte_order::little ? first | static_cast<char32_t>(byte) << bits_of_a_byte
                                          : first << bits_of_a_byte | byte,
             into);
    }
}

bool utf_16_decoder::end(std::string& into) {
    if (high_ != 0) append_character(std::exchange(high_, 0), into);
    return !first_byte_;
}

void utf_16_decoder::take(char32_t unit, std::string& into) {
    const bool is_low = unit >= first_low && unit < behind_low;
    if (const auto high = std::exchange(high_, 0); high != 0) {
        if (is_low)
            return append_character(first_of_pairs + ((high - first_high) << bits_of_a_half) + (unit - first_low),
                                    into);
        append_character(high, into);
    }
    if (unit >= first_high && unit < first_low)
        high_ = unit;
    else
        append_character(unit, into);
}

std::u16string to_utf_16(std::string_view text) {
    constexpr char32_t low_bits = (1U << bits_of_a_half) - 1;
    std::u16string units;
    units.reserve(text.size());
    const auto readable = message_text(text);
    for (std::string_view rest = readable; !rest.empty();) {
        utf8proc_int32_t read = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                             static_cast<utf8proc_ssize_t>(rest.size()), &read);
        rest.remove_prefix(static_cast<std::size_t>(length));
        const auto character = static_cast<char32_t>(read);
        if (character < first_of_pairs) {
            units += static_cast<char16_t>(character);
        } else {
            const auto beyond = character - first_of_pairs;
            units += static_cast<char16_t>(first_high + (beyond >> bits_of_a_half));
            units += static_cast<char16_t>(first_low + (beyond & low_bits));
        }
    }
    return units;
}

}  // namespace ipsf::detail
