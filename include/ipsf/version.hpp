// The library's own version; an edition's is its edition's id. Needs the library: telling it.
#pragma once

#include <string_view>

namespace ipsf {

/// "major.minor.patch" (semantic versioning). Echoed in every result as `library`.
[[nodiscard]] std::string_view library_version() noexcept;

}  // namespace ipsf
