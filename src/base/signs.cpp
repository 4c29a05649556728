// Takes numbers and cells as they are written in files; gives them with the signs that people read.
#include "base/signs.hpp"

#include <cstdlib>

namespace ipsf::signs {
namespace {

constexpr std::string_view at_least = "\u2265 ";
constexpr std::string_view at_most = "\u2264 ";

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

std::string joined(std::string_view first, std::string_view second) { return std::string(first).append(second); }

/// An interval with both ends; `written` begins and ends with a bracket.
std::string interval(std::string_view written) {
    constexpr std::string_view between = "..";
    const auto at = written.find(between);
    if (at == std::string_view::npos) return std::string(written);
    const auto low = trimmed(written.substr(1, at - 1));
    const auto high = trimmed(written.substr(at + between.size(), written.size() - at - between.size() - 1));
    const bool with_low = written.front() == '[';
    const bool with_high = written.back() == ']';
    if (with_low && with_high) return range(low, high);
    return joined(with_low ? at_least : "> ", low) + ", " + joined(with_high ? at_most : "< ", high);
}

}  // namespace

std::string range(std::string_view low, std::string_view high) {
    return low == high ? std::string(low) : std::string(low).append("\u2013").append(high);
}

std::string range(int low, int high) { return range(std::to_string(low), std::to_string(high)); }

std::string change(std::string_view before, std::string_view now) {
    return std::string(before).append(" \u2192 ").append(now);
}

std::string moved(int least, int most) {
    const auto signed_number = [](int by) {
        return (by > 0 ? "+" : by < 0 ? "\u2212" : "\u00b1") + std::to_string(std::abs(by));
    };
    return least == most ? signed_number(least) : signed_number(least) + "\u2026" + signed_number(most);
}

std::string limit(std::string_view written) {
    const auto text = trimmed(written);
    if (text.starts_with(">=")) return joined(at_least, trimmed(text.substr(2)));
    if (text.starts_with("<=")) return joined(at_most, trimmed(text.substr(2)));
    const bool in_brackets = text.starts_with('[') || text.starts_with('(');
    if (in_brackets && (text.ends_with(']') || text.ends_with(')'))) return interval(text);
    return std::string(written);
}

}  // namespace ipsf::signs
