// Takes the text of a cell; gives the date that it is, in the one form in which histories are read.
#include "history/in/written_date.hpp"

#include <ipsf/date.hpp>

#include <algorithm>

namespace ipsf::detail {
namespace {

constexpr std::size_t iso_length = 10;

bool is_digit_of_date(char sign) { return sign >= '0' && sign <= '9'; }

// Takes `least` to `most` digits off the beginning. Empty: there are not so many.
std::string_view take_digits(std::string_view& text, std::size_t least, std::size_t most) {
    std::size_t count = 0;
    while (count < text.size() && count < most && is_digit_of_date(text[count])) ++count;
    if (count < least) return {};
    const auto digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

bool take(std::string_view& text, char sign) {
    if (!text.starts_with(sign)) return false;
    text.remove_prefix(1);
    return true;
}

bool are_zeros(std::string_view digits) {
    return !digits.empty() && digits.find_first_not_of('0') == std::string_view::npos;
}

// Whether nothing follows a date, or a time that is midnight: 0:00, 00:00:00, 00:00:00.000, with points 0.00.
bool is_midnight(std::string_view time, date_form behind) {
    constexpr std::size_t most_decimals = 9;
    if (time.empty()) return true;
    if (!take(time, ' ') && !(behind == date_form::iso && take(time, 'T'))) return false;
    if (!are_zeros(take_digits(time, 1, 2)) || time.empty()) return false;
    const char between = time.front();
    if (between != ':' && !(behind == date_form::dotted && between == '.')) return false;
    time.remove_prefix(1);
    if (!are_zeros(take_digits(time, 2, 2))) return false;
    if (time.empty()) return true;
    if (!take(time, between) || !are_zeros(take_digits(time, 2, 2))) return false;
    if (time.empty()) return true;
    return (take(time, '.') || take(time, ',')) && are_zeros(take_digits(time, 1, most_decimals)) && time.empty();
}

void put(std::string_view digits, char* behind) { std::copy_backward(digits.begin(), digits.end(), behind); }

}  // namespace

written_date read_written_date(std::string_view cell) noexcept {
    written_date read;
    auto rest = cell;
    if (cell.size() >= iso_length && cell[4] == '-') {
        rest.remove_prefix(iso_length);
        read.form = date_form::iso;
        std::copy_n(cell.begin(), iso_length, read.iso.begin());
    } else {
        constexpr std::size_t behind_year = 4;
        constexpr std::size_t behind_month = 7;
        const auto day = take_digits(rest, 1, 2);
        const bool one = take(rest, '.');
        const auto month = take_digits(rest, 1, 2);
        const bool other = take(rest, '.');
        const auto year = take_digits(rest, behind_year, behind_year);
        if (day.empty() || month.empty() || year.empty() || !one || !other) return {};
        read = {date_form::dotted, {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'}};
        put(year, read.iso.data() + behind_year);
        put(month, read.iso.data() + behind_month);
        put(day, read.iso.data() + iso_length);
    }
    if (!is_midnight(rest, read.form) || !parse_day({read.iso.data(), iso_length})) return {};
    return read;
}

}  // namespace ipsf::detail
