// Scores every review by all editions that the combinations need; gives the range of totals and what each choice
// does by itself.
#include "execution/parallel.hpp"
#include "review/review_material.hpp"
#include "review/review_options.hpp"
#include "review/short_reviews.hpp"
#include "review/totals.hpp"
#include "sensitivity/combinations.hpp"

#include "base/expects.hpp"

#include <algorithm>
#include <optional>

namespace ipsf {
namespace {

using namespace reviewing;

/// The reviews of all teams by one edition.
short_reviews score_teams(const review_material& material) {
    short_reviews scored(*material.edition(), material.teams().size());
    for (std::size_t team = 0; team < material.teams().size(); ++team)
        scored.put(team, *material.edition(), levels_by_date(material, team).move_to(0));
    return scored;
}

/// What came of each edition of `all`, for one team after another.
class team_sensitivity {
public:
    team_sensitivity(const edition& edition, const combinations& all,
                     const std::vector<std::optional<short_reviews>>& scored)
        : edition_(edition), all_(all), scored_(scored) {
        for (std::size_t place = 0; place < all_.count(); ++place) {
            const auto values = all_.values_at(place);
            auto& in_groups = places_.emplace_back();
            for (const auto& group : all_.groups()) in_groups.push_back(all_.place_in(group, values));
            changes_.push_back(static_cast<std::size_t>(
                std::count_if(values.begin(), values.end(), [](auto value) { return value > 0; })));
        }
    }

    [[nodiscard]] review_sensitivity look_at(std::size_t team) const {
        review_sensitivity made;
        for (std::size_t choice = 0; choice < all_.tried().size(); ++choice)
            for (std::size_t value = 1; value < all_.values(choice); ++value)
                made.effects.push_back(effect_of(choice, value, team));
        made.criteria.resize(edition_.criteria.size());
        for (const auto& group : all_.groups())
            for (const auto place : group.criteria) made.criteria[place] = look_at(group, place, team);
        for (std::size_t scale = 0; scale < edition_.scales.size(); ++scale)
            made.totals.push_back(find_extremes(scale, team));
        return made;
    }

private:
    [[nodiscard]] review_in_short by(std::size_t edition, std::size_t team) const { return scored_[edition]->at(team); }

    [[nodiscard]] choice_effect effect_of(std::size_t choice, std::size_t value, std::size_t team) const {
        const auto now = by(0, team);
        const auto then = by(all_.edition_with(choice, value), team);
        choice_effect made{.key = all_.tried()[choice].key,
                           .value = all_.tried()[choice].others[value - 1],
                           .criteria = {},
                           .totals = {}};
        for (std::size_t scale = 0; scale < edition_.scales.size(); ++scale)
            made.totals.push_back(with_levels(edition_.scales[scale], then.totals[scale]));
        for (std::size_t i = 0; i < edition_.criteria.size(); ++i)
            if (now.low[i] != then.low[i] || now.high[i] != then.high[i])
                made.criteria.push_back({.id = edition_.criteria[i].id, .low = then.low[i], .high = then.high[i]});
        return made;
    }

    /// Whether in some combination another value of the group's choice at `place` changes the criterion's range.
    [[nodiscard]] bool matters(const criteria_group& group, std::size_t place, std::size_t criterion,
                               std::size_t team) const {
        std::size_t step = 1;
        for (std::size_t i = 0; i < place; ++i) step *= all_.values(group.choices[i]);
        const auto values = all_.values(group.choices[place]);
        for (std::size_t at = 0; at < group.editions.size(); ++at) {
            const auto with = by(group.editions[at], team);
            const auto in_force = by(group.editions[at - at / step % values * step], team);
            if (with.low[criterion] != in_force.low[criterion] || with.high[criterion] != in_force.high[criterion])
                return true;
        }
        return false;
    }

    [[nodiscard]] criterion_sensitivity look_at(const criteria_group& group, std::size_t place,
                                                std::size_t team) const {
        const auto now = by(0, team);
        criterion_sensitivity made{.id = edition_.criteria[place].id,
                                   .low = now.low[place],
                                   .high = now.high[place],
                                   .lowest = now.low[place],
                                   .highest = now.high[place],
                                   .choices = {},
                                   .readings = edition_.criteria[place].readings};
        for (const auto edition : group.editions) {
            made.lowest = std::min<int>(made.lowest, by(edition, team).low[place]);
            made.highest = std::max<int>(made.highest, by(edition, team).high[place]);
        }
        for (std::size_t i = 0; i < group.choices.size(); ++i)
            if (matters(group, i, place, team)) made.choices.push_back(all_.tried()[group.choices[i]].key);
        return made;
    }

    /// What each combination of each group's choices gives its criteria of a scale together.
    [[nodiscard]] std::vector<std::vector<total_range>> sums_of(std::size_t scale, std::size_t team) const {
        std::vector<std::vector<total_range>> sums;
        for (const auto& group : all_.groups()) {
            auto& of_group = sums.emplace_back();
            for (const auto edition : group.editions) {
                auto& sum = of_group.emplace_back();
                const auto scored = by(edition, team);
                for (const auto place : group.criteria) {
                    if (edition_.criteria[place].scale != scale) continue;
                    sum.low += scored.low[place];
                    sum.high += scored.high[place];
                }
            }
        }
        return sums;
    }

    [[nodiscard]] extreme_total describe(const scale& of, int total, std::size_t place) const {
        return {.total = total, .level = of.level_of(total).key, .choices = all_.chosen(all_.values_at(place))};
    }

    [[nodiscard]] extreme_totals find_extremes(std::size_t scale, std::size_t team) const {
        const auto sums = sums_of(scale, team);
        std::size_t worst = 0;
        std::size_t best = 0;
        total_range extreme;
        for (std::size_t place = 0; place < places_.size(); ++place) {
            total_range total;
            for (std::size_t group = 0; group < sums.size(); ++group) {
                total.low += sums[group][places_[place][group]].low;
                total.high += sums[group][places_[place][group]].high;
            }
            if (place == 0) extreme = total;
            if (total.low < extreme.low || (total.low == extreme.low && changes_[place] < changes_[worst])) {
                extreme.low = total.low;
                worst = place;
            }
            if (total.high > extreme.high || (total.high == extreme.high && changes_[place] < changes_[best])) {
                extreme.high = total.high;
                best = place;
            }
        }
        return {describe(edition_.scales[scale], extreme.low, worst),
                describe(edition_.scales[scale], extreme.high, best)};
    }

    const edition& edition_;
    const combinations& all_;
    const std::vector<std::optional<short_reviews>>& scored_;  // of each edition
    std::vector<std::vector<std::size_t>> places_;             // of each combination: its place in each group
    std::vector<std::size_t> changes_;  // of each combination: how many choices have another value
};

}  // namespace

sensitivity find_sensitivity(std::shared_ptr<const ipsf::edition> edition, bool edition_named, const history* from,
                             gsl::span<const given_answer> answers, const review_options& options,
                             const execution& run) {
    expects(edition != nullptr);
    check_review(*edition, edition_named, from, options);
    const auto in_force = with_choices(std::move(edition), options.choices);
    const combinations all(*in_force);
    const auto looked_at = review_window(options.as_of, options.months);
    const auto teams =
        from == nullptr ? std::vector<reviewed_team>{{}} : teams_reviewed(*from, options.teams, {&looked_at, 1});
    const std::vector<window> dates = {looked_at};
    review_material as_it_is(in_force, from, {answers, options.answer_warnings}, teams,
                             dates);  // refuses answers before anything is measured
    std::optional<measurements> measured;
    if (from != nullptr) {
        measured.emplace(*from, teams, dates, options.calendar);
        for (const auto& chosen : all.editions()) measured->need(*with_choices(in_force, chosen));
        measured->measure(run);
        as_it_is.take(*measured);
    }

    // An edition is made where it is used and then dropped: there may be thousands.
    std::vector<std::optional<short_reviews>> scored(all.editions().size());
    constexpr std::size_t reviews_for_a_thread = 256;
    run_parts(
        worker_count(run, scored.size() * teams.size(), reviews_for_a_thread), scored.size(),
        [&](std::size_t place, std::size_t /*worker*/) {
            review_material material(with_choices(in_force, all.editions()[place]), from, {answers, {}}, teams, dates);
            if (measured) material.take(*measured);
            scored[place] = score_teams(material);
        });

    sensitivity made{.scored = as_it_is.make_all(run),
                     .tried = all.tried(),
                     .combinations = static_cast<std::int64_t>(all.count()),
                     .reviews = {}};
    const team_sensitivity by_team(*in_force, all, scored);
    for (std::size_t team = 0; team < teams.size(); ++team) made.reviews.push_back(by_team.look_at(team));
    return made;
}

}  // namespace ipsf
