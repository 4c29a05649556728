// Takes two days; gives the months or weeks between them, the first and the last cut to the days, each with its name.
#include "tracking/tracking_periods.hpp"

#include "calendar/weeks_and_months.hpp"

#include <algorithm>

namespace ipsf::tracking {
namespace {

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

tracking_period month_period(day on) {
    const auto month = months_of(on);
    return {month.first, month.last, format_day(on).substr(0, 7)};
}

/// A week has the year of its Thursday (ISO 8601).
tracking_period week_period(day on) {
    const auto week = week_of(on);
    const day thursday = week.first + 3;
    const int number = (thursday - months_of(thursday, 12).first) / days_in_week + 1;
    return {week.first, week.last, format_day(thursday).substr(0, 4) + "-W" + two_digits(number)};
}

}  // namespace

std::vector<tracking_period> periods_of(tracking_step every, day from, day to) {
    std::vector<tracking_period> periods;
    for (day on = from; on <= to && periods.size() <= most_periods;) {
        auto one = every == tracking_step::month ? month_period(on) : week_period(on);
        one.first = on;
        one.last = std::min(one.last, to);
        on = one.last + 1;
        periods.push_back(std::move(one));
    }
    return periods;
}

std::size_t place_of(gsl::span<const tracking_period> periods, day on) noexcept {
    const auto* const begin = periods.data();
    const auto* const after =
        std::upper_bound(begin, begin + periods.size(), on, [](day date, const auto& one) { return date < one.first; });
    return static_cast<std::size_t>(after - begin) - 1;
}

}  // namespace ipsf::tracking
