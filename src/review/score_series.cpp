// Scores teams on many dates. Keeps levels and totals in columns, and makes a whole review again when somebody asks
// for one.
#include "execution/parallel.hpp"
#include "review/review_material.hpp"
#include "review/review_options.hpp"
#include "review/series_dates.hpp"
#include "review/short_reviews.hpp"

#include "base/expects.hpp"

#include <algorithm>

namespace ipsf {

struct review_series::content {
    struct place_of_review {
        std::uint32_t date;  ///< in material.dates()
        std::uint32_t team;  ///< in material.teams()
    };
    std::shared_ptr<const history> from;
    reviewing::review_material material;
    std::vector<place_of_review> places;  ///< of each review
    std::optional<short_reviews> reviews;
};

namespace {

using namespace reviewing;

/// By date, then team: as many as teams are reviewed on each date.
std::vector<std::vector<std::size_t>> places_of(const review_material& material, review_series::content& content) {
    const auto& teams = material.teams();
    std::vector<std::vector<std::size_t>> places(teams.size(), std::vector<std::size_t>(material.dates().size()));
    for (std::size_t date = 0; date < material.dates().size(); ++date)
        for (std::size_t team = 0; team < teams.size(); ++team) {
            if (date < teams[team].first_date) continue;
            places[team][date] = content.places.size();
            content.places.push_back({static_cast<std::uint32_t>(date), static_cast<std::uint32_t>(team)});
        }
    return places;
}

}  // namespace

const edition& review_series::edition() const noexcept { return *made_->material.edition(); }
const warning_counts& review_series::warnings() const noexcept { return made_->material.warnings(); }
gsl::span<const window> review_series::dates() const noexcept { return made_->material.dates(); }
bool review_series::out_of_date(std::size_t date) const {
    expects(date < dates().size());
    return !edition().covers(dates()[date].as_of);
}
bool review_series::out_of_date() const {
    return std::any_of(dates().begin(), dates().end(),
                       [this](const window& date) { return !edition().covers(date.as_of); });
}
const history& review_series::from() const noexcept { return *made_->from; }
std::size_t review_series::size() const noexcept { return made_->places.size(); }

review_series::summary review_series::in_short(std::size_t place) const {
    expects(place < size());
    const auto& at = made_->places[place];
    return {made_->reviews->at(place), at.date, made_->material.teams()[at.team].team};
}

measured_sum review_series::sum(std::size_t place, measure which) const {
    expects(place < size());
    return made_->material.sum(made_->places[place].team, made_->places[place].date, which);
}

review review_series::at(std::size_t place) const {
    expects(place < size());
    return made_->material.make(made_->places[place].team, made_->places[place].date);
}

review_set review_series::alone(std::size_t place) const {
    expects(place < size());
    return {.edition = made_->material.edition(),
            .out_of_date = out_of_date(made_->places[place].date),
            .warnings = warnings(),
            .reviews = {at(place)},
            .history_rows = rows_by_table(from()),
            .calendar = made_->material.calendar()};
}

review_series score_series(std::shared_ptr<const ipsf::edition> edition, bool edition_named,
                           std::shared_ptr<const history> from, gsl::span<const given_answer> answers,
                           const series_options& options, const execution& run) {
    expects(edition != nullptr && from != nullptr);
    auto dates = dates_of(*from, options);
    if (!edition_named) check_covered(*edition, dates);

    auto teams = teams_reviewed(*from, options.teams, dates);
    auto content = std::shared_ptr<review_series::content>(
        new review_series::content{.from = from,
                                   .material = {with_choices(std::move(edition), options.choices),
                                                from.get(),
                                                {answers, options.answer_warnings},
                                                std::move(teams),
                                                std::move(dates)},
                                   .places = {},
                                   .reviews = std::nullopt});
    auto& material = content->material;
    material.measure_alone(options.calendar, run);
    const auto places = places_of(material, *content);
    auto& reviews = content->reviews.emplace(*material.edition(), content->places.size());
    constexpr std::size_t reviews_for_a_thread = 256;
    run_parts(worker_count(run, content->places.size(), reviews_for_a_thread), material.teams().size(),
              [&](std::size_t team, std::size_t /*worker*/) {
                  levels_by_date levels(material, team);
                  for (auto date = material.teams()[team].first_date; date < material.dates().size(); ++date)
                      reviews.put(places[team][date], *material.edition(), levels.move_to(date));
              });
    return review_series(std::move(content));
}

}  // namespace ipsf
