// Finds the row that a contact had in the caller's data, from its place in the history.
#pragma once

#include <ipsf/measures.hpp>

#include <vector>

namespace ipsf {

/// Puts the rows of contacts among the records in place of their places in contacts_table::contacts. Lent columns are
/// read once for it; of contacts that are equal in all that a measure looks at, the first place is the first row.
void put_rows_for_places(const history& from, std::vector<evidence>& records);

}  // namespace ipsf
