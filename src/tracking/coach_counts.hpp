// What a tracking table counts, coach by coach and period by period, in one pass over the history.
#pragma once

#include <ipsf/tracking.hpp>

#include "history/store/stretches.hpp"

#include <gsl/span>

#include <vector>

namespace ipsf::tracking {

class coach_counts {
public:
    /// Counts all of `coaches`, without repetition. `periods`: at least one, each following the one before it.
    /// `job_search_phase`: nobody is in job search when there is none.
    coach_counts(const history& of, gsl::span<const tracking_period> periods, gsl::span<const id_index> coaches,
                 std::optional<int> job_search_phase);

    /// What was counted for the coach at `coach` of those given; `team` and `coach` of the row are empty.
    [[nodiscard]] const tracking_row& at(std::size_t period, std::size_t coach) const {
        return cells_[coach * periods_.size() + period];
    }

private:
    void count_employment(gsl::span<const id_index> coaches);
    void count_episode(std::size_t row);
    void count_handovers(std::size_t row, day last);
    void count_clients(std::size_t row, day last);
    void count_job_search(std::size_t row);
    void count_employer_contacts(gsl::span<const contact> contacts);
    void count_jobs();
    void count_studies();

    [[nodiscard]] bool is_employed(id_index episode, day on) const;
    /// Counts one, when it is one of the periods' days and the coach is one of those asked for.
    void add(id_index coach, day on, tracked which);
    [[nodiscard]] tracking_row* find(id_index coach, std::size_t period);

    const history& of_;
    gsl::span<const tracking_period> periods_;
    day first_, last_;
    std::optional<int> job_search_phase_;
    std::vector<std::uint32_t> place_of_coach_;  // by coach id, from 1; 0: not asked for
    std::vector<tracking_row> cells_;            // by coach, then period
    std::vector<day_range> in_search_;           // of the episode at hand
};

}  // namespace ipsf::tracking
