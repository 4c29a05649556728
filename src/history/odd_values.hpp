// Ids and dates that are accepted but look odd beside the others (docs/history.md, "Warnings").
#pragma once

#include <ipsf/history.hpp>

namespace ipsf::detail {

/// Puts into `of.warnings`, in place of what is said there, which ids of one column look the same ("ids-look-alike") and which dates are
/// far after the rest ("dates-far-after-the-rest").
void warn_about_values(history& of);

}  // namespace ipsf::detail
