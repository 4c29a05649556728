// What tables and columns of a history mean, in words: for documents, and for who maps a database to them.
#pragma once

#include "edition/fixed_text.hpp"

#include <ipsf/history_builder.hpp>

#include <cstddef>
#include <string_view>

namespace ipsf::detail {

/// What a column of docs/history.md means, and what an empty cell of it does.
struct column_note {
    std::string_view column;
    fixed_text says;
};

/// What a row of the table is.
[[nodiscard]] const fixed_text& row_note(table_kind table) noexcept;
/// As columns_of(table), in its order.
[[nodiscard]] gsl::span<const column_note> column_notes(table_kind table) noexcept;

}  // namespace ipsf::detail
