// Exact fractions: what every measure is, and what every limit of an edition is compared with.
#pragma once

#include <ipsf/detail/wide.hpp>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ipsf {

/// An exact fraction of two 64-bit integers, not necessarily reduced: 38/40 stays 38/40, so that it can be read as
/// counts of records. `denominator` is at least 1 wherever a fraction is compared; 0/0 is how a measurement says
/// "unknown" (measures.hpp).
struct fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
};

/// Compares by cross-multiplication in 128 bits: no rounding, no overflow (R2). Both denominators must be positive.
[[nodiscard]] constexpr std::strong_ordering operator<=>(fraction a, fraction b) noexcept {
    const auto left = static_cast<detail::wide>(a.numerator) * b.denominator;
    const auto right = static_cast<detail::wide>(b.numerator) * a.denominator;
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

/// Equality of value: 17/20 equals 85/100. Both denominators must be positive.
[[nodiscard]] constexpr bool operator==(fraction a, fraction b) noexcept {
    return (a <=> b) == std::strong_ordering::equal;
}

/// Reads a whole number of at most 15 digits, with no sign but an optional leading `-`; nothing else in `text`.
[[nodiscard]] constexpr std::optional<std::int64_t> parse_whole(std::string_view text) noexcept {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    if (text.empty() || text.size() > 15) return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return negative ? -value : value;
}

/// Whether a text would be a number for parse_whole, parse_decimal or parse_ratio if it had no more digits than they
/// read.
[[nodiscard]] constexpr bool has_too_many_digits(std::string_view text) noexcept {
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto sign = text.find_first_of("./");
    const auto before = text.substr(0, sign);
    const auto after = sign == std::string_view::npos ? std::string_view("0") : text.substr(sign + 1);
    for (const auto part : {before, after})
        if (part.empty() || part.find_first_not_of("0123456789") != std::string_view::npos) return false;
    const bool is_decimal = sign != std::string_view::npos && text[sign] == '.';
    return before.size() > 15 || after.size() > (is_decimal ? 9 : 15) ||
           (is_decimal && before.size() + after.size() > 15);
}

/// Reads a decimal with a point ("12.5", "-3", "0.125") exactly; at most 15 digits altogether, at most 9 of them after
/// the point. Refused (empty result): a decimal comma, an exponent, a percent sign, spaces, a point without digits on
/// both sides.
[[nodiscard]] constexpr std::optional<fraction> parse_decimal(std::string_view text) noexcept {
    const auto point = text.find('.');
    if (point == std::string_view::npos) {
        const auto whole = parse_whole(text);
        if (!whole) return std::nullopt;
        return fraction{*whole, 1};
    }
    const auto before = text.substr(0, point);
    const auto after = text.substr(point + 1);
    const auto digits = before.size() + after.size() - (before.starts_with('-') ? 1 : 0);
    if (after.empty() || after.size() > 9 || before.empty() || before == "-" || digits > 15) return std::nullopt;
    const auto units = parse_whole(before);
    const auto decimals = parse_whole(after);
    if (!units || !decimals || after.starts_with('-')) return std::nullopt;
    std::int64_t scale = 1;
    for (std::size_t i = 0; i < after.size(); ++i) scale *= 10;
    const auto magnitude = (*units < 0 ? -*units : *units) * scale + *decimals;
    return fraction{before.starts_with('-') ? -magnitude : magnitude, scale};
}

/// Reads "37/40" exactly: two whole numbers of at most 15 digits, the second positive.
[[nodiscard]] constexpr std::optional<fraction> parse_ratio(std::string_view text) noexcept {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto numerator = parse_whole(text.substr(0, slash));
    const auto denominator = parse_whole(text.substr(slash + 1));
    if (!numerator || !denominator || *denominator <= 0) return std::nullopt;
    return fraction{*numerator, *denominator};
}

/// Reads a truth value: true or false in upper or lower case, as spreadsheets write them, or 1 or 0. Empty for anything
/// else.
[[nodiscard]] constexpr std::optional<bool> parse_truth(std::string_view text) noexcept {
    const auto is = [text](std::string_view word) {
        return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                          [](char read, char small) { return read == small || read == small - 'a' + 'A'; });
    };
    if (text == "1" || is("true")) return true;
    if (text == "0" || is("false")) return false;
    return std::nullopt;
}

}  // namespace ipsf
