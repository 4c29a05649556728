// Reasons that name a number of the edition: "no supported job reached day 58 in the window".
#pragma once

#include "edition/fixed_text.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ipsf {

enum class numbered_reason : std::uint8_t {
    day_to_come,          ///< "third day after as_of"
    working_day_to_come,  ///< "third working day after as_of"
    day_not_reached,      ///< "no supported job reached day 58 in the window"
    not_active            ///< "no contact in the last 28 days"
};

/// The reason in words. It is the same text each time, ends with a NUL and stays for ever, as a literal does: results
/// lend it out. There are as many as the numbers that editions name (counting.hpp). `number`: from 0 of a day not
/// reached, else from 1.
[[nodiscard]] std::string_view reason_with(numbered_reason which, int number);

/// What `reason_with` gave in the reader's language, which stays for ever too; empty: it gave no such text.
[[nodiscard]] std::optional<fixed_text> numbered_in_words(std::string_view text);

}  // namespace ipsf
