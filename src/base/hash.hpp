// The hash of an edition's bytes, by which a result says what it was made with.
#pragma once

#include <string>
#include <string_view>

namespace ipsf {

/// "xxh128:" and the 32 lower-case hexadecimal digits of XXH3's 128-bit hash, in its canonical (big-endian) form.
[[nodiscard]] std::string hash_of(std::string_view bytes);

}  // namespace ipsf
