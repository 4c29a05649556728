// The hash of ids.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace ipsf {

/// Hashes integers and texts alike; transparent, so that looking an id up never makes a string. Integers are mixed: ids
/// handed out in steps (100, 200, ...) would else share their low bits.
struct id_hash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view id) const noexcept {
        return std::hash<std::string_view>{}(id);
    }
    [[nodiscard]] std::size_t operator()(std::int64_t id) const noexcept {
        auto mixed = static_cast<std::uint64_t>(id) * 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>(mixed ^ mixed >> 32U);
    }
};

}  // namespace ipsf
