// What stands in for ODBC as a target where the component "odbc" is not built.
#include "publish/target.hpp"

#include <ipsf/components.hpp>

namespace ipsf::publishing {

std::unique_ptr<target> open_odbc_target(const std::string& /*connection*/) { throw unsupported("odbc"); }

}  // namespace ipsf::publishing
