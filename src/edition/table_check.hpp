// Checks the rows of a criterion as a whole: their order, doubles, rows that never decide, and combinations
// that no row takes.
#pragma once

#include <ipsf/edition.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ipsf {

/// What is wrong with the rows: at one of them, or with the table.
struct table_problem {
    std::optional<std::size_t> row;
    std::string rule;
    std::string sentence;
};

/// Checks rows whose cells fit their inputs. `made.compiled` need not be there.
[[nodiscard]] std::vector<table_problem> check_table(const criterion& made);

}  // namespace ipsf
