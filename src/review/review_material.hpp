// What the reviews of one call are made from: for each team and date the answers in force and the measures.
#pragma once

#include "review/answers_in_force.hpp"
#include "review/criterion_score.hpp"
#include "review/measurements.hpp"

#include <ipsf/review.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace ipsf::reviewing {

/// The answers that a call is given, and what was odd about them when they were read.
struct answers_given {
    gsl::span<const given_answer> all;
    warning_counts warnings;
};

/// Immutable once made; any number of threads may make reviews from it.
class review_material {
public:
    /// Takes the answers. `edition`: with its choices in force. `from` is kept by the caller; null: `teams` is one
    /// `no_id`. `dates` ascend. Throws `refused` with every answer that cannot be taken.
    review_material(std::shared_ptr<const ipsf::edition> edition, const history* from, const answers_given& answers,
                    std::vector<reviewed_team> teams, std::vector<window> dates);
    /// Takes the measures; where there is a history, to be called before anything is scored.
    void take(const measurements& measured);
    /// Measures for this material alone, if there is a history, and takes that. Throws `cancelled`.
    void measure_alone(const working_calendar& calendar, const execution& run);

    [[nodiscard]] const std::shared_ptr<const ipsf::edition>& edition() const noexcept { return edition_; }
    [[nodiscard]] const warning_counts& warnings() const noexcept { return warnings_; }
    [[nodiscard]] const std::vector<reviewed_team>& teams() const noexcept { return teams_; }
    [[nodiscard]] const std::vector<window>& dates() const noexcept { return dates_; }
    /// By which the measures were taken.
    [[nodiscard]] const working_calendar& calendar() const noexcept { return calendar_; }

    /// One measure of a team; there is a history.
    [[nodiscard]] measured_sum sum(std::size_t team, std::size_t date, measure which) const;
    /// The whole review of a team on a date on which it is reviewed.
    [[nodiscard]] review make(std::size_t team, std::size_t date) const;
    /// The reviews of all teams; there is one date.
    [[nodiscard]] review_set make_all(const execution& run) const;

private:
    friend class levels_by_date;

    /// The sums of a team and, where they count, of its coaches; `facts` points into them.
    struct gathered_sums {
        measured_sums of_team;
        std::vector<measured_sums> of_coaches;
    };
    void gather(std::size_t team, std::size_t date, gathered_sums& sums) const;
    [[nodiscard]] team_facts facts_of(const team_answers& answers, const gathered_sums& sums) const;

    std::shared_ptr<const ipsf::edition> edition_;
    const history* from_;
    std::vector<reviewed_team> teams_;
    std::vector<window> dates_;
    warning_counts warnings_;
    criteria_scoring scoring_;
    std::optional<answer_book> answers_;
    working_calendar calendar_;
    std::optional<measure_series> of_teams_;
    std::optional<measure_series> of_coaches_;          // when `averaging` is by ratings
    std::vector<std::vector<measured_coach>> coaches_;  // by team, in the order of ids
};

/// The levels of a team's criteria, date by date.
class levels_by_date {
public:
    levels_by_date(const review_material& from, std::size_t team);

    /// Those on `date`, which does not come before that of an earlier call; one for each of edition::criteria.
    [[nodiscard]] const std::vector<decided_levels>& move_to(std::size_t date);

private:
    const review_material& from_;
    std::size_t team_;
    answers_by_date answers_;
    review_material::gathered_sums sums_;
    std::vector<decided_levels> levels_;
};

}  // namespace ipsf::reviewing
