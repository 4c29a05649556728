// Calendar days, the months between them, and the window of a review.
//
// A date is Boost.Date_Time's `date` where a person names one, and a `day` (days since 1970-01-01, as Arrow's date32)
// in columns. Boost's own month arithmetic is not used: it snaps month ends to month ends (28 Feb + 6 months = 31 Aug),
// which R6 forbids.
#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace ipsf {

using date = boost::gregorian::date;

/// Days since 1970-01-01; proleptic Gregorian.
using day = std::int32_t;

/// "No such day" in a column: an empty end, a date that was not given.
inline constexpr day no_day = std::numeric_limits<day>::min();

namespace detail {
[[nodiscard]] constexpr day from_civil(std::chrono::year_month_day civil) noexcept {
    return static_cast<day>(std::chrono::sys_days{civil}.time_since_epoch().count());
}
[[nodiscard]] constexpr std::chrono::year_month_day to_civil(day value) noexcept {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{value}}};
}
}  // namespace detail

inline constexpr int days_in_week = 7;

/// Years 1900-2199, both ends included, are the dates a history may hold (docs/history.md).
inline constexpr day earliest_day =
    detail::from_civil({std::chrono::year{1900}, std::chrono::January, std::chrono::day{1}});
inline constexpr day latest_day =
    detail::from_civil({std::chrono::year{2199}, std::chrono::December, std::chrono::day{31}});

/// The day of a Boost date. Special values (not_a_date_time, infinities) give `no_day`.
[[nodiscard]] inline day to_day(const date& value) {
    if (value.is_special()) return no_day;
    return static_cast<day>((value - date(1970, 1, 1)).days());
}

/// The Boost date of a day; `no_day` gives not_a_date_time.
[[nodiscard]] inline date to_date(day value) {
    if (value == no_day) return date(boost::date_time::not_a_date_time);
    return date(1970, 1, 1) + boost::gregorian::days(value);
}

/// Reads exactly YYYY-MM-DD, a real date of the years 1900-2199; anything else is empty.
[[nodiscard]] constexpr std::optional<day> parse_day(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    bool digits = true;
    const auto digit = [&](std::size_t place) {
        const auto value = static_cast<unsigned>(static_cast<unsigned char>(text[place])) - unsigned{'0'};
        digits = digits & (value < 10);
        return value;
    };
    const auto pair = [&](std::size_t place) { return digit(place) * 10 + digit(place + 1); };
    const auto year = static_cast<int>(pair(0) * 100 + pair(2));
    const auto month = pair(5);
    const auto day_of_month = pair(8);
    if (!digits) return std::nullopt;
    const std::chrono::year_month_day civil{std::chrono::year{year}, std::chrono::month{month},
                                            std::chrono::day{day_of_month}};
    if (!civil.ok() || year < 1900 || year > 2199) return std::nullopt;
    return detail::from_civil(civil);
}

/// Writes YYYY-MM-DD; `no_day` gives an empty text.
[[nodiscard]] inline std::string format_day(day value) {
    if (value == no_day) return {};
    const auto civil = detail::to_civil(value);
    std::string text = "0000-00-00";
    auto put = [&text](std::size_t at, unsigned number, std::size_t width) {
        for (std::size_t i = width; i-- > 0; number /= 10) text[at + i] = static_cast<char>('0' + number % 10);
    };
    put(0, static_cast<unsigned>(static_cast<int>(civil.year())), 4);
    put(5, static_cast<unsigned>(civil.month()), 2);
    put(8, static_cast<unsigned>(civil.day()), 2);
    return text;
}

/// Adds calendar months (negative: subtracts), keeping the day number or taking the month's last day if the month is
/// shorter (R6). 31 Aug + 6 = 28 or 29 Feb; 28 Feb + 6 = 28 Aug.
[[nodiscard]] constexpr day add_months(day start, int months) noexcept {
    const auto civil = detail::to_civil(start);
    const auto target = std::chrono::year_month{civil.year(), civil.month()} + std::chrono::months{months};
    const std::chrono::year_month_day_last last{target.year(), std::chrono::month_day_last{target.month()}};
    return detail::from_civil({target.year(), target.month(), std::min(civil.day(), last.day())});
}

/// The days a review looks at: from `from` to `as_of`, both included.
struct window {
    day from = 0;
    day as_of = 0;
    int months = 0;

    [[nodiscard]] constexpr bool contains(day value) const noexcept { return from <= value && value <= as_of; }
    [[nodiscard]] constexpr int days() const noexcept { return as_of - from + 1; }
};

/// The window of `months` calendar months (1-120) that ends on `as_of` (docs/measures.md):
/// from = (as_of + 1 day) - months.
[[nodiscard]] constexpr window review_window(day as_of, int months) noexcept {
    return {add_months(as_of + 1, -months), as_of, months};
}

}  // namespace ipsf
