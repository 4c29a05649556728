// Numbers with decimals as spreadsheets and record systems write them.
#pragma once

#include <string_view>

namespace ipsf::detail {

enum class number_form {
    other,               ///< no number, or one without decimals
    point,               ///< 12.5
    comma,               ///< 12,5
    point_or_thousands,  ///< 1.234: one and a bit, or more than a thousand
    comma_or_thousands   ///< 1,234
};

[[nodiscard]] number_form form_of_number(std::string_view cell) noexcept;

}  // namespace ipsf::detail
