// Text in columns of a page that is 100 of them wide. A character counts as one column, however many bytes of UTF-8 it
// has; one that would act on a terminal is written out (`visible`) and as wide as that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::pages {

inline constexpr std::size_t page_width = 100;

/// The number of columns of a UTF-8 text.
[[nodiscard]] std::size_t width_of(std::string_view text);

/// The text with spaces after (`pad_right`) or before it, up to `width` columns.
[[nodiscard]] std::string pad_right(std::string_view text, std::size_t width);
[[nodiscard]] std::string pad_left(std::string_view text, std::size_t width);

/// Breaks a text between words into lines of at most `width` columns; a longer word stays whole. At least one line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace ipsf::pages
