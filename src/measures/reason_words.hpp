// Why a measure is unknown, why records are left out of it, and what kind a record is: in the reader's language.
#pragma once

#include "edition/fixed_text.hpp"

#include <optional>
#include <string_view>

namespace ipsf {

/// `measured`: one of measurement::unknown_because, left_out and counted, or of a record's left_out and detail; empty:
/// it is none of these. The words stay for ever.
[[nodiscard]] std::optional<fixed_text> reason_in_words(std::string_view measured);

}  // namespace ipsf
