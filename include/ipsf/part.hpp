// Parts of a history: the rows that some teams' reviews need, to be scored apart, and moved between machines as bytes.
// Needs the library: making, saving and restoring them.
//
// The law: what a review, a series or an explanation says about a team is the same from the whole history and from any
// part made for the team, save two things that are about rows and not about the team: the numbers of rows, and the
// warnings, which are counted on the rows that are there. docs/parts.md says which rows those are.
#pragma once

#include <ipsf/edition.hpp>
#include <ipsf/history.hpp>

#include <gsl/span>

#include <memory>
#include <string>
#include <string_view>

namespace ipsf {

/// The part of `whole` that reviews of `teams` need, with no id that its rows do not need. `teams`: indexes of
/// `whole.team_ids`, of teams that `whole` covers, in any order. Rows keep their order and are numbered from 1. A table
/// that is missing stays missing. The part knows its teams (history::part_teams): other teams are not reviewed, and
/// refused by the rule "not-in-this-part". A part can be made of a part, and continued: rows added later must again be
/// all that its teams need.
[[nodiscard]] std::shared_ptr<const history> part_of(const history& whole, gsl::span<const id_index> teams);
/// The same by team ids. Throws `refused`: unknown team, team not in this part.
[[nodiscard]] std::shared_ptr<const history> part_of(const history& whole, gsl::span<const std::string> teams);

/// The history as bytes, bound to this version of the library and to `edition` by its id and hash. Histories with the
/// same rows, in whatever order, give the same bytes. Whole histories can be saved like parts. Throws `refused` when
/// there is an answer that `edition` does not take (for an embedded edition: that no embedded edition takes).
[[nodiscard]] std::string save_part(const history& part, const edition& edition);

/// The history of which save_part made `bytes`; rows stand in an order of their own. `edition`: as when it was saved.
/// Everything is checked as when a history is loaded, so bytes from anywhere do no harm. Memory: about that of a load.
/// Throws `refused`: "not-a-part", "other-part-format", "damaged-part", "other-library", "other-edition", and what
/// history_builder refuses.
[[nodiscard]] std::shared_ptr<const history> load_part(std::string_view bytes, const edition& edition);

}  // namespace ipsf
