// A series of reviews as CSV and for people; its JSON is that of reviews.
#include "base/signs.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/level_titles.hpp"
#include "report/review_charts.hpp"
#include "report/review_foot.hpp"
#include "report/shown_values.hpp"
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

/// The total and level of every team on every date. Of several scales each has its columns, the first of them under its
/// title.
table totals_over_time(const review_series& series, language in) {
    const auto& edition = series.edition();
    table totals{.columns = {{.title = words::review_date.in(in)}, {.title = capitalised(words::team.in(in))}}};
    for (const auto& scale : edition.scales) {
        totals.columns.push_back(
            {.title = edition.has_several_scales() ? scale.title.in(in) : words::total.in(in), .number = true});
        totals.columns.push_back({.title = words::level.in(in)});
    }
    for (std::size_t place = 0; place < series.size(); ++place) {
        const auto row = series.in_short(place);
        std::vector<std::string> cells = {
            format_day(series.dates()[row.date].as_of) + (series.out_of_date(row.date) ? " *" : ""),
            series.from().team_ids.text(row.team)};
        for (std::size_t i = 0; i < row.totals.size(); ++i) {
            cells.push_back(signs::range(row.totals[i].low, row.totals[i].high));
            cells.push_back(show_levels(edition.scales[i], row.totals[i], in));
        }
        totals.rows.push_back({.cells = std::move(cells)});
    }
    return totals;
}

/// The course of each team's total on each scale.
void show_courses(page& page, const review_series& series, language in) {
    std::map<id_index, std::vector<std::size_t>> places;
    for (std::size_t place = 0; place < series.size(); ++place) places[series.in_short(place).team].push_back(place);
    for (const auto& [team, rows] : places)
        for (std::size_t i = 0; i < series.edition().scales.size(); ++i) {
            const auto& of = series.edition().scales[i];
            std::vector<chart::dated_total> totals;
            for (const auto place : rows) {
                const auto row = series.in_short(place);
                totals.push_back(
                    {.on = series.dates()[row.date].as_of, .low = row.totals[i].low, .high = row.totals[i].high});
            }
            auto course = course_of(of, std::move(totals), {}, in);
            course.title = course.caption = capitalised(words::team.in(in)) + " " + series.from().team_ids.text(team) +
                                            (of.title.en.empty() ? "" : ", " + of.title.in(in));
            page.show(course);
        }
}

}  // namespace

void reporting::describe(page& page, const review_series& series, language in) {
    const auto& edition = series.edition();
    const auto& dates = series.dates();
    constexpr fact_place beside{.at = 20};
    page.title(words::series_of_reviews.in(in));
    page.fact(words::review_dates.in(in),
              format_day(dates.front().as_of) + " " + words::to.in(in) + " " + format_day(dates.back().as_of) + " (" +
                  std::to_string(dates.size()) + ")",
              beside);
    page.fact(words::window.in(in), show_months(dates.front().months, in), beside);
    page.fact(words::edition.in(in), edition.id, beside);
    if (!edition.what_if.en.empty()) page.fact(words::what_if.in(in), edition.what_if.in(in), beside);
    page.space();
    if (series.size() == 0)
        page.paragraph(words::no_team_to_review.in(in));
    else
        page.show(totals_over_time(series, in));
    if (page.has_pictures()) show_courses(page, series, in);
    if (series.out_of_date()) {
        page.space();
        page.paragraph("* " + words::not_in_force.in(in));
    }
    describe_foot(page, edition, series.warnings(), in);
}

std::string to_text(const review_series& series, language in) {
    text_page page;
    describe(page, series, in);
    return page.text();
}

}  // namespace ipsf
