// Makes room for what is wanted, puts together what several workers noted, and adds the notes up to sums.
#include "measures/date_sums.hpp"

#include <numeric>
#include <utility>

namespace ipsf {

date_sums::date_sums(const scope& over) : dates_(over.dates.size()) {
    const auto take_place = [this](std::uint32_t& all) { return std::exchange(all, all + dates_ + 1); };
    for (std::size_t which = 0; which < measure_names.size(); ++which)
        if (over.wants(static_cast<measure>(which))) start_of_measure_[which] = take_place(sums_of_slot_);
    for (std::size_t kind = 0; kind < tally_rules.size(); ++kind)
        if (over.wants(tally_rules[kind].of)) start_of_tally_[kind] = take_place(tallies_of_slot_);
    sums_.resize(over.slots * sums_of_slot_);
    tallies_.resize(over.slots * tallies_of_slot_);
}

std::vector<std::int64_t> date_sums::counts_of(std::uint32_t slot, tally kind) const {
    const auto* const at = tallies_.data() + place(slot, kind);
    std::vector<std::int64_t> counts(dates_);
    std::partial_sum(at, at + dates_, counts.begin());
    return counts;
}

std::vector<std::int64_t> date_sums::numerators_of(std::uint32_t slot, measure which) const {
    const auto* const at = sums_.data() + place(slot, which);
    std::vector<std::int64_t> numerators;
    for (std::int64_t so_far = 0; const auto& change : gsl::span<const measured_sum>(at, dates_))
        numerators.push_back(so_far += change.numerator);
    return numerators;
}

void date_sums::take(const date_sums& others) {
    for (std::size_t i = 0; i < sums_.size(); ++i) {
        sums_[i].numerator += others.sums_[i].numerator;
        sums_[i].denominator += others.sums_[i].denominator;
    }
    for (std::size_t i = 0; i < tallies_.size(); ++i) tallies_[i] += others.tallies_[i];
}

void date_sums::add_up() {
    // What ends with the last date is taken off behind it, so the sum behind each last date is 0 and the next row
    // starts with it.
    measured_sum so_far;
    for (auto& sum : sums_) {
        so_far.numerator += sum.numerator;
        so_far.denominator += sum.denominator;
        sum = so_far;
    }
    std::partial_sum(tallies_.begin(), tallies_.end(), tallies_.begin());
}

}  // namespace ipsf
