// Capital and small letters of headings, heads of columns and the names of sheets.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::pages {

/// The well-formed text with a capital letter as its first one: "+ new" becomes "+ New".
[[nodiscard]] std::string with_capital(std::string_view text);
[[nodiscard]] std::string in_small_letters(std::string_view text);

}  // namespace ipsf::pages
