// Tells the texts that are integers.
#pragma once

#include "base/few_bytes.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace ipsf::detail {

/// The integer whose canonical decimal text this is: no plus, no leading zeros, no "-0".
template <behind_text behind = behind_text::nothing>
[[nodiscard]] std::optional<std::int64_t> canonical_integer(std::string_view text) noexcept {
    // Most are short and have no sign.
    if (text.size() - 1 < most_digits_at_once && text.front() >= '1' && text.front() <= '9') {
        const auto value = number_of_digits<behind>(text);
        if (value < beyond_digits_at_once) return static_cast<std::int64_t>(value);
        return std::nullopt;
    }
    const bool negative = text.starts_with('-');
    auto digits = text.substr(negative ? 1 : 0);
    constexpr std::size_t most_digits = std::numeric_limits<std::int64_t>::digits10 + 1;
    if (digits.empty() || digits.size() > most_digits || (digits.front() == '0' && text.size() > 1))
        return std::nullopt;
    std::uint64_t value = 0;  // holds any number of that many digits
    while (!digits.empty()) {
        const auto count = (digits.size() - 1) % most_digits_at_once + 1;
        const auto next = number_of_digits<behind>(digits.substr(0, count));
        if (next >= beyond_digits_at_once) return std::nullopt;
        value = value * beyond_digits_at_once + next;
        digits.remove_prefix(count);
    }
    const auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + (negative ? 1 : 0);
    if (value > largest) return std::nullopt;
    return static_cast<std::int64_t>(negative ? 0 - value : value);
}

}  // namespace ipsf::detail
