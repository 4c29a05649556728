// Values as people read them. Rounded for display only, with integers; what was compared stands beside
// it as a fraction.
#pragma once

#include <ipsf/review.hpp>

#include <string>

namespace ipsf::reporting {

/// A level or a range: "3", "2-3".
[[nodiscard]] std::string show_range(int low, int high);

/// sum / count to `decimals` places, halves up; with a decimal comma in Finnish. `count` is positive.
[[nodiscard]] std::string show_decimal(std::int64_t sum, std::int64_t count, int decimals, language in);

/// The mean level of so many criteria, or its range: "3.4", "2.1-3.4".
[[nodiscard]] std::string show_mean(const part_sum& sum, std::size_t criteria, language in);

/// A measure: "85 % (34/40)", "4.30 (731/170)".
[[nodiscard]] std::string show_fraction(measure_unit unit, fraction value, language in);

/// The value of any input, in words.
[[nodiscard]] std::string show_value(const input& asked, fraction value, language in);

/// What a reviewer has an answer from, in words: "haastattelu"; empty for none.
[[nodiscard]] std::string show_answer_source(answer_source from, language in);

/// What a change has to reach, in words: needed_change::to with choices by their labels and shares in percent.
[[nodiscard]] std::string show_target(const input& asked, const needed_change& change, language in);

/// "2025-07-01 to 2025-12-31 (6 months)".
[[nodiscard]] std::string show_window(const window& looked_at, language in);

/// The named choices that are not the edition's own: "edge = round-half-up (not level-met)"; empty: all are.
[[nodiscard]] std::string show_other_choices(const edition& edition, language in);

/// The parts one after another with `between` between them.
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view between);

}  // namespace ipsf::reporting
