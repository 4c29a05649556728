// Levels of the total as people read them.
#pragma once

#include <ipsf/rulebook.hpp>

#include <string>
#include <string_view>

namespace ipsf::reporting {

/// "Good"; where the total is open "Fair to Good". Keys of levels of the edition.
[[nodiscard]] std::string show_levels(const rulebook& edition, std::string_view lowest, std::string_view highest, language in);

}  // namespace ipsf::reporting
