// What the items of answers are: inputs of an edition, and ratings of its criteria
// (docs/history.md, "Values of answers").
#pragma once

#include <ipsf/edition.hpp>

#include <string>
#include <string_view>

namespace ipsf {

/// The item by which reviewers rate the criterion of that id: "rating.17".
[[nodiscard]] std::string rating_item(int criterion);

/// The criterion that the item rates, or null: it is no rating, or of no criterion of the edition.
[[nodiscard]] const criterion* rated_criterion(const edition& edition, std::string_view item);

/// The level that a reviewer rates the criterion at. Throws std::invalid_argument with one sentence, without the value
/// (as parse_answer).
[[nodiscard]] int parse_rating(const criterion& rated, std::string_view value);

/// Whether the edition has an input of that name, or the criterion that it rates.
[[nodiscard]] bool asks_for(const edition& edition, std::string_view item);

}  // namespace ipsf
