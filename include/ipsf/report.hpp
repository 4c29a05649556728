// Results as text: JSON with stable keys (interfaces.md), and a page a reviewer can read in a terminal, in English or Finnish.
#pragma once

#include <ipsf/measures.hpp>
#include <ipsf/problem.hpp>
#include <ipsf/review.hpp>

#include <string>

namespace ipsf {

/// The JSON of reviews (interfaces.md), indented by two spaces, ending in a newline. Byte-identical for equal input.
[[nodiscard]] std::string to_json(const review_set& scored);
/// The same for people: scores by section, what decided them, readings, disagreements, the way to the next level.
[[nodiscard]] std::string to_text(const review_set& scored, language in);

/// The records behind a measure as JSON, CSV (RFC 4180) or text.
[[nodiscard]] std::string to_json(const explanation& explained, const history& from, id_index team, window looked_at, measure which);
[[nodiscard]] std::string to_csv(const explanation& explained, const history& from);
[[nodiscard]] std::string to_text(const explanation& explained, const history& from, id_index team, window looked_at, measure which, language in);

/// Problems and warnings as JSON ({"problems", "problem_count", "warnings"}) or text, one line each.
[[nodiscard]] std::string problems_to_json(const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings);
[[nodiscard]] std::string problems_to_text(const std::vector<problem>& problems, std::int64_t count, const warning_counts& warnings, language in);

}  // namespace ipsf
