// What stands in for the component "dmn" where it is not built.
#include <ipsf/components.hpp>
#include <ipsf/dmn.hpp>

namespace ipsf {

dmn_model dmn_model_of(const edition& /*edition*/) { throw unsupported("dmn"); }
std::string to_dmn(const edition& /*edition*/, language /*in*/) { throw unsupported("dmn"); }
std::string to_dmn_tests(const edition& /*edition*/) { throw unsupported("dmn"); }
dmn_model read_dmn(std::string_view /*xml*/, std::string_view /*name*/) { throw unsupported("dmn"); }

}  // namespace ipsf
