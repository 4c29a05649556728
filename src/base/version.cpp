// The version that the build gives, as a text.
#include <ipsf/version.hpp>

namespace ipsf {

std::string_view library_version() noexcept { return IPSF_VERSION; }

}  // namespace ipsf
