// A value of an input as a reviewer, or a boundary case, writes it.
#pragma once

#include "base/exact.hpp"

#include <ipsf/edition.hpp>

#include <string>

namespace ipsf {

/// The value as an answer to `asked`: "true", "weekly", "45" (percent), "22.5", "61/3"; parse_answer reads it back.
[[nodiscard]] std::string answer_text(const input& asked, exact value);

}  // namespace ipsf
