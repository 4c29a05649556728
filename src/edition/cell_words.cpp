// Takes cells as they were read; gives them in words.
#include "edition/cell_words.hpp"

#include "base/signs.hpp"
#include "edition/cell_text.hpp"

#include <algorithm>

namespace ipsf {
namespace {

bool is_share(const input& asked) { return asked.kind == input_kind::measure && asked.unit == measure_unit::share; }

bool is_on_count(const criterion& of) { return of.kind == criterion_kind::count; }

/// The limits as people read them: with decimals of their language, and choices by their values.
std::string limits(const cell& one, gsl::span<const named_choice> choices, language in) {
    auto written = one.written;
    const auto named = choices_named(one, choices);
    for (const auto& key : named) {
        const auto choice =
            std::find_if(choices.begin(), choices.end(), [&](const named_choice& each) { return each.key == key; });
        written.replace(written.find(key), key.size(), choice->value);
    }
    auto shown = signs::limit(written);
    if (in == language::fi)
        for (std::size_t place = 1; place + 1 < shown.size(); ++place)
            if (shown[place] == '.' && shown[place + 1] != ' ') shown[place] = ',';
    return shown;
}

std::string chosen(const input& asked, const cell& one, language in) {
    std::vector<std::string> labels;
    for (std::size_t place = 0; place < asked.choices.size(); ++place)
        if ((one.choices >> place & 1U) != 0) labels.push_back(asked.choice_labels[place].in(in));
    return one_of(labels, in);
}

}  // namespace

std::string one_of(const std::vector<std::string>& labels, language in) {
    if (labels.size() == 1) return labels.front();
    const fixed_text opens{"\u201d", "\u201c"};
    std::string all;
    for (std::size_t place = 0; place < labels.size(); ++place) {
        if (place > 0) all += place + 1 == labels.size() ? " " + or_word.in(in) + " " : ", ";
        all += opens.in(in) + labels[place] + "\u201d";
    }
    return all;
}

text subject_in_words(const criterion& of, const cell& one) {
    if (is_on_count(of)) return {"Toteutuvia kohtia", "Number met"};
    return of.inputs[one.input].label;
}

text written_subject_in_words(const criterion& of, const cell& one) {
    const text& subject = of.inputs[one.input].label;
    if (one.divided_by) {
        const text& below = of.inputs[*one.divided_by].label;
        return {subject.fi + " / " + below.fi, subject.en + " / " + below.en};
    }
    if (is_on_count(of) || !is_share(of.inputs[one.input])) return subject_in_words(of, one);
    return {subject.fi + " (%)", subject.en + " (%)"};
}

text subject_in_words(const scale& of, std::string_view band, std::string_view cell) {
    const auto level =
        std::find_if(of.levels.begin(), of.levels.end(), [&](const score_level& one) { return one.key == band; });
    if (level != of.levels.end()) return level->title;
    if (cell == "at_least") return {"seuraavan arvioinnin väli, pisteitä", "interval to the next review, points"};
    const std::string points(band);
    return {"kuukausia seuraavaan arviointiin, kun pisteitä on vähintään " + points,
            "months to the next review from " + points + " points"};
}

std::string condition_in_words(const criterion& of, const cell& one, gsl::span<const named_choice> choices,
                               language in) {
    if (is_on_count(of)) return limits(one, choices, in);
    const auto& asked = of.inputs[one.input];
    if (asked.kind == input_kind::flag) return (one.low->numerator != 0 ? yes_word : no_word).in(in);
    if (asked.kind == input_kind::choice) return chosen(asked, one, in);
    auto shown = limits(one, choices, in);
    if (one.divided_by) return shown + " \u00d7 " + of.inputs[*one.divided_by].label.in(in);
    if (is_share(asked)) shown += " %";
    if (!choices_named(one, choices).empty()) shown += fixed_text{" (valinta)", " (a choice)"}.in(in);
    return shown;
}

text condition_in_words(const criterion& of, const cell& one, gsl::span<const named_choice> choices) {
    return {condition_in_words(of, one, choices, language::fi), condition_in_words(of, one, choices, language::en)};
}

std::string cell_in_words(const criterion& of, const cell& one, gsl::span<const named_choice> choices, language in) {
    const auto condition = condition_in_words(of, one, choices, in);
    constexpr std::string_view firsts[] = {"\u2265", "\u2264", "<", ">"};
    const bool compares = std::any_of(std::begin(firsts), std::end(firsts),
                                      [&](std::string_view sign) { return condition.starts_with(sign); });
    return subject_in_words(of, one).in(in) + (compares ? " " : ": ") + condition;
}

std::string row_in_words(const criterion& of, const row& one, gsl::span<const named_choice> choices, language in) {
    if (one.cells.empty()) return fixed_text{"muuten", "otherwise"}.in(in);
    std::string all;
    for (const auto& cell : one.cells) all.append(all.empty() ? "" : "; ").append(cell_in_words(of, cell, choices, in));
    return all;
}

}  // namespace ipsf
