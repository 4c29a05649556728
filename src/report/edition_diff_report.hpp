// What two editions differ in, as a part of the comparison of their reviews.
#pragma once

#include "page/page.hpp"
#include "report/json_values.hpp"

#include <ipsf/edition_diff.hpp>

namespace ipsf::reporting {

/// The list of changes.
void put_changes(json_writer& out, const edition_difference& changed);

/// Which editions are compared.
void describe_head(pages::page& page, const edition_difference& changed, language in);

/// The changes that can move a score or a level, in words; of the others how many.
void describe_deciding(pages::page& page, const edition_difference& changed, language in);

}  // namespace ipsf::reporting
