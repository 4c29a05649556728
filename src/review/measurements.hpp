// The measures that reviews of the same teams and dates are made from, each measured once however many
// editions ask for it.
#pragma once

#include "review/answers_in_force.hpp"

#include <ipsf/measures.hpp>
#include <ipsf/review.hpp>

#include <optional>
#include <vector>

namespace ipsf::reviewing {

/// A coach of a reviewed team: the days employed, and the place in a series of coaches.
struct measured_coach {
    day first;
    day last;
    std::size_t place;
};

/// Teams and dates are those of every review_material that takes measures from here.
class measurements {
public:
    measurements(const history& from, const std::vector<reviewed_team>& teams, std::vector<window> dates,
                 working_calendar calendar);

    [[nodiscard]] const working_calendar& calendar() const noexcept { return calendar_; }

    /// Notes what scoring by that edition takes.
    void need(const edition& edition);
    /// Measures what was noted and is not there yet. Throws `cancelled`.
    void measure(const execution& run);

    // What was measured for an edition that was noted.
    [[nodiscard]] const measure_series& of_teams(const edition& edition) const;
    [[nodiscard]] const measure_series& of_coaches(
        const edition& edition) const;  ///< where its `averaging` is by ratings
    /// The coaches by team, in the order of ids.
    [[nodiscard]] const std::vector<std::vector<measured_coach>>& coaches() const noexcept { return coaches_; }

private:
    /// What was measured with the same options.
    struct measured {
        measure_options options;
        bool by_coach;
        std::optional<measure_series> series;
    };
    [[nodiscard]] measured described(const edition& edition, bool by_coach) const;
    [[nodiscard]] const measured* find(const measured& like) const noexcept;
    [[nodiscard]] const measure_series& found(const edition& edition, bool by_coach) const;

    const history& from_;
    std::vector<id_index> teams_;
    std::vector<window> dates_;
    working_calendar calendar_;
    std::vector<id_index> coach_ids_;
    std::vector<std::vector<measured_coach>> coaches_;
    std::vector<measured> all_;
};

}  // namespace ipsf::reviewing
