// What compilers write in different ways.
#pragma once

/// For a function of a few steps that is called for every record, where the compiler thinks otherwise.
#if defined(__GNUC__)
#define IPSF_ALWAYS_INLINE [[gnu::always_inline]] inline
#elif defined(_MSC_VER)
#define IPSF_ALWAYS_INLINE __forceinline
#else
#define IPSF_ALWAYS_INLINE inline
#endif
