// The editions built into the library, one after the other: reading one takes a while, and many questions are answered
// by the first.
#pragma once

#include <ipsf/edition.hpp>

#include <functional>

namespace ipsf {

/// Whether `is_so` holds for some edition built in. Asks about one after the other until it does, first about those
/// that are not based on another, which are read sooner.
[[nodiscard]] bool any_built_in_edition(const std::function<bool(const edition&)>& is_so);

}  // namespace ipsf
