// Pieces of the markup of a workbook (ECMA-376, part 1): texts, numbers and places of cells.
#pragma once

#include "base/shortest.hpp"
#include "xml/escaped.hpp"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace ipsf::xlsx {

using xml::append_escaped;

inline constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr std::string_view main_names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr std::string_view relation_names =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// How long a spreadsheet counts the text to be: in UTF-16.
[[nodiscard]] std::size_t utf16_length(std::string_view text) noexcept;

/// Appends a text as it stands in markup (xml/escaped.hpp) of a cell, where `_x0041_` would be read as "A".
void append_cell_text(std::string& to, std::string_view text);

/// A number as programs write it, whatever the country of the process; the shortest that is read as the same.
template <class Number>
void append_number(std::string& to, Number number) {
    char digits[shortest_size];
    if constexpr (std::is_floating_point_v<Number>)
        to.append(&digits[0], write_shortest(number, &digits[0]));
    else
        to.append(&digits[0], std::to_chars(&digits[0], &digits[shortest_size], number).ptr);
}

/// "A" for 0.
[[nodiscard]] std::string column_letters(std::size_t column);
/// "$B$2" for column 1, row 1.
[[nodiscard]] std::string fixed_place(std::size_t column, std::size_t row);
/// The sheet as a formula names it.
[[nodiscard]] std::string quoted_sheet(std::string_view name);

}  // namespace ipsf::xlsx
