// What one call measures: whose records, on which review dates, which measures.
#pragma once

#include "measures/measure_set.hpp"
#include "measures/reasons.hpp"
#include "measures/review_dates.hpp"

namespace ipsf {

/// Results are kept in slots: one for each team measured, or one for each coach. Everything that belongs to a coach's
/// team (or to the coach) is found by `slot_of_coach`, so that other teams' records are dropped early.
struct scope {
    static constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

    const history& from;
    review_dates dates;
    const measure_options& options;
    reasons why;
    measure_set wanted;  ///< asked for, and can be taken
    std::size_t slots = 0;
    std::vector<std::uint32_t> slot_of_coach;  ///< by coach id; nobody: not measured
    std::vector<id_index> teams;               ///< by slot, when teams are measured

    [[nodiscard]] bool wants(measure which) const noexcept { return wanted.has(which); }

    /// Whose the episode in row `episode` is on `on`: the responsible coach's, whether or not employed that day.
    [[nodiscard]] std::uint32_t slot_on(std::size_t episode, day on) const {
        return slot_of_coach[from.coach_on(episode, on)];
    }
};

/// Those of `asked` that can be taken, with no slots yet. `options` must outlive the scope.
[[nodiscard]] scope scope_of(const history& from, gsl::span<const window> dates, const measure_options& options,
                             measure_set asked);

/// One slot for each different team. The slot of each of `teams`, in their order.
[[nodiscard]] std::vector<std::size_t> add_teams(scope& over, gsl::span<const id_index> teams);

/// The same with one slot for each coach; `coaches` are without repetition.
[[nodiscard]] std::vector<std::size_t> add_coaches(scope& over, gsl::span<const id_index> coaches);

}  // namespace ipsf
