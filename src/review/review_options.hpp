// Checks what a caller asked to review.
#pragma once

#include "review/answers_in_force.hpp"

#include <ipsf/review.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ipsf::reviewing {

/// What is wrong with the date, the window and the teams of `options`; empty when nothing is. `from` may be null.
[[nodiscard]] std::vector<problem> problems_of(const history* from, const review_options& options);
/// The same for a date, a window's months and teams, each by itself; `column` names the date. Adds to `found`.
void check_date(day given, const char* column, std::vector<problem>& found);
void check_months(int months, std::vector<problem>& found);
void check_teams(const history* from, const std::vector<std::string>& teams, std::vector<problem>& found);
/// Throws `refused` with all of these, or because the edition is not named and does not cover the date.
void check_review(const rulebook& edition, bool edition_named, const history* from, const review_options& options);
/// Why the edition cannot score these dates unless it is named.
[[nodiscard]] problem not_covered(const rulebook& edition, const char* column, const std::string& dates);

/// The edition with these choices in force. Throws `refused`.
[[nodiscard]] std::shared_ptr<const rulebook> chosen_edition(std::shared_ptr<const rulebook> edition,
                                                             const std::map<std::string, std::string>& choices);

/// The teams to review on `dates`, by id: those asked for, each once on every date; if none, all that exist, from the first date on which
/// they do. The ids must be known.
[[nodiscard]] std::vector<reviewed_team> teams_reviewed(const history& from, const std::vector<std::string>& asked,
                                                        gsl::span<const window> dates);

/// The named choice of that key, or null: an edition need not offer every choice.
[[nodiscard]] const named_choice* find_choice(const rulebook& edition, std::string_view key) noexcept;

/// Whether the named choice is there and has that value.
[[nodiscard]] bool is_chosen(const rulebook& edition, std::string_view key, std::string_view value) noexcept;

}  // namespace ipsf::reviewing
