#include "review/answers_in_force.hpp"
#include "review/criterion_score.hpp"
#include "review/review_options.hpp"
#include "review/totals.hpp"

#include <gsl/assert>

namespace ipsf {
namespace {

using namespace reviewing;

void check(const rulebook& edition, bool edition_named, const history* from, const review_options& options) {
    auto found = problems_of(from, options);
    if (found.empty() && !edition_named && !edition.covers(options.as_of)) {
        const auto until = edition.valid_until == no_day ? std::string() : " to " + format_day(edition.valid_until);
        found.push_back({"", 0, "as_of", "edition-not-valid",
                         "The edition " + edition.id + " is valid from " + format_day(edition.valid_from) + until +
                             ", which does not cover the review date; choose another date, or name the edition to use it all the same."});
    }
    if (found.empty()) return;
    const auto count = static_cast<std::int64_t>(found.size());
    throw refused(std::move(found), count);
}

review score_team(const rulebook& edition, const window& looked_at, const team_facts& team) {
    review made;
    made.looked_at = looked_at;
    made.criteria.reserve(edition.criteria.size());
    for (std::size_t place = 0; place < edition.criteria.size(); ++place) made.criteria.push_back(score_criterion(edition, place, team));
    sum_up(edition, made);
    return made;
}

}  // namespace

review_set score(std::shared_ptr<const rulebook> edition, bool edition_named, const history* from, gsl::span<const given_answer> answers,
                 const review_options& options) {
    Expects(edition != nullptr);
    check(*edition, edition_named, from, options);

    review_set scored;
    scored.edition = chosen_edition(std::move(edition), options);
    scored.out_of_date = !scored.edition->covers(options.as_of);
    if (from != nullptr) scored.warnings = from->warnings;
    const auto& rules = *scored.edition;
    const auto looked_at = review_window(options.as_of, options.months);
    const bool round_half_up = is_chosen(rules, "edge", "round-half-up");

    const auto teams = from == nullptr ? std::vector<id_index>{no_id} : teams_asked(*from, options);
    const auto team_answers = answers_in_force(rules, from, answers, teams, options.as_of, scored.warnings);
    if (from == nullptr) {
        scored.reviews.push_back(score_team(rules, looked_at, {&team_answers.front(), nullptr, nullptr, round_half_up}));
        return scored;
    }

    const auto measuring = measure_options_of(rules, options.calendar);
    const auto measures = measure_teams(*from, teams, looked_at, measuring);
    const bool by_ratings = is_chosen(rules, "averaging", "ratings");
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const auto coaches = by_ratings ? measure_coaches(*from, teams[i], looked_at, measuring) : std::vector<coach_measures>{};
        scored.reviews.push_back(
            score_team(rules, looked_at, {&team_answers[i], &measures[i], by_ratings ? &coaches : nullptr, round_half_up}));
        scored.reviews.back().team = from->team_ids.text(teams[i]);
    }
    return scored;
}

}  // namespace ipsf
