// Levels of the total as people read them.
#pragma once

#include <ipsf/review.hpp>

#include <string>

namespace ipsf::reporting {

/// "Good"; where the total is open "Fair to Good".
[[nodiscard]] std::string show_levels(const scale& of, const total_range& total, language in);

}  // namespace ipsf::reporting
