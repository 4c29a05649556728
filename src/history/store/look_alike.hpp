// What a text looks like on paper.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::detail {

/// Whether the text may look like another one: it has signs other than the visible ones of ASCII.
[[nodiscard]] bool may_look_alike(std::string_view text) noexcept;

/// The same for texts that print alike: without spaces around it and signs that have no width, other runs of spaces as
/// one, and letters in one of their Unicode forms (canonically decomposed). `text` is UTF-8. Throws std::bad_alloc.
[[nodiscard]] std::string looks_of(std::string_view text);

}  // namespace ipsf::detail
