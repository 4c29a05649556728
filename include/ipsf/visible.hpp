// Texts of others as they may be shown to people.
// Needs the library: visible().
#pragma once

#include <string>
#include <string_view>

namespace ipsf {

/// The text as it may be shown to people: characters that would act on a terminal or a page instead of being shown are
/// written out. Bytes that are not UTF-8 and control characters below 128 become `\x1b`; other control characters, and
/// characters that are invisible, are none, or turn the direction of a line, become `\u{202e}`. Pages, of text and of
/// HTML, and workbooks are written so already. CSV and JSON hold the texts themselves; JSON writes these characters as
/// `\u202e`.
[[nodiscard]] std::string visible(std::string_view text);

}  // namespace ipsf
