// The parts of the search for what is due: deadlines of clients, of coaches and of teams, and states that must hold.
#pragma once

#include "process/coach_records.hpp"

#include <gsl/span>

#include <functional>
#include <vector>

namespace ipsf::processing {

/// A part of the search, that may run beside the others.
using due_search = std::function<void(std::vector<due_item>& found)>;

/// Adds the searches for clients' deadlines. `scope` has to outlive them.
void add_client_searches(const due_scope& scope, std::vector<due_search>& searches);
/// `responsible`: who was responsible for whom since the first day of the periods asked about.
void find_coach_deadlines(const due_scope& scope, gsl::span<const responsibility> responsible,
                          std::vector<due_item>& found);
void find_team_deadlines(const due_scope& scope, gsl::span<const responsibility> responsible,
                         std::vector<due_item>& found);
void find_broken_limits(const due_scope& scope, gsl::span<const responsibility> responsible,
                        std::vector<due_item>& found);

/// What the searches found in the order of a list, each once: two missed contacts or calls of one day ask
/// for the same thing.
[[nodiscard]] std::vector<due_item> in_due_order(const due_scope& scope,
                                                 const std::vector<std::vector<due_item>>& found);

}  // namespace ipsf::processing
