// A series of reviews as CSV and for people; its JSON is that of reviews.
#include "report/level_titles.hpp"
#include "report/review_foot.hpp"
#include "report/shown_values.hpp"
#include "report/text_page.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>

#include <algorithm>
#include <array>

namespace ipsf {

using namespace reporting;

std::string to_csv(const review_series& series, csv_for whom) {
    return to_csv(tables_of(series).front(), language::en, whom);
}

std::string to_text(const review_series& series, language in) {
    const auto& edition = series.edition();
    const auto& dates = series.dates();
    text_page page;
    page.line(words::series_of_reviews.in(in));
    page.line(std::string(page_width, '='));
    constexpr std::size_t value_column = 20;
    page.pair(0, words::review_dates.in(in), value_column,
              format_day(dates.front().as_of) + " " + words::to.in(in) + " " + format_day(dates.back().as_of) + " (" +
                  std::to_string(dates.size()) + ")");
    page.pair(0, words::window.in(in), value_column, std::to_string(dates.front().months) + " " + words::months.in(in));
    page.pair(0, words::edition.in(in), value_column, edition.id);
    if (!edition.what_if.en.empty()) page.pair(0, words::what_if.in(in), value_column, edition.what_if.in(in));
    page.empty_line();
    if (series.size() == 0) page.line(words::no_team_to_review.in(in));

    // Of several scales each has its columns, the first of them under its title.
    std::vector<std::string> head = {words::review_date.in(in), words::team.in(in)};
    for (const auto& scale : edition.scales) {
        head.push_back(edition.has_several_scales() ? scale.title.in(in) : words::total.in(in));
        head.push_back(words::level.in(in));
    }
    const auto row_at = [&](std::size_t place) {
        const auto row = series.in_short(place);
        std::vector<std::string> cells = {
            format_day(dates[row.date].as_of) + (series.out_of_date(row.date) ? " *" : ""),
            series.from().team_ids.text(row.team)};
        for (std::size_t i = 0; i < row.totals.size(); ++i) {
            cells.push_back(show_range(row.totals[i].low, row.totals[i].high));
            cells.push_back(show_levels(edition.scales[i], row.totals[i], in));
        }
        return cells;
    };
    std::vector<std::size_t> widths(head.size());
    const auto widen = [&](const std::vector<std::string>& row) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], width_of(row[column]));
    };
    widen(head);
    for (std::size_t place = 0; place < series.size(); ++place) widen(row_at(place));
    const auto write = [&](const std::vector<std::string>& row) {
        std::string line = pad_right(row[0], widths[0]) + "  " + pad_right(row[1], widths[1]);
        for (std::size_t column = 2; column < row.size(); column += 2) {
            const bool last = column + 2 == row.size();  // is as wide as it is
            line += "  " + pad_left(row[column], widths[column]) + "  " +
                    (last ? row[column + 1] : pad_right(row[column + 1], widths[column + 1]));
        }
        page.line(line);
    };
    if (series.size() > 0) write(head);
    for (std::size_t place = 0; place < series.size(); ++place) write(row_at(place));
    bool out_of_date = false;
    for (std::size_t date = 0; date < dates.size(); ++date) out_of_date = out_of_date || series.out_of_date(date);
    if (out_of_date) {
        page.empty_line();
        page.line("* " + words::not_in_force.in(in));
    }
    return page.text() + write_foot(edition, series.warnings(), in);
}

}  // namespace ipsf
