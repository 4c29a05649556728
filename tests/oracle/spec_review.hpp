// A whole review straight from the criteria and their readings: precedence (R4), totals, levels, the next review (R6),
// and averaging by coaches' ratings.
#pragma once

#include "rows.hpp"
#include "spec_criteria.hpp"
#include "spec_measures.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace oracle {

/// The edition's named choices.
struct review_choices {
    measure_choices measures;
    scoring_choices scoring;
    bool average_ratings = false;
    int answers_valid_months = 12;
};

struct scored_criterion {
    int low = 1, high = 5;
    bool rated = false;
    int low_without_rating = 1, high_without_rating = 5;
    int answered_inputs = 0;
    int measured_inputs = 0;
};

struct scored_review {
    std::string team;
    std::array<scored_criterion, 26> criteria;  // 1-25
    int total_low = 0, total_high = 0;
    std::vector<std::string> levels;
    std::optional<day> next_review_by;
};

[[nodiscard]] scored_review review_team(const tables& all, const std::string& team, day as_of, int months,
                                        const review_choices& chosen);

/// An answer's value as a fraction; a share in percent is divided by 100.
[[nodiscard]] fraction read_value(const input& asked, const std::string& value);

}  // namespace oracle
