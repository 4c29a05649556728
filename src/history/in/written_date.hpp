// Dates as spreadsheets and record systems write them.
#pragma once

#include <array>
#include <string_view>

namespace ipsf::detail {

enum class date_form {
    none,   ///< no date, or none that can be read in one way
    iso,    ///< 2024-12-31
    dotted  ///< 31.12.2024: in this order alone
};

/// A date of a cell, perhaps with a midnight behind it: 2024-12-31 00:00, 2024-12-31T00:00:00.000, 31.12.2024 0.00.
struct written_date {
    date_form form = date_form::none;
    std::array<char, 10> iso{};  ///< the date as 2024-12-31, unless the form is none
};
[[nodiscard]] written_date read_written_date(std::string_view cell) noexcept;

}  // namespace ipsf::detail
