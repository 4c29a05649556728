// Takes the text of a cell and what it is about; gives the cell with its limits as exact fractions, or says what is
// wrong with it.
#include "edition/cell_text.hpp"

#include <algorithm>
#include <optional>

namespace ipsf {
namespace {

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> parts_of(std::string_view text, std::string_view between) {
    std::vector<std::string_view> parts;
    for (std::size_t at = text.find(between); at != std::string_view::npos; at = text.find(between)) {
        parts.push_back(trimmed(text.substr(0, at)));
        text.remove_prefix(at + between.size());
    }
    parts.push_back(trimmed(text));
    return parts;
}

/// The limits of an interval cell as they are written, before they are numbers.
struct written_interval {
    std::optional<std::string_view> low = {}, high = {};
    bool low_open = false, high_open = false;
};

std::optional<written_interval> split_interval(std::string_view text) {
    if (text.starts_with('[') || text.starts_with('(')) {
        if (!text.ends_with(']') && !text.ends_with(')')) return std::nullopt;
        const auto ends = parts_of(text.substr(1, text.size() - 2), "..");
        if (ends.size() != 2) return std::nullopt;
        return written_interval{
            .low = ends[0], .high = ends[1], .low_open = text.front() == '(', .high_open = text.back() == ')'};
    }
    const bool or_equal = text.size() > 1 && text[1] == '=';
    const std::string_view limit = trimmed(text.substr(std::min(text.size(), std::size_t{or_equal ? 2U : 1U})));
    if (text.starts_with('>')) return written_interval{.low = limit, .low_open = !or_equal};
    if (text.starts_with('<')) return written_interval{.high = limit, .high_open = !or_equal};
    return written_interval{.low = text, .high = text};
}

const named_choice* find_choice(std::string_view key, gsl::span<const named_choice> choices) {
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const named_choice& one) { return one.key == key; });
    return found == choices.end() ? nullptr : &*found;
}

fraction read_limit(std::string_view text, const input& about, gsl::span<const named_choice> choices) {
    std::string number(text);
    if (is_cell_name(text)) {
        const named_choice* named = find_choice(text, choices);
        if (named == nullptr || !named->options.empty())
            throw unreadable_cell("unknown-choice", "the edition has no named choice `" + number +
                                                        "` that is a number; write a number or declare it as [choice." +
                                                        number + "]");
        number = named->value;
    }
    const auto point = number.find('.');
    const auto value = number.starts_with('-') ? std::nullopt : parse_decimal(number);
    if (!value)
        throw unreadable_cell(
            "bad-cell", "the limit on `" + about.name +
                            "` is not a number from 0; write digits, with a point before decimals, or a named choice");
    if (number.substr(0, point).size() > 6 || (point != std::string::npos && number.size() - point > 4))
        throw unreadable_cell(
            "bad-cell", "a limit has at most six digits before the point and three after it; shorten the one on `" +
                            about.name + "`");
    return *value;
}

/// The limit in the units of the input's values: shares are written in percent.
fraction limit_of(std::string_view text, const input& about, gsl::span<const named_choice> choices) {
    fraction limit = read_limit(text, about, choices);
    const bool counted = about.kind == input_kind::count;
    if ((counted || about.unit == measure_unit::whole) && limit.numerator % limit.denominator != 0)
        throw unreadable_cell("bad-cell", "`" + about.name + "` has whole values only; write a limit without decimals");
    if (counted && limit > fraction{about.most, 1})
        throw unreadable_cell("limit-out-of-range", "`" + about.name + "` is at most " + std::to_string(about.most) +
                                                        "; write a limit from 0 to " + std::to_string(about.most));
    if (about.kind == input_kind::measure && about.unit == measure_unit::share) {
        limit.denominator *= 100;
        if (limit > fraction{1, 1})
            throw unreadable_cell("limit-out-of-range",
                                  "`" + about.name + "` is a share; write a limit from 0 to 100 (percent)");
    }
    return limit;
}

cell read_interval(std::string_view text, const input& about, gsl::span<const named_choice> choices) {
    const auto ends = split_interval(text);
    if (!ends)
        throw unreadable_cell(
            "bad-cell",
            "the cell on `" + about.name +
                "` cannot be read; write for example \">= 96\", \"< 3\", \"10\", \"[31..40]\" or \"(0..3)\"");
    cell interval;
    interval.low_open = ends->low_open;
    interval.high_open = ends->high_open;
    if (ends->low) interval.low = limit_of(*ends->low, about, choices);
    if (ends->high) interval.high = limit_of(*ends->high, about, choices);
    if (interval.low && interval.high &&
        (*interval.low > *interval.high ||
         (*interval.low == *interval.high && (interval.low_open || interval.high_open))))
        throw unreadable_cell("bad-cell", "the interval on `" + about.name + "` is empty; write the smaller end first");
    return interval;
}

cell read_choices(std::string_view text, const input& about) {
    cell made;
    for (const std::string_view name : parts_of(text, ",")) {
        const auto found = std::find(about.choices.begin(), about.choices.end(), name);
        if (found == about.choices.end())
            throw unreadable_cell("unknown-value", "`" + about.name + "` has no choice `" + std::string(name) +
                                                       "`; write one of its names, or several with commas");
        const std::uint32_t bit = std::uint32_t{1} << (found - about.choices.begin());
        if ((made.choices & bit) != 0)
            throw unreadable_cell("bad-cell", "the cell on `" + about.name + "` names a choice twice; leave one out");
        made.choices |= bit;
    }
    return made;
}

cell read_flag(std::string_view text, const input& about) {
    if (text != "true" && text != "false")
        throw unreadable_cell("bad-cell", "`" + about.name + "` is a flag; write true or false, without quotes");
    cell made;
    made.low = made.high = fraction{text == "true" ? 1 : 0, 1};
    return made;
}

}  // namespace

bool is_cell_name(std::string_view text) noexcept {
    return !text.empty() && text[0] >= 'a' && text[0] <= 'z' &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

cell read_cell(std::string_view written, const input& about, gsl::span<const named_choice> choices) {
    const std::string_view text = trimmed(written);
    cell made = about.kind == input_kind::flag     ? read_flag(text, about)
                : about.kind == input_kind::choice ? read_choices(text, about)
                                                   : read_interval(text, about, choices);
    made.written = written;
    return made;
}

std::vector<std::string> choices_named(const cell& read, gsl::span<const named_choice> choices) {
    std::vector<std::string> named;
    const auto ends = split_interval(trimmed(read.written));
    if (read.choices != 0 || !ends) return named;
    for (const auto& end : {ends->low, ends->high})
        if (end && is_cell_name(*end) && find_choice(*end, choices) != nullptr) named.emplace_back(*end);
    return named;
}

}  // namespace ipsf
