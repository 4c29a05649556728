#include "edition/answer_text.hpp"

#include <algorithm>

namespace ipsf {
namespace {

/// Of a number from 0.
std::string digits(wide number) {
    std::string text;
    for (; number > 9; number /= 10) text += static_cast<char>('0' + number % 10);
    text += static_cast<char>('0' + number);
    std::reverse(text.begin(), text.end());
    return text;
}

}  // namespace

std::string answer_text(const input& asked, exact value) {
    const auto whole = static_cast<std::size_t>(value.numerator / value.denominator);
    if (asked.kind == input_kind::flag) return whole != 0 ? "true" : "false";
    if (asked.kind == input_kind::choice) return asked.choices[whole];
    const bool share = asked.kind == input_kind::measure && asked.unit == measure_unit::share;
    // A value between limits of ratios may need more than 64 bits.
    const auto [numerator, denominator] = reduced(value);
    const wide shown = numerator * (share ? 100 : 1);
    const wide rest = shown % denominator;
    // No more than 1 %: parse_answer takes no decimal.
    const bool ambiguous = share && shown > 0 && shown <= denominator;
    if (ambiguous || rest * 1000 % denominator != 0)  // or more than three decimals: a plain fraction
        return digits(numerator) + "/" + digits(denominator);
    std::string number = digits(shown / denominator);
    if (rest == 0) return number;
    std::string decimals = digits(1000 + rest * 1000 / denominator).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return number + "." + decimals;
}

}  // namespace ipsf
