// What is accepted but looks odd (history.md, end; process.md, employer_contact_consent).
#pragma once

#include <ipsf/history.hpp>

namespace ipsf::detail {

/// Adds to `of.warnings` what is odd in a checked and indexed history.
void count_warnings(history& of);

/// The same for a history that continues `earlier` and has its warnings: only what may have changed is counted. `touched`: the episodes,
/// ascending, about which something is new.
void count_changed_warnings(const history& earlier, gsl::span<const id_index> touched, history& of);

}  // namespace ipsf::detail
