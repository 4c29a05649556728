// The review dates of a series.
#pragma once

#include <ipsf/review.hpp>

#include <gsl/span>

#include <vector>

namespace ipsf::reviewing {

/// The last days of months (quarters, years) in the period of `options`, at least one. Throws `refused` for what is
/// wrong with the options.
[[nodiscard]] std::vector<window> dates_of(const history& from, const series_options& options);

/// Throws `refused` for the first date that the edition does not cover.
void check_covered(const edition& edition, gsl::span<const window> dates);

}  // namespace ipsf::reviewing
