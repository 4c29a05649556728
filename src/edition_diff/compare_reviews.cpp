#include "execution/parallel.hpp"
#include "review/review_material.hpp"
#include "review/review_options.hpp"
#include "review/series_dates.hpp"
#include "review/totals.hpp"

#include <ipsf/edition_diff.hpp>

#include <gsl/assert>

#include <algorithm>

namespace ipsf {
namespace {

using namespace reviewing;

/// What the call is about, whatever the editions are.
struct asked_reviews {
    const history* from;
    gsl::span<const given_answer> answers;
    const std::map<std::string, std::string>& choices;
    const working_calendar& calendar;
    std::vector<reviewed_team> teams;
    std::vector<window> dates;
};

/// An answer to an input of the other edition alone is none to this one, also where the library knows neither edition.
std::vector<given_answer> answers_to(const rulebook& edition, const rulebook& other, gsl::span<const given_answer> given) {
    std::vector<given_answer> kept;
    for (const auto& answer : given)
        if (edition.find_input(answer.item) != nullptr || other.find_input(answer.item) == nullptr) kept.push_back(answer);
    return kept;
}

/// One edition's side of the comparison.
struct side {
    side(std::shared_ptr<const rulebook> edition, const rulebook& other, const asked_reviews& asked)
        : answers(answers_to(*edition, other, asked.answers)),
          material(chosen_edition(std::move(edition), asked.choices), asked.from, answers, asked.teams, asked.dates) {}

    [[nodiscard]] warning_counts warnings(const asked_reviews& asked) const {
        auto counts = material.warnings();
        if (const auto left_out = asked.answers.size() - answers.size(); left_out > 0)
            counts["answer-not-in-edition"] += static_cast<std::int64_t>(left_out);
        return counts;
    }

    std::vector<given_answer> answers;
    review_material material;
};

/// Reviews still to be scored, by date, then team; `places`, by team and date, says where each stands.
std::vector<compared_review> empty_reviews(const asked_reviews& asked, std::vector<std::vector<std::size_t>>& places) {
    std::vector<compared_review> reviews;
    for (std::size_t date = 0; date < asked.dates.size(); ++date)
        for (std::size_t team = 0; team < asked.teams.size(); ++team) {
            if (date < asked.teams[team].first_date) continue;
            places[team][date] = reviews.size();
            auto& made = reviews.emplace_back();
            made.date = date;
            if (asked.from != nullptr) made.team = asked.from->team_ids.text(asked.teams[team].team);
        }
    return reviews;
}

void score(const side& by, levels_by_date& levels, std::size_t team, std::size_t date, review_series::summary& into) {
    into = in_short(*by.material.edition(), levels.move_to(date));
    into.date = date;
    into.team = by.material.teams()[team].team;
}

review_difference compare(std::shared_ptr<const rulebook> before, std::shared_ptr<const rulebook> after, asked_reviews asked,
                          const execution& run) {
    side first(before, *after, asked);
    side second(after, *before, asked);
    if (asked.from != nullptr) {
        measurements measured(*asked.from, asked.teams, asked.dates, asked.calendar);
        for (const auto* each : {&first, &second}) measured.need(*each->material.edition());
        measured.measure(run);
        for (auto* each : {&first, &second}) each->material.take(measured);
    }

    review_difference made;
    made.before = first.material.edition();
    made.after = second.material.edition();
    made.editions = compare_editions(*made.before, *made.after);
    made.before_warnings = first.warnings(asked);
    made.after_warnings = second.warnings(asked);
    std::vector<std::vector<std::size_t>> places(asked.teams.size(), std::vector<std::size_t>(asked.dates.size()));
    made.reviews = empty_reviews(asked, places);
    constexpr std::size_t reviews_for_a_thread = 256;
    run_parts(worker_count(run, made.reviews.size(), reviews_for_a_thread), asked.teams.size(),
              [&](std::size_t team, std::size_t /*worker*/) {
                  levels_by_date by_first(first.material, team);
                  levels_by_date by_second(second.material, team);
                  for (auto date = asked.teams[team].first_date; date < asked.dates.size(); ++date) {
                      auto& one = made.reviews[places[team][date]];
                      score(first, by_first, team, date, one.before);
                      score(second, by_second, team, date, one.after);
                  }
              });
    made.dates = std::move(asked.dates);
    return made;
}

void count_range(moved_reviews& counts, int low_before, int high_before, int low_after, int high_after) {
    if (low_before == low_after && high_before == high_after) return;
    ++counts.moved;
    if (low_after >= low_before && high_after >= high_before) ++counts.rise;
    if (low_after <= low_before && high_after <= high_before) ++counts.fall;
}

void count_review(difference_counts& counts, const compared_review& one) {
    ++counts.reviews;
    counts.moved += one.moves() ? 1 : 0;
    counts.levels += one.changes_level() ? 1 : 0;
    count_range(counts.totals, one.before.total_low, one.before.total_high, one.after.total_low, one.after.total_high);
    for (std::size_t i = 0; i < counts.criteria.size(); ++i)
        count_range(counts.criteria[i], one.before.low[i], one.before.high[i], one.after.low[i], one.after.high[i]);
}

}  // namespace

review_difference compare_reviews(std::shared_ptr<const rulebook> before, std::shared_ptr<const rulebook> after, const history* from,
                                  gsl::span<const given_answer> answers, const review_options& options, const execution& run) {
    Expects(before != nullptr && after != nullptr);
    refused::throw_if_any(problems_of(from, options));
    const auto looked_at = review_window(options.as_of, options.months);
    auto teams = from == nullptr ? std::vector<reviewed_team>{{}} : teams_reviewed(*from, options.teams, {&looked_at, 1});
    return compare(std::move(before), std::move(after), {from, answers, options.choices, options.calendar, std::move(teams), {looked_at}},
                   run);
}

review_difference compare_reviews(std::shared_ptr<const rulebook> before, std::shared_ptr<const rulebook> after, const history& from,
                                  gsl::span<const given_answer> answers, const series_options& options, const execution& run) {
    Expects(before != nullptr && after != nullptr);
    auto dates = dates_of(from, options);
    auto teams = teams_reviewed(from, options.teams, dates);
    return compare(std::move(before), std::move(after),
                   {&from, answers, options.choices, options.calendar, std::move(teams), std::move(dates)}, run);
}

difference_counts review_difference::counts() const {
    difference_counts counts;
    for (const auto& one : reviews) count_review(counts, one);
    return counts;
}

difference_counts review_difference::counts(std::size_t date) const {
    difference_counts counts;
    auto one = std::lower_bound(reviews.begin(), reviews.end(), date, [](const auto& each, std::size_t on) { return each.date < on; });
    for (; one != reviews.end() && one->date == date; ++one) count_review(counts, *one);
    return counts;
}

}  // namespace ipsf
