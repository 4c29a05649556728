// The keys of an object of JSON.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace ipsf::test {

using keys = std::vector<std::string>;

/// In the object's order.
[[nodiscard]] inline keys keys_of(const nlohmann::ordered_json& object) {
    keys all;
    for (const auto& [key, value] : object.items()) all.push_back(key);
    return all;
}

}  // namespace ipsf::test
