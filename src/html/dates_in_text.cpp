// Takes a text; finds its next date by where its hyphens are.
#include "html/dates_in_text.hpp"

#include <ipsf/date.hpp>

#include <string>

namespace ipsf::pages {
namespace {

constexpr std::size_t year = 4;    // digits
constexpr std::size_t month = 7;   // signs, with the year
constexpr std::size_t whole = 10;  // with the day

/// What a word or a number goes on with; a byte of a letter beyond ASCII, too.
bool goes_on(char sign) {
    const auto byte = static_cast<unsigned char>(sign);
    return byte >= 0x80 || (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') ||
           (sign >= 'a' && sign <= 'z') || sign == '-' || sign == '_';
}

bool stands_alone(std::string_view text, std::size_t begin, std::size_t length) {
    const auto end = begin + length;
    return (begin == 0 || !goes_on(text[begin - 1])) && (end == text.size() || !goes_on(text[end]));
}

}  // namespace

std::optional<place_in_text> next_date(std::string_view text, std::size_t from) {
    for (auto hyphen = text.find('-', from); hyphen != std::string_view::npos; hyphen = text.find('-', hyphen + 1)) {
        if (hyphen < from + year) continue;
        const auto begin = hyphen - year;
        if (const auto date = text.substr(begin, whole); parse_day(date) && stands_alone(text, begin, whole))
            return place_in_text{begin, whole};
        if (const auto shown = text.substr(begin, month);
            shown.size() == month && parse_day(std::string(shown) + "-01") && stands_alone(text, begin, month))
            return place_in_text{begin, month};
    }
    return std::nullopt;
}

}  // namespace ipsf::pages
