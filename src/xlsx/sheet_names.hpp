// Names of sheets: what a spreadsheet takes, each another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ipsf::xlsx {

/// A name for each title, in their order: begins with a capital letter, has at most 31 characters, none of []:*?/\, no
/// apostrophe at its ends, and differs from the others in more than capitals.
[[nodiscard]] std::vector<std::string> sheet_names(const std::vector<std::string>& titles);

}  // namespace ipsf::xlsx
