// A series as a table: one row for each review, the same columns in CSV and Arrow (docs/series.md).
#pragma once

#include <ipsf/review.hpp>

#include <string>
#include <vector>

namespace ipsf::reporting {

enum class series_cell : std::uint8_t { day, text, number, sum };

struct series_column {
    std::string name;
    series_cell holds;
};

/// What the names of a scale's columns begin with: nothing, or of several scales its key and an underscore.
[[nodiscard]] std::string column_prefix(const rulebook& edition, const scale& of);

/// as_of, from, team_id; for every scale total, total_low, total_high, level; for every criterion score, low and high; for every measure
/// numerator and denominator; of a what-if the changed rules.
[[nodiscard]] std::vector<series_column> columns_of(const review_series& series);

/// Calls one of `to.day`, `to.text`, `to.number` and `to.nothing` for each cell of the row at `place`, in the order of the columns. A
/// total, a level and a score that are open are nothing (R3); sums are as measured, denominator 0 where the measure is unknown.
template <class To>
void visit_row(const review_series& series, std::size_t place, To& to) {
    const auto row = series.in_short(place);
    const auto& looked_at = series.dates()[row.date];
    const auto decided = [&to](std::int64_t low, std::int64_t high) { low == high ? to.number(low) : to.nothing(); };
    to.day(looked_at.as_of);
    to.day(looked_at.from);
    to.text(series.from().team_ids.text(row.team));
    for (std::size_t i = 0; i < row.totals.size(); ++i) {
        const auto& total = row.totals[i];
        decided(total.low, total.high);
        to.number(total.low);
        to.number(total.high);
        total.scored() ? to.text(series.edition().scales[i].level_of(total.low).key) : to.nothing();
    }
    for (std::size_t i = 0; i < row.low.size(); ++i) {
        decided(row.low[i], row.high[i]);
        to.number(row.low[i]);
        to.number(row.high[i]);
    }
    for (std::size_t which = 0; which < measure_names.size(); ++which) {
        const auto sum = series.sum(place, static_cast<measure>(which));
        to.number(sum.numerator);
        to.number(sum.denominator);
    }
    if (const auto& what_if = series.edition().what_if.en; !what_if.empty()) to.text(what_if);
}

}  // namespace ipsf::reporting
