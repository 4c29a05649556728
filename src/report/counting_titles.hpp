// What the values of [counting] are called in pages.
#pragma once

#include "edition/fixed_text.hpp"

#include <string>
#include <string_view>

namespace ipsf::reporting {

/// The key itself where it has no title.
[[nodiscard]] std::string title_of_counting(std::string_view key, language in);
/// A value as written_values() has it, to be read: "−7…−1" of days, "365/12".
[[nodiscard]] std::string show_counted(std::string_view written);

}  // namespace ipsf::reporting
