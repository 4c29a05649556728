// Windows-1252, in which spreadsheets of western Europe save CSV unless told otherwise.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::detail {

/// Appends a text in Windows-1252 as UTF-8. False when there is one of the five bytes that stand for nothing; these
/// become the control characters of their numbers, so that texts that differ stay different.
bool append_windows_1252(std::string_view text, std::string& into);

/// Whether the byte stands for a letter or sign.
[[nodiscard]] bool is_windows_1252(unsigned char byte) noexcept;

}  // namespace ipsf::detail
