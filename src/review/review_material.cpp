// Takes what was asked and the editions; measures everything that any of them needs in one pass, then gives it
// review by review.
#include "review/review_material.hpp"

#include "execution/parallel.hpp"
#include "review/totals.hpp"

#include "base/expects.hpp"

namespace ipsf::reviewing {
namespace {

measured_sums sums_of(const measure_series& series, std::size_t place, std::size_t date) {
    measured_sums sums;
    for (std::size_t which = 0; which < sums.size(); ++which)
        sums[which] = series.sums(place, static_cast<measure>(which))[date];
    return sums;
}

}  // namespace

review_material::review_material(std::shared_ptr<const ipsf::edition> edition, const history* from,
                                 const answers_given& answers, std::vector<reviewed_team> teams,
                                 std::vector<window> dates)
    : edition_(std::move(edition)),
      from_(from),
      teams_(std::move(teams)),
      dates_(std::move(dates)),
      scoring_(*edition_) {
    if (from_ != nullptr) warnings_ = from_->warnings;
    for (const auto& [what, count] : answers.warnings) warnings_[what] += count;
    answers_.emplace(*edition_, from_, answers.all, teams_, dates_, warnings_);
}

void review_material::take(const measurements& measured) {
    of_teams_ = measured.of_teams(*edition_);
    calendar_ = measured.calendar();
    if (!scoring_.by_ratings()) return;
    coaches_ = measured.coaches();
    of_coaches_ = measured.of_coaches(*edition_);
}

void review_material::measure_alone(const working_calendar& calendar, const execution& run) {
    if (from_ == nullptr) return;
    measurements measured(*from_, teams_, dates_, calendar);
    measured.need(*edition_);
    measured.measure(run);
    take(measured);
}

void review_material::gather(std::size_t team, std::size_t date, gathered_sums& sums) const {
    if (from_ == nullptr) return;
    sums.of_team = sums_of(*of_teams_, team, date);
    if (!of_coaches_) return;
    sums.of_coaches.clear();
    const auto& looked_at = dates_[date];
    for (const auto& coach : coaches_[team])
        if (coach.first <= looked_at.as_of && coach.last >= looked_at.from)
            sums.of_coaches.push_back(sums_of(*of_coaches_, coach.place, date));
}

team_facts review_material::facts_of(const team_answers& answers, const gathered_sums& sums) const {
    return {&answers, from_ == nullptr ? nullptr : &sums.of_team, sums.of_coaches};
}

measured_sum review_material::sum(std::size_t team, std::size_t date, ipsf::measure which) const {
    return of_teams_->sums(team, which)[date];
}

review review_material::make(std::size_t team, std::size_t date) const {
    review made;
    made.looked_at = dates_[date];
    answers_by_date answers(*answers_, team);
    gathered_sums sums;
    gather(team, date, sums);
    std::optional<team_measures> measured;
    if (from_ != nullptr) {
        made.team = from_->team_ids.text(teams_[team].team);
        measured = of_teams_->at(date, team);
    }
    const auto facts = facts_of(answers.move_to(date), sums);
    made.criteria.reserve(edition_->criteria.size());
    for (std::size_t place = 0; place < edition_->criteria.size(); ++place)
        made.criteria.push_back(scoring_.score(place, facts, measured ? &*measured : nullptr));
    sum_up(*edition_, made);
    return made;
}

review_set review_material::make_all(const execution& run) const {
    expects(dates_.size() == 1);
    review_set made;
    made.edition = edition_;
    made.out_of_date = !edition_->covers(dates_.front().as_of);
    made.warnings = warnings_;
    made.calendar = calendar_;
    if (from_ != nullptr) made.history_rows = rows_by_table(*from_);
    made.reviews.resize(teams_.size());
    constexpr std::size_t reviews_for_a_thread = 16;
    run_parts(worker_count(run, teams_.size(), reviews_for_a_thread), teams_.size(),
              [&](std::size_t team, std::size_t /*worker*/) { made.reviews[team] = make(team, 0); });
    return made;
}

levels_by_date::levels_by_date(const review_material& from, std::size_t team)
    : from_(from), team_(team), answers_(*from.answers_, team), levels_(from.edition_->criteria.size()) {}

const std::vector<decided_levels>& levels_by_date::move_to(std::size_t date) {
    from_.gather(team_, date, sums_);
    const auto facts = from_.facts_of(answers_.move_to(date), sums_);
    for (std::size_t place = 0; place < levels_.size(); ++place)
        from_.scoring_.find_levels(place, facts, levels_[place]);
    return levels_;
}

}  // namespace ipsf::reviewing
