/* A library that says that it has another C ABI: the package has to refuse it. */
#include <stdint.h>

int32_t ipsf_abi_version(void);

int32_t ipsf_abi_version(void) { return -1; }
