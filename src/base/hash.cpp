// Takes bytes; gives their 128-bit hash as text, with the name of the algorithm before it.
#include "base/hash.hpp"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace ipsf {

std::string hash_of(std::string_view bytes) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    std::string text = "xxh128:";
    for (const unsigned char byte : canonical.digest) {
        text += "0123456789abcdef"[byte >> 4U];
        text += "0123456789abcdef"[byte & 0xFU];
    }
    return text;
}

}  // namespace ipsf
