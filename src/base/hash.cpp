// Takes bytes; gives their 128-bit hash, also as text with the name of the algorithm before it.
#include "base/hash.hpp"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstring>

namespace ipsf {

namespace {

digest canonical_digest(const XXH128_hash_t& hash) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    digest made;
    static_assert(sizeof(canonical.digest) == sizeof(made));
    std::memcpy(made.data(), canonical.digest, made.size());
    return made;
}

}  // namespace

digest digest_of(std::string_view bytes) { return canonical_digest(XXH3_128bits(bytes.data(), bytes.size())); }

digest digest_of(gsl::span<const std::string_view> bytes) {
    XXH3_state_t state;
    XXH3_INITSTATE(&state);
    (void)XXH3_128bits_reset(&state);
    for (const auto part : bytes) (void)XXH3_128bits_update(&state, part.data(), part.size());
    return canonical_digest(XXH3_128bits_digest(&state));
}

std::string hash_of(std::string_view bytes) {
    std::string text = "xxh128:";
    for (const char signed_byte : digest_of(bytes)) {
        const auto byte = static_cast<unsigned char>(signed_byte);
        text += "0123456789abcdef"[byte >> 4U];
        text += "0123456789abcdef"[byte & 0xFU];
    }
    return text;
}

}  // namespace ipsf
