// Which values of named choices are tried, and which criteria can depend on them.
#pragma once

#include <ipsf/sensitivity.hpp>

#include <vector>

namespace ipsf {

/// Of every named choice of the edition, by key.
[[nodiscard]] std::vector<tried_choice> choices_to_try(const edition& edition);

/// Whether a score of that criterion can depend on the choice. False is certain: then no value of the choice ever
/// changes it.
[[nodiscard]] bool can_depend(const criterion& made, const named_choice& choice);

}  // namespace ipsf
