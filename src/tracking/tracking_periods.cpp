#include "tracking/tracking_periods.hpp"

#include <algorithm>

namespace ipsf::tracking {
namespace {

using namespace std::chrono;

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

tracking_period month_of(day on) {
    const auto civil = detail::to_civil(on);
    const auto last = detail::from_civil(year_month_day_last{civil.year(), month_day_last{civil.month()}});
    return {detail::from_civil(civil.year() / civil.month() / 1), last, format_day(on).substr(0, 7)};
}

/// A week has the year of its Thursday (ISO 8601).
tracking_period week_of(day on) {
    const auto weekday_number = static_cast<day>(weekday{sys_days{days{on}}}.iso_encoding());
    const day monday = on - weekday_number + 1;
    const day thursday = monday + 3;
    const auto year_of_week = detail::to_civil(thursday).year();
    const int number = (thursday - detail::from_civil(year_of_week / January / 1)) / 7 + 1;
    return {monday, monday + 6, std::to_string(static_cast<int>(year_of_week)) + "-W" + two_digits(number)};
}

}  // namespace

std::vector<tracking_period> periods_of(tracking_step every, day from, day to) {
    std::vector<tracking_period> periods;
    for (day on = from; on <= to && periods.size() <= most_periods;) {
        auto one = every == tracking_step::month ? month_of(on) : week_of(on);
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
