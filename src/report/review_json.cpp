// The JSON of reviews: docs/json.md, key by key.
#include "report/json_values.hpp"
#include "report/sensitivity_report.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

namespace ipsf {
namespace {

using namespace reporting;

const char* name_of(basis from) {
    switch (from) {
        case basis::rating:
            return "rating";
        case basis::answer:
            return "answer";
        case basis::measure:
            return "measure";
        case basis::both:
            return "both";
        case basis::none:
            break;
    }
    return "none";
}

const char* name_of(input_source from) {
    switch (from) {
        case input_source::measure:
            return "measure";
        case input_source::answer:
            return "answer";
        case input_source::none:
            break;
    }
    return "none";
}

json fraction_to_json(fraction value) { return {{"numerator", value.numerator}, {"denominator", value.denominator}}; }

/// The value of a flag, a choice or a count, or a measure's fraction; null when it is unknown.
json value_to_json(const input& asked, const input_value& value) {
    if (!value) return nullptr;
    switch (asked.kind) {
        case input_kind::flag:
            return value->numerator != 0;
        case input_kind::choice:
            return asked.choices[static_cast<std::size_t>(value->numerator)];
        case input_kind::count:
            return value->numerator;
        case input_kind::measure:
            break;
    }
    return fraction_to_json(*value);
}

json input_to_json(const input& asked, const used_input& used) {
    if (used.source == input_source::measure) return measurement_to_json(*used.measured);
    json object;
    if (asked.kind == input_kind::measure && used.value) {
        object = fraction_to_json(*used.value);
    } else {
        object["value"] = value_to_json(asked, used.value);
    }
    object["source"] = name_of(used.source);
    if (used.source == input_source::answer) object["on"] = format_day(used.answered_on);
    if (used.measured) object["measure"] = measurement_to_json(*used.measured);
    return object;
}

json disagreement_to_json(const std::optional<disagreement>& disagrees) {
    if (!disagrees) return nullptr;
    return {{"with", name_of(disagrees->with)}, {"low", disagrees->low}, {"high", disagrees->high}};
}

json next_to_json(const criterion& asked, const std::optional<next_level>& next) {
    if (!next) return nullptr;
    auto changes = json::array();
    for (const auto& change : next->changes) {
        const auto& input = asked.inputs[change.input];
        json object = {{"input", input.name}, {"now", value_to_json(input, change.now)}, {"to", change.to}};
        if (change.derived) object["derived"] = *change.derived;
        changes.push_back(std::move(object));
    }
    return {{"level", next->level}, {"row", next->row}, {"changes", std::move(changes)}};
}

json criterion_to_json(const criterion& asked, const criterion_score& score) {
    json object = {{"id", score.id}, {"key", asked.key}};
    object["score"] = score.scored() ? json(score.decided.low) : json(nullptr);
    object["low"] = score.decided.low;
    object["high"] = score.decided.high;
    object["basis"] = name_of(score.basis);
    if (score.rating) {
        object["rating"] = *score.rating;
        object["rated_on"] = format_day(score.rated_on);
    }
    auto inputs = json::object();
    for (std::size_t i = 0; i < asked.inputs.size(); ++i) inputs[asked.inputs[i].name] = input_to_json(asked.inputs[i], score.inputs[i]);
    object["inputs"] = std::move(inputs);
    auto undecided = json::array();
    for (const auto place : score.decided.undecided_by) undecided.push_back(asked.inputs[place].name);
    object["undecided_by"] = std::move(undecided);
    object["row"] = score.decided.row ? json(asked.rows[*score.decided.row].id) : json(nullptr);
    object["readings"] = asked.readings;
    object["disagreement"] = disagreement_to_json(score.disagrees);
    object["next"] = next_to_json(asked, score.next);
    return object;
}

json sums_to_json(const std::vector<part_sum>& sums) {
    auto object = json::object();
    for (const auto& sum : sums) object[sum.key] = {{"low", sum.low}, {"high", sum.high}, {"of", sum.of}};
    return object;
}

json way_to_json(const std::optional<way_up>& way) {
    if (!way) return nullptr;
    return {{"level", way->level}, {"points", way->points}, {"criteria", way->criteria}};
}

json total_to_json(const reviewed_total& of) {
    json object;
    object["total"] = of.total.scored() ? json(of.total.low) : json(nullptr);
    object["total_low"] = of.total.low;
    object["total_high"] = of.total.high;
    object["level"] = of.total.scored() ? json(of.levels.front()) : json(nullptr);  // a single level only with a single total (R3)
    object["levels"] = of.levels;
    object["next_review_by"] = text_or_null(format_day(of.next_review_by));
    object["way_up"] = way_to_json(of.way);
    return object;
}

json review_to_json(const rulebook& edition, const review& made) {
    json object;
    object["team"] = made.team ? json(*made.team) : json(nullptr);
    object["as_of"] = format_day(made.looked_at.as_of);
    object["months"] = made.looked_at.months;
    object["from"] = format_day(made.looked_at.from);
    if (!edition.covers(made.looked_at.as_of)) object["out_of_date"] = true;
    auto criteria = json::array();
    for (std::size_t i = 0; i < made.criteria.size(); ++i) criteria.push_back(criterion_to_json(edition.criteria[i], made.criteria[i]));
    object["criteria"] = std::move(criteria);
    object["sections"] = sums_to_json(made.sections);
    object["principles"] = sums_to_json(made.principles);
    put_totals(object, edition, [&](std::size_t scale) { return total_to_json(made.totals[scale]); });
    return object;
}

/// What the reviews were made with, and no reviews yet.
json head_of(const rulebook& edition, bool out_of_date, const warning_counts& warnings) {
    auto object = made_with(edition, out_of_date);
    auto choices = json::object();
    for (const auto& choice : edition.choices) choices[choice.key] = choice.value;
    object["choices"] = std::move(choices);
    add_warnings(object, warnings);
    object["reviews"] = json::array();
    return object;
}

}  // namespace

std::string to_json(const review_set& scored) {
    return dump_with_list(head_of(*scored.edition, scored.out_of_date, scored.warnings), scored.reviews.size(),
                          [&](std::size_t place) { return review_to_json(*scored.edition, scored.reviews[place]); });
}

std::string to_json(const sensitivity& found) {
    const auto& scored = found.scored;
    return dump_with_list(head_of(*scored.edition, scored.out_of_date, scored.warnings), scored.reviews.size(), [&](std::size_t place) {
        auto object = review_to_json(*scored.edition, scored.reviews[place]);
        object["sensitivity"] = sensitivity_to_json(found, place);
        return object;
    });
}

std::string to_json(const review_series& series) {
    bool out_of_date = false;
    for (std::size_t date = 0; date < series.dates().size(); ++date) out_of_date = out_of_date || series.out_of_date(date);
    return dump_with_list(head_of(series.edition(), out_of_date, series.warnings()), series.size(),
                          [&](std::size_t place) { return review_to_json(series.edition(), series.at(place)); });
}

}  // namespace ipsf
