// From where contacts stand in a history to the rows they were handed over as.
#pragma once

#include <ipsf/measures.hpp>

#include <vector>

namespace ipsf {

/// Puts the rows of contacts among the records in place of their places in contacts_table::contacts. Lent columns are
/// read once for it; of contacts that are equal in all that a measure looks at, the first place is the first row.
void put_rows_for_places(const history& from, std::vector<evidence>& records);

}  // namespace ipsf
