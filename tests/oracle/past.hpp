// A history as it stood on an earlier day.
#pragma once

#include "rows.hpp"

namespace oracle {

/// The rows that are there on `as_of`: later ones are deleted unless a row that stays refers to them, and later ends
/// are emptied.
[[nodiscard]] tables without_the_future(tables rows, day as_of);

}  // namespace oracle
