#include "rulebook/answer_text.hpp"

#include <numeric>

namespace ipsf {

std::string answer_text(const input& asked, exact value) {
    const auto whole = static_cast<std::size_t>(value.numerator / value.denominator);
    if (asked.kind == input_kind::flag) return whole != 0 ? "true" : "false";
    if (asked.kind == input_kind::choice) return asked.choices[whole];
    const bool share = asked.kind == input_kind::measure && asked.unit == measure_unit::share;
    const auto numerator = static_cast<std::int64_t>(value.numerator);
    const auto denominator = static_cast<std::int64_t>(value.denominator);
    const std::int64_t shown = numerator * (share ? 100 : 1);
    const std::int64_t rest = shown % denominator;
    const bool ambiguous = share && shown > 0 && shown <= denominator;  // no more than 1 %: parse_answer takes no decimal
    if (ambiguous || rest * 1000 % denominator != 0) {                  // or more than three decimals: a plain fraction
        const auto common = std::gcd(numerator, denominator);
        return std::to_string(numerator / common) + "/" + std::to_string(denominator / common);
    }
    std::string number = std::to_string(shown / denominator);
    if (rest == 0) return number;
    std::string decimals = std::to_string(1000 + rest * 1000 / denominator).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return number + "." + decimals;
}

}  // namespace ipsf
