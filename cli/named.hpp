// Options whose values are words, each of which stands for a value of an enum.
#pragma once

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace ipsf::command {

/// Reads one of these names, which stand in the order of the enum; of any other it says which there are.
template <std::size_t Count>
[[nodiscard]] CLI::Validator one_of(const std::array<std::string_view, Count>& names) {
    std::string all;
    for (const auto name : names) all.append(all.empty() ? "" : ",").append(name);
    return {[names, all](std::string& given) -> std::string {
                const auto found = std::find(names.begin(), names.end(), given);
                if (found == names.end()) return given + " not in {" + all + "}";
                given = std::to_string(found - names.begin());
                return {};
            },
            "{" + all + "}"};
}

}  // namespace ipsf::command
