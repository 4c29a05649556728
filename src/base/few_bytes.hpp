// Short texts as numbers, so that they are compared and read in one step.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace ipsf {

template <typename Number>
[[nodiscard]] inline Number bytes_at(const char* from) noexcept {
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

/// What may be read behind a text whose memory goes on behind it.
inline constexpr std::size_t padding = 16;

/// Whether at least `padding` bytes behind a text may be read, too, whatever they are.
enum class behind_text : std::uint8_t { nothing, padded };

/// Up to eight bytes as a number, the first being the lowest; the others are zero.
template <behind_text behind = behind_text::nothing>
[[nodiscard]] inline std::uint64_t few_bytes(std::string_view text) noexcept {
    constexpr std::size_t all = sizeof(std::uint64_t);
    const auto size = text.size();
    const char* const first = text.data();
    if constexpr (behind == behind_text::padded) {
        // Two steps, as none may be by all 64 bits.
        constexpr std::size_t half = 4;
        return bytes_at<std::uint64_t>(first) & ~(~std::uint64_t{0} << half * size << half * size);
    }
    const auto at = [](std::uint64_t byte, std::size_t place) { return byte << 8U * place; };
    // Where two of the pieces overlap they are the same.
    if (size == all) return bytes_at<std::uint64_t>(first);
    if (size >= all / 2) {
        const auto second = size - all / 2;
        return bytes_at<std::uint32_t>(first) | at(bytes_at<std::uint32_t>(first + second), second);
    }
    if (size == 0) return 0;
    const auto one = [first](std::size_t place) { return static_cast<unsigned char>(first[place]); };
    return one(0) | at(one(size / 2), size / 2) | at(one(size - 1), size - 1);
}

inline constexpr std::size_t most_digits_at_once = 8;
inline constexpr std::uint64_t beyond_digits_at_once = 100'000'000;

/// The number that one to eight digits are; beyond_digits_at_once or more when they are not all digits.
template <behind_text behind = behind_text::nothing>
[[nodiscard]] inline std::uint64_t number_of_digits(std::string_view text) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101U;
    const auto missing = most_digits_at_once - text.size();
    const auto zeros = each * '0' & ~(~std::uint64_t{0} << 8U * missing);
    const auto written = few_bytes<behind>(text) << 8U * missing | zeros;
    const auto above_nine = written + each * 0x06U;  // the high half of 0x30-0x39 stays 3
    if (((written & each * 0xF0U) | (above_nine & each * 0xF0U) >> 4U) != each * 0x33U) return ~std::uint64_t{0};
    // Neighbours are joined: digits to pairs, pairs to fours, fours to the whole.
    const auto pairs = (written & each * 0x0FU) * (10U << 8U | 1U) >> 8U & 0x00FF00FF00FF00FFU;
    const auto fours = pairs * (100U << 16U | 1U) >> 16U & 0x0000FFFF0000FFFFU;
    return fours * (std::uint64_t{10000} << 32U | 1U) >> 32U;
}

}  // namespace ipsf
