// What is accepted but looks odd (docs/history.md, "What is refused").
#pragma once

#include "history/store/draft.hpp"

#include <ipsf/execution.hpp>
#include <ipsf/history.hpp>

namespace ipsf::detail {

/// Adds to `of.warnings` what is odd in a checked and indexed history. On the threads of `run`, whose
/// `report` is not used.
void count_warnings(history& of, const execution& run);

/// The same for a history that continues `earlier` by `added` and has the warnings of both: only what may have changed
/// is counted. `touched`: the episodes, ascending, about which something is new.
void count_changed_warnings(const history& earlier, const draft& added, gsl::span<const id_index> touched, history& of);

}  // namespace ipsf::detail
