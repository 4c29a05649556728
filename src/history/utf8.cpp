#include "history/utf8.hpp"

#include <cstddef>

namespace ipsf::detail {
namespace {

struct sequence {
    std::size_t length;       // 0: no character starts so
    unsigned char low, high;  // range of the second byte, both included
};

// RFC 3629, section 4: the range of the second byte keeps out overlong forms (E0, F0), surrogates (ED) and what is too high (F4).
constexpr sequence sequence_from(unsigned char first) {
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

}  // namespace

bool is_utf8(std::string_view text) noexcept {
    while (!text.empty()) {
        const auto byte = [&text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        const auto expected = sequence_from(byte(0));
        if (expected.length == 0 || expected.length > text.size()) return false;
        if (expected.length > 1 && (byte(1) < expected.low || byte(1) > expected.high)) return false;
        for (std::size_t at = 2; at < expected.length; ++at)
            if ((byte(at) & 0xC0U) != 0x80U) return false;
        text.remove_prefix(expected.length);
    }
    return true;
}

}  // namespace ipsf::detail
