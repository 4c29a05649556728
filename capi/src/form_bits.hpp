// Sets of forms as the C ABI gives them.
#pragma once

#include <ipsf/history.hpp>

#include <cstdint>
#include <vector>

namespace ipsf::capi {

static_assert(form_kind_names.size() <= 64, "a set of forms is 64 bits");

/// Bit i: the form of that place in form_kind_names.
inline std::uint64_t bits_of(const std::vector<form_kind>& forms) {
    std::uint64_t bits = 0;
    for (const auto form : forms) bits |= std::uint64_t{1} << static_cast<unsigned>(form);
    return bits;
}

}  // namespace ipsf::capi
