// The pictures of a report of reviews, as what they show.
#pragma once

#include "chart/chart.hpp"

#include <ipsf/edition.hpp>
#include <ipsf/review.hpp>
#include <ipsf/sensitivity.hpp>

#include <vector>

namespace ipsf::reporting {

/// The totals of each level of a scale.
[[nodiscard]] std::vector<chart::band> bands_of(const scale& of, language in);
/// A total on the bands of its scale.
[[nodiscard]] chart::gauge gauge_of(const scale& of, const total_range& total, language in);

/// The totals of teams on the bands of their scale, from the highest down.
[[nodiscard]] chart::totals totals_of_teams(const scale& of, std::vector<chart::named_total> teams, language in);

/// A section or a principle.
struct summed_part {
    std::string title;
    std::size_t criteria = 0;
    part_sum sum;
};
/// What is certain of their sums, and what is open, with the mean of their criteria.
[[nodiscard]] chart::bars bars_of(const std::string& title, const std::vector<summed_part>& parts, language in);

/// A team's total of one scale on the dates of a series and at earlier reviews.
[[nodiscard]] chart::course course_of(const scale& of, std::vector<chart::dated_total> series,
                                      std::vector<chart::dated_total> earlier, language in);

/// The levels of one criterion on dates, as many as these.
[[nodiscard]] chart::strip strip_of(const std::vector<day>& dates, std::vector<chart::level_range> levels, language in);
/// The axis of strips of these dates.
[[nodiscard]] chart::dates axis_of(const std::vector<day>& dates, language in);

/// What the total of one scale (a place in edition::scales) would be by other values of one choice at a time; only
/// those that move it.
[[nodiscard]] chart::tornado tornado_of(const edition& edition, std::size_t scale, const total_range& total,
                                        const review_sensitivity& of, language in);

}  // namespace ipsf::reporting
