// A series of reviews as CSV and for people; its JSON is that of reviews.
#include "base/capitals.hpp"
#include "base/signs.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/level_titles.hpp"
#include "report/review_charts.hpp"
#include "report/review_foot.hpp"
#include "report/review_page.hpp"
#include "report/shown_values.hpp"
#include "report/team_names.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

#include <map>

namespace ipsf {

using namespace reporting;
using namespace pages;

std::string to_csv(const review_series& series, csv_for whom) {
    return to_csv(tables_of(series).front(), language::en, whom);
}

namespace {

/// The reviews of one team, by date: places in the series.
struct team_course {
    id_index team;
    std::vector<std::size_t> places;
};

class series_page {
public:
    series_page(page& page, const review_series& series, language in)
        : page_(page), series_(series), edition_(series.edition()), in_(in) {
        std::map<id_index, std::vector<std::size_t>> by_team;
        for (std::size_t place = 0; place < series.size(); ++place)
            by_team[series.in_short(place).team].push_back(place);
        for (auto& [team, places] : by_team) teams_.push_back({team, std::move(places)});
    }

    void describe() {
        facts();
        if (teams_.empty()) {
            page_.space();
            page_.paragraph(words::no_team_to_review.in(in_));
        }
        if (teams_.size() > 1) show_teams();
        for (const auto& one : teams_) show_team(one);
        if (series_.out_of_date()) {
            page_.space();
            page_.paragraph("* " + words::not_in_force.in(in_));
        }
        describe_foot(page_, edition_, series_.warnings(), in_);
    }

private:
    [[nodiscard]] std::string say(const fixed_text& words) const { return words.in(in_); }

    void facts() {
        const auto& dates = series_.dates();
        page_.title(words::series_of_reviews.in(in_));
        page_.fact(words::review_dates.in(in_),
                   format_day(dates.front().as_of) + " " + words::to.in(in_) + " " + format_day(dates.back().as_of) +
                       " (" + std::to_string(dates.size()) + ")",
                   beside_label);
        page_.fact(words::window.in(in_), show_months(dates.front().months, in_), beside_label);
        page_.fact(words::edition.in(in_), name_of(edition_, page_, in_), beside_label);
        if (!edition_.what_if.en.empty()) page_.fact(words::what_if.in(in_), edition_.what_if.in(in_), beside_label);
    }

    /// Of every team the first and the last total.
    void show_teams() {
        page_.part(say({"Kaikki tiimit", "All teams"}));
        for (std::size_t scale = 0; scale < edition_.scales.size(); ++scale) {
            const auto& of = edition_.scales[scale];
            if (edition_.has_several_scales()) page_.section(of.title.in(in_));
            table teams{.columns = {{.title = with_capital(words::team.in(in_))},
                                    {.title = say({"Ensimmäinen arviointi", "First review"})},
                                    {.title = words::total.in(in_), .number = true},
                                    {.title = say({"Viimeinen arviointi", "Last review"})},
                                    {.title = words::total.in(in_), .number = true},
                                    {.title = say({"Muutos", "Change"}), .number = true},
                                    {.title = words::level.in(in_)}}};
            std::vector<chart::named_total> last_totals;
            for (const auto& one : teams_) {
                const auto first = series_.in_short(one.places.front());
                const auto last = series_.in_short(one.places.back());
                const auto& before = first.totals[scale];
                const auto& now = last.totals[scale];
                const auto name = name_of_team(series_.from(), one.team);
                teams.rows.push_back(
                    {.cells = {name, format_day(series_.dates()[first.date].as_of),
                               signs::range(before.low, before.high), format_day(series_.dates()[last.date].as_of),
                               signs::range(now.low, now.high),
                               signs::moved(now.low - before.high, now.high - before.low), show_levels(of, now, in_)}});
                last_totals.push_back({.name = name, .low = now.low, .high = now.high});
            }
            if (page_.has_pictures()) {
                auto totals = totals_of_teams(of, std::move(last_totals), in_);
                totals.caption = say({"Viimeiset yhteispisteet", "The last totals"});
                page_.show(totals);
            }
            page_.show(teams);
        }
    }

    void show_team(const team_course& one) {
        page_.part(with_capital(words::team.in(in_)) + " " + name_of_team(series_.from(), one.team));
        if (page_.has_pictures()) show_courses(one);
        show_totals(one);
    }

    void show_courses(const team_course& one) {
        for (std::size_t i = 0; i < edition_.scales.size(); ++i) {
            const auto& of = edition_.scales[i];
            std::vector<chart::dated_total> totals;
            for (const auto place : one.places) {
                const auto row = series_.in_short(place);
                totals.push_back(
                    {.on = series_.dates()[row.date].as_of, .low = row.totals[i].low, .high = row.totals[i].high});
            }
            auto course = course_of(of, std::move(totals), {}, in_);
            if (edition_.has_several_scales()) course.title = course.caption = of.title.in(in_);
            page_.show(course);
        }
    }

    /// The total and level on every date. Of several scales each has its columns, the first of them under its title.
    void show_totals(const team_course& one) {
        table totals{.columns = {{.title = words::review_date.in(in_)}}};
        for (const auto& scale : edition_.scales) {
            totals.columns.push_back(
                {.title = edition_.has_several_scales() ? scale.title.in(in_) : words::total.in(in_), .number = true});
            totals.columns.push_back({.title = words::level.in(in_)});
        }
        for (const auto place : one.places) {
            const auto row = series_.in_short(place);
            std::vector<std::string> cells = {format_day(series_.dates()[row.date].as_of) +
                                              (series_.out_of_date(row.date) ? " *" : "")};
            for (std::size_t i = 0; i < row.totals.size(); ++i) {
                cells.push_back(signs::range(row.totals[i].low, row.totals[i].high));
                cells.push_back(show_levels(edition_.scales[i], row.totals[i], in_));
            }
            totals.rows.push_back({.cells = std::move(cells)});
        }
        page_.show(totals);
    }

    page& page_;
    const review_series& series_;
    const edition& edition_;
    language in_;
    std::vector<team_course> teams_;
};

}  // namespace

void reporting::describe(page& page, const review_series& series, language in) {
    series_page(page, series, in).describe();
}

std::string to_text(const review_series& series, language in) {
    text_page page;
    describe(page, series, in);
    return page.text();
}

}  // namespace ipsf
