// A review as a page for people: what was scored, what decided it, what is missing, and the way to the next level.
#include "report/measure_words.hpp"
#include "report/review_foot.hpp"
#include "report/sensitivity_report.hpp"
#include "report/shown_values.hpp"
#include "report/text_page.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

#include <algorithm>

namespace ipsf {
namespace {

using namespace reporting;

constexpr std::size_t head_value_column = 20;
constexpr std::size_t input_indent = 7;
constexpr std::size_t input_value_column = 62;

bool contains(const std::vector<std::size_t>& places, std::size_t place) {
    return std::find(places.begin(), places.end(), place) != places.end();
}

std::string show_measurement(const input& asked, const measurement& measured, language in) {
    auto shown = measured.known() ? show_fraction(asked.unit, {measured.numerator, measured.denominator}, in)
                                  : words::unknown.in(in) + " (" + say_reason(measured.unknown_because, in) + ")";
    for (const auto& [kind, count] : measured.counted)
        shown += "; " + say_reason(kind, in) + " " + std::to_string(count);
    for (const auto& [reason, count] : measured.left_out)
        shown += "; " + words::left_out.in(in) + " " + std::to_string(count) + " (" + say_reason(reason, in) + ")";
    return shown;
}

class review_page {
public:
    review_page(const edition& edition, bool out_of_date, const review& made, language in)
        : edition_(edition), out_of_date_(out_of_date), made_(made), in_(in) {}

    std::string write() {
        write_head();
        for (std::size_t i = 0; i < edition_.sections.size(); ++i)
            write_section(edition_.sections[i], made_.sections[i]);
        write_missing();
        write_disagreements();
        write_principles();
        for (std::size_t i = 0; i < edition_.scales.size(); ++i)
            if (made_.totals[i].way) write_way_up(edition_.scales[i], *made_.totals[i].way);
        return page_.text();
    }

private:
    [[nodiscard]] std::size_t place_of(int criterion) const {
        const auto found = std::find_if(made_.criteria.begin(), made_.criteria.end(),
                                        [&](const auto& score) { return score.id == criterion; });
        return static_cast<std::size_t>(found - made_.criteria.begin());
    }

    void head_line(const fixed_text& label, const std::string& value) {
        page_.pair(0, label.in(in_), head_value_column, value);
    }

    void write_head() {
        page_.line(words::fidelity_review.in(in_) +
                   (made_.team ? ", " + words::team.in(in_) + " " + *made_.team : std::string()));
        page_.line(std::string(page_width, '='));
        const auto& looked_at = made_.looked_at;
        head_line(words::review_date, format_day(looked_at.as_of));
        head_line(words::window, format_day(looked_at.from) + " " + words::to.in(in_) + " " +
                                     format_day(looked_at.as_of) + " (" + std::to_string(looked_at.months) + " " +
                                     words::months.in(in_) + ")");
        head_line(words::edition,
                  edition_.id + (out_of_date_ ? " (" + words::not_in_force.in(in_) + ")" : std::string()));
        if (!edition_.what_if.en.empty()) head_line(words::what_if, edition_.what_if.in(in_));
        for (std::size_t i = 0; i < edition_.scales.size(); ++i) write_total(edition_.scales[i], made_.totals[i]);
    }

    /// Of several scales each under its title.
    void write_total(const scale& of, const reviewed_total& made) {
        constexpr std::size_t under_title = 2;
        const bool several = edition_.has_several_scales();
        if (several) page_.line(of.title.in(in_));
        const auto line = [&](const fixed_text& label, const std::string& value) {
            page_.pair(several ? under_title : 0, label.in(in_), head_value_column, value);
        };
        line(words::total, show_range(made.total.low, made.total.high) + " / " + std::to_string(of.highest()));
        std::vector<std::string> levels;
        for (const auto& key : made.levels) levels.push_back(of.find_level(key).title.in(in_));
        line(words::level, join(levels, " " + words::or_word.in(in_) + " "));
        line(words::next_review, made.next_review_by == no_day
                                     ? words::depends_on_total.in(in_)
                                     : words::by.in(in_) + " " + format_day(made.next_review_by));
    }

    void write_section(const section& part, const part_sum& sum) {
        page_.heading(part.title.in(in_), show_range(sum.low, sum.high) + " / " + std::to_string(sum.of));
        for (const int id : part.criteria) write_criterion(place_of(id));
    }

    void write_criterion(std::size_t place) {
        const auto& asked = edition_.criteria[place];
        const auto& score = made_.criteria[place];
        page_.numbered(score.id, asked.title.in(in_), show_range(score.decided.low, score.decided.high));
        for (std::size_t i = 0; i < asked.inputs.size(); ++i)
            if (score.inputs[i].value || contains(score.decided.undecided_by, i))
                page_.pair(input_indent, asked.inputs[i].label.in(in_), input_value_column,
                           show_used(asked.inputs[i], score, i));
        const auto readings =
            asked.readings.empty() ? std::string() : "; " + words::readings.in(in_) + " " + join(asked.readings, ", ");
        page_.paragraph(input_indent, show_basis(score) + readings);
        if (score.next) write_next(asked, *score.next);
    }

    [[nodiscard]] std::string show_used(const input& asked, const criterion_score& score, std::size_t place) const {
        const auto& used = score.inputs[place];
        const bool decides = contains(score.decided.undecided_by, place);
        const auto open = decides ? words::missing_can_decide.in(in_) : std::string();
        if (used.source == input_source::measure)
            return join({show_measurement(asked, *used.measured, in_), open}, decides ? "; " : "");
        if (!used.value) return open;
        auto shown = show_value(asked, *used.value, in_);
        if (used.answered_on != made_.looked_at.as_of) shown += " (" + format_day(used.answered_on) + ")";
        if (used.measured && used.measured->known())
            shown += "; " + words::measure.in(in_) + " " + show_measurement(asked, *used.measured, in_);
        return shown;
    }

    [[nodiscard]] std::string show_basis(const criterion_score& score) const {
        switch (score.basis) {
            case basis::rating:
                return words::from_rating.in(in_);
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

    void write_next(const criterion& asked, const next_level& next) {
        std::vector<std::string> changes;
        for (const auto& change : next.changes)
            changes.push_back(asked.inputs[change.input].label.in(in_) + ": " +
                              show_target(asked.inputs[change.input], change, in_));
        page_.paragraph(input_indent,
                        words::next_step.in(in_) + " " + std::to_string(next.level) + ": " + join(changes, "; "));
    }

    void write_missing() {
        const bool any = std::any_of(made_.criteria.begin(), made_.criteria.end(),
                                     [](const auto& score) { return !score.decided.undecided_by.empty(); });
        if (!any) return;
        page_.heading(words::missing_title.in(in_));
        for (std::size_t place = 0; place < made_.criteria.size(); ++place) {
            const auto& score = made_.criteria[place];
            std::vector<std::string> labels;
            for (const auto input : score.decided.undecided_by)
                labels.push_back(edition_.criteria[place].inputs[input].label.in(in_));
            if (!labels.empty())
                page_.numbered(score.id, join(labels, "; "), show_range(score.decided.low, score.decided.high));
        }
    }

    void write_disagreements() {
        const bool any = std::any_of(made_.criteria.begin(), made_.criteria.end(),
                                     [](const auto& score) { return score.disagrees.has_value(); });
        if (!any) return;
        page_.heading(words::disagreements.in(in_));
        for (const auto& score : made_.criteria) {
            if (!score.disagrees) continue;
            const auto& kept = score.rating ? words::rated : words::scored;
            const auto& lost =
                score.disagrees->with == input_source::measure ? words::measures_give : words::answers_give;
            page_.numbered(score.id, kept.in(in_) + " " + show_range(score.decided.low, score.decided.high) + ", " +
                                         lost.in(in_) + " " + show_range(score.disagrees->low, score.disagrees->high));
        }
    }

    [[nodiscard]] std::string show_mean(const part_sum& sum, std::size_t criteria) const {
        const auto low = show_decimal(sum.low, static_cast<std::int64_t>(criteria), 1, in_);
        const auto high = show_decimal(sum.high, static_cast<std::int64_t>(criteria), 1, in_);
        return low == high ? low : low + "-" + high;
    }

    void write_principles() {
        page_.heading(words::principles.in(in_), words::mean.in(in_));
        for (std::size_t i = 0; i < edition_.principles.size(); ++i) {
            constexpr std::size_t mean_width = 12;
            const auto& sum = made_.principles[i];
            const auto points = show_range(sum.low, sum.high) + " / " + std::to_string(sum.of);
            page_.at_margin(edition_.principles[i].title.in(in_),
                            points + pad_left(show_mean(sum, edition_.principles[i].criteria.size()), mean_width));
        }
    }

    void write_way_up(const scale& of, const way_up& way) {
        const auto scale_title = edition_.has_several_scales() ? of.title.in(in_) + ": " : std::string();
        page_.heading(words::way_up.in(in_) + ": " + scale_title + of.find_level(way.level).title.in(in_) + " (" +
                          words::cheapest_first.in(in_) + ")",
                      std::to_string(way.points) + " " + words::points_missing.in(in_));
        for (const int id : way.criteria) {
            const auto place = place_of(id);
            const auto& score = made_.criteria[place];
            page_.numbered(id, edition_.criteria[place].title.in(in_),
                           std::to_string(score.decided.low) + " -> " + std::to_string(score.next->level));
            write_next(edition_.criteria[place], *score.next);
        }
    }

    const edition& edition_;
    bool out_of_date_;
    const review& made_;
    language in_;
    text_page page_;
};

/// Page after page; `after_page` adds to each.
template <class AfterPage>
std::string write_pages(const review_set& scored, language in, AfterPage after_page) {
    std::string pages;
    if (scored.reviews.empty()) pages = words::no_team_to_review.in(in) + "\n";
    for (std::size_t place = 0; place < scored.reviews.size(); ++place) {
        if (!pages.empty()) pages += "\n\n";
        pages +=
            review_page(*scored.edition, scored.out_of_date, scored.reviews[place], in).write() + after_page(place);
    }
    return pages + write_foot(*scored.edition, scored.warnings, in);
}

}  // namespace

std::string to_text(const review_set& scored, language in) {
    return write_pages(scored, in, [](std::size_t /*place*/) { return std::string(); });
}

std::string to_text(const sensitivity& found, language in) {
    return write_pages(found.scored, in, [&](std::size_t place) { return sensitivity_part(found, place, in); });
}

}  // namespace ipsf
