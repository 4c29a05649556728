// Checks what a caller asked to review.
#pragma once

#include "asked/dates.hpp"
#include "asked/ids.hpp"
#include "review/answers_in_force.hpp"

#include <ipsf/review.hpp>

#include <memory>
#include <string>
#include <vector>

namespace ipsf::reviewing {

/// What is wrong with the date, the window and the teams of `options`; empty when nothing is. `from` may be null.
[[nodiscard]] std::vector<problem> problems_of(const history* from, const review_options& options);
/// Throws `refused` with all of these, or because the edition is not named and does not cover the date.
void check_review(const edition& edition, bool edition_named, const history* from, const review_options& options);
/// The teams to review on `dates`, by id: those asked for, each once on every date; if none, all that exist, from the
/// first date on which they do. The ids must be known.
[[nodiscard]] std::vector<reviewed_team> teams_reviewed(const history& from, const std::vector<std::string>& asked,
                                                        gsl::span<const window> dates);

}  // namespace ipsf::reviewing
