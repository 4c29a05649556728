#include "execution/parallel.hpp"
#include "review/review_material.hpp"
#include "review/review_options.hpp"

#include <gsl/assert>

namespace ipsf {

struct review_series::content {
    std::shared_ptr<const history> from;
    reviewing::review_material material;
    std::vector<summary> summaries;
    std::vector<std::uint32_t> teams;  ///< of each summary: place in material.teams()
};

namespace {

using namespace reviewing;

constexpr std::size_t most_dates = 2400;

/// The last days of months (quarters, years) from `from` to `to`.
std::vector<window> dates_of(const series_options& options) {
    const unsigned months = options.every == every::month ? 1 : options.every == every::quarter ? 3 : 12;
    std::vector<window> dates;
    const auto first = detail::to_civil(options.from);
    for (auto month = std::chrono::year_month{first.year(), first.month()};; month += std::chrono::months{1}) {
        const auto end = detail::from_civil(std::chrono::year_month_day_last{month.year(), std::chrono::month_day_last{month.month()}});
        if (end > options.to) return dates;
        if (static_cast<unsigned>(month.month()) % months == 0) dates.push_back(review_window(end, options.months));
    }
}

void check(const history& from, const series_options& options) {
    std::vector<problem> found;
    check_date(options.from, "from", found);
    check_date(options.to, "to", found);
    if (found.empty() && options.to < options.from)
        found.push_back({"", 0, "to", "out-of-range", "The date to lies before the date from; give a later one."});
    check_months(options.months, found);
    check_teams(&from, options.teams, found);
    refused::throw_if_any(std::move(found));
}

void check_dates(const rulebook& edition, bool edition_named, const series_options& options, gsl::span<const window> dates) {
    if (dates.empty())
        throw refused({"", 0, "to", "no-dates",
                       "No " + std::string(every_names[static_cast<std::size_t>(options.every)]) +
                           " ends between the dates from and to, both included; give a longer period."});
    if (dates.size() > most_dates)
        throw refused({"", 0, "to", "too-many-dates",
                       "The period has more than " + std::to_string(most_dates) + " review dates; give a shorter one, or longer steps."});
    if (edition_named) return;
    for (const auto& date : dates)
        if (!edition.covers(date.as_of))
            throw refused(not_covered(edition, date.as_of < edition.valid_from ? "from" : "to",
                                      "the review date " + format_day(date.as_of) + "; choose another period"));
}

/// By date, then team: as many as teams are reviewed on each date.
std::vector<std::vector<std::size_t>> places_of(const review_material& material, review_series::content& content) {
    const auto& teams = material.teams();
    std::vector<std::vector<std::size_t>> places(teams.size(), std::vector<std::size_t>(material.dates().size()));
    for (std::size_t date = 0; date < material.dates().size(); ++date)
        for (std::size_t team = 0; team < teams.size(); ++team) {
            if (date < teams[team].first_date) continue;
            places[team][date] = content.teams.size();
            content.teams.push_back(static_cast<std::uint32_t>(team));
        }
    return places;
}

review_series::summary sum_up(const rulebook& edition, const std::vector<decided_levels>& criteria) {
    review_series::summary made;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        made.low[i] = static_cast<std::uint8_t>(criteria[i].low);
        made.high[i] = static_cast<std::uint8_t>(criteria[i].high);
        made.total_low += criteria[i].low;
        made.total_high += criteria[i].high;
    }
    made.lowest_level = edition.level_of(made.total_low).key;
    made.highest_level = edition.level_of(made.total_high).key;
    return made;
}

}  // namespace

const rulebook& review_series::edition() const noexcept { return *made_->material.edition(); }
const warning_counts& review_series::warnings() const noexcept { return made_->material.warnings(); }
gsl::span<const window> review_series::dates() const noexcept { return made_->material.dates(); }
bool review_series::out_of_date(std::size_t date) const { return !edition().covers(dates()[date].as_of); }
const history& review_series::from() const noexcept { return *made_->from; }
gsl::span<const review_series::summary> review_series::summaries() const noexcept { return made_->summaries; }
measured_sum review_series::sum(std::size_t place, measure which) const {
    return made_->material.sum(made_->teams[place], made_->summaries[place].date, which);
}
review review_series::at(std::size_t place) const { return made_->material.make(made_->teams[place], made_->summaries[place].date); }

review_set review_series::alone(std::size_t place) const {
    return {made_->material.edition(), out_of_date(summaries()[place].date), warnings(), {at(place)}};
}

review_series score_series(std::shared_ptr<const rulebook> edition, bool edition_named, std::shared_ptr<const history> from,
                           gsl::span<const given_answer> answers, const series_options& options, const execution& run) {
    Expects(edition != nullptr && from != nullptr);
    check(*from, options);
    auto dates = dates_of(options);
    check_dates(*edition, edition_named, options, dates);

    auto teams = teams_reviewed(*from, options.teams, dates);
    auto content = std::shared_ptr<review_series::content>(
        new review_series::content{from,
                                   {chosen_edition(std::move(edition), options.choices), from.get(), answers, std::move(teams),
                                    std::move(dates), options.calendar, run},
                                   {},
                                   {}});
    const auto& material = content->material;
    const auto places = places_of(material, *content);
    content->summaries.resize(content->teams.size());
    constexpr std::size_t reviews_for_a_thread = 256;
    run_parts(worker_count(run, content->summaries.size(), reviews_for_a_thread), material.teams().size(),
              [&](std::size_t team, std::size_t /*worker*/) {
                  levels_by_date levels(material, team);
                  for (auto date = material.teams()[team].first_date; date < material.dates().size(); ++date) {
                      auto& summary = content->summaries[places[team][date]];
                      summary = sum_up(*material.edition(), levels.move_to(date));
                      summary.date = date;
                      summary.team = material.teams()[team].team;
                  }
              });
    return review_series(std::move(content));
}

}  // namespace ipsf
