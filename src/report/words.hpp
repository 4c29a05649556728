// The fixed words of the texts for people, in both languages; everything else they say comes from the
// edition and the data.
#pragma once

#include <ipsf/edition.hpp>

#include <cstdint>
#include <string_view>

namespace ipsf::reporting {

enum class word : std::uint8_t {
    fidelity_review,
    team,
    no_team_to_review,
    review_date,
    window,
    to,
    months,
    edition,
    not_in_force,
    what_if,
    total,
    level,
    or_word,
    next_review,
    by,
    depends_on_total,
    readings,
    from_rating,
    from_answers,
    from_measures,
    from_both,
    from_nothing,
    yes,
    no,
    missing_can_decide,
    measure,
    left_out,
    missing_title,
    disagreements,
    rated,
    scored,
    answers_give,
    measures_give,
    principles,
    mean,
    way_up,
    points_missing,
    cheapest_first,
    choices,
    warnings,
    warning,
    more_problems,
    records,
    row,
    numerator,
    denominator,
    unknown,
    next_step,
    series_of_reviews,
    review_dates
};
inline constexpr word last_word = word::review_dates;

[[nodiscard]] std::string_view say(word which, language in);

}  // namespace ipsf::reporting
