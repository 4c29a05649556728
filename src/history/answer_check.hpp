// Whether answers and totals of reviews say something that an edition knows (docs/history.md, "Values of answers").
#pragma once

#include "history/problem_list.hpp"

#include <ipsf/history.hpp>

namespace ipsf::detail {

/// Checks item and value of every row against `answers_for`, which may be null; items that it does not ask against the editions built in:
/// an answer that any of them takes is good.
void check_answers(const answers_table& answers, const rulebook* answers_for, problem_list& problems);

/// Checks that the total of every fidelity review lies between the lowest and the highest that a scale of these editions gives.
void check_review_totals(const team_events_table& events, const rulebook* answers_for, problem_list& problems);

}  // namespace ipsf::detail
