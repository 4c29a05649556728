// Scores one criterion from a rating, answers and measures, and keeps what was overridden (R3, R4).
#pragma once

#include "review/answers_in_force.hpp"

#include <ipsf/review.hpp>

#include <array>

namespace ipsf::reviewing {

using measured_sums = std::array<measured_sum, measure_names.size()>;

/// Everything known of one team on the review date.
struct team_facts {
    const team_answers* answers = nullptr;
    const measured_sums* measures = nullptr;  // null without a history
    // When `averaging` is by ratings: of those employed on a day of the window.
    gsl::span<const measured_sums> coaches{};
};

/// The values that a criterion's inputs take, and where from, as criterion::inputs.
struct deciding_inputs {
    std::vector<input_value> values;
    std::vector<input_source> sources;
};

/// A criterion's levels, and what they were decided on.
struct decided_levels {
    deciding_inputs inputs;
    bool reusable = false;  ///< nothing but those inputs decided
    int low = 0;
    int high = 0;
};

/// Scores the criteria of one edition, as its named choices say.
class criteria_scoring {
public:
    explicit criteria_scoring(const edition& edition);

    /// Whether coaches have to be measured, one by one (`averaging`).
    [[nodiscard]] bool by_ratings() const noexcept { return by_ratings_; }

    /// Scores the criterion at `place` of edition::criteria. `measured`: the measures of `team`, with all that is known
    /// about them.
    [[nodiscard]] criterion_score score(std::size_t place, const team_facts& team, const team_measures* measured) const;

    /// Only the levels that score() gives. `levels` holds the levels of the same criterion on other facts, or nothing
    /// yet; they are kept where the inputs are the same.
    void find_levels(std::size_t place, const team_facts& team, decided_levels& levels) const;

private:
    /// evaluate() or evaluate_levels().
    using evaluation = verdict (*)(const criterion&, gsl::span<const input_value>, bool);

    void take_inputs(std::size_t place, const team_facts& team, deciding_inputs& inputs) const;
    [[nodiscard]] bool averages(std::size_t place, const deciding_inputs& inputs) const;
    [[nodiscard]] verdict average(std::size_t place, const deciding_inputs& inputs, const team_facts& team,
                                  evaluation read) const;
    [[nodiscard]] verdict decide_on_inputs(std::size_t place, const deciding_inputs& inputs, const team_facts& team,
                                           evaluation read) const;
    [[nodiscard]] verdict decide(std::size_t place, const deciding_inputs& inputs, const team_facts& team,
                                 evaluation read) const;
    [[nodiscard]] std::optional<disagreement> compare_with_measures(std::size_t place, const verdict& won,
                                                                    deciding_inputs inputs,
                                                                    const team_facts& team) const;

    const edition& edition_;
    bool round_half_up_;                                         // `edge`
    bool by_ratings_;                                            // `averaging`
    std::vector<std::vector<std::optional<measure>>> measured_;  // [criterion][input]
};

}  // namespace ipsf::reviewing
