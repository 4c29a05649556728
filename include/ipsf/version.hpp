// The library's own version; the version of an edition is its id. Needs the library: telling it.
#pragma once

#include <string_view>

namespace ipsf {

/// "major.minor.patch" (semantic versioning). Echoed in every result as `library`.
[[nodiscard]] std::string_view library_version() noexcept;

}  // namespace ipsf
