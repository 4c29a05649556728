// Static analysis of an edition: what its owner would want to know although it does not keep the edition from being
// loaded. Needs the library: the analysis.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/problem.hpp>

#include <vector>

namespace ipsf {

/// Looks at whole tables, not at samples, and returns what it finds, ordered by place; empty when there is
/// nothing. Each finding has the line and column in the edition's file. The rules are `falling-level`,
/// `needless-exception`, `missing-level`, `limit-without-case`, `repeated-case` and `unknown-reading`
/// (docs/edition-format.md, "What a check finds"). Gaps, rows that never decide and everything else that
/// read_edition refuses is not looked for again. Reentrant.
[[nodiscard]] std::vector<problem> check_edition(const edition& edition);

}  // namespace ipsf
