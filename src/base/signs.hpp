// Ranges, limits and changes as they are set in pages for people, who read "41–114", "≥ 90" and "3 → 4". Programs get
// numbers, or what the edition's file says.
#pragma once

#include <string>
#include <string_view>

namespace ipsf::signs {

/// "3", or "2–3" of two that differ.
[[nodiscard]] std::string range(std::string_view low, std::string_view high);
[[nodiscard]] std::string range(int low, int high);

/// "3 → 4".
[[nodiscard]] std::string change(std::string_view before, std::string_view now);

/// By how much a number has moved: "+4"; "−1…+2" of one that is known within bounds.
[[nodiscard]] std::string moved(int least, int most);

/// The cell of a decision table as it is written there, ">= 90", "[1..3]" or "(0..3)": "≥ 90", "1–3", "> 0, < 3".
/// Anything else is as it was.
[[nodiscard]] std::string limit(std::string_view written);

}  // namespace ipsf::signs
