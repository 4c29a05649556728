// A field of a CSV file that is written.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::detail {

/// The text as RFC 4180 wants it: quoted when it has a comma, a quote or a newline in it.
[[nodiscard]] inline std::string csv_field(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

}  // namespace ipsf::detail
