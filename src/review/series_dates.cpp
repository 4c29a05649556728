// Takes two days and a step; gives the review dates between them, each with its window.
#include "review/series_dates.hpp"

#include "calendar/weeks_and_months.hpp"
#include "review/review_options.hpp"

namespace ipsf::reviewing {
namespace {

constexpr std::size_t most_dates = 2400;

std::vector<window> ends_of(const series_options& options) {
    const unsigned months = options.every == every::month ? 1 : options.every == every::quarter ? 3 : 12;
    std::vector<window> dates;
    for (auto period = months_of(options.from, months); period.last <= options.to;
         period = months_of(period.last + 1, months))
        dates.push_back(review_window(period.last, options.months));
    return dates;
}

void check(const history& from, const series_options& options) {
    std::vector<problem> found;
    check_date(options.from, "from", found);
    check_date(options.to, "to", found);
    if (found.empty() && options.to < options.from)
        found.push_back({.column = "to",
                         .rule = "out-of-range",
                         .message = "The date to lies before the date from; give a later one."});
    check_months(options.months, found);
    check_teams(&from, options.teams, found);
    refused::throw_if_any(std::move(found));
}

void check_number(gsl::span<const window> dates, const series_options& options) {
    if (dates.empty())
        throw refused({.column = "to",
                       .rule = "no-dates",
                       .message = "No " + std::string(every_names[static_cast<std::size_t>(options.every)]) +
                                  " ends between the dates from and to, both included; give a longer period."});
    if (dates.size() > most_dates)
        throw refused({.column = "to",
                       .rule = "too-many-dates",
                       .message = "The period has more than " + std::to_string(most_dates) +
                                  " review dates; give a shorter one, or longer steps."});
}

}  // namespace

std::vector<window> dates_of(const history& from, const series_options& options) {
    check(from, options);
    auto dates = ends_of(options);
    check_number(dates, options);
    return dates;
}

void check_covered(const edition& edition, gsl::span<const window> dates) {
    for (const auto& date : dates)
        if (!edition.covers(date.as_of))
            throw refused(not_covered(edition, date.as_of < edition.valid_from ? "from" : "to",
                                      "the review date " + format_day(date.as_of) + "; choose another period"));
}

}  // namespace ipsf::reviewing
