// What a measure_series holds.
#pragma once

#include "measures/date_sums.hpp"
#include "measures/scope.hpp"

namespace ipsf {

/// Why each measure cannot be given at all, by place in `measure`; empty when it can.
using not_measured = std::array<std::string_view, measure_names.size()>;

struct measure_series::content {
    std::vector<window> dates;
    std::vector<std::size_t> slots;  ///< by team or coach asked for
    date_sums counted;
    not_measured missing;
    reasons why;
    std::vector<measured_sum> nothing;  ///< for each date, of measures that are not measured

    [[nodiscard]] gsl::span<const measured_sum> sums_of(std::size_t slot, measure which) const noexcept;
    [[nodiscard]] measurement at(std::size_t date, std::size_t slot, measure which) const;
};

/// What has been counted over `over`. `slots`: of each team or coach asked for; `asked`: also measures
/// that cannot be taken.
[[nodiscard]] measure_series::content series_content(const scope& over, std::vector<std::size_t> slots,
                                                     measure_set asked, date_sums counted);

}  // namespace ipsf
