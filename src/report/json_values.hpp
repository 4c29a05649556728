// What the JSON texts have in common.
#pragma once

#include <ipsf/measures.hpp>
#include <ipsf/problem.hpp>
#include <ipsf/process_rules.hpp>
#include <ipsf/rulebook.hpp>

#include <nlohmann/json.hpp>

#include <string>

namespace ipsf::reporting {

using json = nlohmann::ordered_json;  // keys in the order written, so that equal results are equal bytes

/// Indented by two spaces, ending in a newline. Bytes that are no UTF-8 (a file's name in a message) are replaced.
[[nodiscard]] std::string dump(const json& value);

/// What a result was made with: library and edition.
[[nodiscard]] json made_with(const rulebook& edition, bool out_of_date);

/// The service model whose own deadlines apply, or null.
[[nodiscard]] json service_model_of(const process_rules& process);

/// A measure as an input: numerator, denominator, source, left_out, and, where they apply, counted and reason.
[[nodiscard]] json measurement_to_json(const measurement& measured);

[[nodiscard]] json warnings_to_json(const warning_counts& warnings);

/// The text, or null when there is none.
[[nodiscard]] json text_or_null(std::string_view text);

}  // namespace ipsf::reporting
