// Why records are left out and measures unknown, in words, where the words name numbers of the edition too.
#pragma once

#include "measures/tallies.hpp"

namespace ipsf {

/// Copied freely; the texts stay for ever (numbered_reasons.hpp).
class reasons {
public:
    explicit reasons(const measure_options& options);

    /// Of a tally that is shown.
    [[nodiscard]] std::string_view of(tally which) const noexcept {
        return of_tallies_[static_cast<std::size_t>(which)];
    }
    /// Why the measure is unknown when its denominator is 0.
    [[nodiscard]] std::string_view when_zero(measure which) const noexcept {
        return when_zero_[static_cast<std::size_t>(which)];
    }

private:
    std::array<std::string_view, tally_rules.size()> of_tallies_;
    std::array<std::string_view, measure_names.size()> when_zero_;
};

}  // namespace ipsf
