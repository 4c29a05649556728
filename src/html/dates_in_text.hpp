// Finds the dates in a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ipsf::pages {

struct place_in_text {
    std::size_t begin = 0, length = 0;
};

/// The next date (YYYY-MM-DD) or month (YYYY-MM), from `from` on, that is no part of a longer word or number.
[[nodiscard]] std::optional<place_in_text> next_date(std::string_view text, std::size_t from);

}  // namespace ipsf::pages
