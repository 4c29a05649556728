// Takes exact values; gives texts like "85 % (34/40)" in the language of the reader.
#include "report/shown_values.hpp"

#include "base/signs.hpp"
#include "edition/cell_words.hpp"
#include "edition/named_choices.hpp"
#include "measures/reason_words.hpp"
#include "report/words.hpp"
#include "tables/review_tables.hpp"

#include <algorithm>
#include <numeric>

namespace ipsf::reporting {

std::string show_decimal(std::int64_t sum, std::int64_t count, int decimals, language in) {
    if (sum < 0) {
        auto positive = show_decimal(-sum, count, decimals, in);
        return positive.find_first_not_of("0.,") == std::string::npos ? positive : "-" + positive;
    }
    detail::wide scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    const auto scaled = (2 * scale * sum + count) / (2 * static_cast<detail::wide>(count));
    auto shown = std::to_string(static_cast<std::int64_t>(scaled / scale));
    if (decimals == 0) return shown;
    const auto rest = std::to_string(static_cast<std::int64_t>(scaled % scale));
    return shown + (in == language::fi ? "," : ".") +
           std::string(static_cast<std::size_t>(decimals) - rest.size(), '0') + rest;
}

std::string show_mean(const part_sum& sum, std::size_t criteria, language in) {
    const auto low = show_decimal(sum.low, static_cast<std::int64_t>(criteria), 1, in);
    const auto high = show_decimal(sum.high, static_cast<std::int64_t>(criteria), 1, in);
    return signs::range(low, high);
}

std::string show_fraction(measure_unit unit, fraction value, language in) {
    const auto counts = [](fraction of) {
        return " (" + std::to_string(of.numerator) + "/" + std::to_string(of.denominator) + ")";
    };
    if (unit == measure_unit::share) {
        const auto percent = static_cast<detail::wide>(100) * value.numerator;
        const int decimals = percent % value.denominator == 0 ? 0 : 1;
        return show_decimal(static_cast<std::int64_t>(percent), value.denominator, decimals, in) + " %" + counts(value);
    }
    // Coaches are counted in thousandths, which tell nothing here.
    const auto divisor = std::gcd(value.numerator, value.denominator);
    const fraction reduced{value.numerator / divisor, value.denominator / divisor};
    if (reduced.denominator == 1) return std::to_string(reduced.numerator);
    return show_decimal(reduced.numerator, reduced.denominator, 2, in) + counts(reduced);
}

namespace {

/// The place of the input that the other is divided by in the cell of the next level's row.
std::size_t divisor_of(const criterion& of, const next_level& next, const needed_change& change) {
    const auto row = std::find_if(of.rows.begin(), of.rows.end(), [&](const auto& one) { return one.id == next.row; });
    const auto cell = std::find_if(row->cells.begin(), row->cells.end(),
                                   [&](const auto& one) { return one.divided_by && one.name == *change.derived; });
    return *cell->divided_by;
}

}  // namespace

std::string show_value(const input& asked, fraction value, language in) {
    switch (asked.kind) {
        case input_kind::flag:
            return (value.numerator != 0 ? words::yes : words::no).in(in);
        case input_kind::choice:
            return asked.choice_labels[static_cast<std::size_t>(value.numerator)].in(in);
        case input_kind::count:
            return std::to_string(value.numerator);
        case input_kind::measure:
            break;
    }
    return show_fraction(asked.unit, value, in);
}

std::string_view show_word(const column_word& word, language in) noexcept {
    return in == language::fi ? word.fi : word.en;
}

std::string show_answer_source(answer_source from, language in) {
    if (from == answer_source::none) return {};
    return std::string(show_word(tables::answer_source_words()[static_cast<std::size_t>(from)], in));
}

std::string show_reason(std::string_view measured, language in) {
    const auto said = reason_in_words(measured);
    return said ? said->in(in) : std::string(measured);
}

std::string show_target(const criterion& of, const next_level& next, const needed_change& change, language in) {
    const auto& asked = of.inputs[change.input];
    if (change.derived)
        return signs::limit(change.to) + " \u00d7 " + of.inputs[divisor_of(of, next, change)].label.in(in);
    switch (asked.kind) {
        case input_kind::flag:
            return (change.to == "true" ? words::yes : words::no).in(in);
        case input_kind::choice: {
            std::vector<std::string> labels;
            for (std::string_view rest = change.to; !rest.empty();) {
                const auto name = rest.substr(0, rest.find(','));
                rest.remove_prefix(std::min(rest.size(), name.size() + 1));
                if (const auto start = rest.find_first_not_of(' '); start != std::string_view::npos)
                    rest.remove_prefix(start);
                const auto place = std::find(asked.choices.begin(), asked.choices.end(), name);
                if (place != asked.choices.end())
                    labels.push_back(
                        asked.choice_labels[static_cast<std::size_t>(place - asked.choices.begin())].in(in));
            }
            return one_of(labels, in);
        }
        case input_kind::measure:
            return signs::limit(change.to) + (asked.unit == measure_unit::share ? " %" : "");
        case input_kind::count:
            break;
    }
    return signs::limit(change.to);
}

std::string show_days(std::int64_t days, language in) { return show_count(days, {"pv", "day"}, {"pv", "days"}, in); }

std::string show_months(int months, language in) { return show_count(months, {"kk", "month"}, {"kk", "months"}, in); }

std::string show_window(const window& looked_at, language in) {
    return format_day(looked_at.from) + " " + words::to.in(in) + " " + format_day(looked_at.as_of) + " (" +
           show_months(looked_at.months, in) + ")";
}

std::string show_choice(const edition& edition, std::string_view key, std::string_view value, language in) {
    const auto& found = *find_choice(edition, key);
    return found.label.in(in) + ": " + value_in_words(found, value, in);
}

std::string show_choice(const pages::page& page, const edition& edition, std::string_view key, std::string_view value,
                        language in) {
    const auto shown = show_choice(edition, key, value, in);
    return page.has_names() ? shown + " (" + write_choice(key, value) + ")" : shown;
}

std::string write_choice(std::string_view key, std::string_view value) {
    return std::string(key).append(" = ").append(value);
}

std::string show_count(std::int64_t count, const fixed_text& one, const fixed_text& several, language in) {
    return std::to_string(count) + " " + (count == 1 ? one : several).in(in);
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) joined += between;
        joined += parts[i];
    }
    return joined;
}

}  // namespace ipsf::reporting
