// What stands in for the component "odbc" where it is not built.
#include "history/in/load_odbc.hpp"

#include <ipsf/components.hpp>

namespace ipsf {

history_builder detail::load_odbc(const std::function<history_builder()>& /*anew*/, std::string_view /*database*/,
                                  const std::string& /*schema*/, const execution& /*run*/) {
    throw unsupported("odbc");
}

}  // namespace ipsf
