// What a reviewer may answer to an input (docs/history.md, "Values of answers").
#pragma once

#include <ipsf/criteria.hpp>
#include <ipsf/detail/exact.hpp>
#include <ipsf/fraction.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ipsf {

namespace detail {

[[nodiscard]] inline std::string joined_choices(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// What may be written, for every message about it.
[[nodiscard]] inline std::string allowed_answer(const input& asked) {
    switch (asked.kind) {
        case input_kind::flag:
            return "true or false";
        case input_kind::choice:
            return "one of " + joined_choices(asked.choices);
        case input_kind::count:
            return "a whole number from 0 to " + std::to_string(asked.most);
        case input_kind::measure:
            break;
    }
    if (asked.unit == measure_unit::share)
        return "percent from 0 to 100 without the percent sign, such as 85, or a fraction such as 37/40";
    if (asked.unit == measure_unit::whole) return "a whole number from 0";
    return "a number from 0 with a decimal point, such as 12.5, or a fraction such as 37/40";
}

[[noreturn]] inline void refuse_answer(const std::string& wrong, const input& asked) {
    throw std::invalid_argument(wrong + "; give " + allowed_answer(asked));
}

[[nodiscard]] inline fraction parse_measure(const input& asked, std::string_view value) {
    if (value.starts_with('-')) refuse_answer("the value is negative", asked);
    if (value.find('%') != std::string_view::npos) refuse_answer("the value has a percent sign", asked);
    if (value.find(',') != std::string_view::npos) refuse_answer("the value has a comma", asked);
    const bool is_fraction = value.find('/') != std::string_view::npos;
    auto number = is_fraction ? parse_ratio(value) : parse_decimal(value);
    if (!number && has_too_many_digits(value)) refuse_answer("the value has more digits than are counted with", asked);
    if (!number)
        refuse_answer(is_fraction ? "the value is not a fraction of two whole numbers with the second above 0"
                                  : "the value is not a number",
                      asked);
    if (asked.unit == measure_unit::share) {
        // Nearly always a share of the whole that was meant: 0.97 for 97 %.
        if (!is_fraction && number->numerator > 0 && *number <= fraction{1, 1})
            refuse_answer(
                "a share above 0 and up to 1 may mean percent or the whole: write 97 or 97/100 for 0.97, 1/200 for "
                "half a percent",
                asked);
        if (!is_fraction) number->denominator *= 100;
        if (*number > fraction{1, 1}) refuse_answer("the share is above the whole", asked);
    }
    if (asked.unit == measure_unit::whole && number->numerator % number->denominator != 0)
        refuse_answer("the value is not whole", asked);
    return *number;
}

/// A whole number, also as a fraction: programs that keep numbers so write 3 as 3/1.
[[nodiscard]] inline std::optional<std::int64_t> parse_count(std::string_view value) {
    const auto ratio = parse_ratio(value);
    if (ratio && ratio->numerator % ratio->denominator == 0) return ratio->numerator / ratio->denominator;
    return parse_whole(value);
}

/// Of a number from 0.
[[nodiscard]] inline std::string digits(wide number) {
    std::string text;
    for (; number > 9; number /= 10) text += static_cast<char>('0' + number % 10);
    text += static_cast<char>('0' + number);
    std::reverse(text.begin(), text.end());
    return text;
}

/// answer_text(), also of a value that stands for an unknown one.
[[nodiscard]] inline std::string answer_text(const input& asked, exact value) {
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

}  // namespace detail

/// Reads an answered value of an input (docs/history.md, "Values of answers"). Throws `std::invalid_argument` whose
/// text is one sentence on what is wrong and what is allowed, without the value itself.
[[nodiscard]] inline fraction parse_answer(const input& asked, std::string_view value) {
    if (value.empty()) detail::refuse_answer("the value is empty", asked);
    switch (asked.kind) {
        case input_kind::measure:
            return detail::parse_measure(asked, value);
        case input_kind::flag:
            if (const auto truth = parse_truth(value)) return {*truth ? 1 : 0, 1};
            detail::refuse_answer("the value is neither true nor false", asked);
        case input_kind::choice: {
            const auto found = std::find(asked.choices.begin(), asked.choices.end(), value);
            if (found == asked.choices.end()) detail::refuse_answer("the value is none of the choices", asked);
            return {found - asked.choices.begin(), 1};
        }
        case input_kind::count:
            break;
    }
    const auto number = detail::parse_count(value);
    if (!number && has_too_many_digits(value))
        detail::refuse_answer("the value has more digits than are counted with", asked);
    if (!number) detail::refuse_answer("the value is not a whole number", asked);
    if (value.starts_with('-') || *number > asked.most) detail::refuse_answer("the value is out of range", asked);
    return {*number, 1};
}

/// The value as an answer to `asked`: "true", "weekly", "45" (percent), "22.5", "61/3"; parse_answer reads it back.
[[nodiscard]] inline std::string answer_text(const input& asked, fraction value) {
    return detail::answer_text(asked, detail::to_exact(value));
}

}  // namespace ipsf
