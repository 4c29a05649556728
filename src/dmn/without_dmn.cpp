// What stands in for the component "dmn" where it is not built.
#include <ipsf/components.hpp>
#include <ipsf/dmn.hpp>

namespace ipsf {

std::string to_dmn(const edition& /*edition*/, language /*in*/) { throw unsupported("dmn"); }
std::string to_dmn_tests(const edition& /*edition*/) { throw unsupported("dmn"); }

}  // namespace ipsf
