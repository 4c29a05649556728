// How wide texts are on a page whose font is not known here, and where they break into lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::chart {

/// The width of UTF-8 text in a font of that size: not less than in the common sans-serif fonts.
[[nodiscard]] double width_of(std::string_view text, double size) noexcept;

/// The text, or as much of its beginning as that wide with an ellipsis after it.
[[nodiscard]] std::string shortened(std::string_view text, double size, double width);

/// The text in lines no wider than `width`: broken at spaces and after hyphens and slashes, and within a word only
/// when the word alone is too wide. At least one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double size, double width);

}  // namespace ipsf::chart
