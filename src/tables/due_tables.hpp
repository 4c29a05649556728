// The columns of due lists and of punctuality.
#pragma once

#include "tables/described.hpp"

#include <ipsf/due.hpp>

namespace ipsf::tables {

struct due_row {
    const due_item& item;
    const deadline& asked;
    day as_of;
    const history& from;
};
[[nodiscard]] std::vector<described<due_row>> due_columns();

struct due_total_row {
    const due_total& total;
    const deadline& asked;
};
[[nodiscard]] std::vector<described<due_total_row>> due_total_columns();

struct punctuality_row {
    const punctuality& counted;
    const deadline& asked;
    const history& from;
};
[[nodiscard]] std::vector<described<punctuality_row>> punctuality_columns();
/// The table "punctuality".
[[nodiscard]] result_table punctuality_table(const std::vector<punctuality>& counted, const edition& edition,
                                             const history& from);

}  // namespace ipsf::tables
