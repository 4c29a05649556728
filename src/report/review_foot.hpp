// What stands at the end of a page on reviews: the named choices in force and the warnings.
#pragma once

#include "page/page.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>

namespace ipsf::reporting {

void describe_foot(pages::page& page, const edition& edition, const warning_counts& warnings, language in);

}  // namespace ipsf::reporting
