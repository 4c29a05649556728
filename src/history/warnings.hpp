// What is accepted but looks odd (history.md, end; process.md, employer_contact_consent).
#pragma once

#include <ipsf/history.hpp>

namespace ipsf::detail {

/// Adds to `of.warnings` what is odd in a checked and indexed history.
void count_warnings(history& of);

}  // namespace ipsf::detail
