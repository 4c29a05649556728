// What stands in for the component "sqlite" where it is not built.
#include "history/in/load_sqlite.hpp"

#include <ipsf/components.hpp>
#include <ipsf/load.hpp>

namespace ipsf {

void detail::load_sqlite(history_builder& /*into*/, const std::filesystem::path& /*file*/, const execution& /*run*/,
                         const sqlite_reading& /*how*/) {
    throw unsupported("sqlite");
}

void write_sqlite(const history& /*from*/, const std::string& /*path*/) { throw unsupported("sqlite"); }

}  // namespace ipsf
