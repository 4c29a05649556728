// A warning on one line.
#pragma once

#include <ipsf/report.hpp>

#include <string>

namespace ipsf::reporting {

/// The kind, and in brackets what names it: "unknown-column (coaches, shoe_size)", "ids-look-alike (teams, team_id, row
/// 2, 5)". A name may hold any character.
[[nodiscard]] std::string warning_text(const warning& what, language in);
/// The kind in the reader's words; one without words as it is.
[[nodiscard]] std::string warning_kind_in_words(const std::string& kind, language in);
/// The same as `warning_text` with the kind in the reader's words.
[[nodiscard]] std::string warning_in_words(const warning& what, language in);

}  // namespace ipsf::reporting
