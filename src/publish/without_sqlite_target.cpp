// What stands in for SQLite as a target where the component "sqlite" is not built.
#include "publish/target.hpp"

#include <ipsf/components.hpp>

namespace ipsf::publishing {

std::unique_ptr<target> open_sqlite_target(const std::string& /*file*/) { throw unsupported("sqlite"); }

}  // namespace ipsf::publishing
