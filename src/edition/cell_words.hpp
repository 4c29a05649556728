// Cells and rows of decision tables in words: what people read for "community_time_share = >= 60".
#pragma once

#include "edition/fixed_text.hpp"

#include <ipsf/edition.hpp>

#include <gsl/span>

#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

inline constexpr fixed_text yes_word{"kyllä", "yes"};
inline constexpr fixed_text no_word{"ei", "no"};
inline constexpr fixed_text or_word{"tai", "or"};

/// One of the labels of choices: in quotation marks where there are several, as they may have an "or" of their own.
[[nodiscard]] std::string one_of(const std::vector<std::string>& labels, language in);

/// What the cell is on: the label of its input, or "Number met" of a count.
[[nodiscard]] text subject_in_words(const criterion& of, const cell& one);
/// What the cell as it is written is on: also "Employer meetings / Clients looking for work" of a ratio, and "Share of
/// working time spent in the community (%)".
[[nodiscard]] text written_subject_in_words(const criterion& of, const cell& one);
/// What a number of the bands of a total is: the title of a level, or what an interval's number counts. `band` and
/// `cell` as in `rule_change`, without the scale's key.
[[nodiscard]] text subject_in_words(const scale& of, std::string_view band, std::string_view cell);

/// What it asks for: "≥ 60 %", "1–3", "yes", "“Weekly” or “Monthly”"; of a ratio "≥ 2 × Clients looking for work". A
/// limit that is one of `choices` has the value in force, and says that it is a choice.
[[nodiscard]] std::string condition_in_words(const criterion& of, const cell& one,
                                             gsl::span<const named_choice> choices, language in);
[[nodiscard]] text condition_in_words(const criterion& of, const cell& one, gsl::span<const named_choice> choices);

/// Both: "Share of working time spent in the community ≥ 60 %", "Work begins with a plan: yes".
[[nodiscard]] std::string cell_in_words(const criterion& of, const cell& one, gsl::span<const named_choice> choices,
                                        language in);

/// All cells of a row after each other; "otherwise" for a row that asks for nothing.
[[nodiscard]] std::string row_in_words(const criterion& of, const row& one, gsl::span<const named_choice> choices,
                                       language in);

}  // namespace ipsf
