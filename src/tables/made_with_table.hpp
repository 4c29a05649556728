// What a result was made with as a table: the library's version and the edition.
#pragma once

#include "tables/described.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/edition_diff.hpp>

#include <string>
#include <vector>

namespace ipsf::tables {

/// An edition that a result was made with.
struct made_with_row {
    const std::string& id;
    const std::string& hash;
    const text& what_if;
    bool out_of_date;
};
/// `dated`: the result is of a date, which the edition may not cover.
[[nodiscard]] std::vector<described<made_with_row>> made_with_columns(bool dated = true);

/// The table "made_with", one row, of a result of a date. `out_of_date`: the edition was named although it does not
/// cover the date.
[[nodiscard]] result_table made_with_table(const edition& by, bool out_of_date);
/// The same of a result without a date.
[[nodiscard]] result_table made_with_table(const edition_name& by);

}  // namespace ipsf::tables
