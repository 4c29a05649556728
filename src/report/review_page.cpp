// Takes a review; says what was scored, what decided it, what is missing, and the way to the next level.
#include "report/review_page.hpp"

#include "base/signs.hpp"
#include "edition/named_choices.hpp"
#include "report/shown_values.hpp"

#include <algorithm>

namespace ipsf::reporting {

using namespace pages;

namespace {

bool contains(const std::vector<std::size_t>& places, std::size_t place) {
    return std::find(places.begin(), places.end(), place) != places.end();
}

std::string show_measurement(const input& asked, const measurement& measured, language in) {
    auto shown = measured.known() ? show_fraction(asked.unit, {measured.numerator, measured.denominator}, in)
                                  : words::unknown.in(in) + " (" + show_reason(measured.unknown_because, in) + ")";
    for (const auto& [kind, count] : measured.counted)
        shown += "; " + show_reason(kind, in) + " " + std::to_string(count);
    for (const auto& [reason, count] : measured.left_out)
        shown += "; " + words::left_out.in(in) + " " + std::to_string(count) + " (" + show_reason(reason, in) + ")";
    return shown;
}

}  // namespace

bool has_answers_of_other_days(const review& made) {
    const auto is_other = [&](day on) { return on != no_day && on != made.looked_at.as_of; };
    return std::any_of(made.criteria.begin(), made.criteria.end(), [&](const auto& score) {
        return is_other(score.rated_on) || std::any_of(score.inputs.begin(), score.inputs.end(), [&](const auto& used) {
                   return used.value && is_other(used.answered_on);
               });
    });
}

std::string named_by_rules(const edition& edition, const fixed_text& words, language in) {
    return (edition.what_if.en.empty() ? "" : words::what_if.in(in) + ": ") + words.in(in);
}

std::string review_page::title() const {
    return named_by_rules(edition_, words::fidelity_review, in_) +
           (made_.team ? ", " + words::team.in(in_) + " " + *made_.team : "");
}

void review_page::heading(std::string_view text, std::string_view at_end) {
    if (in_parts_)
        page_.section(text, at_end);
    else
        page_.part(text, at_end);
}

std::size_t review_page::place_of(int criterion) const {
    const auto found = std::find_if(made_.criteria.begin(), made_.criteria.end(),
                                    [&](const auto& score) { return score.id == criterion; });
    return static_cast<std::size_t>(found - made_.criteria.begin());
}

std::string name_of(const edition& edition, const page& page, language in) {
    return page.has_names() ? edition.id : edition.id + ", " + edition.title.in(in);
}

void tell_rules(page& page, const edition& edition, bool out_of_date, const window& looked_at, language in) {
    page.fact(words::review_date.in(in), format_day(looked_at.as_of), beside_label);
    page.fact(words::window.in(in), show_window(looked_at, in), beside_label);
    page.fact(words::edition.in(in),
              name_of(edition, page, in) + (out_of_date ? " (" + words::not_in_force.in(in) + ")" : std::string()),
              beside_label);
    if (!edition.what_if.en.empty()) page.fact(words::what_if.in(in), edition.what_if.in(in), beside_label);
}

void tell_other_choices(page& page, const edition& edition, language in) {
    for (const auto& choice : edition.choices)
        if (choice.value != choice.by_default)
            page.fact(words::other_choices.in(in),
                      show_choice(edition, choice.key, choice.value, in) +
                          fixed_text{" (oletus: ", " (by default: "}.in(in) +
                          value_in_words(choice, choice.by_default, in) + ")",
                      beside_label);
}

void review_page::facts() {
    tell_rules(page_, edition_, out_of_date_, made_.looked_at, in_);
    if (in_parts_) tell_other_choices(page_, edition_, in_);
    for (std::size_t i = 0; i < edition_.scales.size(); ++i) total(edition_.scales[i], made_.totals[i]);
}

/// Of several scales each under its title.
void review_page::total(const scale& of, const reviewed_total& made) {
    const bool several = edition_.has_several_scales();
    if (several) page_.name(of.title.in(in_));
    const fact_place beside{.indent = several ? std::size_t{2} : 0, .at = 20};
    page_.fact(words::total.in(in_),
               signs::range(made.total.low, made.total.high) + " / " + std::to_string(of.highest()), beside);
    std::vector<std::string> levels;
    for (const auto& key : made.levels) levels.push_back(of.find_level(key).title.in(in_));
    page_.fact(words::level.in(in_), join(levels, " " + words::or_word.in(in_) + " "), beside);
    page_.fact(words::next_review.in(in_),
               made.next_review_by == no_day ? words::depends_on_total.in(in_)
                                             : words::by.in(in_) + " " + format_day(made.next_review_by),
               beside);
}

void review_page::criteria() {
    for (std::size_t i = 0; i < edition_.sections.size(); ++i) {
        const auto& part = edition_.sections[i];
        const auto& sum = made_.sections[i];
        page_.section(part.title.in(in_), signs::range(sum.low, sum.high) + " / " + std::to_string(sum.of));
        for (const int id : part.criteria) page_.show(shown(place_of(id)));
    }
}

shown_criterion review_page::shown(std::size_t place) const {
    const auto& asked = edition_.criteria[place];
    const auto& score = made_.criteria[place];
    shown_criterion made{.id = score.id,
                         .title = asked.title.in(in_),
                         .level = signs::range(score.decided.low, score.decided.high),
                         .low = score.decided.low,
                         .high = score.decided.high,
                         .lowest = lowest_level,
                         .highest = highest_level,
                         .basis = basis_of(score),
                         .disagreement = disagreement_of(score)};
    for (std::size_t i = 0; i < asked.inputs.size(); ++i) made.inputs.push_back(shown(asked, score, i));
    if (!asked.readings.empty()) made.basis += "; " + words::readings.in(in_) + " " + join(asked.readings, ", ");
    // Those that many criteria share are in words once, in the appendix.
    constexpr std::size_t most_criteria_of_a_reading = 3;
    for (const auto& one : edition_.readings)
        if (one.criteria.size() <= most_criteria_of_a_reading &&
            std::find(asked.readings.begin(), asked.readings.end(), one.id) != asked.readings.end())
            made.readings.emplace_back(one.id, one.says.in(in_));
    if (score.next) made.next = step_to(asked, *score.next, false);
    return made;
}

shown_input review_page::shown(const criterion& asked, const criterion_score& score, std::size_t input) const {
    shown_input made{.label = asked.inputs[input].label.in(in_),
                     .value = used(asked.inputs[input], score, input),
                     .told = score.inputs[input].value || contains(score.decided.undecided_by, input)};
    if (!made.told) made.value = words::unknown.in(in_);
    if (score.inputs[input].value) made.note = score.inputs[input].note;
    if (score.next)
        for (const auto& change : score.next->changes)
            if (change.input == input && change.now)
                made.limit = words::next_step.in(in_) + " " + std::to_string(score.next->level) + ": " +
                             show_target(asked, *score.next, change, in_);
    return made;
}

/// The value with all that is said of it.
std::string review_page::used(const input& asked, const criterion_score& score, std::size_t place) const {
    const auto& used = score.inputs[place];
    const bool decides = contains(score.decided.undecided_by, place);
    auto open = decides ? words::missing_can_decide.in(in_) : std::string();
    if (used.source == input_source::measure)
        return join({show_measurement(asked, *used.measured, in_), open}, decides ? "; " : "");
    if (!used.value) return open;
    auto shown = show_value(asked, *used.value, in_) + said_when(used.answered_on, used.answered_from);
    if (used.measured && used.measured->known())
        shown += "; " + words::measure.in(in_) + " " + show_measurement(asked, *used.measured, in_);
    return shown;
}

/// In brackets the day, unless all are of the day of the review, and where it comes from.
std::string review_page::said_when(day on, answer_source from) const {
    std::vector<std::string> said;
    if (dated_) said.push_back(format_day(on));
    if (from != answer_source::none) said.push_back(show_answer_source(from, in_));
    return said.empty() ? std::string() : " (" + join(said, ", ") + ")";
}

std::string review_page::basis_of(const criterion_score& score) const {
    switch (score.basis) {
        case basis::rating:
            return words::from_rating.in(in_) + said_when(score.rated_on, score.rated_from) +
                   (score.rating_note.empty() ? "" : ": " + score.rating_note);
        case basis::answer:
            return words::from_answers.in(in_);
        case basis::measure:
            return words::from_measures.in(in_);
        case basis::both:
            return words::from_both.in(in_);
        case basis::none:
            break;
    }
    return words::from_nothing.in(in_);
}

std::string review_page::step_to(const criterion& asked, const next_level& next, bool with_present) const {
    std::vector<std::string> changes;
    for (const auto& change : next.changes) changes.push_back(change_to(asked, next, change, with_present));
    return words::next_step.in(in_) + " " + std::to_string(next.level) + ": " + join(changes, "; ");
}

std::string review_page::change_to(const criterion& asked, const next_level& next, const needed_change& change,
                                   bool with_present) const {
    const auto& input = asked.inputs[change.input];
    const auto wanted = show_target(asked, next, change, in_);
    // What is not known has to be found out first; that may be all it takes.
    if (in_parts_ && !change.now) return words::find_out.in(in_) + " " + input.label.in(in_) + ": " + wanted;
    if (!with_present) return input.label.in(in_) + ": " + wanted;
    const auto present = change.now ? show_value(input, *change.now, in_) : words::unknown.in(in_);
    return input.label.in(in_) + ": " + signs::change(present, wanted);
}

void review_page::missing() {
    table open{.columns = {{}, {}, {.number = true}}, .as = table::layout::numbered};
    for (std::size_t place = 0; place < made_.criteria.size(); ++place) {
        const auto& score = made_.criteria[place];
        std::vector<std::string> labels;
        for (const auto input : score.decided.undecided_by)
            labels.push_back(edition_.criteria[place].inputs[input].label.in(in_));
        if (!labels.empty())
            open.rows.push_back({.cells = {std::to_string(score.id), join(labels, "; "),
                                           signs::range(score.decided.low, score.decided.high)}});
    }
    if (open.rows.empty()) return;
    heading(words::missing_title.in(in_));
    page_.show(open);
}

std::string review_page::disagreement_of(const criterion_score& score) const {
    if (!score.disagrees) return {};
    const auto& kept = score.rating ? words::rated : words::scored;
    const auto& lost = score.disagrees->with == input_source::measure ? words::measures_give : words::answers_give;
    return kept.in(in_) + " " + signs::range(score.decided.low, score.decided.high) + ", " + lost.in(in_) + " " +
           signs::range(score.disagrees->low, score.disagrees->high);
}

void review_page::disagreements() {
    table all{.columns = {{}, {}}, .as = table::layout::numbered};
    for (const auto& score : made_.criteria)
        if (score.disagrees) all.rows.push_back({.cells = {std::to_string(score.id), disagreement_of(score)}});
    if (all.rows.empty()) return;
    heading(words::disagreements.in(in_));
    page_.show(all);
}

void review_page::principles() {
    heading(words::principles.in(in_), words::mean.in(in_));
    table all{.columns = {{}, {.number = true}, {.number = true, .width = 12}}, .as = table::layout::at_margin};
    for (std::size_t i = 0; i < edition_.principles.size(); ++i) {
        const auto& principle = edition_.principles[i];
        const auto& sum = made_.principles[i];
        all.rows.push_back(
            {.cells = {principle.title.in(in_), signs::range(sum.low, sum.high) + " / " + std::to_string(sum.of),
                       show_mean(sum, principle.criteria.size(), in_)}});
    }
    page_.show(all);
}

std::string review_page::title_of(const scale& of, const way_up& way) const {
    const auto scale_title = edition_.has_several_scales() ? of.title.in(in_) + ": " : std::string();
    return words::way_up.in(in_) + ": " + scale_title + of.find_level(way.level).title.in(in_);
}

table review_page::steps(const std::vector<int>& criteria) const {
    table all{.columns = {{}, {}, {.number = true}}, .as = table::layout::numbered, .detail_indent = 7};
    for (const int id : criteria) {
        const auto place = place_of(id);
        const auto& score = made_.criteria[place];
        const auto& asked = edition_.criteria[place];
        all.rows.push_back({.cells = {std::to_string(id), asked.title.in(in_),
                                      signs::change(in_parts_ ? signs::range(score.decided.low, score.decided.high)
                                                              : std::to_string(score.decided.low),
                                                    std::to_string(score.next->level))},
                            .details = {step_to(asked, *score.next, true)}});
    }
    return all;
}

void review_page::ways_up() {
    for (std::size_t i = 0; i < edition_.scales.size(); ++i) {
        const auto& way = made_.totals[i].way;
        if (!way) continue;
        heading(title_of(edition_.scales[i], *way) + " (" + words::fewest_changes_first.in(in_) + ")",
                show_count(way->points, words::point_missing, words::points_missing, in_));
        page_.show(steps(way->criteria));
    }
}

}  // namespace ipsf::reporting
