// Writes punctuality: a page by team, JSON, and CSV.
#include "edition/fixed_text.hpp"
#include "report/json_values.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/text_page.hpp"
#include "tables/due_tables.hpp"

#include <ipsf/report.hpp>

namespace ipsf {

using namespace reporting;

namespace {

const deadline& deadline_of(const punctuality& sum, const edition& edition) {
    return edition.process->deadlines[sum.deadline];
}

/// "85.7 %"; rounded for display, beside the counts.
std::string percent_of(const punctuality& sum, language in) {
    return show_decimal(100 * sum.in_time, sum.fell_due, 1, in) + " %";
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

std::string to_text(const std::vector<punctuality>& counted, const edition& edition, const history& from,
                    const punctuality_options& asked, language in) {
    constexpr std::size_t number_wide = 11;
    const auto say = [in](const fixed_text& words) { return words.in(in); };
    text_page page;
    const auto row = [&](const std::vector<std::string>& cells, std::string_view what) {
        page.line(in_columns(cells, number_wide) + "  " + std::string(what));
    };
    page.line(say({"Määräaikojen täsmällisyys ", "Punctuality "}) + format_day(asked.from) + say({" – ", " to "}) +
              format_day(asked.to));
    page.line(std::string(page_width, '='));
    id_index team = no_id;
    for (const auto& sum : counted) {
        if (sum.team != team) {
            page.heading(say({"Tiimi ", "Team "}) + from.team_ids.text(sum.team));
            row({say({"Ajoissa", "In time"}), say({"Erääntyi", "Fell due"}), ""}, say({"määräaika", "deadline"}));
        }
        team = sum.team;
        row({std::to_string(sum.in_time), std::to_string(sum.fell_due), percent_of(sum, in)},
            deadline_of(sum, edition).title.in(in));
    }
    if (counted.empty()) page.line(say({"Mitään ei erääntynyt.", "Nothing fell due."}));
    return page.text();
}

}  // namespace ipsf
