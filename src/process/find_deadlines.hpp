// Looking for what is due, by whose deadline it is.
#pragma once

#include "process/coach_records.hpp"

#include <gsl/span>

#include <vector>

namespace ipsf::processing {

/// Items as they were found, part by part.
using due_batches = std::vector<std::vector<due_item>>;

void find_client_deadlines(const due_scope& scope, due_batches& found);
/// `responsible`: who was responsible for whom since the first day of the periods asked about.
void find_coach_deadlines(const due_scope& scope, gsl::span<const responsibility> responsible, std::vector<due_item>& found);
void find_team_deadlines(const due_scope& scope, gsl::span<const responsibility> responsible, std::vector<due_item>& found);
void find_broken_limits(const due_scope& scope, gsl::span<const responsibility> responsible, std::vector<due_item>& found);

/// The items in the order of a list, each once: two missed contacts or calls of one day ask for the same thing.
[[nodiscard]] std::vector<due_item> in_due_order(const due_scope& scope, const due_batches& found);

}  // namespace ipsf::processing
