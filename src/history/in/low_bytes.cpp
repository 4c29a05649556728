// Looks at 64 bytes at a time: makes a word whose bits say which of them are low, and counts its bits off.
#include "history/in/low_bytes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>

namespace ipsf::detail {
namespace {

constexpr std::size_t block = 64;

// Eight bytes in a word, without carries from one to the next.
std::uint64_t low_bytes_of(const char* bytes) {
    static_assert(std::endian::native == std::endian::little, "the first byte is the lowest");
    constexpr std::size_t width = sizeof(std::uint64_t);
    constexpr std::uint64_t each = 0x0101010101010101U;
    constexpr std::uint64_t top = each * 0x80U;
    std::uint64_t low = 0;
    for (std::size_t i = 0; i < block; i += width) {
        std::uint64_t some = 0;
        std::memcpy(&some, bytes + i, width);
        // The top bit of each byte: whether it is above the highest low byte.
        const auto above = ((some & ~top) + each * (0x7FU - static_cast<unsigned char>(highest_low_byte))) | some;
        constexpr std::uint64_t gather = 0x0102040810204080U;
        low |= ((~above & top) >> 7U) * gather >> 56U << i;
    }
    return low;
}

std::uint32_t* put_places(std::uint64_t low, std::size_t first, std::uint32_t* into) {
    for (; low != 0; low &= low - 1)
        *into++ = static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(std::countr_zero(low));
    return into;
}

}  // namespace

void find_low_bytes(std::string_view text, std::vector<std::uint32_t>& into) {
    if (into.size() < text.size()) into.resize(text.size());
    auto* next = into.data();
    std::size_t at = 0;
    for (; at + block <= text.size(); at += block) next = put_places(low_bytes_of(text.data() + at), at, next);
    std::array<char, block> rest{};
    rest.fill('z');
    std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), rest.begin());
    put_places(low_bytes_of(rest.data()), at, next);
}

}  // namespace ipsf::detail
