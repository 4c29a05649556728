// IPSF_SANITIZED: AddressSanitizer or ThreadSanitizer watches the program. Both have an allocator and address space of
// their own, so what counts allocations or bounds addresses means nothing then.
#pragma once

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IPSF_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define IPSF_SANITIZED 1
#endif
#endif
