// What two editions differ in, as a part of the comparison of their reviews.
#pragma once

#include "report/json_values.hpp"

#include <ipsf/edition_diff.hpp>

#include <string>

namespace ipsf::reporting {

/// The list of changes.
void put_changes(json_writer& out, const edition_difference& changed);

/// Which editions are compared.
[[nodiscard]] std::string comparison_head(const edition_difference& changed, language in);

/// The changes that can move a score or a level, in words; of the others how many.
[[nodiscard]] std::string deciding_changes(const edition_difference& changed, language in);

}  // namespace ipsf::reporting
