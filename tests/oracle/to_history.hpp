// Hands the oracle's rows to the library's history builder: row by row or by columns, whole or in chunks, ids as
// integers or as text.
#pragma once

#include "random_history.hpp"
#include "rows.hpp"

#include <ipsf/history_builder.hpp>

#include <memory>

namespace oracle {

/// Lent: contacts only, the other tables by columns.
enum class handed_over { by_rows, by_columns, by_chunks_of_columns, lent };

struct hand_over {
    handed_over how = handed_over::by_rows;
    bool integer_ids = false;         // every id must then be the text of an integer
    std::uint64_t shuffled_with = 0;  // seed; 0: rows stay in their order
};

/// Adds the rows to `builder`.
void add_to(ipsf::history_builder& builder, const tables& from, const hand_over& way);

/// Throws ipsf::refused when the library refuses the rows.
[[nodiscard]] std::shared_ptr<const ipsf::history> to_history(const tables& from, const hand_over& way);

[[nodiscard]] inline ipsf::day to_library_day(day value) {
    return static_cast<ipsf::day>(value.time_since_epoch().count());
}

}  // namespace oracle
