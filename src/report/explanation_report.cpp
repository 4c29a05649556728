// The records behind a measure, for programs and for people.
#include "page/text_page.hpp"
#include "report/describe.hpp"
#include "report/json_values.hpp"
#include "report/measure_words.hpp"
#include "report/shown_values.hpp"
#include "report/table_report.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

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

void reporting::describe(page& page, const explanation& explained, const history& from, id_index team, window looked_at,
                         measure which, language in) {
    constexpr fact_place beside{.at = 24};
    page.title(std::string(name_of(which)) + ", " + words::team.in(in) + " " + from.team_ids.text(team));
    page.fact(words::review_date.in(in), format_day(looked_at.as_of), beside);
    page.fact(words::window.in(in), show_window(looked_at, in), beside);
    const auto& result = explained.result;
    page.fact(words::numerator.in(in), std::to_string(result.numerator), beside);
    page.fact(words::denominator.in(in),
              result.known() ? std::to_string(result.denominator)
                             : "0: " + words::unknown.in(in) + " (" + say_reason(result.unknown_because, in) + ")",
              beside);
    for (const auto& [kind, count] : result.counted) page.fact(say_reason(kind, in), std::to_string(count), beside);
    for (const auto& [reason, count] : result.left_out)
        page.fact(words::left_out.in(in), std::to_string(count) + " (" + say_reason(reason, in) + ")", beside);
    page.part(words::records.in(in), std::to_string(explained.records.size()));
    page.show(shown_table(tables_of(explained, from).front(), in, say_reason));
}

std::string to_text(const explanation& explained, const history& from, id_index team, window looked_at, measure which,
                    language in) {
    text_page page;
    describe(page, explained, from, team, looked_at, which, in);
    return page.text();
}

}  // namespace ipsf
