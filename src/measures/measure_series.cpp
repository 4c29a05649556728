// Takes the sums of a pass; gives measurements, with reasons where a number is not known and counts of what was left
// out.
#include "measures/measure_series.hpp"

#include "base/expects.hpp"
#include "measures/measure_rules.hpp"

#include <algorithm>

namespace ipsf {

namespace {

not_measured not_taken(const scope& over, measure_set asked) {
    not_measured because;
    for (std::size_t place = 0; place < because.size(); ++place) {
        const auto which = static_cast<measure>(place);
        because[place] = why_not_measured(over.from, which, over.options);
        if (because[place].empty() && !asked.has(which)) because[place] = not_by_coach;
    }
    return because;
}

}  // namespace

measure_series::content series_content(const scope& over, std::vector<std::size_t> slots, measure_set asked,
                                       date_sums counted) {
    return {.dates = over.dates.windows(),
            .slots = std::move(slots),
            .counted = std::move(counted),
            .missing = not_taken(over, asked),
            .why = over.why,
            .nothing = std::vector<measured_sum>(over.dates.size())};
}

gsl::span<const measured_sum> measure_series::content::sums_of(std::size_t slot, measure which) const noexcept {
    return missing[static_cast<std::size_t>(which)].empty() ? counted.of(slot, which)
                                                            : gsl::span<const measured_sum>(nothing);
}

measurement measure_series::content::at(std::size_t date, std::size_t slot, measure which) const {
    measurement result;
    result.unknown_because = missing[static_cast<std::size_t>(which)];
    if (!result.unknown_because.empty()) return result;
    const auto sum = counted.of(slot, which)[date];
    result.numerator = sum.numerator;
    result.denominator = sum.denominator;
    if (!result.known()) result.unknown_because = why.when_zero(which);
    for (std::size_t place = 0; place < tally_rules.size(); ++place) {
        const auto kind = static_cast<tally>(place);
        const auto [of, role, fixed] = rule_of(kind);
        if (of != which) continue;
        const auto text = why.of(kind);
        const auto count = counted.of(slot, kind, date);
        if (role == tally_role::counted) result.counted.emplace_back(text, count);
        if (role == tally_role::left_out && count != 0) result.left_out.emplace_back(text, count);
        if (role == tally_role::unknown && count != 0 && !result.known()) result.unknown_because = text;
    }
    std::sort(result.left_out.begin(), result.left_out.end());
    return result;
}

gsl::span<const window> measure_series::dates() const noexcept { return made_->dates; }
std::size_t measure_series::size() const noexcept { return made_->slots.size(); }
gsl::span<const measured_sum> measure_series::sums(std::size_t team, measure which) const {
    expects(team < size());
    return made_->sums_of(made_->slots[team], which);
}
measurement measure_series::at(std::size_t date, std::size_t team, measure which) const {
    expects(team < size() && date < made_->dates.size());
    return made_->at(date, made_->slots[team], which);
}
team_measures measure_series::at(std::size_t date, std::size_t team) const {
    team_measures all;
    for (std::size_t place = 0; place < all.size(); ++place) all[place] = at(date, team, static_cast<measure>(place));
    return all;
}

}  // namespace ipsf
