// The names that a message gives to choose from.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::capi {

/// "teams", "coaches"
template <class Names>
std::string listed(const Names& names) {
    std::string list;
    for (const std::string_view name : names) list.append(list.empty() ? "\"" : ", \"").append(name).append("\"");
    return list;
}

}  // namespace ipsf::capi
