// Writes punctuality: a page by team, JSON, and CSV.
#include "edition/fixed_text.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/words.hpp"
#include "tables/due_tables.hpp"

#include <ipsf/report.hpp>

#include <gsl/span>

namespace ipsf {

using namespace reporting;
using namespace pages;

namespace {

const deadline& deadline_of(const punctuality& sum, const edition& edition) {
    return edition.process->deadlines[sum.deadline];
}

/// "85.7 %"; rounded for display, beside the counts.
std::string percent_of(const punctuality& sum, language in) {
    return show_decimal(100 * sum.in_time, sum.fell_due, 1, in) + " %";
}

/// Of what fell due the share that was met in time. `rows`: of one team.
chart::bars chart_of(gsl::span<const punctuality> rows, const edition& edition, language in) {
    chart::bars made;
    made.title = made.caption = fixed_text{"Ajoissa erääntyneistä, %", "In time of what fell due, %"}.in(in);
    made.series = {""};
    made.most = 100;
    for (const auto& sum : rows) {
        made.rows.push_back({.label = deadline_of(sum, edition).title.in(in),
                             .parts = {100.0 * static_cast<double>(sum.in_time) / static_cast<double>(sum.fell_due)},
                             .value = std::to_string(sum.in_time) + " / " + std::to_string(sum.fell_due)});
    }
    made.text = chart::in_words(made.rows);
    return made;
}

}  // namespace

std::string to_json(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                    const punctuality_options& asked) {
    json_writer out;
    out.object([&] {
        put_made_with(out, edition, !edition.covers(asked.to));
        put_service_model(out, *edition.process);
        out.put("from", format_day(asked.from));
        out.put("to", format_day(asked.to));
        put_rows(out, "punctuality", tables::punctuality_table(counted, edition, from));
    });
    return out.take();
}

std::string to_csv(const std::vector<punctuality>& counted, const edition& edition, const history& from, csv_for whom) {
    return to_csv(tables::punctuality_table(counted, edition, from), language::en, whom);
}

void reporting::describe(page& page, const std::vector<punctuality>& counted, const edition& edition,
                         const history& from, const punctuality_options& asked, language in) {
    constexpr std::size_t number_wide = 11;
    const auto say = [in](const fixed_text& words) { return words.in(in); };
    page.title(say({"Määräaikojen täsmällisyys ", "Punctuality "}) + format_day(asked.from) + say({" – ", " to "}) +
               format_day(asked.to));
    for (std::size_t place = 0; place < counted.size();) {
        const auto team = counted[place].team;
        page.part(say({"Tiimi ", "Team "}) + from.team_ids.text(team));
        table sums{.columns = {{.title = say({"Ajoissa", "In time"}), .number = true, .width = number_wide},
                               {.title = say({"Erääntyi", "Fell due"}), .number = true, .width = number_wide},
                               {.number = true, .width = number_wide},
                               {.title = say(words::deadline)}}};
        const auto first = place;
        for (; place < counted.size() && counted[place].team == team; ++place) {
            const auto& sum = counted[place];
            sums.rows.push_back({.cells = {std::to_string(sum.in_time), std::to_string(sum.fell_due),
                                           percent_of(sum, in), deadline_of(sum, edition).title.in(in)}});
        }
        page.show(sums);
        if (page.has_pictures()) page.show(chart_of(gsl::span(counted).subspan(first, place - first), edition, in));
    }
    if (counted.empty()) page.paragraph(say({"Mitään ei erääntynyt.", "Nothing fell due."}));
}

std::string to_text(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                    const punctuality_options& asked, language in) {
    text_page page;
    describe(page, counted, edition, from, asked, in);
    return page.text();
}

}  // namespace ipsf
