// Options whose values are words, each of which stands for a value of an enum.
#pragma once

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace ipsf::command {

/// Reads one of these names, which stand in the order of the enum from its value `first` on; of any other it says which
/// there are.
template <std::size_t Count>
[[nodiscard]] CLI::Validator one_of(const std::array<std::string_view, Count>& names, int first = 0) {
    std::string all;
    for (const auto name : names) all.append(all.empty() ? "" : ",").append(name);
    return {[names, all, first](std::string& given) -> std::string {
                const auto found = std::find(names.begin(), names.end(), given);
                if (found == names.end()) return given + " not in {" + all + "}";
                given = std::to_string(found - names.begin() + first);
                return {};
            },
            "{" + all + "}"};
}

}  // namespace ipsf::command
