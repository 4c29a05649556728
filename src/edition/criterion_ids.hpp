// The ids of an edition's criteria, as messages name them.
#pragma once

#include <ipsf/edition.hpp>

#include <gsl/span>

#include <string>

namespace ipsf {

/// "criteria are 1 to 12, 14, 101 to 111": criteria by id.
[[nodiscard]] std::string criteria_in_words(gsl::span<const criterion> criteria);

}  // namespace ipsf
