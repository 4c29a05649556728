// Values as people read them. Rounded for display only, with integers; what was compared stands beside
// it as a fraction.
#pragma once

#include "edition/fixed_text.hpp"
#include "page/page.hpp"

#include <ipsf/review.hpp>
#include <ipsf/table.hpp>

#include <string>
#include <string_view>

namespace ipsf::reporting {

/// sum / count to `decimals` places, halves away from 0; with a decimal comma in Finnish. `count` is positive.
[[nodiscard]] std::string show_decimal(std::int64_t sum, std::int64_t count, int decimals, language in);

/// The mean level of so many criteria, or its range: "3.4", "2.1–3.4".
[[nodiscard]] std::string show_mean(const part_sum& sum, std::size_t criteria, language in);

/// A measure: "85 % (34/40)", "4.30 (731/170)".
[[nodiscard]] std::string show_fraction(measure_unit unit, fraction value, language in);

/// The value of any input, in words.
[[nodiscard]] std::string show_value(const input& asked, fraction value, language in);

/// A word of a column as people read it.
[[nodiscard]] std::string_view show_word(const column_word& word, language in) noexcept;

/// What a reviewer has an answer from, in words: "haastattelu"; empty for none.
[[nodiscard]] std::string show_answer_source(answer_source from, language in);

/// Why a measure is unknown, why records are left out of it, or what kind a record is, as the measures say it: in the
/// reader's words. Another text as it is.
[[nodiscard]] std::string show_reason(std::string_view measured, language in);

/// What a change has to reach, in words: needed_change::to with choices by their labels and shares in percent; of a
/// ratio how many times the other input.
[[nodiscard]] std::string show_target(const criterion& of, const next_level& next, const needed_change& change,
                                      language in);

/// "1 day", "30 days".
[[nodiscard]] std::string show_days(std::int64_t days, language in);
/// "6 months".
[[nodiscard]] std::string show_months(int months, language in);

/// "2025-07-01 to 2025-12-31 (6 months)".
[[nodiscard]] std::string show_window(const window& looked_at, language in);

/// What a named choice of the edition is about, and a value of it: "Months for which a reviewer's answer stays valid:
/// 24".
[[nodiscard]] std::string show_choice(const edition& edition, std::string_view key, std::string_view value,
                                      language in);
/// The same with how it is typed behind it, where the page has such names.
[[nodiscard]] std::string show_choice(const pages::page& page, const edition& edition, std::string_view key,
                                      std::string_view value, language in);
/// As it is typed: "edge = round-half-up".
[[nodiscard]] std::string write_choice(std::string_view key, std::string_view value);

/// How many there are, and of what: "1 point missing", "12 points missing".
[[nodiscard]] std::string show_count(std::int64_t count, const fixed_text& one, const fixed_text& several, language in);

/// The parts one after another with `between` between them.
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view between);

}  // namespace ipsf::reporting
