// Takes reviews and what is known beside them; describes the report, part after part.
#include "report/review_report.hpp"

#include "report/level_titles.hpp"
#include "report/measure_definitions.hpp"
#include "report/measure_words.hpp"
#include "report/review_charts.hpp"
#include "report/review_page.hpp"
#include "report/sensitivity_report.hpp"
#include "report/shown_values.hpp"
#include "report/warning_text.hpp"
#include "report/words.hpp"

#include <ipsf/version.hpp>

#include <algorithm>
#include <map>

namespace ipsf::reporting {

using namespace pages;

namespace {

constexpr fact_place beside_label{.at = 20};
constexpr fact_place beside_sentence{.at = 62};

/// The team in the history; no_id where it is not there.
id_index team_in(const history* from, const review& made) {
    return from == nullptr || !made.team ? no_id : from->team_ids.find(std::string_view(*made.team));
}

/// The rows of a team in a series up to the day of its review.
std::vector<std::size_t> places_of(const review_series* course, const review& made) {
    std::vector<std::size_t> places;
    const auto team = course == nullptr ? no_id : team_in(&course->from(), made);
    if (team == no_id) return places;
    for (std::size_t place = 0; place < course->size(); ++place)
        if (const auto row = course->in_short(place);
            row.team == team && course->dates()[row.date].as_of <= made.looked_at.as_of)
            places.push_back(place);
    return places;
}

/// The totals of earlier reviews, by day, which the history says of the first scale.
std::vector<chart::dated_total> earlier_totals(const history* from, const review& made, const scale& of) {
    std::vector<chart::dated_total> totals;
    const auto team = team_in(from, made);
    if (team == no_id) return totals;
    const auto& events = from->team_events;
    for (std::size_t row = 0; row < events.size(); ++row)
        if (events.team[row] == team && events.kind[row] == team_event_kind::fidelity_review &&
            events.on[row] < made.looked_at.as_of && events.total[row] >= of.lowest() &&
            events.total[row] <= of.highest())
            totals.push_back({.on = events.on[row], .low = events.total[row], .high = events.total[row]});
    std::stable_sort(totals.begin(), totals.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    return totals;
}

class review_report {
public:
    review_report(page& page, const report_of_reviews& all, std::size_t review)
        : page_(page),
          all_(all),
          edition_(*all.scored.edition),
          made_(all.scored.reviews[review]),
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
    [[nodiscard]] bool has(report_part part) const { return all_.asked.left_out.count(part) == 0; }

    void head() {
        page_.title(described_.title());
        if (!all_.asked.service.empty()) page_.fact(say({"Palvelu", "Service"}), all_.asked.service, beside_label);
        if (const auto team = team_in(all_.beside.from, made_); team != no_id) tell_team(all_.beside.from->teams, team);
        described_.facts();
        if (!all_.asked.assessors.empty())
            page_.fact(say({"Arvioijat", "Assessors"}), join(all_.asked.assessors, ", "), beside_label);
        for (std::size_t i = 0; i < edition_.scales.size(); ++i)
            page_.show(gauge_of(edition_.scales[i], made_.totals[i].total, in_));
    }

    void tell_team(const teams_table& teams, id_index team) {
        const auto* const found = std::find(teams.team.begin(), teams.team.end(), team);
        if (found == teams.team.end()) return;
        const auto row = static_cast<std::size_t>(found - teams.team.begin());
        const auto& name = teams.name[row];
        const auto& region = teams.region[row];
        if (!name.empty()) page_.fact(say({"Tiimi", "Team"}), name, beside_label);
        if (!region.empty()) page_.fact(say({"Alue", "Region"}), region, beside_label);
    }

    void summary() {
        page_.part(say({"Lyhyesti", "In short"}));
        described_.sections();
        page_.show(bars_of(words::sections.in(in_), titles_of(edition_.sections), made_.sections, in_));
        described_.principles();
        page_.show(bars_of(words::principles.in(in_), titles_of(edition_.principles), made_.principles, in_));
        weakest();
        described_.missing();
        described_.disagreements();
    }

    template <class Part>
    [[nodiscard]] std::vector<std::string> titles_of(const std::vector<Part>& parts) const {
        std::vector<std::string> titles;
        for (const auto& part : parts) titles.push_back(part.title.in(in_));
        return titles;
    }

    /// The criteria of the lowest level that is certain, as long as they are fewer than the rest.
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
        const auto places = places_of(all_.beside.course, made_);
        const auto earlier = earlier_totals(all_.beside.from, made_, edition_.scales.front());
        if (places.empty() && earlier.empty()) return;
        page_.part(words::course.in(in_));
        for (std::size_t i = 0; i < edition_.scales.size(); ++i) {
            std::vector<chart::dated_total> totals;
            for (const auto place : places) {
                const auto row = all_.beside.course->in_short(place);
                totals.push_back({.on = all_.beside.course->dates()[row.date].as_of,
                                  .low = row.totals[i].low,
                                  .high = row.totals[i].high});
            }
            if (const auto& now = made_.totals[i].total; totals.empty() || totals.back().on != made_.looked_at.as_of)
                totals.push_back({.on = made_.looked_at.as_of, .low = now.low, .high = now.high});
            else  // answers given beside the history count in the review alone
                totals.back() = {.on = made_.looked_at.as_of, .low = now.low, .high = now.high};
            const auto& before = i == 0 ? earlier : std::vector<chart::dated_total>();
            const auto shown = course_of(edition_.scales[i], totals, before, in_);
            page_.show(shown);
            show_totals(edition_.scales[i], totals, before);
        }
        if (places.empty()) return;
        page_.section(words::levels_over_time.in(in_));
        page_.show(strips_of(*all_.beside.course, places, in_));
        show_levels_over_time(places);
    }

    void show_totals(const scale& of, const std::vector<chart::dated_total>& series,
                     const std::vector<chart::dated_total>& earlier) {
        table totals{.columns = {{.title = say({"Päivä", "Day"})},
                                 {.title = words::total.in(in_), .number = true},
                                 {.title = words::level.in(in_)},
                                 {.title = say({"Mistä", "From"})}}};
        const auto add = [&](const chart::dated_total& one, const std::string& from) {
            totals.rows.push_back({.cells = {format_day(one.on), show_range(one.low, one.high),
                                             show_levels(of, {one.low, one.high}, in_), from}});
        };
        for (const auto& one : earlier) add(one, words::earlier_reviews.in(in_));
        for (const auto& one : series) add(one, say({"laskettu jälkikäteen", "scored afterwards"}));
        page_.show(totals);
    }

    /// Of each criterion its level now, the one before, and since when.
    void show_levels_over_time(const std::vector<std::size_t>& places) {
        const auto& course = *all_.beside.course;
        table levels{.columns = {{},
                                 {.title = words::criterion.in(in_)},
                                 {.title = say({"nyt", "now"}), .number = true},
                                 {.title = say({"ennen", "before"}), .number = true},
                                 {.title = say({"alkaen", "since"}), .number = true}},
                     .as = table::layout::numbered};
        for (std::size_t i = 0; i < edition_.criteria.size(); ++i) {
            const auto level_at = [&](std::size_t place) {
                const auto row = course.in_short(place);
                return std::pair(row.low[i], row.high[i]);
            };
            auto first = places.size() - 1;
            while (first > 0 && level_at(places[first - 1]) == level_at(places.back())) --first;
            const auto show = [](const auto& level) { return show_range(level.first, level.second); };
            levels.rows.push_back(
                {.cells = {std::to_string(edition_.criteria[i].id), edition_.criteria[i].title.in(in_),
                           show(level_at(places.back())), first == 0 ? "" : show(level_at(places[first - 1])),
                           first == 0 ? "" : format_day(course.dates()[course.in_short(places[first]).date].as_of)}});
        }
        page_.show(levels);
        page_.paragraph(say({"Tyhjä: sama taso koko sarjan ajan.", "Empty: the same level all through the series."}));
    }

    void plan() {
        page_.part(say({"Kehittämissuunnitelma", "Development plan"}));
        bool any = false;
        for (std::size_t i = 0; i < edition_.scales.size(); ++i) {
            const auto& way = made_.totals[i].way;
            if (!way) continue;
            any = true;
            show_steps(edition_.scales[i], *way);
        }
        if (!any) page_.paragraph(say({"Korkein taso on saavutettu.", "The highest level has been reached."}));
    }

    void show_steps(const scale& of, const way_up& way) {
        page_.section(described_.title_of(of, way), std::to_string(way.points) + " " + words::points_missing.in(in_));
        auto steps = described_.steps(way);
        for (const auto& head : {say({"Kuka", "Who"}), say({"Mihin mennessä", "By when"}), say({"Tehty", "Done"})}) {
            steps.columns.push_back({.title = head});
            for (auto& row : steps.rows) row.cells.emplace_back();
        }
        page_.show(steps);
    }

    void choices() {
        describe_sensitivity(page_, *all_.found, place_, in_);
        for (std::size_t i = 0; i < edition_.scales.size(); ++i)
            page_.show(tornado_of(i, made_.totals[i].total, all_.found->reviews[place_], in_));
    }

    void data() {
        page_.part(say({"Aineisto", "Data"}));
        if (all_.beside.from != nullptr) rows_of(*all_.beside.from);
        left_out();
        if (all_.scored.warnings.empty()) return;
        page_.section(words::warnings.in(in_));
        for (const auto& [what, count] : all_.scored.warnings)
            page_.fact(warning_text(what, in_), std::to_string(count), beside_sentence);
    }

    void rows_of(const history& from) {
        page_.section(say({"Rivejä koko historiassa", "Rows of the whole history"}));
        const std::array<std::size_t, table_names.size()> rows = {
            from.teams.size(),  from.coaches.size(),  from.episodes.size(),  from.transfers.size(),
            from.phases.size(), from.contacts.size(), from.jobs.size(),      from.studies.size(),
            from.forms.size(),  from.signals.size(),  from.work_time.size(), from.team_events.size(),
            from.answers.size()};
        for (std::size_t i = 0; i < rows.size(); ++i)
            page_.fact(std::string(table_names[i]),
                       from.present[i] ? std::to_string(rows[i]) : say({"taulu puuttuu", "no such table"}),
                       beside_sentence);
    }

    void left_out() {
        table rows{.columns = {{.title = say({"Tieto", "Input"})},
                               {.title = say({"Jätetty pois", "Left out"}), .number = true},
                               {.title = say({"Miksi", "Why"})}}};
        for (std::size_t i = 0; i < made_.criteria.size(); ++i)
            for (std::size_t input = 0; input < made_.criteria[i].inputs.size(); ++input) {
                const auto& measured = made_.criteria[i].inputs[input].measured;
                if (!measured) continue;
                for (const auto& [reason, count] : measured->left_out)
                    rows.rows.push_back({.cells = {std::to_string(edition_.criteria[i].id) + " " +
                                                       edition_.criteria[i].inputs[input].label.in(in_),
                                                   std::to_string(count), say_reason(reason, in_)}});
            }
        if (rows.rows.empty()) return;
        page_.section(say({"Laskuista pois jätetyt tietueet", "Records left out of measures"}));
        page_.show(rows);
    }

    page& page_;
    const report_of_reviews& all_;
    const edition& edition_;
    const review& made_;
    std::size_t place_;
    language in_;
    review_page described_;
};

}  // namespace

std::string file_title(const report_of_reviews& all) {
    const auto in = all.asked.in;
    const auto& reviews = all.scored.reviews;
    auto title = reviews.size() > 1 ? words::fidelity_reviews.in(in) : words::fidelity_review.in(in);
    if (!all.asked.service.empty()) title += ", " + all.asked.service;
    if (reviews.size() == 1 && reviews.front().team) title += ", " + words::team.in(in) + " " + *reviews.front().team;
    return reviews.empty() ? title : title + ", " + format_day(reviews.front().looked_at.as_of);
}

void describe_teams(page& page, const report_of_reviews& all) {
    const auto in = all.asked.in;
    const auto& edition = *all.scored.edition;
    page.title(file_title(all));
    if (all.scored.reviews.empty()) return page.paragraph(words::no_team_to_review.in(in));
    const auto& looked_at = all.scored.reviews.front().looked_at;
    page.fact(words::review_date.in(in), format_day(looked_at.as_of), beside_label);
    page.fact(words::window.in(in), show_window(looked_at, in), beside_label);
    page.fact(words::edition.in(in), edition.id, beside_label);
    if (!edition.what_if.en.empty()) page.fact(words::what_if.in(in), edition.what_if.in(in), beside_label);
    for (std::size_t scale = 0; scale < edition.scales.size(); ++scale) {
        const auto& of = edition.scales[scale];
        if (edition.has_several_scales()) page.section(of.title.in(in));
        table teams{.columns = {{.title = fixed_text{"Tiimi", "Team"}.in(in)},
                                {.title = words::total.in(in), .number = true},
                                {.title = fixed_text{"Muutos", "Change"}.in(in), .number = true},
                                {.title = words::level.in(in)},
                                {.title = words::next_review.in(in)}}};
        for (const auto& made : all.scored.reviews) {
            const auto& total = made.totals[scale].total;
            const auto earlier =
                scale == 0 ? earlier_totals(all.beside.from, made, of) : std::vector<chart::dated_total>();
            std::string change;
            if (!earlier.empty() && total.scored()) {
                const auto moved = total.low - earlier.back().low;
                change = (moved > 0 ? "+" : moved < 0 ? "\u2212" : "\u00b1") + std::to_string(std::abs(moved));
            }
            const auto until = made.totals[scale].next_review_by;
            teams.rows.push_back({.cells = {made.team.value_or(""), show_range(total.low, total.high), change,
                                            show_levels(of, total, in), until == no_day ? "" : format_day(until)}});
        }
        page.show(teams);
    }
}

void describe_review(page& page, const report_of_reviews& all, std::size_t review) {
    review_report(page, all, review).describe();
}

void describe_appendix(page& page, const report_of_reviews& all) {
    const auto in = all.asked.in;
    const auto& edition = *all.scored.edition;
    const auto say = [in](const fixed_text& words) { return words.in(in); };
    if (all.asked.left_out.count(report_part::appendix) != 0) return;
    page.part(say({"Liite", "Appendix"}));
    page.section(say({"Tulkinnat", "Readings"}));
    for (const auto& reading : edition.readings) page.fact(reading.id, reading.says.in(in), {.at = 8});
    page.section(say({"Mitä lasketaan", "What is measured"}));
    table measures{.columns = {{.title = say({"Tieto", "Input"})},
                               {.title = say(words::numerator)},
                               {.title = say(words::denominator)}}};
    for (const auto& criterion : edition.criteria)
        for (const auto& input : criterion.inputs)
            if (const auto which = find_measure(input.name); which && input.kind == input_kind::measure)
                measures.rows.push_back(
                    {.cells = {std::to_string(criterion.id) + " " + input.label.in(in),
                               definition_of(*which).numerator.in(in), definition_of(*which).denominator.in(in)}});
    page.show(measures);
    page.section(words::choices.in(in));
    for (const auto& choice : edition.choices)
        page.fact(choice.label.in(in), choice.key + " = " + choice.value, beside_sentence);
    page.section(say({"Millä tehty", "Made with"}));
    page.fact("ipsf", std::string(library_version()), beside_label);
    page.fact(words::edition.in(in), edition.id + " (" + edition.title.in(in) + ")", beside_label);
    page.fact(say({"Tiiviste", "Hash"}), edition.hash, beside_label);
    page.fact(say({"Lähde", "Source"}), edition.document, beside_label);
    if (!edition.not_verified.en.empty())
        page.fact(say({"Tarkistamatta", "Not verified"}), edition.not_verified.in(in), beside_label);
    if (!all.asked.repeated_by.empty())
        page.fact(say({"Näin uudelleen", "Made again by"}), all.asked.repeated_by, beside_label);
}

}  // namespace ipsf::reporting
