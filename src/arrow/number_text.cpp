// Writes numbers as text into memory that the caller gives, without a NUL at the end.
#include "arrow/number_text.hpp"

#include "base/shortest.hpp"

#include <algorithm>
#include <charconv>

namespace ipsf::detail {

std::int64_t write_whole(std::uint64_t value, char* to) noexcept {
    return std::to_chars(to, to + number_text_size, value).ptr - to;
}

std::int64_t write_decimal(wide value, int scale, char* to) noexcept {
    const bool negative = value < 0;
    // From the last digit to the first; at least the one before the point.
    char* end = to;
    for (int digits = 0; value != 0 || digits <= scale; ++digits, value /= 10) {
        const auto digit = static_cast<int>(value % 10);
        if (digits < scale && digit == 0 && end == to) continue;
        if (digits == scale && end != to) *end++ = '.';
        *end++ = static_cast<char>('0' + (negative ? -digit : digit));
    }
    if (negative) *end++ = '-';
    std::reverse(to, end);
    return end - to;
}

std::int64_t write_shortest(float value, char* to) noexcept {
    return write_shortest_plain(value, to, number_text_size) - to;
}

}  // namespace ipsf::detail
