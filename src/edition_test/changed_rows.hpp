// Small changes of a decision table, each of which some boundary case must notice.
#pragma once

#include <ipsf/edition.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ipsf {

/// One row as it might have been written instead.
struct changed_row {
    std::size_t place = 0;      ///< of the row in the criterion
    std::optional<row> become;  ///< nothing: the row is dropped
    std::string what;           ///< "the limit 20 on clients_per_coach in row 5 becomes 21"
    ipsf::place at;             ///< of the cell, or of the row
};

/// Every change of the rows of a criterion, row by row.
[[nodiscard]] std::vector<changed_row> changes_of_rows(const criterion& made);

}  // namespace ipsf
