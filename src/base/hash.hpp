// The hash of bytes: of an edition's, by which a result says what it was made with; of a saved history's, by which it
// is found to be whole.
#pragma once

#include <gsl/span>

#include <array>
#include <string>
#include <string_view>

namespace ipsf {

/// XXH3's 128-bit hash in its canonical (big-endian) form.
using digest = std::array<char, 16>;
[[nodiscard]] digest digest_of(std::string_view bytes);
/// That of bytes that stand in several places.
[[nodiscard]] digest digest_of(gsl::span<const std::string_view> bytes);

/// "xxh128:" and the 32 lower-case hexadecimal digits of the digest.
[[nodiscard]] std::string hash_of(std::string_view bytes);

}  // namespace ipsf
