// What the C ABI says about itself: versions and components.
#include <ipsf.h>

#include <ipsf/components.hpp>
#include <ipsf/version.hpp>

#include <cstdint>

// The header's numbers are those the build gives the library and its SONAME.
static_assert(IPSF_ABI == IPSF_ABI_NUMBER);

const char* ipsf_library_version() { return ipsf::library_version().data(); }
std::int32_t ipsf_abi_version() { return IPSF_ABI; }
std::int32_t ipsf_edition_format() { return IPSF_EDITION_FORMAT; }
std::int32_t ipsf_has(const char* component) { return component != nullptr && ipsf::has_component(component) ? 1 : 0; }
