// Columns that a workbook has beside those of the result's tables.
#pragma once

#include <ipsf/table.hpp>

#include <functional>
#include <utility>

namespace ipsf::xlsx {

/// In steps: g++ 12 destroys parts of a nested initialiser twice when a later part of it throws.
[[nodiscard]] inline result_table::column make_column(column_description is,
                                                      std::function<table_cell(std::size_t row)> at) {
    result_table::column made;
    static_cast<column_description&>(made) = std::move(is);
    made.at = std::move(at);
    return made;
}

}  // namespace ipsf::xlsx
