// What a reviewer may answer (docs/history.md, "Values of answers").
#include <ipsf/edition.hpp>

#include <algorithm>
#include <stdexcept>

namespace ipsf {
namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// What may be written, for every message about it.
std::string allowed(const input& asked) {
    switch (asked.kind) {
        case input_kind::flag:
            return "true or false";
        case input_kind::choice:
            return "one of " + joined(asked.choices);
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

[[noreturn]] void refuse(const std::string& wrong, const input& asked) {
    throw std::invalid_argument(wrong + "; give " + allowed(asked));
}

fraction parse_measure(const input& asked, std::string_view value) {
    if (value.starts_with('-')) refuse("the value is negative", asked);
    if (value.find('%') != std::string_view::npos) refuse("the value has a percent sign", asked);
    if (value.find(',') != std::string_view::npos) refuse("the value has a comma", asked);
    const bool is_fraction = value.find('/') != std::string_view::npos;
    auto number = is_fraction ? parse_ratio(value) : parse_decimal(value);
    if (!number && has_too_many_digits(value)) refuse("the value has more digits than are counted with", asked);
    if (!number)
        refuse(is_fraction ? "the value is not a fraction of two whole numbers with the second above 0"
                           : "the value is not a number",
               asked);
    if (asked.unit == measure_unit::share) {
        // Nearly always a share of the whole that was meant: 0.97 for 97 %.
        if (!is_fraction && number->numerator > 0 && *number <= fraction{1, 1})
            refuse(
                "a share above 0 and up to 1 may mean percent or the whole: write 97 or 97/100 for 0.97, 1/200 for "
                "half a percent",
                asked);
        if (!is_fraction) number->denominator *= 100;
        if (*number > fraction{1, 1}) refuse("the share is above the whole", asked);
    }
    if (asked.unit == measure_unit::whole && number->numerator % number->denominator != 0)
        refuse("the value is not whole", asked);
    return *number;
}

/// A whole number, also as a fraction: programs that keep numbers so write 3 as 3/1.
std::optional<std::int64_t> parse_count(std::string_view value) {
    const auto ratio = parse_ratio(value);
    if (ratio && ratio->numerator % ratio->denominator == 0) return ratio->numerator / ratio->denominator;
    return parse_whole(value);
}

}  // namespace

fraction parse_answer(const input& asked, std::string_view value) {
    if (value.empty()) refuse("the value is empty", asked);
    switch (asked.kind) {
        case input_kind::measure:
            return parse_measure(asked, value);
        case input_kind::flag:
            if (const auto truth = parse_truth(value)) return {*truth ? 1 : 0, 1};
            refuse("the value is neither true nor false", asked);
        case input_kind::choice: {
            const auto found = std::find(asked.choices.begin(), asked.choices.end(), value);
            if (found == asked.choices.end()) refuse("the value is none of the choices", asked);
            return {found - asked.choices.begin(), 1};
        }
        case input_kind::count:
            break;
    }
    const auto number = parse_count(value);
    if (!number && has_too_many_digits(value)) refuse("the value has more digits than are counted with", asked);
    if (!number) refuse("the value is not a whole number", asked);
    if (value.starts_with('-') || *number > asked.most) refuse("the value is out of range", asked);
    return {*number, 1};
}

}  // namespace ipsf
