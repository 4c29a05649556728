// Random values of inputs, close to the limits of the criteria, and answers that give them.
#pragma once

#include "random_history.hpp"
#include "spec_criteria.hpp"

#include <string>
#include <vector>

namespace oracle {

/// A value in the input's range: one of its samples or, of a measure, something close to one.
[[nodiscard]] fraction random_value(random_source& random, const input& asked);

/// The value as an answer says it: true, weekly, 85.5 (percent), 37/40.
[[nodiscard]] std::string written(random_source& random, const input& asked, fraction value);

/// Answers and ratings of `team`, none twice on one day, dated around the review dates and around the ends of what they
/// are carried to.
[[nodiscard]] std::vector<answer_row> random_answers(random_source& random, const std::string& team,
                                                     const std::vector<review_date>& reviews);

}  // namespace oracle
