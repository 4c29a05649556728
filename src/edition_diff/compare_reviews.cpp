// Scores the same teams and dates by two editions. Takes a history or answers; gives for each review both totals and
// the criteria whose levels differ.
#include "answers/items.hpp"
#include "execution/parallel.hpp"
#include "review/review_material.hpp"
#include "review/review_options.hpp"
#include "review/series_dates.hpp"
#include "review/short_reviews.hpp"

#include <ipsf/edition_diff.hpp>

#include "base/expects.hpp"

#include <algorithm>
#include <map>

namespace ipsf {
namespace {

using namespace reviewing;

/// What the call is about, whatever the editions are.
struct asked_reviews {
    const history* from;
    gsl::span<const given_answer> answers;
    const warning_counts& answer_warnings;
    const std::map<std::string, std::string>& choices;
    const working_calendar& calendar;
    std::vector<reviewed_team> teams;
    std::vector<window> dates;
};

/// The answers but for those to inputs, and ratings of criteria, that only the other edition has; whether the library
/// knows the editions makes no difference.
std::vector<given_answer> answers_to(const edition& edition, const ipsf::edition& other,
                                     gsl::span<const given_answer> given) {
    std::vector<given_answer> kept;
    for (const auto& answer : given)
        if (asks_for(edition, answer.item) || !asks_for(other, answer.item)) kept.push_back(answer);
    return kept;
}

/// One edition's side of the comparison.
struct side {
    side(std::shared_ptr<const ipsf::edition> edition, const ipsf::edition& other, const asked_reviews& asked)
        : answers(answers_to(*edition, other, asked.answers)),
          material(with_choices(std::move(edition), asked.choices), asked.from, {answers, asked.answer_warnings},
                   asked.teams, asked.dates) {}

    [[nodiscard]] warning_counts warnings(const asked_reviews& asked) const {
        auto counts = material.warnings();
        if (const auto left_out = asked.answers.size() - answers.size(); left_out > 0)
            counts[{"answer-not-in-edition"}] += static_cast<std::int64_t>(left_out);
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

/// The criteria of both editions, by id.
std::vector<compared_criterion> criteria_of(const edition& before, const edition& after) {
    std::map<int, compared_criterion> by_id;
    for (std::size_t place = 0; place < before.criteria.size(); ++place)
        by_id[before.criteria[place].id].before = place;
    for (std::size_t place = 0; place < after.criteria.size(); ++place) by_id[after.criteria[place].id].after = place;
    std::vector<compared_criterion> all;
    for (auto& [id, one] : by_id) {
        one.id = id;
        all.push_back(one);
    }
    return all;
}

/// Editions of one scale each have it in common, whatever its key.
std::vector<compared_scale> scales_of(const edition& before, const edition& after) {
    if (!before.has_several_scales() && !after.has_several_scales()) return {{0, 0}};
    std::vector<compared_scale> all;
    for (std::size_t place = 0; place < after.scales.size(); ++place) all.push_back({std::nullopt, place});
    for (std::size_t place = 0; place < before.scales.size(); ++place) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const compared_scale& one) {
            return one.after && after.scales[*one.after].key == before.scales[place].key;
        });
        if (same != all.end())
            same->before = place;
        else
            all.push_back({place, std::nullopt});
    }
    return all;
}

review_difference compare(std::shared_ptr<const ipsf::edition> before, std::shared_ptr<const ipsf::edition> after,
                          asked_reviews asked, const execution& run) {
    side first(before, *after, asked);
    side second(after, *before, asked);
    if (asked.from != nullptr) {
        measurements measured(*asked.from, asked.teams, asked.dates, asked.calendar);
        for (const auto* each : {&first, &second}) measured.need(*each->material.edition());
        measured.measure(run);
        for (auto* each : {&first, &second}) each->material.take(measured);
    }

    review_difference compared;
    compared.before = first.material.edition();
    compared.after = second.material.edition();
    compared.editions = compare_editions(*compared.before, *compared.after);
    compared.before_warnings = first.warnings(asked);
    compared.after_warnings = second.warnings(asked);
    std::vector<std::vector<std::size_t>> places(asked.teams.size(), std::vector<std::size_t>(asked.dates.size()));
    compared.reviews = empty_reviews(asked, places);
    compared.criteria = criteria_of(*compared.before, *compared.after);
    compared.scales = scales_of(*compared.before, *compared.after);
    const auto by_before = std::make_shared<short_reviews>(*compared.before, compared.reviews.size());
    const auto by_after = std::make_shared<short_reviews>(*compared.after, compared.reviews.size());
    constexpr std::size_t reviews_for_a_thread = 256;
    run_parts(worker_count(run, compared.reviews.size(), reviews_for_a_thread), asked.teams.size(),
              [&](std::size_t team, std::size_t /*worker*/) {
                  levels_by_date by_first(first.material, team);
                  levels_by_date by_second(second.material, team);
                  for (auto date = asked.teams[team].first_date; date < asked.dates.size(); ++date) {
                      const auto place = places[team][date];
                      by_before->put(place, *compared.before, by_first.move_to(date));
                      by_after->put(place, *compared.after, by_second.move_to(date));
                      compared.reviews[place].before = by_before->at(place);
                      compared.reviews[place].after = by_after->at(place);
                  }
              });
    compared.before_kept = by_before;
    compared.after_kept = by_after;
    compared.dates = std::move(asked.dates);
    return compared;
}

void count_range(moved_reviews& counts, const total_range& before, const total_range& after) {
    if (before == after) return;
    ++counts.moved;
    if (after.low >= before.low && after.high >= before.high) ++counts.rise;
    if (after.low <= before.low && after.high <= before.high) ++counts.fall;
}

total_range levels_at(const review_in_short& one, std::size_t place) { return {one.low[place], one.high[place]}; }

void count_review(difference_counts& counts, const review_difference& compared, const compared_review& one) {
    ++counts.reviews;
    counts.moved += compared.moves(one) ? 1 : 0;
    counts.levels += compared.changes_level(one) ? 1 : 0;
    for (std::size_t i = 0; i < compared.scales.size(); ++i) {
        const auto& of = compared.scales[i];
        if (!of.before || !of.after) continue;
        count_range(counts.totals[i], one.before.totals[*of.before], one.after.totals[*of.after]);
        counts.totals[i].levels += compared.changes_level(one, of) ? 1 : 0;
    }
    for (std::size_t i = 0; i < compared.criteria.size(); ++i) {
        const auto& of = compared.criteria[i];
        if (of.before && of.after)
            count_range(counts.criteria[i], levels_at(one.before, *of.before), levels_at(one.after, *of.after));
    }
}

difference_counts nothing_counted(const review_difference& compared) {
    difference_counts counts;
    counts.totals.resize(compared.scales.size());
    counts.criteria.resize(compared.criteria.size());
    return counts;
}

}  // namespace

review_difference compare_reviews(std::shared_ptr<const ipsf::edition> before,
                                  std::shared_ptr<const ipsf::edition> after, const history* from,
                                  gsl::span<const given_answer> answers, const review_options& options,
                                  const execution& run) {
    expects(before != nullptr && after != nullptr);
    refused::throw_if_any(problems_of(from, options));
    const auto looked_at = review_window(options.as_of, options.months);
    auto teams =
        from == nullptr ? std::vector<reviewed_team>{{}} : teams_reviewed(*from, options.teams, {&looked_at, 1});
    return compare(std::move(before), std::move(after),
                   {.from = from,
                    .answers = answers,
                    .answer_warnings = options.answer_warnings,
                    .choices = options.choices,
                    .calendar = options.calendar,
                    .teams = std::move(teams),
                    .dates = {looked_at}},
                   run);
}

review_difference compare_reviews(std::shared_ptr<const ipsf::edition> before,
                                  std::shared_ptr<const ipsf::edition> after, const history& from,
                                  gsl::span<const given_answer> answers, const series_options& options,
                                  const execution& run) {
    expects(before != nullptr && after != nullptr);
    auto dates = dates_of(from, options);
    auto teams = teams_reviewed(from, options.teams, dates);
    return compare(std::move(before), std::move(after),
                   {.from = &from,
                    .answers = answers,
                    .answer_warnings = options.answer_warnings,
                    .choices = options.choices,
                    .calendar = options.calendar,
                    .teams = std::move(teams),
                    .dates = std::move(dates)},
                   run);
}

bool review_difference::moves(const compared_review& one) const {
    return std::any_of(criteria.begin(), criteria.end(), [&](const compared_criterion& of) { return one.moves(of); });
}

bool review_difference::changes_level(const compared_review& one, const compared_scale& of) const {
    if (!of.before || !of.after) return false;
    const auto& scale_before = before->scales[*of.before];
    const auto& scale_after = after->scales[*of.after];
    const auto& total_before = one.before.totals[*of.before];
    const auto& total_after = one.after.totals[*of.after];
    return scale_before.level_of(total_before.low).key != scale_after.level_of(total_after.low).key ||
           scale_before.level_of(total_before.high).key != scale_after.level_of(total_after.high).key;
}

bool review_difference::changes_level(const compared_review& one) const {
    return std::any_of(scales.begin(), scales.end(), [&](const compared_scale& of) { return changes_level(one, of); });
}

difference_counts review_difference::counts() const {
    auto counts = nothing_counted(*this);
    for (const auto& one : reviews) count_review(counts, *this, one);
    return counts;
}

difference_counts review_difference::counts(std::size_t date) const {
    auto counts = nothing_counted(*this);
    auto one = std::lower_bound(reviews.begin(), reviews.end(), date,
                                [](const auto& each, std::size_t on) { return each.date < on; });
    for (; one != reviews.end() && one->date == date; ++one) count_review(counts, *this, *one);
    return counts;
}

}  // namespace ipsf
