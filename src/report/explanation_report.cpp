// The records behind a measure, for programs and for people.
#include "report/json_values.hpp"
#include "report/measure_words.hpp"
#include "report/table_report.hpp"
#include "report/text_page.hpp"
#include "report/words.hpp"

#include <ipsf/report.hpp>
#include <ipsf/version.hpp>

namespace ipsf {
using namespace reporting;

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

std::string to_text(const explanation& explained, const history& from, id_index team, window looked_at, measure which,
                    language in) {
    constexpr std::size_t value_column = 24;
    text_page page;
    page.line(std::string(name_of(which)) + ", " + words::team.in(in) + " " + from.team_ids.text(team));
    page.line(std::string(page_width, '='));
    page.pair(0, words::review_date.in(in), value_column, format_day(looked_at.as_of));
    page.pair(0, words::window.in(in), value_column,
              format_day(looked_at.from) + " " + words::to.in(in) + " " + format_day(looked_at.as_of) + " (" +
                  std::to_string(looked_at.months) + " " + words::months.in(in) + ")");
    const auto& result = explained.result;
    page.pair(0, words::numerator.in(in), value_column, std::to_string(result.numerator));
    page.pair(0, words::denominator.in(in), value_column,
              result.known() ? std::to_string(result.denominator)
                             : "0: " + words::unknown.in(in) + " (" + say_reason(result.unknown_because, in) + ")");
    for (const auto& [kind, count] : result.counted)
        page.pair(0, say_reason(kind, in), value_column, std::to_string(count));
    for (const auto& [reason, count] : result.left_out)
        page.pair(0, words::left_out.in(in), value_column, std::to_string(count) + " (" + say_reason(reason, in) + ")");

    page.heading(words::records.in(in), std::to_string(explained.records.size()));
    write_table(page, tables_of(explained, from).front(), in, say_reason);
    return page.text();
}

}  // namespace ipsf
