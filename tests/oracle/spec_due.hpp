// The due list of clients as process.md says it, slowly: every record of an episode is looked at for every deadline. Nothing is shared with
// the library.
#pragma once

#include "rows.hpp"

#include <set>
#include <string>

namespace oracle {

struct asked_due {
    day as_of;
    int horizon = 14;
    int met = 0;
};

/// The keys that the rows of the oracle can tell: those without forms and signals.
[[nodiscard]] const std::set<std::string>& due_keys();

/// "key coach episode job trigger due state days met_on" of each item, in no order.
[[nodiscard]] std::multiset<std::string> spec_due(const tables& from, const asked_due& asked);

/// The same tables without what is dated after `as_of`, and without the ends after it.
[[nodiscard]] tables known_on(const tables& from, day as_of);

[[nodiscard]] std::string iso(day value);

}  // namespace oracle
