// Checks what a caller asked to review.
#pragma once

#include <ipsf/review.hpp>

#include <memory>
#include <vector>

namespace ipsf::reviewing {

/// What is wrong with the date, the window and the teams of `options`; empty when nothing is. `from` may be null.
[[nodiscard]] std::vector<problem> problems_of(const history* from, const review_options& options);

/// The edition with the choices of `options` in force. Throws `refused`.
[[nodiscard]] std::shared_ptr<const rulebook> chosen_edition(std::shared_ptr<const rulebook> edition, const review_options& options);

/// The teams to review, by id: those asked for, each once, or all that exist on as_of. The options must be without problems.
[[nodiscard]] std::vector<id_index> teams_asked(const history& from, const review_options& options);

/// The named choice of that key, or null: an edition need not offer every choice.
[[nodiscard]] const named_choice* find_choice(const rulebook& edition, std::string_view key) noexcept;

/// Whether the named choice is there and has that value.
[[nodiscard]] bool is_chosen(const rulebook& edition, std::string_view key, std::string_view value) noexcept;

}  // namespace ipsf::reviewing
