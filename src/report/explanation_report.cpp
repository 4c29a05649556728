// The records behind a measure, for programs and for people.
#include "base/capitals.hpp"
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/json_values.hpp"
#include "report/measure_definitions.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/table_titles.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

#include <algorithm>

namespace ipsf {
using namespace reporting;
using namespace pages;

std::string to_json(const explanation& explained, const history& from, id_index team, window looked_at, measure which) {
    json_writer out;
    out.object([&] {
        out.put("library", library_version());
        out.put("team", from.team_ids.text(team));
        out.put("as_of", format_day(looked_at.as_of));
        out.put("months", looked_at.months);
        out.put("from", format_day(looked_at.from));
        out.put("measure", name_of(which));
        out.put_object("result", [&] { put_measurement(out, explained.result); });
        put_rows(out, "records", tables_of(explained, from).front());
    });
    return out.take();
}

std::string to_csv(const explanation& explained, const history& from, csv_for whom) {
    return to_csv(tables_of(explained, from).front(), language::en, whom);
}

namespace {

/// A cell of the records: the title of a table, or a reason.
std::string say_record(std::string_view key, language in) {
    const auto* const found = std::find(table_names.begin(), table_names.end(), key);
    if (found == table_names.end()) return show_reason(key, in);
    return title_of(static_cast<table_kind>(found - table_names.begin())).in(in);
}

}  // namespace

void reporting::describe(page& page, const explanation& explained, const history& from, id_index team, window looked_at,
                         measure which, language in) {
    constexpr fact_place beside{.at = 24};
    const auto say = [in](const fixed_text& words) { return words.in(in); };
    const auto& means = definition_of(which);
    const auto& result = explained.result;
    page.title(say(means.title) + ", " + say(words::team) + " " + from.team_ids.text(team));
    page.fact(say({"Arvo", "Value"}),
              result.known() ? show_fraction(means.unit, {result.numerator, result.denominator}, in)
                             : say(words::unknown) + " (" + show_reason(result.unknown_because, in) + ")",
              beside);
    page.fact(say({"Mitä lasketaan", "What is counted"}), say(means.numerator), beside);
    if (means.unit != measure_unit::whole)
        page.fact(say({"Mihin suhteutetaan", "In relation to"}), say(means.denominator), beside);
    page.fact(words::review_date.in(in), format_day(looked_at.as_of), beside);
    page.fact(words::window.in(in), show_window(looked_at, in), beside);
    page.fact(say(words::numerator), std::to_string(result.numerator), beside);
    page.fact(say(words::denominator), std::to_string(result.known() ? result.denominator : 0), beside);
    for (const auto& [kind, count] : result.counted)
        page.fact(with_capital(show_reason(kind, in)), std::to_string(count), beside);
    for (const auto& [reason, count] : result.left_out)
        page.fact(with_capital(say(words::left_out)), std::to_string(count) + " (" + show_reason(reason, in) + ")",
                  beside);
    page.fact(say({"Nimi komennoissa", "Name in commands"}), name_of(which), beside);
    page.part(words::records.in(in), std::to_string(explained.records.size()));
    page.show(shown_table(tables_of(explained, from).front(), in, page.has_names() ? show_reason : say_record));
}

std::string to_text(const explanation& explained, const history& from, id_index team, window looked_at, measure which,
                    language in) {
    text_page page;
    describe(page, explained, from, team, looked_at, which, in);
    return page.text();
}

}  // namespace ipsf
