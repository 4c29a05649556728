#include "measures/date_sums.hpp"

#include <numeric>

namespace ipsf {

date_sums::date_sums(measure_set measured, std::size_t slots, std::uint32_t dates) : stride_(std::size_t{dates} + 1) {
    for (std::size_t place = 0; place < measure_names.size(); ++place)
        if (measured.has(static_cast<measure>(place))) place_of_measure_[place] = static_cast<std::uint8_t>(measures_++);
    for (std::size_t place = 0; place < tally_rules.size(); ++place)
        if (measured.has(tally_rules[place].of)) place_of_tally_[place] = static_cast<std::uint8_t>(kinds_++);
    sums_.resize(slots * measures_ * stride_);
    tallies_.resize(slots * kinds_ * stride_);
}

std::vector<std::int64_t> date_sums::counts_of(std::uint32_t slot, tally kind) const {
    const auto* const at = &tallies_[start(slot, place_of_tally_[static_cast<std::size_t>(kind)], kinds_)];
    std::vector<std::int64_t> counts(stride_ - 1);
    std::partial_sum(at, at + counts.size(), counts.begin());
    return counts;
}

void date_sums::take(const date_sums& others) {
    for (std::size_t i = 0; i < sums_.size(); ++i) {
        sums_[i].numerator += others.sums_[i].numerator;
        sums_[i].denominator += others.sums_[i].denominator;
    }
    for (std::size_t i = 0; i < tallies_.size(); ++i) tallies_[i] += others.tallies_[i];
}

void date_sums::add_up() {
    // What ends with the last date is taken off behind it, so the sum behind each last date is 0 and the next row starts with it.
    measured_sum so_far;
    for (auto& sum : sums_) {
        so_far.numerator += sum.numerator;
        so_far.denominator += sum.denominator;
        sum = so_far;
    }
    std::partial_sum(tallies_.begin(), tallies_.end(), tallies_.begin());
}

}  // namespace ipsf
