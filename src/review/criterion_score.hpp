// Scores one criterion from a rating, answers and measures, and keeps what lost (R3, R4).
#pragma once

#include "review/answers_in_force.hpp"

#include <ipsf/review.hpp>

namespace ipsf::reviewing {

/// Everything known of one team on the review date.
struct team_facts {
    const team_answers* answers = nullptr;
    const team_measures* measures = nullptr;               // null without a history
    const std::vector<coach_measures>* coaches = nullptr;  // only when `averaging` is by ratings
    bool round_half_up = false;                            // `edge`
};

/// Scores the criterion at `place` of rulebook::criteria.
[[nodiscard]] criterion_score score_criterion(const rulebook& edition, std::size_t place, const team_facts& team);

}  // namespace ipsf::reviewing
