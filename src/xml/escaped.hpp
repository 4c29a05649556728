// Texts as they stand in markup, for what is written without pugixml. Needs no library.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::xml {

/// Appends the text for an element or an attribute between double quotes. It holds no character that XML cannot have
/// (`visible`).
inline void append_escaped(std::string& to, std::string_view text) {
    for (const char sign : text) {
        if (sign == '&')
            to += "&amp;";
        else if (sign == '<')
            to += "&lt;";
        else if (sign == '>')
            to += "&gt;";
        else if (sign == '"')
            to += "&quot;";
        else
            to += sign;
    }
}

}  // namespace ipsf::xml
