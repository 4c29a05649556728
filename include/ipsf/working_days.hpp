// Working days: Monday-Friday except Finnish public holidays, Christmas Eve and Midsummer Eve (as for statutory time
// limits, Act 150/1930).
#pragma once

#include <ipsf/date.hpp>

#include <gsl/span>

#include <optional>
#include <vector>

namespace ipsf {

/// Which days are working days. A value; immutable; may be shared by threads.
class working_calendar {
public:
    /// Finland's: no working day is a Saturday, a Sunday, New Year's Day, Epiphany, Good Friday, Easter Monday, 1 May,
    /// Ascension Day, Midsummer Eve, All Saints' (a Saturday), Independence Day, Christmas Eve, Christmas Day or Boxing
    /// Day. Today's law for every year.
    working_calendar() = default;
    /// Another calendar: no working day is a Saturday, a Sunday or one of `holidays` (any order, repeats allowed).
    explicit working_calendar(gsl::span<const day> holidays);

    [[nodiscard]] bool is_working_day(day value) const;
    /// The `count`-th working day after `start` (which itself never counts); `count` from 1.
    [[nodiscard]] day working_day_after(day start, int count) const;
    [[nodiscard]] bool operator==(const working_calendar&) const = default;

private:
    std::optional<std::vector<day>> holidays_;  // sorted; empty optional: Finland's
};

}  // namespace ipsf
