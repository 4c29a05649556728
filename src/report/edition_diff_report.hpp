// What a comparison of two editions begins with, with or without reviews.
#pragma once

#include "report/json_values.hpp"

#include <ipsf/edition_diff.hpp>

#include <string>

namespace ipsf::reporting {

/// library, before, after, changes.
[[nodiscard]] json changes_to_json(const edition_difference& changed);

/// The page's head and all changes in words.
[[nodiscard]] std::string changes_in_words(const edition_difference& changed, language in);

}  // namespace ipsf::reporting
