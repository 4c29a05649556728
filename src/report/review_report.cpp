// Takes reviews and what is known beside them; describes the report, part after part.
#include "report/review_report.hpp"

#include "base/signs.hpp"
#include "edition/named_choices.hpp"
#include "report/level_titles.hpp"
#include "report/measure_definitions.hpp"
#include "report/review_charts.hpp"
#include "report/review_page.hpp"
#include "report/sensitivity_report.hpp"
#include "report/shown_values.hpp"
#include "report/table_titles.hpp"
#include "report/team_names.hpp"
#include "report/warning_text.hpp"
#include "report/words.hpp"
#include "tables/explanation_table.hpp"

#include <ipsf/version.hpp>
#include <ipsf/visible.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace ipsf::reporting {

using namespace pages;

namespace {

constexpr fact_place beside_sentence{.at = 62};
constexpr fixed_text numerator{"Osoittaja", "Numerator"};
constexpr fixed_text denominator{"Nimittäjä", "Denominator"};

/// Totals by other rules or windows say nothing of this review's course.
void refuse_other_rules(const review_set& scored, const review_series& course) {
    const auto& rules = *scored.edition;
    const auto& others = course.edition();
    const auto same_value = [](const named_choice& a, const named_choice& b) { return a.value == b.value; };
    const bool same = rules.hash == others.hash && std::equal(rules.choices.begin(), rules.choices.end(),
                                                              others.choices.begin(), others.choices.end(), same_value);
    const bool same_window = scored.reviews.empty() || course.dates().empty() ||
                             scored.reviews.front().looked_at.months == course.dates().front().months;
    if (!same || !same_window)
        throw refused({.rule = "other-course",
                       .message = "the course of the report is of a series by other rules, choices or windows than the "
                                  "reviews; make the series by the edition, choices and months of the reviews"});
}

/// A course is of the teams of the reviews, and from before them.
void refuse_course_without(const review_set& scored, const review_series& course, const std::vector<team_past>& pasts) {
    const auto refuse = [](const std::string& why) {
        throw refused({.rule = "other-course", .message = "the course of the report " + why});
    };
    for (std::size_t place = 0; place < pasts.size(); ++place) {
        const auto& made = scored.reviews[place];
        const auto is_earlier = [&](std::size_t in_course) {
            return course.dates()[course.in_short(in_course).date].as_of < made.looked_at.as_of;
        };
        const auto& places = pasts[place].places;
        if (places.empty() && made.team)
            refuse("has nothing of team " + visible(*made.team) + "; make the series of the history of the reviews");
        if (!places.empty() && std::none_of(places.begin(), places.end(), is_earlier))
            refuse("has no date before the reviews; make the series of earlier dates");
    }
}

/// What nobody would see is a mistake.
void refuse_unseen(const report_options& asked, const report_material& beside) {
    const auto refuse = [](const std::string& rule, const std::string& why) {
        throw refused({.rule = rule, .message = why});
    };
    if (beside.course != nullptr && asked.left_out.contains(report_part::course))
        refuse("course-left-out",
               "the report is given a course and leaves out the part \"course\" that would show it; give no course, or "
               "leave the part in");
    if (!asked.show_ids) return;
    if (asked.left_out.contains(report_part::data))
        refuse("ids-left-out",
               "the report is to show ids and leaves out the part \"data\" that would show them; ask for no ids, or "
               "leave the part in");
    if (beside.from == nullptr)
        refuse("ids-without-history",
               "the report is to show ids of records, which are in the history; give the history, or ask for no ids");
}

/// Its rows and teams' names would be told as those of the reviews.
void refuse_other_history(const review_set& scored, const history& from) {
    const auto refuse = [](const std::string& why) {
        throw refused({.rule = "other-history",
                       .message = "the history of the report is not the one that the reviews were made of: " + why +
                                  "; give that one, or none"});
    };
    if (!scored.history_rows) refuse("they were made without one");
    for (const auto& made : scored.reviews)
        if (team_in(&from, made) == no_id) refuse("it has no team \"" + made.team.value_or("") + "\"");
    const auto rows = rows_by_table(from);
    for (std::size_t place = 0; place < rows.size(); ++place)
        if (rows[place] != (*scored.history_rows)[place])
            refuse("its table " + std::string(table_names[place]) + " has " + std::to_string(rows[place]) +
                   " rows, theirs had " + std::to_string((*scored.history_rows)[place]));
}

class review_report {
public:
    review_report(page& page, const report_of_reviews& all, std::size_t review)
        : page_(page),
          all_(all),
          edition_(*all.scored.edition),
          made_(all.scored.reviews[review]),
          past_(all.pasts[review]),
          place_(review),
          in_(all.asked.in),
          described_(page, edition_, all.scored.out_of_date, made_, in_, true) {}

    void describe() {
        head();
        if (has(report_part::summary)) summary();
        if (has(report_part::course)) course();
        if (has(report_part::criteria)) {
            page_.part(say({"Kriteerit", "Criteria"}));
            described_.criteria();
        }
        if (has(report_part::plan)) plan();
        if (has(report_part::choices) && all_.found != nullptr) choices();
        if (has(report_part::data)) data();
    }

private:
    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }
    [[nodiscard]] bool has(report_part part) const { return !all_.asked.left_out.contains(part); }

    void head() {
        page_.title(described_.title());
        tell_service(page_, all_);
        if (const auto team = team_in(all_.beside.from, made_); team != no_id) tell_team(team);
        described_.facts();
        tell_assessors(page_, all_);
        for (std::size_t i = 0; i < edition_.scales.size(); ++i)
            page_.show(named(gauge_of(edition_.scales[i], made_.totals[i].total, in_), edition_.scales[i]));
    }

    /// Under the title of its scale, where there are several.
    template <class Chart>
    [[nodiscard]] Chart named(Chart shown, const scale& of) const {
        if (edition_.has_several_scales()) shown.title = shown.caption = of.title.in(in_);
        return shown;
    }

    void tell_team(id_index team) {
        const auto row = row_of_team(*all_.beside.from, team);
        if (!row) return;
        const auto& teams = all_.beside.from->teams;
        if (const auto& name = teams.name[*row]; !name.empty()) page_.fact(say({"Tiimi", "Team"}), name, beside_label);
        if (const auto& region = teams.region[*row]; !region.empty())
            page_.fact(say({"Alue", "Region"}), region, beside_label);
    }

    void summary() {
        page_.part(say({"Lyhyesti", "In short"}));
        const auto bars = [&](const std::string& title, const std::vector<summed_part>& parts) {
            return headed_picture{title, bars_of(title, parts, in_)};
        };
        page_.show({bars(words::sections.in(in_), summed(edition_.sections, made_.sections)),
                    bars(words::principles.in(in_), summed(edition_.principles, made_.principles))});
        weakest();
        described_.missing();
        described_.disagreements();
    }

    template <class Part>
    [[nodiscard]] std::vector<summed_part> summed(const std::vector<Part>& parts,
                                                  const std::vector<part_sum>& sums) const {
        std::vector<summed_part> all;
        for (std::size_t i = 0; i < parts.size(); ++i)
            all.push_back({.title = parts[i].title.in(in_), .criteria = parts[i].criteria.size(), .sum = sums[i]});
        return all;
    }

    /// The criteria of the lowest level that is certain, unless that is the highest there is.
    void weakest() {
        int lowest = highest_level;
        for (const auto& score : made_.criteria)
            if (score.scored()) lowest = std::min(lowest, score.decided.low);
        if (lowest == highest_level) return;
        table rows{.columns = {{}, {}, {.number = true}}, .as = table::layout::numbered};
        for (std::size_t i = 0; i < made_.criteria.size(); ++i)
            if (const auto& score = made_.criteria[i]; score.scored() && score.decided.low == lowest)
                rows.rows.push_back({.cells = {std::to_string(score.id), edition_.criteria[i].title.in(in_),
                                               std::to_string(lowest) + " / " + std::to_string(highest_level)}});
        page_.section(say({"Heikoimmat kriteerit", "Weakest criteria"}));
        page_.show(rows);
    }

    void course() {
        if (past_.places.empty() && past_.reviews.empty()) return;
        page_.part(words::course.in(in_));
        for (std::size_t i = 0; i < edition_.scales.size(); ++i) {
            const auto& of = edition_.scales[i];
            const auto earlier = i == 0 ? past_.reviews : std::vector<chart::dated_total>();
            const auto totals = totals_over_time(i);
            page_.show(named(course_of(of, totals, earlier, in_), of));
            show_totals(of, totals, earlier);
        }
        if (past_.places.empty()) return;
        page_.section(words::levels_over_time.in(in_));
        show_criteria();
    }

    /// The places of the series before the day of the review, which has its own levels: answers given beside the
    /// history are in the review alone.
    template <class Take>
    void each_before(Take take) const {
        for (const auto place : past_.places) {
            const auto row = all_.beside.course->in_short(place);
            const auto on = all_.beside.course->dates()[row.date].as_of;
            if (on < made_.looked_at.as_of) take(on, row);
        }
    }

    [[nodiscard]] std::vector<chart::dated_total> totals_over_time(std::size_t scale) const {
        std::vector<chart::dated_total> totals;
        const auto add = [&](day on, const total_range& total) {
            totals.push_back({.on = on, .low = total.low, .high = total.high});
        };
        each_before([&](day on, const auto& row) { add(on, row.totals[scale]); });
        add(made_.looked_at.as_of, made_.totals[scale].total);
        return totals;
    }

    [[nodiscard]] std::vector<chart::level_range> levels_over_time(std::size_t criterion) const {
        std::vector<chart::level_range> levels;
        each_before(
            [&](day, const auto& row) { levels.push_back({.low = row.low[criterion], .high = row.high[criterion]}); });
        const auto& now = made_.criteria[criterion].decided;
        levels.push_back({.low = now.low, .high = now.high});
        return levels;
    }

    void show_totals(const scale& of, const std::vector<chart::dated_total>& series,
                     const std::vector<chart::dated_total>& earlier) {
        table totals{.columns = {{.title = say({"Päivä", "Day"})},
                                 {.title = words::total.in(in_), .number = true},
                                 {.title = words::level.in(in_)},
                                 {.title = say({"Mistä", "From"})}}};
        const auto add = [&](const chart::dated_total& one, const std::string& from) {
            totals.rows.push_back({.cells = {format_day(one.on), signs::range(one.low, one.high),
                                             show_levels(of, {one.low, one.high}, in_), from}});
        };
        auto next = earlier.begin();
        for (const auto& one : series) {
            for (; next != earlier.end() && next->on <= one.on; ++next) add(*next, words::earlier_reviews.in(in_));
            add(one, one.on == made_.looked_at.as_of ? say({"tämä arviointi", "this review"})
                                                     : say({"laskettu jälkikäteen", "scored afterwards"}));
        }
        page_.show(totals);
    }

    /// Of each criterion its level now, the one before, and since when.
    void show_criteria() {
        std::vector<day> dates;
        each_before([&](day on, const auto&) { dates.push_back(on); });
        dates.push_back(made_.looked_at.as_of);
        table changes{.columns = {{},
                                  {.title = words::criterion.in(in_), .pictures = {axis_of(dates, in_)}},
                                  {.title = say({"Nyt", "Now"}), .number = true},
                                  {.title = say({"Ennen", "Before"}), .number = true},
                                  {.title = say({"Alkaen", "Since"}), .number = true}},
                      .as = table::layout::numbered};
        for (std::size_t i = 0; i < edition_.criteria.size(); ++i) {
            auto levels = levels_over_time(i);
            const auto level = [&](std::size_t date) { return signs::range(levels[date].low, levels[date].high); };
            auto since = levels.size() - 1;
            while (since > 0 && levels[since - 1] == levels.back()) --since;
            const bool moved = since > 0;
            auto& row = changes.rows.emplace_back();
            row.cells = {std::to_string(edition_.criteria[i].id), edition_.criteria[i].title.in(in_),
                         level(levels.size() - 1), moved ? level(since - 1) : "",
                         moved ? format_day(dates[since]) : ""};
            row.pictures = {strip_of(dates, std::move(levels), in_)};
        }
        page_.show(changes);
        page_.paragraph(
            say({"Viiva kulkee alareunan tasolta 1 yläreunan tasolle 5; laatikko: taso on avoin. Tyhjä: sama taso "
                 "koko sarjan ajan.",
                 "The line runs between level 1 at the bottom and level 5 at the top; a box: the level is "
                 "open. Empty: the same level all through the series."}));
    }

    void plan() {
        page_.part(say({"Kehittämissuunnitelma", "Development plan"}));
        if (std::none_of(made_.totals.begin(), made_.totals.end(), [](const auto& one) { return one.way; }))
            return page_.paragraph(say({"Korkein taso on saavutettu.", "The highest level has been reached."}));
        page_.paragraph(say(
            {"Järjestys: ensin ne kriteerit, joissa yhteen pisteeseen riittää pienin määrä muuttuvia tietoja, sitten "
             "kriteerin numeron mukaan. Paljonko työtä tai rahaa muutos vaatii, ei selviä aineistosta.",
             "Order: first the criteria that need the fewest inputs changed for a point, then by the number of the "
             "criterion. How much work or money a change takes is not in the data."}));
        for (std::size_t i = 0; i < edition_.scales.size(); ++i)
            if (const auto& way = made_.totals[i].way) show_steps(edition_.scales[i], *way);
        show_other_steps();
    }

    void show_steps(const scale& of, const way_up& way) {
        page_.section(described_.title_of(of, way),
                      show_count(way.points, words::point_missing, words::points_missing, in_));
        show_to_fill_in(described_.steps(way.criteria));
    }

    void show_to_fill_in(table steps) {
        steps.columns[1].title = words::criterion.in(in_);
        steps.columns[2].title = words::level.in(in_);
        for (const auto& head : {say({"Kuka", "Who"}), say({"Mihin mennessä", "By when"}), say({"Tehty", "Done"})}) {
            steps.columns.push_back({.title = head, .blank = true});
            for (auto& row : steps.rows) row.cells.emplace_back();
        }
        page_.show(steps);
    }

    /// Steps that the next level of the total can do without.
    void show_other_steps() {
        std::vector<int> others;
        for (const auto& score : made_.criteria) {
            const auto is_told = [&](const auto& total) {
                return total.way && std::find(total.way->criteria.begin(), total.way->criteria.end(), score.id) !=
                                        total.way->criteria.end();
            };
            if (score.next && std::none_of(made_.totals.begin(), made_.totals.end(), is_told))
                others.push_back(score.id);
        }
        if (others.empty()) return;
        page_.section(say({"Muita askelia", "Other steps"}));
        page_.paragraph(
            say({"Näitä seuraava yhteispisteiden taso ei välttämättä vaadi; ne käyvät edellisten sijasta "
                 "tai lisäksi.",
                 "The next level of the total can be had without these; they will do in place of those "
                 "above, or besides."}));
        show_to_fill_in(described_.steps(others));
    }

    void choices() {
        describe_sensitivity(page_, *all_.found, place_, in_);
        page_.section(words::total_by_choice.in(in_));
        for (std::size_t i = 0; i < edition_.scales.size(); ++i)
            page_.show(tornado_of(edition_, i, made_.totals[i].total, all_.found->reviews[place_], in_));
    }

    void data() {
        page_.part(say({"Aineisto", "Data"}));
        if (all_.beside.from != nullptr) rows_of(*all_.beside.from);
        measured();
        left_out();
        if (all_.scored.warnings.empty()) return;
        page_.section(words::warnings.in(in_));
        for (const auto& [what, count] : all_.scored.warnings)
            page_.fact(warning_in_words(what, in_), std::to_string(count), beside_sentence);
    }

    void rows_of(const history& from) {
        page_.section(say({"Rivejä koko historiassa", "Rows of the whole history"}));
        for (std::size_t place = 0; place < table_names.size(); ++place) {
            const auto table = static_cast<table_kind>(place);
            page_.fact(
                title_of(table).in(in_) + " (" + std::string(name_of(table)) + ")",
                from.has(table) ? std::to_string(row_count(from, table)) : say({"taulu puuttuu", "no such table"}),
                beside_sentence);
        }
    }

    /// Calls `take(label, input, measurement)` for every input that the history was asked about.
    template <class Take>
    void each_measured(Take take) const {
        for (std::size_t i = 0; i < made_.criteria.size(); ++i)
            for (std::size_t input = 0; input < made_.criteria[i].inputs.size(); ++input)
                if (const auto& of = made_.criteria[i].inputs[input].measured)
                    take(std::to_string(edition_.criteria[i].id) + " " +
                             edition_.criteria[i].inputs[input].label.in(in_),
                         edition_.criteria[i].inputs[input], *of);
    }

    /// The numbers as they were counted: elsewhere they are reduced and rounded.
    void measured() {
        table rows{.columns = {{.title = say({"Tieto", "Input"})},
                               {.title = say(numerator), .number = true},
                               {.title = say(denominator), .number = true}}};
        each_measured([&](const std::string& label, const input&, const measurement& of) {
            rows.rows.push_back({.cells = {label, std::to_string(of.numerator), std::to_string(of.denominator)}});
        });
        if (rows.rows.empty()) return;
        page_.section(say({"Lasketut luvut", "Numbers counted"}));
        page_.show(rows);
        page_.paragraph(
            say({"Luvut kuten ne laskettiin; kriteerien kohdalla ne on supistettu. Missä työpanos on mukana, "
                 "kumpikin puoli on kerrottu kokonaisluvuksi.",
                 "As they were counted; at the criteria they are reduced. Where full-time equivalents enter, "
                 "both sides are multiplied to whole numbers."}));
    }

    /// By reason the records that the measure of the input left out: "E076 (episodes, row 77)".
    [[nodiscard]] std::map<std::string_view, std::string> ids_left_out(const input& asked) const {
        const auto& from = *all_.beside.from;
        const auto explained = explain(from, team_in(&from, made_), made_.looked_at, *find_measure(asked.name),
                                       measure_options_of(edition_, all_.scored.calendar));
        std::map<std::string_view, std::string> ids;
        for (const auto& record : explained.records) {
            if (record.left_out.empty()) continue;
            const auto id = tables::record_id({record, from});
            auto& all = ids[record.left_out];
            if (!all.empty()) all += "; ";
            if (!std::holds_alternative<std::monostate>(id)) all.append(text_in(id)).append(" ");
            all += "(" + title_of(record.table).in(in_) + ", " + words::row.in(in_) + " " +
                   std::to_string(static_cast<std::int64_t>(from.first_row) + record.row) + ")";
        }
        return ids;
    }

    void left_out() {
        table rows{.columns = {{.title = say({"Tieto", "Input"})},
                               {.title = say({"Jätetty pois", "Left out"}), .number = true},
                               {.title = say({"Miksi", "Why"})}}};
        if (all_.asked.show_ids) rows.columns.push_back({.title = say({"Mitkä", "Which"})});
        each_measured([&](const std::string& label, const input& asked, const measurement& of) {
            if (of.left_out.empty()) return;
            const auto ids = all_.asked.show_ids ? ids_left_out(asked) : std::map<std::string_view, std::string>();
            for (const auto& [reason, count] : of.left_out) {
                rows.rows.push_back({.cells = {label, std::to_string(count), show_reason(reason, in_)}});
                if (all_.asked.show_ids) rows.rows.back().cells.push_back(ids.at(reason));
            }
        });
        if (rows.rows.empty()) return;
        page_.section(say({"Laskuista pois jätetyt tietueet", "Records left out of measures"}));
        page_.show(rows);
    }

    page& page_;
    const report_of_reviews& all_;
    const edition& edition_;
    const review& made_;
    const team_past& past_;
    std::size_t place_;
    language in_;
    review_page described_;
};

}  // namespace

id_index team_in(const history* from, const review& made) {
    return from == nullptr || !made.team ? no_id : from->team_ids.find(std::string_view(*made.team));
}

void tell_service(page& page, const report_of_reviews& all) {
    if (!all.asked.service.empty())
        page.fact(fixed_text{"Palvelu", "Service"}.in(all.asked.in), all.asked.service, beside_label);
}

void tell_assessors(page& page, const report_of_reviews& all) {
    if (!all.asked.assessors.empty())
        page.fact(fixed_text{"Arvioijat", "Assessors"}.in(all.asked.in), join(all.asked.assessors, ", "), beside_label);
}

std::vector<team_past> find_pasts(const review_set& scored, const report_options& asked,
                                  const report_material& beside) {
    refuse_unseen(asked, beside);
    std::vector<team_past> pasts(scored.reviews.size());
    const auto by_team = [&](const history& from) {
        std::vector<std::size_t> review_of(from.team_ids.size(), scored.reviews.size());
        for (std::size_t place = 0; place < scored.reviews.size(); ++place)
            if (const auto team = team_in(&from, scored.reviews[place]); team != no_id) review_of[team] = place;
        return review_of;
    };
    if (const auto* const course = beside.course; course != nullptr) {
        refuse_other_rules(scored, *course);
        const auto review_of = by_team(course->from());
        for (std::size_t place = 0; place < course->size(); ++place)
            if (const auto review = review_of[course->in_short(place).team]; review < pasts.size())
                pasts[review].places.push_back(place);
        refuse_course_without(scored, *course, pasts);
    }
    if (beside.from == nullptr) return pasts;
    refuse_other_history(scored, *beside.from);
    const auto& events = beside.from->team_events;
    const auto& of = scored.edition->scales.front();
    const auto review_of = by_team(*beside.from);
    for (std::size_t row = 0; row < events.size(); ++row) {
        const auto review = review_of[events.team[row]];
        if (review < pasts.size() && events.kind[row] == team_event_kind::fidelity_review &&
            events.on[row] <= scored.reviews[review].looked_at.as_of && events.total[row] >= of.lowest() &&
            events.total[row] <= of.highest())
            pasts[review].reviews.push_back(
                {.on = events.on[row], .low = events.total[row], .high = events.total[row]});
    }
    for (auto& past : pasts)
        std::stable_sort(past.reviews.begin(), past.reviews.end(),
                         [](const auto& a, const auto& b) { return a.on < b.on; });
    return pasts;
}

void describe_review(page& page, const report_of_reviews& all, std::size_t review) {
    review_report(page, all, review).describe();
}

void describe_appendix(page& page, const report_of_reviews& all) {
    const auto in = all.asked.in;
    const auto& edition = *all.scored.edition;
    const auto say = [in](const fixed_text& words) { return words.in(in); };
    if (all.asked.left_out.contains(report_part::appendix)) return;
    page.part(say({"Liite", "Appendix"}));
    page.section(say({"Tulkinnat", "Readings"}));
    for (const auto& reading : edition.readings) page.fact(reading.id, reading.says.in(in), {.at = 8});
    page.section(say({"Mitä lasketaan", "What is measured"}));
    table measures{
        .columns = {{.title = say({"Tieto", "Input"})}, {.title = say(numerator)}, {.title = say(denominator)}}};
    for (const auto& criterion : edition.criteria)
        for (const auto& input : criterion.inputs)
            if (const auto which = find_measure(input.name); which && input.kind == input_kind::measure)
                measures.rows.push_back(
                    {.cells = {std::to_string(criterion.id) + " " + input.label.in(in),
                               definition_of(*which).numerator.in(in), definition_of(*which).denominator.in(in)}});
    page.show(measures);
    page.section(words::choices.in(in));
    table choices{.columns = {{.title = say({"Valinta", "Choice"})},
                              {.title = say({"Arvo", "Value"})},
                              {.title = say({"Komennoissa", "In commands"})}}};
    for (const auto& choice : edition.choices)
        choices.rows.push_back({.cells = {choice.label.in(in), value_in_words(choice, choice.value, in),
                                          write_choice(choice.key, choice.value)}});
    page.show(choices);
    page.section(say({"Millä tehty", "Made with"}));
    page.fact("ipsf", std::string(library_version()), beside_label);
    page.fact(words::edition.in(in), edition.id + " (" + edition.title.in(in) + ")", beside_label);
    page.fact(say({"Tiiviste", "Hash"}), edition.hash, beside_label);
    page.fact(say({"Lähde", "Source"}), edition.document, beside_label);
    if (!edition.not_verified.en.empty())
        page.fact(say({"Tarkistamatta", "Not verified"}), edition.not_verified.in(in), beside_label);
    if (!all.asked.repeated_by.empty())
        page.command(say({"Näin uudelleen", "Made again by"}), all.asked.repeated_by, beside_label);
}

}  // namespace ipsf::reporting
