#include "publish/target.hpp"

#include <ipsf/problem.hpp>

namespace ipsf::publishing {

std::unique_ptr<target> open_target(const std::string& into) {
    constexpr std::string_view odbc = "odbc:";
    if (into.empty())
        throw refused({.rule = "no-target", .message = "nothing is named to publish into; name an SQLite file"});
    if (into.starts_with(odbc)) return open_odbc_target(into.substr(odbc.size()));
    return open_sqlite_target(into);
}

}  // namespace ipsf::publishing
