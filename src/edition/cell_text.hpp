// Cells as a criteria owner writes them: ">= 96", "[31..40]", "weekly, monthly", "true".
#pragma once

#include <ipsf/edition.hpp>

#include <gsl/span>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ipsf {

/// Why a text is no cell for its input: the broken rule's name, and a sentence that says what to write instead.
struct unreadable_cell : std::runtime_error {
    unreadable_cell(std::string rule_, const std::string& sentence)
        : std::runtime_error(sentence), rule(std::move(rule_)) {}
    std::string rule;
};

/// Reads `written` as a condition on `about`: fills the limits or the choices of a cell, and `written`; `input`,
/// `divided_by` and `name` are the caller's. A limit may be one of `choices` that is a number; it counts with the value
/// in force. A limit has at most six digits before the point and three after it. Throws `unreadable_cell`.
[[nodiscard]] cell read_cell(std::string_view written, const input& about, gsl::span<const named_choice> choices);

/// Whether it starts with a letter and has lower-case letters, digits and underscores only, so that it may
/// stand in a cell.
[[nodiscard]] bool is_cell_name(std::string_view text) noexcept;

/// The named choices that stand as limits in a cell that was read.
[[nodiscard]] std::vector<std::string> choices_named(const cell& read, gsl::span<const named_choice> choices);

}  // namespace ipsf
