// Whether answers and totals of reviews say something that an edition knows (docs/history.md, "Values of answers").
#pragma once

#include "history/store/problem_list.hpp"

#include <ipsf/history.hpp>

#include <memory>
#include <vector>

namespace ipsf::detail {

/// As load_options::answers_for.
using named_editions = std::vector<std::shared_ptr<const ipsf::edition>>;

/// Checks item and value of every answer against `answers_for`; items that they do not ask against the editions built
/// in. An answer that any of them takes is good. The total of a fidelity review must lie between the lowest and the
/// highest that a scale of these editions gives.
void check_answers(const history& checked, const named_editions& answers_for, problem_list& problems);

}  // namespace ipsf::detail
