// Names of tables, columns and files as people write them.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace ipsf::detail {

[[nodiscard]] constexpr char in_lower_case(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// ASCII's letters alone.
[[nodiscard]] inline std::string lower_case_of(std::string_view text) {
    std::string lower(text);
    for (char& sign : lower) sign = in_lower_case(sign);
    return lower;
}

/// The text without the spaces around it: those of ASCII, and the no-break space.
[[nodiscard]] constexpr std::string_view without_spaces_around(std::string_view text) noexcept {
    constexpr std::string_view ascii = " \t\r\n\f\v";
    constexpr std::string_view no_break_space = "\xC2\xA0";
    for (;;) {
        if (text.empty()) return text;
        if (ascii.find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else if (ascii.find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
        else if (text.starts_with(no_break_space))
            text.remove_prefix(no_break_space.size());
        else if (text.ends_with(no_break_space))
            text.remove_suffix(no_break_space.size());
        else
            return text;
    }
}

/// Whether `written` means the name `known`, which is in lower case: letters' case and spaces around
/// it make no difference.
[[nodiscard]] constexpr bool means(std::string_view written, std::string_view known) noexcept {
    written = without_spaces_around(written);
    return std::equal(written.begin(), written.end(), known.begin(), known.end(),
                      [](char one, char other) { return in_lower_case(one) == other; });
}

}  // namespace ipsf::detail
