// Puts a file that says only what differs together with what it is based on (docs/edition-format.md,
// "Based on another edition").
#pragma once

#include "edition/document.hpp"

#include <string>

namespace ipsf {

/// `base` with what `own` says otherwise. Tables are merged key by key, lists of tables element by element,
/// found by what names them; any other value of `own` takes the place of the base's. What cannot be so goes to
/// `log`. Every value keeps its place, of whichever file it is from; a table that both have stands in `own`.
/// `base_id` is for messages.
[[nodiscard]] node merged(node base, const node& own, const std::string& base_id, problem_log& log);

}  // namespace ipsf
